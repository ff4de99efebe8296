/** What the person says of a dose: taken, not taken, later. A second tap saves nothing by itself. */
import * as z from 'zod/mini'
import type { Draft } from '#log/draft.ts'
import { draft } from '#log/draft.ts'
import { entryIdShape } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import { dayShape, instantShape, millisecondsOf } from '#log/time.ts'
import type { Day, Instant } from '#log/time.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'
import { piecesShape, timeShape } from './regimen.ts'
import type { Dose } from './regimen.ts'

const marked = { medicine: entryIdShape, day: dayShape, time: timeShape }

/** What became of the dose of a day and time on the person's own clock. `at` is when it was taken; `pieces` how many it was. */
export const doseMarked = defineKind({
  name: 'dose.marked', category: 'medicines', writers: bothSides,
  shape: z.union([
    z.strictObject({ ...marked, is: z.literal('taken'), pieces: z.optional(piecesShape) }),
    z.strictObject({ ...marked, is: z.literal('not-taken') }),
    z.strictObject({ ...marked, is: z.literal('later'), until: instantShape }),
  ]),
})
export type DoseMark = BodyOf<typeof doseMarked>

/** A dose outside the agreed times: rescue medicine, or an extra one. `at` is when it was taken. */
export const extraDoseTaken = defineKind({
  name: 'extra-dose.taken', category: 'medicines', writers: bothSides,
  shape: z.strictObject({ medicine: entryIdShape, pieces: z.optional(piecesShape) }),
})
export type ExtraDose = BodyOf<typeof extraDoseTaken>

/** The dose of a day and time, with how many pieces it is. */
export type Slot = { readonly medicine: EntryId; readonly day: Day; readonly time: string; readonly pieces?: number | undefined }

/** With nothing agreed about the time between two, a second tap within this asks first. */
export const TAP_AGAIN_WITHIN = { value: 60, unit: 'min', source: 'Our choice', mark: 'D' } as const

/**
 * The time within which a second dose of the same day's list is asked about: half the shortest time between two.
 * @example minutesBetween([{ time: '08:00' }, { time: '14:00' }, { time: '22:00' }]) //=> 180
 */
export function minutesBetween(doses: readonly Dose[]): number {
  const minutes = doses.map(({ time }) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))).sort((one, other) => one - other)
  const first = minutes[0]
  if (first === undefined) return TAP_AGAIN_WITHIN.value
  const gaps = minutes.map((at, place) => (minutes[place + 1] ?? first + 1440) - at)
  return Math.min(...gaps) / 2
}

/** What was taken of a medicine, marked or extra: enough to see a second tap. */
export type Taken = { readonly at: Instant }

/** The latest taking within so many minutes of a moment, on either side. */
export function takenWithin(taken: readonly Taken[], at: Instant, minutes: number): Taken | undefined {
  return taken.filter(one => Math.abs(millisecondsOf(one.at) - millisecondsOf(at)) < minutes * 60_000).sort((one, other) => (one.at < other.at ? 1 : -1))[0]
}

/** What surrounds a mark: what stands of this dose, what else of the medicine was taken, and whether the person was told and says it all the same. */
export type Around = { readonly now: Instant; readonly before?: Told<DoseMark> | undefined; readonly taken: readonly Taken[]; readonly withinMinutes: number; readonly anyway?: boolean | undefined; readonly telling?: Telling }

/** Marks a dose as taken, at this moment or another one. */
export function takeDose(slot: Slot, at: Instant, { now, before, taken, withinMinutes, anyway, telling }: Around): Outcome<Draft<typeof doseMarked>[]> {
  if (at > now) return refuse('dose.in-future', { where: 'at' })
  if (before?.body.is === 'taken') return refuse('dose.marked-already', { facts: { at: before.entry.at } })
  const near = anyway === true ? undefined : takenWithin(taken, at, withinMinutes)
  if (near !== undefined) return refuse('dose.within-interval', { facts: { at: near.at } })
  return accept([draft(doseMarked, { ...slotOf(slot), is: 'taken', ...(slot.pieces === undefined ? {} : { pieces: slot.pieces }) }, { at, ...knownBy(telling), ...(before ? { replaces: before.heads } : {}) })])
}

