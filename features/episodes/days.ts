/** The diary day by day: logged time with its lowest and highest, how many spells, which stay open, and whether anybody wrote at all. */
import { defineView, see } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import { readBody } from '#log/kind.ts'
import { dayIn, daysLater, instantOf, millisecondsOf, startOfDay } from '#log/time.ts'
import type { Day, Instant, Zone } from '#log/time.ts'
import { checkInAnswered } from '#features/check-ins/check-in.ts'
import { changeNoticed, eventMarked } from '#features/events/event.ts'
import { limbDescribed } from '#features/limb/limb.ts'
import type { Behaviour, LimbDescription } from '#features/limb/limb.ts'
import { limbsOf } from '#features/limb/limbs.ts'
import type { Limb } from '#features/limb/limbs.ts'
import { episodeDetailed, episodeEased, episodeStarted } from './episode.ts'
import { spellsOf } from './spells.ts'
import type { Spell } from './spells.ts'

/** Logged minutes: at least and at most. Equal when every ending is known. */
export interface LoggedMinutes {
  readonly lowest: number
  readonly highest: number
}

/** One limb on one day. */
export interface LimbDay {
  /** `always` for a posture that is always there: no time is computed for it. */
  readonly logged: LoggedMinutes | 'always'
  /** Spells that began on this day and have eased. */
  readonly spells: number
  /** Spells that began on this day and of which nobody said that they eased: never counted as time. */
  readonly open: number
}

/** One day by the clock the person lived by. Without entries nothing is known of it: not that it was good. */
export interface DiaryDay {
  readonly day: Day
  /** How many things were said of this day. */
  readonly entries: number
  readonly limbs: ReadonlyMap<EntryId | 'not-said', LimbDay>
}

type Counts = { spells: number; open: number; lowest: Interval[]; highest: Interval[] }
type Interval = readonly [from: number, to: number]

/** On which days anybody wrote something, and how much. */
export const entryDaysView = defineView({
  name: 'entry-days',
  reads: [episodeStarted, episodeEased, episodeDetailed, checkInAnswered, eventMarked, changeNoticed],
  key: told => dayIn(told.entry.at, told.entry.zone),
  of: told => told.length,
})

/** Every day from the first to the last, both included, also those without entries. */
export function daysOf(folded: Folded, from: Day, to: Day): DiaryDay[] {
  const limbsThen = limbsOf(folded).map(limb => ({ id: limb.id, behaviourOn: behaviourOf(folded, limb) }))
  const counted = countSpells(spellsOf(folded), from, to)
  const entries = see(folded, entryDaysView)
  const days: DiaryDay[] = []
  for (let day = from; day <= to; day = daysLater(day, 1)) {
    const limbs = new Map<EntryId | 'not-said', LimbDay>()
    const always = new Set<EntryId | 'not-said'>(limbsThen.filter(limb => limb.behaviourOn(day) === 'always-there').map(limb => limb.id))
    for (const limb of always) limbs.set(limb, { logged: 'always', spells: 0, open: 0 })
    for (const [limb, { spells, open, lowest, highest }] of counted.get(day) ?? []) {
      limbs.set(limb, { spells, open, logged: always.has(limb) ? 'always' : { lowest: minutesOf(lowest), highest: minutesOf(highest) } })
    }
    days.push({ day, entries: entries.get(day) ?? 0, limbs })
  }
  return days
}

/** How a limb was described on a day: what is said of it today changes no earlier day; before the first description that one holds. */
function behaviourOf(folded: Folded, { told }: Limb): (day: Day) => Behaviour {
  const steps = told.history.flatMap(entry => {
    const body = typeof entry.say === 'string' || entry.kind !== limbDescribed.name ? null : readBody(folded.registry, entry.kind, entry.version, entry.say.body) as LimbDescription | null
    return body === null ? [] : [{ from: dayIn(entry.writtenAt, entry.zone), behaviour: body.behaviour }]
  })
  return day => steps.findLast(step => step.from <= day)?.behaviour ?? steps[0]?.behaviour ?? told.body.behaviour
}

/**
 * A stretch of time cut at each midnight of the clock somebody lived by, also where that clock changes.
 * @example byDay('2026-11-24T23:30:00.000Z', '2026-11-25T00:30:00.000Z', 'Europe/London').length //=> 2
 */
export function byDay(from: Instant, to: Instant, zone: Zone): { readonly day: Day; readonly from: Instant; readonly to: Instant }[] {
  const pieces = []
  const last = dayIn(to, zone)
  let start = from
  for (let day = dayIn(from, zone); day < last; day = daysLater(day, 1)) {
    const midnight = startOfDay(daysLater(day, 1), zone)
    if (midnight > start) pieces.push({ day, from: start, to: midnight })
    start = midnight
  }
  if (start < to || pieces.length === 0) pieces.push({ day: last, from: start, to })
  return pieces
}

function countSpells(spells: readonly Spell[], from: Day, to: Day): Map<Day, Map<EntryId | 'not-said', Counts>> {
  const days = new Map<Day, Map<EntryId | 'not-said', Counts>>()
  const [earliest, latest] = [instantOf(Date.parse(`${from}T00:00:00.000Z`) - 86_400_000), instantOf(Date.parse(`${to}T00:00:00.000Z`) + 2 * 86_400_000)]
  const counts = (day: Day, limb: Spell['limb']): Counts => {
    const limbs = days.get(day) ?? new Map<EntryId | 'not-said', Counts>()
    const found = limbs.get(limb) ?? { spells: 0, open: 0, lowest: [], highest: [] }
    days.set(day, limbs.set(limb, found))
    return found
  }
  for (const { end, limb, startedAt, zone } of spells) {
    if (startedAt > latest || (end.is === 'eased' ? end.latest : startedAt) < earliest) continue
    if (end.is === 'open') counts(dayIn(startedAt, zone), limb).open++
    if (end.is !== 'eased') continue
    counts(dayIn(startedAt, zone), limb).spells++
    for (const piece of byDay(startedAt, end.earliest, zone)) counts(piece.day, limb).lowest.push([millisecondsOf(piece.from), millisecondsOf(piece.to)])
    for (const piece of byDay(startedAt, end.latest, zone)) counts(piece.day, limb).highest.push([millisecondsOf(piece.from), millisecondsOf(piece.to)])
  }
  return days
}

/** Minutes covered by any of the stretches: two spells of one limb at the same time are one time. */
function minutesOf(stretches: Interval[]): number {
  let covered = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const [from, to] of [...stretches].sort((one, other) => one[0] - other[0])) {
    covered += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return covered / 60_000
}
