/** When it was worn: each wearing with its end as it is known, and the hours of a day that are sure. */
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import { dayIn, daysLater, millisecondsOf, startOfDay } from '#log/time.ts'
import type { Day, Instant, Zone } from '#log/time.ts'
import { runsOn, wearAgreed, wearChecked, wearEnded, wearStarted } from './wear.ts'
import type { WearAgreed, WearChecked, WearEnded, WearStarted, WornThing } from './wear.ts'

/** One wearing. `on`: it is on, as far as anybody said. `not-known`: it is off, and nobody knows since when. */
export type Wearing = {
  readonly told: Told<WearStarted>
  readonly ended: Told<WearEnded> | undefined
  readonly end: Instant | 'on' | 'not-known'
  readonly checked: Told<WearChecked> | undefined
}

/** Every wearing of a limb, the latest first. */
export function wearingsOf(folded: Folded, limb?: EntryId | 'not-said'): Wearing[] {
  const ends = new Map(standingOf(folded, wearEnded).map(told => [told.body.wear, told]))
  const checks = new Map(standingOf(folded, wearChecked).map(told => [told.body.wear, told]))
  return standingOf(folded, wearStarted).filter(({ body }) => limb === undefined || body.limb === limb).map(told => {
    const ended = ends.get(told.id)
    return { told, ended, end: ended === undefined ? 'on' as const : ended.body.end === 'at' ? ended.entry.at : 'not-known' as const, checked: checks.get(told.id) }
  }).reverse()
}

/** Hours of one day that are sure, and the most they may have been. What is open or has no known end adds nothing to what is sure. */
export type WornHours = { readonly day: Day; readonly sure: number; readonly most: number; readonly wearings: number }

/** The hours of one day for the things named, overlapping ones counted once. */
export function wornOn(wearings: readonly Wearing[], day: Day, zone: Zone, now: Instant): WornHours {
  const [from, dayEnds] = [millisecondsOf(startOfDay(day, zone)), millisecondsOf(startOfDay(daysLater(day, 1), zone))]
  const to = Math.min(dayEnds, Math.max(millisecondsOf(now), from))
  const span = ({ told, end }: Wearing, until: number) => [Math.max(from, millisecondsOf(told.entry.at)), Math.min(to, typeof end === 'string' && end !== 'on' && end !== 'not-known' ? millisecondsOf(end) : until)] as const
  const known = wearings.filter(({ end }) => end !== 'on' && end !== 'not-known')
  return {
    day,
    sure: hours(known.map(wearing => span(wearing, to))),
    most: hours(wearings.map((wearing, place) => span(wearing, latestEnd(wearings, place)))),
    // What has no known end counts as far as it may have been on, and not on every day after it.
    wearings: wearings.filter(({ told, end }, place) => millisecondsOf(told.entry.at) < dayEnds && (end === 'on' || end === 'not-known' ? latestEnd(wearings, place) > from : millisecondsOf(end) >= from)).length,
  }
}

// It cannot still have been on when the same thing was put on again.
function latestEnd(wearings: readonly Wearing[], place: number): number {
  const { told } = wearings[place] as Wearing
  const later = wearings.filter(other => other.told.body.thing === told.body.thing && other.told.entry.at > told.entry.at).map(other => millisecondsOf(other.told.entry.at))
  return Math.min(Number.POSITIVE_INFINITY, ...later)
}

function hours(spans: readonly (readonly [number, number])[]): number {
  let sum = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const [start, end] of spans.filter(([start, end]) => end > start).toSorted(([a], [b]) => a - b)) {
    if (end > reached) sum += end - Math.max(start, reached)
    reached = Math.max(reached, end)
  }
  return Math.round((sum / 3_600_000) * 10) / 10
}

/** The hours of each of the last days, the latest first: what the one page of a hand therapist asks for. */
export function splintHours(folded: Folded, today: Day, days: number, zone: Zone, now: Instant, limb?: EntryId | 'not-said'): readonly WornHours[] {
  const wearings = wearingsOf(folded, limb).filter(({ told }) => told.body.thing !== 'insole')
  return Array.from({ length: days }, (_none, ago) => wornOn(wearings, daysLater(today, -ago), zone, now))
}

/** What was agreed and runs on a day, one for each thing. */
export function agreedOn(folded: Folded, day: Day, limb?: EntryId | 'not-said'): Told<WearAgreed>[] {
  const standing = standingOf(folded, wearAgreed).filter(({ body }) => runsOn(body, day) && (limb === undefined || body.limb === limb))
  return [...new Map(standing.map(told => [`${told.body.limb} ${told.body.thing}`, told])).values()]
}

/** Days in a row, up to yesterday, on which it was on for more than so many hours: for the rule about long rest in a splint. Open wearings count as on, since the question is whether it comes off. */
export function daysNearlyAllDay(folded: Folded, today: Day, zone: Zone, now: Instant, moreThanHours: number, limb: EntryId | 'not-said'): number {
  const wearings = wearingsOf(folded, limb).filter(({ told, end }) => told.body.thing !== 'insole' && end !== 'not-known')
  let days = 0
  while (days < 60 && wornOn(wearings, daysLater(today, -1 - days), zone, now).most > moreThanHours) days++
  return days
}

/** Whether a clinician's reason for long wear is written down and runs. */
export function hasReason(folded: Folded, day: Day, limb: EntryId | 'not-said'): boolean {
  return agreedOn(folded, day, limb).some(({ body }) => body.reason !== undefined)
}

/** What is on at the moment. */
export function wornNow(folded: Folded, limb?: EntryId | 'not-said'): readonly (Wearing & { readonly thing: WornThing; readonly since: Day })[] {
  return wearingsOf(folded, limb).filter(({ end }) => end === 'on').map(wearing => ({ ...wearing, thing: wearing.told.body.thing, since: dayIn(wearing.told.entry.at, wearing.told.entry.zone) }))
}