/** Says that a dose was not taken, or puts it off. What was marked as taken is corrected, not marked over. */
export function leaveDose(slot: Slot, how: { readonly is: 'not-taken' } | { readonly is: 'later'; readonly until: Instant }, { now, before, telling }: Pick<Around, 'now' | 'before' | 'telling'>): Outcome<Draft<typeof doseMarked>[]> {
  if (before?.body.is === 'taken') return refuse('dose.marked-already', { facts: { at: before.entry.at } })
  if (how.is === 'later' && how.until <= now) return refuse('dose.later-is-past', { where: 'until' })
  return accept([draft(doseMarked, { ...slotOf(slot), ...how }, { at: now, ...knownBy(telling), ...(before ? { replaces: before.heads } : {}) })])
}

/** Corrects what was marked: taken at another time, or not taken after all. */
export function correctDose(before: Told<DoseMark>, to: { readonly is: 'taken'; readonly at: Instant; readonly pieces?: number | undefined } | { readonly is: 'not-taken' }, now: Instant, telling?: Telling): Outcome<Draft<typeof doseMarked>[]> {
  if (to.is === 'taken' && to.at > now) return refuse('dose.in-future', { where: 'at' })
  const body: DoseMark = to.is === 'taken' ? { ...slotOf(before.body), is: 'taken', ...(to.pieces === undefined ? {} : { pieces: to.pieces }) } : { ...slotOf(before.body), is: 'not-taken' }
  return accept([draft(doseMarked, body, { at: to.is === 'taken' ? to.at : before.entry.at, ...knownBy(telling), replaces: before.heads })])
}

/** What surrounds a rescue dose: when it was taken before, what was agreed, and whether the person was told and says it all the same. */
export type AroundExtra = { readonly now: Instant; readonly taken: readonly Taken[]; readonly hoursBetween?: number | undefined; readonly most?: number | undefined; readonly anyway?: boolean | undefined; readonly telling?: Telling }

/** Writes down a rescue or extra dose. Within the agreed time, or over the agreed most, nothing is saved until the person was told. */
export function takeExtra(said: ExtraDose, at: Instant, { now, taken, hoursBetween, most, anyway, telling }: AroundExtra): Outcome<Draft<typeof extraDoseTaken>[]> {
  if (at > now) return refuse('dose.in-future', { where: 'at' })
  if (anyway !== true) {
    const near = takenWithin(taken, at, hoursBetween === undefined ? TAP_AGAIN_WITHIN.value : hoursBetween * 60)
    if (near !== undefined) return refuse('dose.within-interval', { facts: { at: near.at } })
    if (most !== undefined && takenWithinDay(taken, at) >= most) return refuse('dose.over-agreed-most', { facts: { most } })
  }
  return accept([draft(extraDoseTaken, said, { at, ...knownBy(telling) })])
}

/** Takes back a mark or an extra dose; that it was said, and taken back, stays in the record. */
export function takeBackDose(told: Told<DoseMark> | Told<ExtraDose>): Outcome<Draft[]> {
  const { at, zone, voice, onBehalf } = told.entry
  return accept([draft(told.kind === doseMarked.name ? doseMarked : extraDoseTaken, 'withdrawn', { at, zone, ...(onBehalf ? { onBehalf, voice } : {}), replaces: told.heads })])
}

/** How often it was taken in the 24 hours up to a moment. */
export function takenWithinDay(taken: readonly Taken[], at: Instant): number {
  const to = millisecondsOf(at)
  return taken.filter(one => millisecondsOf(one.at) <= to && millisecondsOf(one.at) > to - 86_400_000).length
}

const slotOf = ({ medicine, day, time }: Slot): { medicine: EntryId; day: Day; time: string } => ({ medicine, day, time })
