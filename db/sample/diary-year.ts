/** A year of diary along a curve: check-ins and spells on most days, none on some, silence for a while. */
import type { EntryId } from '#log/ids.ts'
import type { Voice } from '#log/statement.ts'
import { instantOf, millisecondsOf } from '#log/time.ts'
import { draft } from '#log/draft.ts'
import { answerCheckIn } from '#features/check-ins/say-check-in.ts'
import { episodeDetailed, episodeEased, episodeStarted } from '#features/episodes/episode.ts'
import type { EpisodeDetail } from '#features/episodes/episode.ts'
import { describeLimb } from '#features/limb/limb.ts'
import type { LimbDescription } from '#features/limb/limb.ts'
import type { By, Teller } from './teller.ts'

/** What a day tends to be; `spells` of so many minutes each. */
export interface Level {
  readonly pain: number
  readonly use: number
  readonly sleep: number
  readonly spells: number
  readonly minutes: number
}

/** How somebody writes. */
export interface Writing {
  readonly by: By
  readonly voice?: Voice
  readonly limb: LimbDescription
  /** The level so many days ago; `null` for a day of silence. */
  readonly level: (ago: number) => Level | null
  /** Of a hundred days, on how many anything is written. */
  readonly days: number
  readonly details?: Omit<EpisodeDetail, 'episode'>
  readonly from?: number
}

const within = (value: number): number => Math.min(10, Math.max(0, Math.round(value)))

/** Describes the limb and tells the year; answers the limb's id. */
export function tellDiary(teller: Teller, writing: Writing): EntryId {
  const from = writing.from ?? 364
  const start = teller.at(from, 9)
  const limb = teller.newId(start)
  teller.say(writing.by, describeLimb(writing.limb, limb), start, writing.voice)
  for (let ago = from - 1; ago >= 0; ago--) {
    const level = writing.level(ago)
    if (level === null || teller.chance() * 100 > writing.days) continue
    tellDay(teller, writing, limb, ago, level)
  }
  return limb
}

function tellDay(teller: Teller, writing: Writing, limb: EntryId, ago: number, level: Level): void {
  const { by, voice } = writing
  const noise = (spread: number): number => (teller.chance() - 0.5) * spread
  const spells = level.spells === 0 ? 0 : Math.max(0, Math.round(level.spells + noise(2)))
  for (let n = 0; n < spells; n++) {
    const startedAt = teller.at(ago, 8 + Math.floor((12 / spells) * n), teller.between(0, 50))
    const minutes = Math.max(4, Math.round(level.minutes * (0.6 + teller.chance() * 0.8)))
    const id = teller.newId(startedAt)
    const beyond = writing.limb.behaviour.startsWith('always') ? 'usual' : 'rest'
    teller.say(by, [draft(episodeStarted, { limb, beyond }, { id })], startedAt, voice)
    const easedAt = instantOf(Math.min(millisecondsOf(startedAt) + minutes * 60_000, millisecondsOf(teller.at(ago, 23, 50))))
    // Now and then nobody said when it ended.
    if (teller.chance() < 0.008) continue
    if (teller.chance() < 0.08) {
      const latest = instantOf(Math.min(millisecondsOf(easedAt) + 90 * 60_000, millisecondsOf(teller.at(ago, 23, 55))))
      teller.say(by, [draft(episodeEased, { episode: id, how: 'not-known', earliest: easedAt, latest }, { at: latest })], latest, voice)
    } else {
      teller.say(by, [draft(episodeEased, { episode: id, how: 'now', ...(minutes < 1 ? { kept: true as const } : {}) })], easedAt, voice)
    }
    if (writing.details && teller.chance() < 0.4) teller.say(by, [draft(episodeDetailed, { episode: id, ...writing.details })], easedAt, voice)
  }
  const evening = teller.at(ago, 21, teller.between(0, 40))
  const said = by === 'guardian' ? { voice: 'they said' as const, onBehalf: true as const } : undefined
  teller.say(by, answerCheckIn({ question: 'use', limb, answer: within(level.use + noise(2.4)) }, undefined, said), evening, 'they said')
  if (teller.chance() < 0.8) teller.say(by, answerCheckIn({ question: 'pain', answer: within(level.pain + noise(3)) }, undefined, said), evening, 'they said')
  if (teller.chance() < 0.6) teller.say(by, answerCheckIn({ question: 'sleep', answer: within(level.sleep + noise(3)) }, undefined, said), evening, 'they said')
}

/** A level that goes evenly from one to another between two days. */
export function between(fromAgo: number, from: Level, toAgo: number, to: Level): (ago: number) => Level {
  return ago => {
    const part = Math.min(1, Math.max(0, (fromAgo - ago) / (fromAgo - toAgo)))
    const mix = (name: keyof Level): number => from[name] + (to[name] - from[name]) * part
    return { pain: mix('pain'), use: mix('use'), sleep: mix('sleep'), spells: mix('spells'), minutes: mix('minutes') }
  }
}
