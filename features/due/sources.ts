/** The one list of slices that know something to be due. Adding one is adding its line. */
import type { Folded } from '#log/fold.ts'
import { checkInDue } from '#features/check-ins/due.ts'
import { moodDue } from '#features/crisis/due.ts'
import { dosesDue } from '#features/medicines/due.ts'
import { measuresDue } from '#features/measures/due.ts'
import { careDue, splintDue } from '#features/care/due.ts'
import { reviewsDue } from '#features/plan/review-due.ts'
import { batteryDue, procedureDue, refillDue } from '#features/procedures/due.ts'
import { sessionsDue } from '#features/practise/due.ts'
import type { Due, DueDay, DueSource } from './due.ts'

const sources: readonly DueSource[] = [
  reviewsDue,
  checkInDue, moodDue,
  dosesDue,
  sessionsDue,
  refillDue, batteryDue, procedureDue,
  measuresDue,
  splintDue, careDue,
]

/** All that is due on a day: what must not be late in front, then timed things in their order, then what may be done at any time. */
export function dueOn(folded: Folded, when: DueDay): readonly Due[] {
  return sources.flatMap(source => source(folded, when)).toSorted((a, b) => compared(placeOf(a), placeOf(b)) || compared(a.key, b.key))
}

const placeOf = ({ before, time }: Due): string => (before === undefined ? (time ?? 'any time') : '')
const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
