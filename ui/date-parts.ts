/** A date as exactly as it is known: a year, a month or a day, in the calendar's own writing ("2025", "2025-03", "2025-03-14"). */
export type PartialDate = string

/** How exactly a date is known. */
export type Precision = 'year' | 'month' | 'day'

/** How exactly a written date is known; undefined where it is no date. */
export function precisionOf(date: PartialDate): Precision | undefined {
  if (/^\d{4}$/.test(date)) return 'year'
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(date)) return 'month'
  return isDay(date) ? 'day' : undefined
}

/** The same date known less exactly; a date cannot become more exact by itself, so it then stays as it is. */
export function coarser(date: PartialDate, precision: Precision): PartialDate {
  const length = { year: 4, month: 7, day: 10 }[precision]
  return date.slice(0, Math.min(length, date.length))
}

function isDay(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
}
