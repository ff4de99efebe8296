/** What of the programme waits today, for the first screen and for reminders. */
import { dayIn } from '#log/time.ts'
import type { Due, DueSource } from '#features/due/due.ts'
import { programmeOn } from './programme.ts'

/** One line an exercise; it is done when as many sessions were done as are asked for, and rests after one that was too much. */
export const sessionsDue: DueSource = (folded, { day, now, zone }) =>
  programmeOn(folded, day).filter(({ rests }) => !rests || dayIn(now, zone) !== day).map(({ id, exercise, today, asked }): Due => ({
    key: `session:${id}:${day}`, sort: 'session', day, name: exercise.name, to: `/practise/${id}`,
    is: today.length >= asked ? 'done' : 'waiting', ...(today.length === 0 ? {} : { answeredAt: today.at(-1)?.entry.at ?? now }),
  }))
