/** A calendar date, or only its month or year: 2026-03-01, 2026-03, 2026. */
export type PartialDate = string

/** The first and last day a partial date can mean, as day numbers. */
export type DaySpan = { readonly first: number; readonly last: number }

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const MILLISECONDS_PER_DAY = 86_400_000

/** The days a partial date can mean; null when no such date exists. */
export function daySpan(date: PartialDate): DaySpan | null {
  const match = SHAPE.exec(date)
  if (match === null) return null
  const year = Number(match[1])
  if (match[2] === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) }
  const month = Number(match[2])
  if (month < 1 || month > 12) return null
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (match[3] === undefined) return { first: dayNumber(year, month, 1), last: dayNumber(year, month, lastOfMonth) }
  const day = Number(match[3])
  if (day < 1 || day > lastOfMonth) return null
  const number = dayNumber(year, month, day)
  return { first: number, last: number }
}

/** The calendar day of an instant as it is written, in its own zone: 2026-03-01T14:00:00+02:00 is 2026-03-01. */
export const dayOf = (instant: string): string => instant.slice(0, 10)

/** Whether a text is a full date, or an instant that begins with one. */
export const isInstant = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(text) && daySpan(dayOf(text)) !== null
  && (text.length === 10 || !Number.isNaN(Date.parse(text)))

/** How many whole days lie between two dates, at least and at most. */
export function daysBetween(from: PartialDate, to: PartialDate): { readonly least: number; readonly most: number } | null {
  const a = daySpan(from)
  const b = daySpan(to)
  return a === null || b === null ? null : { least: b.first - a.last, most: b.last - a.first }
}

/** The date that surely lies latest; undefined without any, and while a remembered month or year leaves it open. */
export function latestDay(dates: readonly PartialDate[]): PartialDate | undefined {
  return dates.find(one => dates.every(other => other === one || (daysBetween(other, one)?.least ?? -1) >= 0))
}

/** Completed years between a birth date and a day; null while a partial birth date leaves it open. */
export function completedYears(birth: PartialDate, day: string): number | null {
  const ages = ageSpan(birth, day)
  return ages !== null && ages.least === ages.most ? ages.most : null
}

/** The fewest and the most completed years that a birth date leaves open; null when it is no date. */
export function ageSpan(birth: PartialDate, day: string): { readonly least: number; readonly most: number } | null {
  const span = daySpan(birth)
  return span === null ? null : { least: yearsBetween(span.last, day), most: yearsBetween(span.first, day) }
}

/** The same date moved by whole days. */
export function shiftedBy(date: string, days: number): string {
  const span = daySpan(dayOf(date))
  if (span === null) throw new RangeError(`no date: ${date}`)
  return new Date((span.first + days) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) + date.slice(10)
}

const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY

function yearsBetween(birthDay: number, day: string): number {
  const birth = new Date(birthDay * MILLISECONDS_PER_DAY).toISOString()
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5, 10) < birth.slice(5, 10) ? years - 1 : years
}
