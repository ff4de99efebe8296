import { shiftedBy } from '../dates.ts'
import type { MedicineId } from '../medicine-ids.ts'
import type { Note, Plan } from './medicine.ts'

/** One stretch of a calendar: from this day on, so much a day. Day 1 is the first day of the plan. */
export type Stretch = { readonly fromDay: number; readonly on?: string; readonly mgPerDay: number; readonly doses?: readonly number[] }

/** Something to be seen beside a calendar before anybody agrees to it. */
export type CalendarAlert = { readonly code: 'specialist' | 'kidney-or-age' | 'plan-ends-lower' | 'older-slower' | 'care-not-known' | 'another-sedative' | 'another-sedative-not-known' | 'contraindication'; readonly says: string }

/** A plan of amounts by day, to be considered by a clinician; nothing in it is an order. */
export type Calendar = {
  readonly medicine: MedicineId
  readonly direction: 'up' | 'down' | 'course'
  readonly plan: Plan['id'] | 'taper'
  readonly stretches: readonly Stretch[]
  readonly endsWith: 'amount' | 'none' | 'review'
  readonly totalMg?: number
  readonly alerts: readonly CalendarAlert[]
  readonly note: Note
  readonly says: string
}

/** Why no calendar is made. */
export type CalendarProblem = {
  readonly code: 'calendar.under-18' | 'calendar.no-plan' | 'calendar.avoid' | 'calendar.above-most' | 'calendar.no-taper-needed' | 'calendar.nothing-taken' | 'calendar.amount-implausible'
  readonly says: string
}

/** What every calendar says of itself. */
export const CONSIDER = 'Consider; a clinician decides, and each step may wait.'

/** The amount on a day; none before the first. */
export function amountOn(stretches: readonly Stretch[], day: number): number {
  return stretches.findLast(stretch => stretch.fromDay <= day)?.mgPerDay ?? 0
}

/** The stretches with their dates, when the first day is a full date. */
export const dated = (stretches: readonly Stretch[], firstDay: string | undefined): readonly Stretch[] =>
  firstDay === undefined || firstDay.length !== 10 ? stretches : stretches.map(stretch => ({ ...stretch, on: shiftedBy(firstDay, stretch.fromDay - 1) }))

/** An amount divided into doses of whole pieces, the larger ones last. */
export function divided(mgPerDay: number, doses: number, piece: number): readonly number[] {
  const pieces = Math.floor(mgPerDay / piece + 1e-9)
  const rest = exact(mgPerDay - pieces * piece)
  const each = Math.floor(pieces / doses)
  const more = pieces - each * doses
  return Array.from({ length: doses }, (_, i) => exact((each + (i >= doses - more ? 1 : 0)) * piece + (i === doses - 1 ? rest : 0))).filter(amount => amount > 0)
}

/** A number without the dust of binary fractions. */
export const exact = (value: number): number => Math.round(value * 1e6) / 1e6
