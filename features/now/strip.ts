/** The last seven days on the first screen, each against what is usual for this person. Dotted where nothing was written. */
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import { daysLater } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { answerTo, answersOn } from '#features/check-ins/check-ins.ts'
import type { StripShows } from '#features/check-ins/check-in.ts'
import { daysOf } from '#features/episodes/days.ts'
import type { DiaryDay } from '#features/episodes/days.ts'

/** The window that says what is usual: the four weeks before the days shown, fixed by dates and never by how they went. */
export const USUAL_WINDOW = { days: 28, leastDays: 5 } as const

/** What is shown of one day. */
export type StripValue = { readonly lowest: number; readonly highest: number } | 'always' | 'none'

/** One of the seven days. Hours are hours logged. */
export interface StripDay {
  readonly day: Day
  readonly value: StripValue
  /** Spells of this day that nobody ended: they count as no time. */
  readonly open: number
}

/** The seven days, and what is usual: the middle value of the window, where enough days have one. */
export interface Strip {
  readonly shows: Exclude<StripShows, 'nothing'>
  readonly days: readonly StripDay[]
  readonly usual: number | 'unknown'
}

/** The seven days that end with this one. */
export function stripOf(folded: Folded, shows: Strip['shows'], limb: EntryId | 'not-said', today: Day): Strip {
  const first = daysLater(today, -6)
  const diary = daysOf(folded, daysLater(first, -USUAL_WINDOW.days), today)
  const values = diary.map(day => ({ day: day.day, open: day.limbs.get(limb)?.open ?? 0, value: valueOf(folded, shows, limb, day) }))
  const before = values.slice(0, USUAL_WINDOW.days).flatMap(({ value }) => (typeof value === 'string' ? [] : [(value.lowest + value.highest) / 2]))
  return { shows, days: values.slice(USUAL_WINDOW.days), usual: before.length < USUAL_WINDOW.leastDays ? 'unknown' : middleOf(before) }
}

/**
 * How far a day's frond is curled, from 0 to 1: a usual day is a little under half. More use, opening, skin or sleep
 * opens it, more hours, spells or pain curl it. Nothing to draw for a day that has no value.
 */
export function curlOf({ shows, usual }: Pick<Strip, 'shows' | 'usual'>, value: StripValue): number | 'none' {
  if (value === 'none') return 'none'
  // What is always there is the usual: never a picture of the worst.
  if (value === 'always') return 0.42
  const at = (value.lowest + value.highest) / 2
  if (shows === 'pain') return usual === 'unknown' ? 0.84 * (at / 10) : Math.min(0.84, at <= usual ? 0.42 * (at / Math.max(1, usual)) : 0.42 + 0.42 * ((at - usual) / Math.max(1, 10 - usual)))
  if (isAnswered(shows)) {
    if (usual === 'unknown') return 0.84 * (1 - at / 10)
    return at >= usual ? 0.42 * (1 - (at - usual) / Math.max(1, 10 - usual)) : 0.42 + 0.42 * ((usual - at) / Math.max(1, usual))
  }
  const most = shows === 'hours' ? 12 : 6
  return usual === 'unknown' || usual <= 0 ? Math.min(1, at / most) : Math.min(1, 0.42 * (at / usual))
}

function valueOf(folded: Folded, shows: Strip['shows'], limb: EntryId | 'not-said', { day, entries, limbs }: DiaryDay): StripValue {
  if (isAnswered(shows)) {
    const answer = answerTo(answersOn(folded, day), shows === 'sleep' || shows === 'pain' ? { question: shows } : { question: shows, limb })?.body.answer
    return answer === undefined ? 'none' : { lowest: answer, highest: answer }
  }
  const counted = limbs.get(limb)
  if (counted === undefined || (entries === 0 && counted.spells === 0 && counted.logged === 'always')) return 'none'
  if (shows === 'spells') return counted.spells + counted.open === 0 && entries === 0 ? 'none' : { lowest: counted.spells + counted.open, highest: counted.spells + counted.open }
  if (counted.logged === 'always') return 'always'
  if (counted.logged.highest === 0) return 'none'
  return { lowest: counted.logged.lowest / 60, highest: counted.logged.highest / 60 }
}

/** Whether the days show an answer of the check-in, from 0 to 10. */
export function isAnswered(shows: StripShows): shows is 'use' | 'opens' | 'skin' | 'sleep' | 'pain' {
  return shows !== 'hours' && shows !== 'spells' && shows !== 'nothing'
}

function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2
}
