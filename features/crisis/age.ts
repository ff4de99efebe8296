/** How old somebody is at least, from a date of birth as well as it is known. */
import type { Day, PartialDate } from '#log/time.ts'

/**
 * Whole years on a day, counted so that nobody is taken for older than they can be.
 * @example ageInYears('2008', '2026-11-24') //=> 17
 */
export function ageInYears(born: PartialDate | null, today: Day): number | 'not-known' {
  if (born === null) return 'not-known'
  const latest = born.length === 4 ? `${born}-12-31` : born.length === 7 ? `${born}-31` : born
  const years = Number(today.slice(0, 4)) - Number(latest.slice(0, 4))
  return today.slice(5) >= latest.slice(5) ? years : years - 1
}
