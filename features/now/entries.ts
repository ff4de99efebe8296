/** Everything the person's side wrote, as one list. */
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { activityNamed, checkInAnswered } from '#features/check-ins/check-in.ts'
import { checkInsPaused } from '#features/check-ins/prescription.ts'
import { episodeDetailed, episodeEased, episodeStarted } from '#features/episodes/episode.ts'
import { changeNoticed, eventMarked } from '#features/events/event.ts'
import { drivingSaid, equipmentSaid, fallHappened, helpSaid, workHoursSaid } from '#features/daily-life/daily-life.ts'
import { helpsWritten } from '#features/flare/flare-plan.ts'
import { limbDescribed, usualPosture } from '#features/limb/limb.ts'
import { noteShared, voiceShared } from '#features/notes/note.ts'
import { castWatched, symptomNoticed, wristBroken } from '#features/watching/symptom.ts'

/** The kinds of which a screen can say what they are; the endings and details of a spell are shown with it. */
const LISTED = [
  episodeStarted, checkInAnswered, eventMarked, changeNoticed, activityNamed, helpsWritten, limbDescribed, usualPosture, checkInsPaused,
  symptomNoticed, castWatched, wristBroken, workHoursSaid, fallHappened, drivingSaid, helpSaid, equipmentSaid, noteShared, voiceShared,
] as const

/** One entry of the list. */
export type Listed = ReturnType<typeof listedOf>[number]

/** What stands, the latest first. */
export function listedOf(folded: Folded) {
  return standingOf(folded, ...LISTED).reverse()
}

/** The kind of an entry by its name, so that it can be taken back. */
export function kindOfListed(name: string) {
  return [...LISTED, episodeEased, episodeDetailed].find(kind => kind.name === name)
}
