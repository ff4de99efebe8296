import { daySpan } from '../dates.ts'
import { missingFact, type Facts } from '../facts.ts'
import type { LocalValues } from '../local-values.ts'
import { rounded } from '../rounding.ts'
import { constant } from '../source.ts'
import { known, unknown, type Verdict } from '../verdict.ts'
import { OUTCOME_SOURCES } from './sources.ts'

/** How a fall of pain is named by its percentage. */
export type PainBand = 'worse' | 'none' | 'minimal' | 'moderate' | 'substantial'

/** The change of average pain. `band` is null when the start was 0, and not a headline when the start was low. */
export type PainChange = { readonly points: number; readonly percent: number | null; readonly band: PainBand | null; readonly headline: boolean; readonly twoPoints: boolean; readonly fourPoints: boolean }

/** From so many percent less pain the band begins; at 10 % more or beyond it is worse. */
export const PAIN_BANDS = { minimal: constant(10, '%', OUTCOME_SOURCES.dworkin2008), moderate: constant(30, '%', OUTCOME_SOURCES.dworkin2008), substantial: constant(50, '%', OUTCOME_SOURCES.dworkin2008) } as const
/** Points that people called clinically important, and substantial. */
export const PAIN_POINTS = { important: constant(2, '{0-10}', OUTCOME_SOURCES.farrar2001), substantial: constant(4, '{0-10}', OUTCOME_SOURCES.dworkin2008) } as const

/**
 * The change of pain from the start to now, by percentage and by points; plus is less pain.
 * @example painChange({ 'nrs.baseline': 8, 'nrs.follow': 6 }) //=> 2 points, 25 %, minimal, two points reached
 */
export function painChange(facts: Facts, local: LocalValues): Verdict<PainChange> {
  const start = facts['nrs.baseline']
  const now = facts['nrs.follow']
  if (start === undefined || now === undefined) return unknown((['nrs.baseline', 'nrs.follow'] as const).filter(id => facts[id] === undefined).map(id => missingFact(id)))
  const tenths = Math.round(start * 10) - Math.round(now * 10)
  const points = tenths / 10 + 0
  const percent = Math.round(start * 10) > 0 ? (100 * tenths) / Math.round(start * 10) + 0 : null
  return known({
    points, percent: percent === null ? null : rounded(percent, 1) + 0, band: percent === null ? null : bandOf(percent),
    headline: percent !== null && start >= local.lowBaselinePain.value, twoPoints: points >= PAIN_POINTS.important.value, fourPoints: points >= PAIN_POINTS.substantial.value,
  }, [{ text: `Pain ${start} to ${now}: ${points} points less${percent === null ? '' : `, ${rounded(percent, 1)} %`}. About 30 % or 2 points were called important by patients; both are shown.`, facts: [{ fact: 'nrs.baseline', value: start }, { fact: 'nrs.follow', value: now }], source: OUTCOME_SOURCES.farrar2001 }])
}

const bandOf = (percent: number): PainBand => percent >= PAIN_BANDS.substantial.value ? 'substantial' : percent >= PAIN_BANDS.moderate.value ? 'moderate' : percent >= PAIN_BANDS.minimal.value ? 'minimal' : percent > -PAIN_BANDS.minimal.value ? 'none' : 'worse'

/** The mean pain of one week; it needs at least four different days within seven. */
export function weeklyPain(facts: Facts, local: LocalValues): Verdict<{ readonly mean: number; readonly days: number }> {
  const rows = facts['nrs.week'] ?? []
  const days = new Map<string, number[]>()
  for (const { on, pain } of rows) days.set(on, [...(days.get(on) ?? []), pain])
  const numbers = [...days.keys()].map(day => daySpan(day)).filter(span => span !== null)
  const exact = numbers.every(span => span.first === span.last)
  const reach = Math.max(...numbers.map(span => span.last)) - Math.min(...numbers.map(span => span.first))
  if (days.size < local.weekDaysNeeded.value || !exact || reach > 6)
    return unknown([missingFact('nrs.week')], [{ text: `A mean of a week needs ${local.weekDaysNeeded.value} different days within seven; there are ${days.size}.`, facts: [] }])
  const means = [...days.values()].map(values => values.reduce((sum, value) => sum + value, 0) / values.length)
  return known({ mean: rounded(means.reduce((sum, value) => sum + value, 0) / means.length, 1), days: days.size }, [{ text: `Mean of ${days.size} days.`, facts: [{ fact: 'nrs.week', value: `${rows.length} entries` }] }])
}

/** The seven levels of the person's own view of change, in our own words. */
export const CHANGE_LEVELS = ['very much better', 'much better', 'a little better', 'no change', 'a little worse', 'much worse', 'very much worse'] as const

/** The person's own view of change; 1 and 2 count as a response. Lower is better; a reversed copy exists, so the scale is named. */
export function globalChange(facts: Facts): Verdict<{ readonly scale: 'pgic-7-lower-is-better'; readonly level: number; readonly words: string; readonly response: boolean }> {
  const level = facts['pgic.answer']
  if (level === undefined) return unknown([missingFact('pgic.answer')])
  return known({ scale: 'pgic-7-lower-is-better', level, words: CHANGE_LEVELS[level - 1] ?? '', response: level <= 2 }, [{ text: 'Very much and much better count as a response.', facts: [{ fact: 'pgic.answer', value: level }], source: OUTCOME_SOURCES.farrar2001 }])
}
