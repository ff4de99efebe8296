import { daySpan } from '../dates.ts'
import { missingFact, type Facts } from '../facts.ts'
import type { LocalValues } from '../local-values.ts'
import { known, unknown, type Verdict } from '../verdict.ts'
import { PROGRAMME_SOURCES } from './sources.ts'

/** The ladder of textures, softest first; the order is standard practice and our own. Start at the border of the sore place. */
export const TEXTURES = ['own breath, air', 'silk', 'cotton wool', 'soft brush', 'cotton cloth', 'fleece', 'towel', 'corduroy', 'wool', 'loop side of a hook-and-loop strip', 'soft sponge, rice', 'rough sponge'] as const
/** How much and where. */
export const TOUCH_DOSE = '5 minutes, 3 to 5 times a day, from the border inwards; never on broken skin. Warm and cool water 22 to 35 °C in steps of 2; no ice, nothing above 38 °C.'

/** What comes next in touch training. */
export type TouchNext = { readonly level: number; readonly texture: string; readonly next: 'same' | 'up' | 'down' | 'not-on-broken-skin'; readonly dose: string }

/** The next texture: up after three easy sessions in a row on at least two days, down after a red one, never on broken skin. */
export function touchNext(facts: Facts, local: LocalValues): Verdict<TouchNext> {
  const level = facts['touch.level']
  const sessions = facts['touch.sessions']
  const at = (to: number, next: TouchNext['next'], why: string): Verdict<TouchNext> =>
    known({ level: to, texture: TEXTURES[to - 1] ?? '', next, dose: TOUCH_DOSE }, [{ text: why, facts: [{ fact: 'touch.sessions', value: `${sessions?.length ?? 0} sessions` }], source: PROGRAMME_SOURCES.design }])
  if (level === undefined) return unknown([missingFact('touch.level')])
  if (facts['skin.broken'] === 'yes') return at(level, 'not-on-broken-skin', 'The skin is broken where it would be touched.')
  if (sessions === undefined || facts['skin.broken'] !== 'no') return unknown([...(facts['skin.broken'] === 'no' ? [] : [missingFact('skin.broken', facts['skin.broken'])]), ...(sessions === undefined ? [missingFact('touch.sessions')] : [])])
  const ordered = sessions.map((session, index) => ({ ...session, index, day: daySpan(session.on)?.first ?? 0 })).sort((a, b) => a.day - b.day || a.index - b.index)
  if (ordered.at(-1)?.colour === 'red') return at(Math.max(1, level - 1), 'down', 'The last session was red.')
  const last = ordered.slice(-local.touchSessions.value)
  const easy = last.length === local.touchSessions.value && last.every(session => session.level === level && session.colour === 'green' && session.discomfort <= local.touchDiscomfort.value)
  if (easy && new Set(last.map(session => session.day)).size >= local.touchDays.value && level < TEXTURES.length) return at(level + 1, 'up', 'Three easy sessions in a row on two days.')
  return at(level, 'same', 'Not yet three easy sessions in a row on two days.')
}

/** The protocol of guessing where and what: a partner, two probes, five marked points. */
export const GUESSING = { probesMillimetres: [2, 11], points: 5, blocks: 3, touchesPerBlock: 24, minutesPerBlock: 6, restMinutes: 3, daysFrom: 11, daysTo: 17, source: PROGRAMME_SOURCES.moseley2008 } as const

/** Whether guessing gets harder: 80 % of the 72 right on two days. */
export function guessingNext(facts: Facts, local: LocalValues): Verdict<{ readonly next: 'same' | 'closer-points-and-three-probes'; readonly goodDays: number }> {
  const rows = facts['touch.guessing']
  if (rows === undefined) return unknown([missingFact('touch.guessing')])
  const goodDays = new Set(rows.filter(row => row.correct >= local.guessingPercent.value).map(row => row.on)).size
  return known({ next: goodDays >= local.guessingDays.value ? 'closer-points-and-three-probes' : 'same', goodDays }, [{ text: `${goodDays} days at ${local.guessingPercent.value} % or more. Touch alone, without guessing, did nothing in the study.`, facts: [{ fact: 'touch.guessing', value: `${rows.length} days` }], source: PROGRAMME_SOURCES.moseley2008 }])
}
