/**
 * Comparisons that nobody can steer: every baseline is fixed in advance by a date (the start of the record, the day a plan was
 * agreed, the days before a treatment), never by which stretch was best or worst. No verb of effect stands here or follows from here.
 */
import { daysBetween, daysLater } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { hoursADay, meanOf } from './day-points.ts'
import type { DayPoint, HoursADay } from './day-points.ts'

/** How many days a window has. */
export const WINDOW_DAYS = { value: 14, unit: 'd', source: 'Our choice, from the rule that the baseline is fixed in advance', mark: 'D' } as const
/** With fewer days logged than this a window is shown as too few to compare. */
export const FEWEST_DAYS = { value: 4, unit: 'd', source: 'Our choice', mark: 'D' } as const

/** Why a window stands where it stands. */
export type WindowReason =
  | { readonly is: 'last-days' }
  | { readonly is: 'start-of-record' }
  | { readonly is: 'before-plan'; readonly on: Day }
  | { readonly is: 'before-treatment'; readonly on: Day; readonly label: string }

/** A stretch of days, both included. */
export interface Window {
  readonly from: Day
  readonly to: Day
  readonly why: WindowReason
}

/** Dates that fix the baselines; none of them is a value that was logged. */
export interface FixedDates {
  readonly firstDay: Day
  readonly today: Day
  readonly plansAgreedOn: readonly Day[]
  readonly treatments: readonly { readonly on: Day; readonly label: string }[]
}

/** The last days, and every baseline that does not run into them, the latest first. */
export function windowsOf(dates: FixedDates): { readonly now: Window; readonly baselines: readonly Window[] } {
  const length = WINDOW_DAYS.value
  const now: Window = { from: daysLater(dates.today, 1 - length), to: dates.today, why: { is: 'last-days' } }
  const before = (on: Day): { from: Day; to: Day } => ({ from: daysLater(on, -length), to: daysLater(on, -1) })
  const baselines: Window[] = [
    ...dates.treatments.map(({ on, label }): Window => ({ ...before(on), why: { is: 'before-treatment', on, label } })),
    ...dates.plansAgreedOn.map((on): Window => ({ ...before(on), why: { is: 'before-plan', on } })),
    { from: dates.firstDay, to: daysLater(dates.firstDay, length - 1), why: { is: 'start-of-record' } },
  ]
  return { now, baselines: baselines.filter(window => window.to < now.from && window.to >= dates.firstDay).sort((one, other) => (one.to > other.to ? -1 : one.to < other.to ? 1 : 0)) }
}

/** What was logged in a window. `null` is *too few days to say*, with `days` telling how many there were. */
export interface WindowAnswer {
  readonly days: number
  readonly of: number
  readonly hours: HoursADay
  /** The days whose hours are known, on which they rest. */
  readonly hourDays: number
  readonly pain: Mean
  readonly use: Mean
  readonly sleep: Mean
}
/** A mean with the number of days it rests on; `value` is `null` when they are too few. */
export interface Mean {
  readonly value: number | null
  readonly days: number
}

/** Reads a window from the day points, whatever else they hold. */
export function answerFor(window: Window, points: readonly DayPoint[]): WindowAnswer {
  const inside = points.filter(point => point.day >= window.from && point.day <= window.to)
  const { hours, days } = hoursADay(inside)
  return {
    days: inside.filter(point => point.written).length, of: daysBetween(window.from, window.to) + 1,
    hours: days < FEWEST_DAYS.value ? null : hours, hourDays: days,
    pain: meanIn(inside.map(point => point.pain)), use: meanIn(inside.map(point => point.use)), sleep: meanIn(inside.map(point => point.sleep)),
  }
}

function meanIn(values: readonly (number | null)[]): Mean {
  const known = values.filter(value => value !== null)
  return { value: known.length < FEWEST_DAYS.value ? null : meanOf(known), days: known.length }
}

/** A baseline beside the last days, with what else is marked between them: the sentence says all of it and no more. */
export interface Comparison {
  readonly baseline: Window
  readonly then: WindowAnswer
  readonly now: WindowAnswer
  /** Labels of treatments and events dated after the baseline began; named in the same sentence. */
  readonly alsoChanged: readonly string[]
}

/** Every fixed baseline beside the last days. When two disagree, both are shown. */
export function comparisonsOf(dates: FixedDates, points: readonly DayPoint[], marks: readonly { readonly on: Day; readonly label: string }[]): Comparison[] {
  const { now, baselines } = windowsOf(dates)
  const answer = answerFor(now, points)
  return baselines.map(baseline => ({
    baseline, then: answerFor(baseline, points), now: answer,
    alsoChanged: [...new Set(marks.filter(mark => mark.on >= baseline.from && mark.on <= now.to).map(mark => mark.label))],
  }))
}
