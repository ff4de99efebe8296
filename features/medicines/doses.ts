/** The doses of a day with what was said of them. One dose of a day and time counts once, however often it was marked. */
import { defineView, see, standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import type { Day, Instant } from '#log/time.ts'
import { doseMarked, extraDoseTaken } from './dose.ts'
import type { DoseMark, ExtraDose, Slot } from './dose.ts'
import { dosesOn } from './schedule.ts'
import { takenOn } from './regimens.ts'
import type { Regimen } from './regimens.ts'

const slotKey = ({ medicine, day, time }: Slot): string => `${medicine} ${day} ${time}`

/** What stands of each dose. Of several devices' marks, *taken* stands before the others, and the first taking before later ones. */
export const doseMarksView = defineView({
  name: 'dose-marks', reads: [doseMarked],
  key: told => slotKey(told.body),
  of: (told): Told<DoseMark> => told.find(one => one.body.is === 'taken') ?? (told.at(-1) as Told<DoseMark>),
})

/** The mark of one dose. */
export function markOf(folded: Folded, slot: Slot): Told<DoseMark> | undefined {
  return see(folded, doseMarksView).get(slotKey(slot))
}

/** One dose of a day. */
export type DoseOfDay = { readonly regimen: Regimen; readonly slot: Slot; readonly mark: Told<DoseMark> | undefined }

/** The doses of a day in the order of its times. */
export function dosesOfDay(folded: Folded, day: Day): readonly DoseOfDay[] {
  return takenOn(folded, day)
    .flatMap(regimen => dosesOn(regimen, day).map(dose => ({ regimen, slot: { medicine: regimen.id, day, time: dose.time, pieces: dose.pieces } })))
    .map(one => ({ ...one, mark: markOf(folded, one.slot) }))
    .sort((one, other) => (one.slot.time < other.slot.time ? -1 : one.slot.time > other.slot.time ? 1 : one.regimen.body.packet.localeCompare(other.regimen.body.packet, 'en')))
}

/** One taking: of a dose of the day, or beside them. */
export type Taking = { readonly at: Instant; readonly pieces: number | undefined; readonly is: 'dose' | 'extra'; readonly told: Told<DoseMark> | Told<ExtraDose> }

/** Every taking of a medicine, the latest first. */
export function takingsOf(folded: Folded, medicine: EntryId): readonly Taking[] {
  const doses = [...see(folded, doseMarksView).values()].flatMap(told => (told.body.medicine === medicine && told.body.is === 'taken' ? [{ at: told.entry.at, pieces: told.body.pieces, is: 'dose' as const, told }] : []))
  const extra = standingOf(folded, extraDoseTaken).flatMap(told => (told.body.medicine === medicine ? [{ at: told.entry.at, pieces: told.body.pieces, is: 'extra' as const, told }] : []))
  return [...doses, ...extra].sort((one, other) => (one.at > other.at ? -1 : one.at < other.at ? 1 : 0))
}
