/** The questionnaire on the last two weeks, when a team asks for it by name. */
import { standingOf } from '#log/fold.ts'
import { dayIn } from '#log/time.ts'
import { askedByClinicOn, pauseOn } from '#features/check-ins/prescriptions.ts'
import type { Due, DueSource } from '#features/due/due.ts'
import { moodAnswered } from './mood.ts'

/** Waits on its days until it is answered; while the questions are paused, it does not. */
export const moodDue: DueSource = (folded, { day }) => {
  // Whoever may not read how the person feels does not see that it is asked.
  if (pauseOn(folded, day) !== undefined || !folded.streams.has('mental-health')) return []
  const answered = standingOf(folded, moodAnswered).findLast(({ entry }) => dayIn(entry.at, entry.zone) === day)
  return askedByClinicOn(folded, day).filter(({ body }) => body.asks === 'mood').slice(0, 1).map(({ id }): Due => {
    const known = { key: `mood ${id} ${day}`, sort: 'mood', day, to: '/mood' } as const
    return answered === undefined ? { ...known, is: 'waiting' } : { ...known, is: 'done', answeredAt: answered.entry.at }
  })
}
