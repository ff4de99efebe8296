/** What may be said of a spell, and what is refused by name. Every answer is what to write; nothing is written here. */
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { instantOf, millisecondsOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import { episodeDetailed, episodeEased, episodeStarted } from './episode.ts'
import type { EpisodeDetail, EpisodeEased, EpisodeStarted } from './episode.ts'
import type { Spell } from './spells.ts'
import type { Behaviour } from '#features/limb/limb.ts'
import { isAlwaysThere } from '#features/limb/limbs.ts'
import { knownBy, onlyTold } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** A time given by hand afterwards may be off by this much on either side. */
export const ABOUT_WITHIN = { value: 15, unit: 'min' } as const

/** Where the posture is always there, a spell is what goes beyond the usual. */
export function beyondOf(limb: { readonly behaviour: Behaviour } | undefined): EpisodeStarted['beyond'] {
  return limb !== undefined && isAlwaysThere(limb.behaviour) ? 'usual' : 'rest'
}

/** Somebody says that it began. A spell of the same limb that is running already stays the one spell. */
export function startEpisode(said: EpisodeStarted, open: Iterable<Spell>, more: { id?: EntryId; at?: Instant; now: Instant; telling?: Telling }): Outcome<Draft[]> {
  for (const spell of open) if (spell.limb === said.limb && spell.end.is === 'open') return refuse('episode.already-running', { where: 'limb' })
  if (more.at !== undefined && more.at > more.now) return refuse('episode.in-future', { where: 'at' })
  return accept([draft(episodeStarted, said, { at: more.at ?? more.now, ...(more.id === undefined ? {} : { id: more.id }), ...knownBy(more.telling) })])
}

/** How somebody knows when it eased. */
export type Ease =
  | { readonly how: 'now' }
  | { readonly how: 'about'; readonly at: Instant; readonly earliest: Instant; readonly latest: Instant }
  /** At some time between the last moment it was known to run and now. */
  | { readonly how: 'not-known' }

/** Somebody says that it eased. */
export function easeEpisode(spell: Spell, ease: Ease, now: Instant, telling?: Telling): Outcome<Draft[]> {
  if (spell.end.is !== 'open') return refuse('episode.eased-already', { where: 'episode' })
  return endAt(spell, ease, now, { ...knownBy(telling) })
}

/** Somebody says that a limb eased: every spell of it that is running does, also one that began on another device. */
export function easeEpisodes(spells: readonly Spell[], ease: Ease, now: Instant, telling?: Telling): Outcome<Draft[]> {
  const drafts: Draft[] = []
  for (const spell of spells) {
    const eased = easeEpisode(spell, ease, now, telling)
    if (!eased.ok) return eased
    drafts.push(...eased.value)
  }
  return accept(drafts)
}

/** A guessed time as an ending with its lowest and highest, never before the beginning nor after now. */
export function aboutAt(spell: Pick<Spell, 'startedAt'>, at: Instant, now: Instant): Extract<Ease, { how: 'about' }> {
  const within = ABOUT_WITHIN.value * 60_000
  const earliest = Math.max(millisecondsOf(spell.startedAt), millisecondsOf(at) - within)
  const latest = Math.min(millisecondsOf(now), millisecondsOf(at) + within)
  return { how: 'about', at, earliest: instantOf(Math.min(earliest, millisecondsOf(at))), latest: instantOf(Math.max(latest, millisecondsOf(at))) }
}

/** Keeps a spell of under a minute, because somebody says it was one. */
export function keepShortSpell(spell: Spell): Outcome<Draft[]> {
  if (spell.end.is !== 'maybe-slip') return accept([])
  return accept(spell.eased.map(told => draft(episodeEased, { episode: spell.id, how: 'now', kept: true }, standsAt(told))))
}

/** A spell that was not written down at the time: when it began, and when it eased as well as anybody knows. */
export function addEpisode(said: EpisodeStarted, times: { startedAt: Instant; ease: Exclude<Ease, { how: 'now' }> }, more: { id: EntryId; now: Instant; telling?: Telling }): Outcome<Draft[]> {
  if (times.startedAt > more.now) return refuse('episode.in-future', { where: 'startedAt' })
  const ended = endAt({ id: more.id, startedAt: times.startedAt, lastSeenAt: times.startedAt }, times.ease, more.now, { ...knownBy(more.telling) })
  return ended.ok ? accept([draft(episodeStarted, said, { id: more.id, at: times.startedAt, ...knownBy(more.telling) }), ...ended.value]) : ended
}

/** It was another limb. */
export function correctLimb(spell: Spell, limb: EpisodeStarted['limb']): Outcome<Draft[]> {
  return accept(limb === spell.limb ? [] : [draft(episodeStarted, { ...spell.started.body, limb }, standsAt(spell.started))])
}

/** Corrects when it began or when it eased; both times of writing stay in its history. */
export function correctTimes(spell: Spell, to: { startedAt?: Instant; ease?: Ease }, now: Instant): Outcome<Draft[]> {
  const startedAt = to.startedAt ?? spell.startedAt
  if (startedAt > now) return refuse('episode.in-future', { where: 'startedAt' })
  const moved: Draft[] = to.startedAt === undefined || to.startedAt === spell.startedAt ? [] : [draft(episodeStarted, spell.started.body, { ...standsAt(spell.started), at: startedAt })]
  if (to.ease === undefined) {
    const end = spell.eased.map(told => (told.body.how === 'now' ? told.entry.at : told.body.earliest)).sort()[0]
    return end !== undefined && end < startedAt ? refuse('episode.ends-before-start', { where: 'startedAt', facts: { startedAt, easedAt: end } }) : accept(moved)
  }
  const [first, ...others] = spell.eased
  const ended = endAt({ ...spell, startedAt }, to.ease, now, first ? standsAt(first) : {})
  if (!ended.ok) return ended
  return accept([...moved, ...ended.value, ...others.map(told => takeBack(episodeEased, told))])
}

/** It is going on after all: the ending is taken back. */
export function reopenEpisode(spell: Spell): Outcome<Draft[]> {
  return accept(spell.eased.map(told => takeBack(episodeEased, told)))
}

/** It was a slip, or should not stand: the spell and all that was said of it are taken back. */
export function withdrawEpisode(spell: Spell): Outcome<Draft[]> {
  return accept([
    takeBack(episodeStarted, spell.started),
    ...spell.eased.map(told => takeBack(episodeEased, told)),
    ...spell.detailed.map(told => takeBack(episodeDetailed, told)),
  ])
}

/** One thing about a spell; said again, it replaces what was said of the same thing. */
export function detailEpisode(spell: Spell, said: Omit<EpisodeDetail, 'episode'>, telling?: Telling): Outcome<Draft[]> {
  if (said.pain !== undefined) {
    const told = onlyTold(telling)
    if (!told.ok) return told
  }
  const fields = Object.keys(said)
  const before = spell.detailed.find(told => sameFields(told, fields))
  const replaces = before && !fields.includes('tried') && !fields.includes('still') ? standsAt(before) : {}
  return accept([draft(episodeDetailed, { episode: spell.id, ...said }, { ...replaces, ...knownBy(telling) })])
}

/** Takes back one thing that was said about a spell. */
export function clearDetail(spell: Spell, field: keyof EpisodeDetail): Outcome<Draft[]> {
  return accept(spell.detailed.filter(told => sameFields(told, [field])).map(told => takeBack(episodeDetailed, told)))
}

function sameFields(told: Told<EpisodeDetail>, fields: readonly string[]): boolean {
  const own = Object.keys(told.body).filter(field => field !== 'episode')
  return own.length === fields.length && own.every(field => fields.includes(field))
}

function endAt(spell: Pick<Spell, 'id' | 'startedAt' | 'lastSeenAt'>, ease: Ease, now: Instant, more: Omit<Draft, 'kind' | 'body'>): Outcome<Draft[]> {
  // Somebody who says *now* is right: it is the clock that stands before the beginning.
  if (ease.how !== 'about' && now < spell.startedAt) return refuse('episode.clock-behind', { facts: { startedAt: spell.startedAt, now } })
  const at = ease.how === 'about' ? ease.at : now
  if (at < spell.startedAt) return refuse('episode.ends-before-start', { where: 'at', facts: { startedAt: spell.startedAt, easedAt: at } })
  if (at > now) return refuse('episode.in-future', { where: 'at' })
  const body: EpisodeEased =
    ease.how === 'now' ? { episode: spell.id, how: 'now' }
    : ease.how === 'about' ? { episode: spell.id, how: 'about', earliest: ease.earliest, latest: ease.latest }
    : { episode: spell.id, how: 'not-known', earliest: spell.lastSeenAt < spell.startedAt ? spell.startedAt : spell.lastSeenAt, latest: now }
  if (body.how !== 'now' && (body.earliest < spell.startedAt || body.latest < body.earliest)) {
    return refuse('episode.ends-before-start', { where: 'earliest', facts: { startedAt: spell.startedAt, easedAt: body.earliest } })
  }
  return accept([draft(episodeEased, body, { ...more, at })])
}

function standsAt(told: Told): Pick<Draft, 'at' | 'zone' | 'voice' | 'onBehalf'> & { replaces: readonly EntryId[] } {
  const { at, zone, voice, onBehalf } = told.entry
  return { at, zone, voice, onBehalf, replaces: told.heads }
}

function takeBack(kind: Draft['kind'], told: Told): Draft {
  const { at, zone, voice, onBehalf } = told.entry
  return { kind, body: 'withdrawn', at, zone, voice, onBehalf, replaces: told.heads }
}
