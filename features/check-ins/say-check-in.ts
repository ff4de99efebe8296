/** What may be said at a check-in, and which questions are asked today. */
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import type { Day } from '#log/time.ts'
import { knownBy, onlyTold } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'
import { activityNamed, checkInAnswered, homeStripChosen } from './check-in.ts'
import type { Activity, CheckInAnswer, HomeStripChoice, StripShows } from './check-in.ts'

/** The most questions a day unless somebody prescribed more, by name and with an end date. */
export const MOST_QUESTIONS = 3
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

/** One question to ask. */
export type Asked =
  | { readonly question: 'use'; readonly limb: EntryId | 'not-said' }
  | { readonly question: 'activity'; readonly activity: EntryId }
  | { readonly question: 'sleep' }
  | { readonly question: 'pain' }

/**
 * Today's questions, at most three: use of the limb, one own activity where one was named (a different one each day), and
 * sleep or pain in turn (both when no activity was named). `dayNumber` is any count that rises by one a day.
 */
export function questionsFor(limb: EntryId | 'not-said', activities: readonly EntryId[], dayNumber: number): Asked[] {
  const activity = activities[dayNumber % Math.max(1, activities.length)]
  const last: Asked[] = activity === undefined ? [{ question: 'sleep' }, { question: 'pain' }] : [{ question: dayNumber % 2 === 0 ? 'sleep' : 'pain' }]
  return [{ question: 'use' as const, limb }, ...(activity === undefined ? [] : [{ question: 'activity' as const, activity }]), ...last].slice(0, MOST_QUESTIONS)
}

/** A number that rises by one with each day, for questions that take turns. */
export function dayNumber(day: Day): number {
  return Math.floor(Date.parse(`${day}T00:00:00.000Z`) / 86_400_000)
}
