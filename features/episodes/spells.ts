/** Spells as they stand: what is running, what eased and how surely, and what was said of each. */
import type { EntryId } from '#log/ids.ts'
import { defineView, see } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { Told } from '#log/line.ts'
import { millisecondsOf } from '#log/time.ts'
import type { Instant, Zone } from '#log/time.ts'
import { episodeDetailed, episodeEased, episodeStarted } from './episode.ts'
import type { EpisodeDetail, EpisodeEased, EpisodeStarted } from './episode.ts'

/** A spell shorter than this is kept only when somebody says so. */
export const SLIP_UNDER = { value: 60, unit: 's' } as const
/** Something written this much after it was true shows both times. */
export const WRITTEN_LATER_AFTER = { value: 5, unit: 'min' } as const

/** Where a spell stands. Only `eased` ever counts as time. */
export type SpellEnd =
  | { readonly is: 'open' }
  /** Equal bounds when the moment is known. */
  | { readonly is: 'eased'; readonly how: EpisodeEased['how']; readonly earliest: Instant; readonly latest: Instant }
  /** Under a minute, and nobody has said yet whether to keep it. */
  | { readonly is: 'maybe-slip'; readonly at: Instant }
  /** It eased before it began, as written: counted nowhere until somebody corrects it. */
  | { readonly is: 'contradictory'; readonly at: Instant }

/** One spell. Minutes, where there are any, are in its end. */
export interface Spell {
  readonly id: EntryId
  readonly limb: EpisodeStarted['limb']
  readonly beyond: EpisodeStarted['beyond']
  readonly startedAt: Instant
  readonly zone: Zone
  readonly end: SpellEnd
  /** The latest moment at which somebody said something that means it was going on. */
  readonly lastSeenAt: Instant
  /** Field by field, the latest that was said; what was tried is all of it. */
  readonly details: Omit<EpisodeDetail, 'episode' | 'tried' | 'still'> & { readonly tried: readonly string[] }
  readonly started: Told<EpisodeStarted>
  readonly eased: readonly Told<EpisodeEased>[]
  readonly detailed: readonly Told<EpisodeDetail>[]
}

/** Spells by id; what eased or was detailed before its beginning arrives waits as `null`. */
export const spellsView = defineView({
  name: 'spells',
  reads: [episodeStarted, episodeEased, episodeDetailed],
  key: told => (told.kind === 'episode.started' ? told.id : told.body.episode),
  of: (told): Spell | null => {
    const started = told.find(one => one.kind === 'episode.started')
    if (!started) return null
    const eased = told.filter(one => one.kind === 'episode.eased')
    const detailed = told.filter(one => one.kind === 'episode.detailed')
    return {
      id: started.id, limb: started.body.limb, beyond: started.body.beyond, startedAt: started.entry.at, zone: started.entry.zone,
      end: endOf(started.entry.at, eased), lastSeenAt: lastSeen(started.entry.at, detailed), details: joined(detailed), started, eased, detailed,
    }
  },
})

const ordered = new WeakMap<Folded, { readonly revision: number; readonly spells: readonly Spell[] }>()

/** Every spell, the one that began last in front. Asked again of an unchanged log, the same list. */
export function spellsOf(folded: Folded): readonly Spell[] {
  const known = ordered.get(folded)
  if (known?.revision === folded.revision) return known.spells
  const spells = [...see(folded, spellsView).values()].filter(spell => spell !== null).sort(latestFirst)
  ordered.set(folded, { revision: folded.revision, spells })
  return spells
}

/** The spells that are going on as far as anybody said, the one that began last in front. */
export function openSpells(spells: Iterable<Spell>): Spell[] {
  return [...spells].filter(spell => spell.end.is === 'open')
}

/** The spells that count at all: going on, or eased. Under a minute and kept by nobody, or ended before it began, counts nowhere until somebody says. */
export function countedSpells(spells: Iterable<Spell>): Spell[] {
  return [...spells].filter(spell => spell.end.is === 'open' || spell.end.is === 'eased')
}

/** Whether a statement was written clearly after what it tells, so that both times are shown. */
export function wasWrittenLater(entry: { readonly at: Instant; readonly writtenAt: Instant }): boolean {
  return millisecondsOf(entry.writtenAt) - millisecondsOf(entry.at) > WRITTEN_LATER_AFTER.value * 60_000
}

function latestFirst(one: Spell, other: Spell): number {
  return one.startedAt > other.startedAt ? -1 : one.startedAt < other.startedAt ? 1 : one.id > other.id ? -1 : 1
}

/** Several ends of one spell (two devices) give the widest bounds. */
function endOf(startedAt: Instant, eased: readonly Told<EpisodeEased>[]): SpellEnd {
  const [only] = eased
  if (only === undefined) return { is: 'open' }
  if (eased.length === 1 && only.body.how === 'now') return endedNow(startedAt, only.entry.at, only.body.kept === true)
  const ends = eased.map(one => ({
    how: one.body.how, kept: one.body.how === 'now' && one.body.kept === true, at: one.entry.at,
    earliest: one.body.how === 'now' ? one.entry.at : one.body.earliest,
    latest: one.body.how === 'now' ? one.entry.at : one.body.latest,
  }))
  const earliest = ends.map(end => end.earliest).sort()[0] as Instant
  const latest = ends.map(end => end.latest).sort().at(-1) as Instant
  if (earliest < startedAt) return { is: 'contradictory', at: earliest }
  const short = millisecondsOf(latest) - millisecondsOf(startedAt) < SLIP_UNDER.value * 1000
  if (short && ends.every(end => end.how === 'now' && !end.kept)) return { is: 'maybe-slip', at: latest }
  const how = ends.length === 1 ? (ends[0]?.how ?? 'not-known') : earliest === latest ? 'now' : 'about'
  return { is: 'eased', how, earliest, latest }
}

/** One tap at the end, as nearly all spells have it. */
function endedNow(startedAt: Instant, at: Instant, kept: boolean): SpellEnd {
  if (at < startedAt) return { is: 'contradictory', at }
  if (!kept && millisecondsOf(at) - millisecondsOf(startedAt) < SLIP_UNDER.value * 1000) return { is: 'maybe-slip', at }
  return { is: 'eased', how: 'now', earliest: at, latest: at }
}

function lastSeen(startedAt: Instant, detailed: readonly Told<EpisodeDetail>[]): Instant {
  return detailed.filter(one => one.body.still === true || one.body.tried !== undefined).map(one => one.entry.at).reduce((latest, at) => (at > latest ? at : latest), startedAt)
}

function joined(detailed: readonly Told<EpisodeDetail>[]): Spell['details'] {
  const tried: string[] = []
  let all: Omit<EpisodeDetail, 'episode' | 'tried' | 'still'> = {}
  for (const { body } of detailed) {
    const { episode: _episode, tried: line, still: _still, ...rest } = body
    if (line !== undefined && !tried.includes(line)) tried.push(line)
    all = { ...all, ...rest }
  }
  return { ...all, tried }
}
