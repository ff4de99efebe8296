/** The value of a fact as it is read: words without hyphens, numbers without decimals that nobody measured. */
import type { FactUsed } from './examination.ts'

/** Facts that are worked out from dates: told in whole months from three months on, in tenths before. */
const MONTHS: ReadonlySet<string> = new Set(['crps.duration_months', 'dystonia.months', 'rehabilitation.months_tried', 'scs.pain_months'])
/** Dates, ids and other values that keep their hyphens. */
const KEEPS = /^[^a-z]/

/**
 * A kept value in words.
 * @example valueOf('crps.duration_months', 4.93) //=> '5'
 */
export function valueOf(fact: string, value: FactUsed['value']): string {
  if (typeof value === 'number') return String(MONTHS.has(fact) ? (value >= 3 ? Math.round(value) : Math.round(value * 10) / 10) : Math.round(value * 100) / 100)
  const said = Array.isArray(value) ? value.join(', ') : String(value)
  return KEEPS.test(said) ? said : said.replaceAll('-', ' ')
}
