/** The one list of everything that may be said. Adding a slice is adding its line. */
import { registryOf } from '#log/kind.ts'
import { activityNamed, checkInAnswered, homeStripChosen } from './check-ins/check-in.ts'
import { episodeDetailed, episodeEased, episodeStarted } from './episodes/episode.ts'
import { changeNoticed, eventMarked } from './events/event.ts'
import { helpsWritten } from './flare/flare-plan.ts'
import { limbDescribed, usualPosture } from './limb/limb.ts'

/** Every kind that this version of Frond can read and write. */
export const registry = registryOf([
  limbDescribed, usualPosture,
  episodeStarted, episodeEased, episodeDetailed,
  checkInAnswered, activityNamed, homeStripChosen,
  eventMarked, changeNoticed,
  helpsWritten,
])
