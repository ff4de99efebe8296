/** The doses of a day, as things that are due on the person's own clock. */
import type { Due, DueDay } from '#features/due/due.ts'
import type { Folded } from '#log/fold.ts'
import type { Told } from '#log/line.ts'
import type { DoseMark } from './dose.ts'
import { dosesOfDay } from './doses.ts'

/** Every dose of the day at its time, marked or not. Only the calendar day and the clock on the wall enter, so travel moves nothing. */
export function dosesDue(folded: Folded, { day, now }: DueDay): readonly Due[] {
  return dosesOfDay(folded, day).map(({ regimen, slot, mark }): Due => ({
    key: `dose ${slot.medicine} ${slot.day} ${slot.time}`, sort: 'dose', day, time: slot.time, name: regimen.body.packet, to: '/medicines', ...answered(mark, now),
  }))
}

function answered(mark: Told<DoseMark> | undefined, now: string): Pick<Due, 'is' | 'answeredAt'> {
  if (mark === undefined) return { is: 'waiting' }
  const { body, entry } = mark
  if (body.is === 'later') return body.until > now ? { is: 'later', answeredAt: body.until } : { is: 'waiting' }
  return { is: body.is === 'taken' ? 'done' : 'not done', answeredAt: entry.at }
}
