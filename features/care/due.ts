/** Splints and care on a day: what was agreed or chosen, and what somebody said of it. Not done is simply not done. */
import { standingOf } from '#log/fold.ts'
import { dayIn, daysBetween } from '#log/time.ts'
import type { Due, DueSource } from '#features/due/due.ts'
import { carePlanned } from './care-plan.ts'
import { careOf } from './cared.ts'
import { agreedOn, wearingsOf } from './wears.ts'

/** Each thing whose hours were agreed: done once it was put on that day, or was on from the day before. */
export const splintDue: DueSource = (folded, { day, zone }) => agreedOn(folded, day).map((told): Due => {
  const { limb, thing } = told.body
  const worn = wearingsOf(folded, limb).find(wearing => wearing.told.body.thing === thing && dayIn(wearing.told.entry.at, wearing.told.entry.zone) <= day && (wearing.end === 'on' || (wearing.end !== 'not-known' && dayIn(wearing.end, zone) >= day) || dayIn(wearing.told.entry.at, wearing.told.entry.zone) === day))
  const due = { key: `splint ${told.id} ${day}`, sort: 'splint' as const, day, to: limb === 'not-said' ? '/body' : `/body/wear/${limb}` }
  return worn === undefined ? { ...due, is: 'waiting' } : { ...due, is: 'done', answeredAt: worn.told.entry.at }
})

/** Care of each limb on the days chosen. */
export const careDue: DueSource = (folded, { day }) => standingOf(folded, carePlanned).flatMap((told): Due[] => {
  const { limb, everyDays, from } = told.body
  if (day < from || daysBetween(from, day) % everyDays !== 0) return []
  const done = careOf(folded, limb).find(({ entry }) => dayIn(entry.at, entry.zone) === day)
  const due = { key: `care ${told.id} ${day}`, sort: 'care' as const, day, to: limb === 'not-said' ? '/body' : `/body/care/${limb}` }
  return [done === undefined ? { ...due, is: 'waiting' } : { ...due, is: 'done', answeredAt: done.entry.at }]
})
