/** One day from midnight to midnight, by the clock the person lived by: where spells lay in it. */
import type { Folded } from '#log/fold.ts'
import { dayIn, daysLater, millisecondsOf, startOfDay } from '#log/time.ts'
import type { Day, Zone } from '#log/time.ts'
import { byDay } from '#features/episodes/days.ts'
import { spellsOf } from '#features/episodes/spells.ts'
import type { Spell } from '#features/episodes/spells.ts'

/** A spell's part of a day; `until` is the latest it may have lasted, and nothing where nobody said that it eased. */
export interface DaySpan {
  readonly id: Spell['id']
  readonly from: number
  readonly to: number
  readonly until: number
  readonly open: boolean
}

/** The day's two midnights: a day has 23 or 25 hours when the clock changes. Milliseconds. */
export function midnightsOf(day: Day, zone: Zone): { readonly from: number; readonly to: number } {
  return { from: millisecondsOf(startOfDay(day, zone)), to: millisecondsOf(startOfDay(daysLater(day, 1), zone)) }
}

/** Spells that lay in the day, the earliest first; one that is open is a point where it began. */
export function spansOn(folded: Folded, day: Day): DaySpan[] {
  return spellsOf(folded).flatMap(({ id, startedAt, zone, end }): DaySpan[] => {
    if (end.is === 'open') return dayIn(startedAt, zone) === day ? [{ id, from: millisecondsOf(startedAt), to: millisecondsOf(startedAt), until: millisecondsOf(startedAt), open: true }] : []
    if (end.is !== 'eased') return []
    const latest = byDay(startedAt, end.latest, zone).find(piece => piece.day === day)
    if (latest === undefined) return []
    const earliest = byDay(startedAt, end.earliest, zone).find(piece => piece.day === day)
    const from = millisecondsOf(latest.from)
    return [{ id, from, to: earliest === undefined ? from : millisecondsOf(earliest.to), until: millisecondsOf(latest.to), open: false }]
  }).sort((one, other) => one.from - other.from)
}
