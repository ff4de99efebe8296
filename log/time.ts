/** When things were true: an instant, the clock a person lived by, and dates known only to the year, the month or the day. */
import * as z from 'zod/mini'

/** A moment in UTC to the millisecond, `2026-11-24T14:06:00.000Z`; texts of this form sort as time does. */
export type Instant = string & { readonly instant?: never }
/** An IANA time zone, `Europe/London`: the clock the person lived by. */
export type Zone = string & { readonly zone?: never }
/** A date as well as it is known: `2026`, `2026-03` or `2026-03-17`. */
export type PartialDate = string & { readonly partialDate?: never }
/** A calendar day, `2026-03-17`. */
export type Day = string & { readonly day?: never }

// The calendar has no year nought, and the database none either.
const instantText = /^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/
const dayText = /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

const zoneText = /^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/

/** Whether a text is an instant that there is. */
export const isInstant = (text: string): boolean => instantText.test(text) && isRealInstant(text)
/** Whether a text may be a zone. */
export const isZone = (text: string): boolean => zoneText.test(text)

/** What crosses the wire as an instant. */
export const instantShape = z.string().check(z.regex(instantText), z.refine(isRealInstant))
/** What crosses the wire as a zone: any IANA-like name, because an old server may not know a new zone. */
export const zoneShape = z.string().check(z.regex(zoneText))
/** What crosses the wire as a year, a month or a day. */
export const partialDateShape = z.string().check(z.regex(dayText), z.refine(isRealDate))
/** What crosses the wire as a whole day. */
export const dayShape = z.string().check(z.regex(/^(?!0000)\d{4}-\d{2}-\d{2}$/), z.refine(isRealDate))

function isRealInstant(text: string): boolean {
  // Every month has twenty-eight days; only later ones need the calendar.
  if (Number(text.slice(8, 10)) <= 28) return true
  const time = Date.parse(text)
  return Number.isFinite(time) && new Date(time).toISOString() === text
}

function isRealDate(text: string): boolean {
  if (text.length < 10) return true
  const time = Date.parse(`${text}T00:00:00.000Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text)
}

/** The instant of a count of milliseconds since 1970. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString()
}

/** Milliseconds since 1970 of an instant. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant)
}

const formats = new Map<Zone, Intl.DateTimeFormat | null>()

function formatFor(zone: Zone): Intl.DateTimeFormat | null {
  let format = formats.get(zone)
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' })
    } catch {
      format = null
    }
    formats.set(zone, format)
  }
  return format
}

const DAY = 86_400_000
const WEEK = 7 * DAY
/** Days by their number since 1970. */
const named = new Map<number, Day>()
/** By zone, then by week: how far its clock is from UTC, or `null` in a week in which that changes. */
const offsets = new Map<Zone, Map<number, number | null>>()

/** How far the clock of a zone is from UTC at a moment, in milliseconds, to the minute. */
function offsetAt(format: Intl.DateTimeFormat, milliseconds: number): number {
  const said = format.format(milliseconds)
  return Date.parse(`${said.slice(0, 10)}T${said.slice(12, 17)}:00.000Z`) - Math.floor(milliseconds / 60_000) * 60_000
}

function dayNumbered(number: number): Day {
  let day = named.get(number)
  if (day === undefined) named.set(number, (day = new Date(number * DAY).toISOString().slice(0, 10)))
  return day
}

/**
 * The calendar day it was for somebody living by this zone. A zone that this machine does not know is read as UTC.
 * @example dayIn('2026-11-24T23:30:00.000Z', 'Europe/Amsterdam') //=> '2026-11-25'
 */
export function dayIn(instant: Instant, zone: Zone): Day {
  const format = formatFor(zone)
  if (format === null) return instant.slice(0, 10)
  const at = millisecondsOf(instant)
  const week = Math.floor(at / WEEK)
  let weeks = offsets.get(zone)
  if (weeks === undefined) offsets.set(zone, (weeks = new Map()))
  let offset = weeks.get(week)
  if (offset === undefined) {
    const first = offsetAt(format, week * WEEK)
    weeks.set(week, (offset = first === offsetAt(format, (week + 1) * WEEK) ? first : null))
  }
  return offset === null ? format.format(at).slice(0, 10) : dayNumbered(Math.floor((at + offset) / DAY))
}

/** The first instant of a calendar day for somebody living by this zone (also where clocks change at midnight). */
export function startOfDay(day: Day, zone: Zone): Instant {
  const utc = Date.parse(`${day}T00:00:00.000Z`)
  let low = utc - 15 * 3_600_000
  let high = utc + 15 * 3_600_000
  while (high - low > 60_000) {
    const middle = low + Math.floor((high - low) / 120_000) * 60_000
    if (dayIn(instantOf(middle), zone) < day) low = middle
    else high = middle
  }
  return instantOf(high)
}

/** The day so many days later (or earlier, when negative). */
export function daysLater(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / 86_400_000)
}
