/** Today's programme: what was agreed, what was done of it, and how much of it is still asked for after a session that was too much. */
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import { isPersonsSide } from '#log/role.ts'
import { dayIn } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { exerciseAgreed } from './exercise.ts'
import type { Exercise } from './exercise.ts'
import { sessionDone } from './session.ts'
import type { Session } from './session.ts'
import { takenOf } from './taken.ts'

/** One exercise on one day. */
export interface Practising {
  readonly id: EntryId
  readonly exercise: Exercise
  readonly told: Told<Exercise>
  /** Agreed by somebody of the team, or written down by the person's own side. */
  readonly by: 'team' | 'own'
  /** The sessions of this day, the earliest first. */
  readonly today: readonly Told<Session>[]
  /** How the last session was taken, on whatever day; nothing while nobody said. */
  readonly last: Told<Session> | undefined
  /** How that one stands now: as it was told, or red because of the next morning's own answer on pain. */
  readonly taken: ReturnType<typeof takenOf> | undefined
  /** How many sessions are asked for today: half after one that was a bit much, none more on the day of one that was too much. */
  readonly asked: number
  /** A session of this day said stop: the rest of the day is rest. */
  readonly rests: boolean
}

/** Every exercise that runs on a day, in the order in which they were agreed. */
export function programmeOn(folded: Folded, day: Day): Practising[] {
  const sessions = sessionsByExercise(folded)
  return standingOf(folded, exerciseAgreed)
    .filter(({ body }) => body.from <= day && (body.until === undefined || day <= body.until))
    .map(told => practising(folded, told, sessions.get(told.id) ?? [], day))
}

/** One exercise by its id, as it stands on a day; also when it has ended. */
export function exerciseOn(folded: Folded, id: EntryId, day: Day): Practising | undefined {
  const told = standingOf(folded, exerciseAgreed).find(one => one.id === id)
  return told && practising(folded, told, sessionsByExercise(folded).get(id) ?? [], day)
}

/** All sessions, the latest first. */
export function sessionsOf(folded: Folded): Told<Session>[] {
  return standingOf(folded, sessionDone).toSorted((one, other) => (one.entry.at < other.entry.at ? 1 : -1))
}

function sessionsByExercise(folded: Folded): Map<EntryId, Told<Session>[]> {
  const sorted = sessionsOf(folded).reverse()
  return Map.groupBy(sorted, ({ body }) => body.exercise)
}

function practising(folded: Folded, told: Told<Exercise>, sessions: readonly Told<Session>[], day: Day): Practising {
  const dayOf = (one: Told<Session>): Day => dayIn(one.entry.at, one.entry.zone)
  const upToToday = sessions.filter(one => dayOf(one) <= day)
  const today = upToToday.filter(one => dayOf(one) === day)
  const last = upToToday.at(-1)
  const taken = last && takenOf(folded, last, told.body.practice)
  const rests = today.some(one => one.body.told === 'red' || one.body.danger === 'yes')
  const amber = today.some(one => one.body.told === 'amber') || (today.length === 0 && taken?.colour === 'amber')
  const usual = told.body.timesPerDay
  const role = told.entry.receipt?.role
  return {
    id: told.id, exercise: told.body, told, by: role === undefined || isPersonsSide(role) ? 'own' : 'team', today, last, taken, rests,
    asked: rests ? today.length : amber ? Math.max(1, Math.floor(usual / 2)) : usual,
  }
}

/** The rung on which the next session is done: one down after a session that was too much. */
export function levelNow({ exercise, last, taken }: Practising): number | undefined {
  if (exercise.level === undefined) return undefined
  const done = last?.body.level
  return done !== undefined && taken?.colour === 'red' ? Math.max(1, Math.min(exercise.level, done - 1)) : exercise.level
}

/** Whether pain is asked in numbers: on the therapist's wish, in the first session of the day, until the day it ends. */
export function asksNumbers({ exercise, today }: Practising, day: Day): boolean {
  return today.length === 0 && exercise.numbersUntil !== undefined && day <= exercise.numbersUntil
}
