/** What may be said at a check-in. */
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { knownBy, onlyTold } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'
import { activityNamed, checkInAnswered, homeStripChosen } from './check-in.ts'
import type { Activity, CheckInAnswer, HomeStripChoice, StripShows } from './check-in.ts'

/** The person's own activities: as many as the scale they come from asks for. */
export const MOST_ACTIVITIES = 3

/** One answer; given again on the same day, it replaces the one before. */
export function answerCheckIn(said: CheckInAnswer, before: Told<CheckInAnswer> | undefined, telling?: Telling): Outcome<Draft[]> {
  if (said.question === 'pain') {
    const told = onlyTold(telling)
    if (!told.ok) return told
  }
  return accept([draft(checkInAnswered, said, { ...(before ? { at: before.entry.at, zone: before.entry.zone, replaces: before.heads } : {}), ...knownBy(telling) })])
}

/** Something the person wishes to do, in their own words. */
export function nameActivity(words: string, known: readonly Told<Activity>[], more: { id?: EntryId; telling?: Telling } = {}): Outcome<Draft[]> {
  const trimmed = words.trim()
  if (trimmed === '') return refuse('activity.no-words', { where: 'words' })
  if (known.length >= MOST_ACTIVITIES) return refuse('activity.too-many', { where: 'words', facts: { most: MOST_ACTIVITIES } })
  return accept([draft(activityNamed, { words: trimmed }, { ...(more.id === undefined ? {} : { id: more.id }), ...knownBy(more.telling) })])
}

/** What the seven days on the first screen show from now on. */
export function chooseStrip(shows: StripShows, before?: Told<HomeStripChoice>): Outcome<Draft[]> {
  return accept([draft(homeStripChosen, { shows }, before ? { replaces: before.heads } : {})])
}
