/** What may be said of days and of changes, and what takes it back. */
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'
import { changeNoticed, eventMarked } from './event.ts'
import type { MarkedEvent, NoticedChange } from './event.ts'

/** Marks a day, or corrects what was marked. */
export function markEvent(said: MarkedEvent, before?: Told<MarkedEvent>, telling?: Telling): Outcome<Draft[]> {
  if (said.what === 'other' && said.note === undefined) return refuse('event.other-without-words', { where: 'note' })
  return accept([draft(eventMarked, said, { ...(before ? { at: before.entry.at, zone: before.entry.zone, replaces: before.heads } : {}), ...knownBy(telling) })])
}

/** Something is different, or somewhere new. */
export function noticeChange(said: NoticedChange, before?: Told<NoticedChange>, telling?: Telling): Outcome<Draft[]> {
  return accept([draft(changeNoticed, said, { ...(before ? { at: before.entry.at, zone: before.entry.zone, replaces: before.heads } : {}), ...knownBy(telling) })])
}
