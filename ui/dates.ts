/** Dates as people say them, in the language of the screen; a date known to the month or the year is never said as a day. */

const forms = {
  /** 24 November 2026 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 24 Nov 2026 */
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  /** 24 Nov */
  near: { day: 'numeric', month: 'short' },
  /** Tuesday 24 November */
  today: { weekday: 'long', day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** How a date is said: with or without its year, its weekday, its full month. */
export type DateForm = keyof typeof forms

/**
 * A year, a month or a day in words.
 * @example sayDate('en-GB', '2026-11') //=> 'November 2026'
 */
export function sayDate(locale: string, date: string, form: DateForm = 'long'): string {
  if (date.length === 4) return date
  const moment = new Date(`${date}-01`.slice(0, 10) + 'T00:00:00Z')
  const options = date.length === 7 ? { month: forms[form].month, year: 'numeric' as const } : forms[form]
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(moment)
}

/**
 * Two days as a span, the year and month said once where they are the same.
 * @example saySpan('en-GB', '2026-03-04', '2026-03-17') //=> '4–17 Mar 2026'
 */
export function saySpan(locale: string, from: string, to: string, form: DateForm = 'short'): string {
  return new Intl.DateTimeFormat(locale, { ...forms[form], timeZone: 'UTC' }).formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`))
}

/** A moment as the clock of a zone shows it, 14:06. */
export function sayTime(locale: string, instant: string, zone: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(new Date(instant))
}
