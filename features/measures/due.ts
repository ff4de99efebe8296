/** Measurements that a team asked for, on the days they were asked for. Nobody measures daily otherwise, and every asking ends by itself. */
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { dayIn } from '#log/time.ts'
import type { Day, Instant } from '#log/time.ts'
import { askedByClinicOn, pauseOn } from '#features/check-ins/prescriptions.ts'
import type { FurtherQuestion } from '#features/check-ins/prescription.ts'
import type { Due, DueSource } from '#features/due/due.ts'
import { photosOf } from '#features/photos/photo.ts'
import { measureTaken } from './taken.ts'

const SCREENS: Partial<Record<FurtherQuestion, { readonly to: string; readonly what: 'temperature' | 'girth' | 'range' | 'photo' }>> = {
  temperature: { to: '/body/measure?what=temperature', what: 'temperature' },
  swelling: { to: '/body/measure?what=girth', what: 'girth' },
  range: { to: '/body/measure?what=range', what: 'range' },
  photo: { to: '/body/photos', what: 'photo' },
}

/** What of the measurements asked for waits on a day; *measuring hurts* answers it as well as a number. */
export const measuresDue: DueSource = (folded, { day }) => {
  if (pauseOn(folded, day) !== undefined) return []
  return askedByClinicOn(folded, day).flatMap(({ id, body }): Due[] => {
    const screen = SCREENS[body.asks]
    if (screen === undefined) return []
    const answered = answeredOn(folded, day, screen.what)
    return Array.from({ length: body.timesADay }, (_one, time): Due => {
      const answer = answered[time]
      const due = { key: `measure ${id} ${day} ${time + 1}`, sort: 'measure' as const, day, to: screen.to }
      return answer === undefined ? { ...due, is: 'waiting' } : { ...due, is: answer.is, answeredAt: answer.at }
    })
  })
}

type Answered = { readonly is: 'done' | 'not done'; readonly at: Instant }

function answeredOn(folded: Folded, day: Day, what: 'temperature' | 'girth' | 'range' | 'photo'): readonly Answered[] {
  if (what === 'photo') return photosOf(folded).filter(({ entry }) => dayIn(entry.at, entry.zone) === day).map(({ entry }) => ({ is: 'done' as const, at: entry.at })).reverse()
  return standingOf(folded, measureTaken).flatMap(({ body: { measured }, entry }): Answered[] => {
    if (dayIn(entry.at, entry.zone) !== day) return []
    if (measured.what === 'skipped') return measured.measure === what ? [{ is: 'not done', at: entry.at }] : []
    return measured.what === what ? [{ is: 'done', at: entry.at }] : []
  })
}
