/** Marked days and noticed changes as they stand. */
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { Told } from '#log/line.ts'
import { changeNoticed, eventMarked } from './event.ts'
import type { MarkedEvent, NoticedChange } from './event.ts'

/** Marked days, the latest day first; a year stands before its months. */
export function eventsOf(folded: Folded): Told<MarkedEvent>[] {
  return standingOf(folded, eventMarked).sort((one, other) => (one.body.on > other.body.on ? -1 : one.body.on < other.body.on ? 1 : one.id > other.id ? -1 : 1))
}

/** What was noticed to be different or new, the latest first. */
export function changesOf(folded: Folded): Told<NoticedChange>[] {
  return standingOf(folded, changeNoticed).reverse()
}
