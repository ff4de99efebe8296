import { missingFact, type FactId, type Facts, type FindingId } from '../facts.ts'
import type { LocalValues } from '../local-values.ts'
import { rounded } from '../rounding.ts'
import { or, truth, type Truth } from '../truth.ts'
import { known, unknown, type MissingFact, type Verdict } from '../verdict.ts'
import { PROGRAMME_SOURCES } from './sources.ts'

/** The dangers among some findings that nobody answered: while one may be there, nothing calm is said. */
const notTold = (facts: Facts, ...ids: readonly FindingId[]): readonly MissingFact[] => ids.filter(id => facts[id] !== 'no').map(id => missingFact(id, facts[id]))
const needs = (facts: Facts, ...ids: readonly FactId[]) => ids.filter(id => facts[id] === undefined).map(id => missingFact(id))

/** Minutes of an activity this week, and which days went far beyond the mean of seven; with fewer days told, that cannot be told. */
export type PacingPlan = { readonly baselineMinutes: number; readonly minutesNow: number; readonly tooMuchOn: readonly string[] | 'cannot-tell' }

/** Pacing by time: the mean of three tries times 0.8, ten percent more a week; a day above 130 % of the mean of seven days is marked. */
export function pacing(facts: Facts, local: LocalValues): Verdict<PacingPlan> {
  const tries = facts['pacing.tries']
  const weeks = facts['pacing.weeks']
  if (tries === undefined || tries.length < 3 || weeks === undefined) return unknown([...(tries === undefined || tries.length < 3 ? [missingFact('pacing.tries')] : []), ...needs(facts, 'pacing.weeks')])
  const baseline = (tries.reduce((sum, one) => sum + one.minutes, 0) / tries.length) * local.pacingShare.value
  const week = facts['pacing.week_minutes'] ?? []
  const mean = week.reduce((sum, day) => sum + day.minutes, 0) / 7
  const tooMuchOn = new Set(week.map(day => day.on)).size < 7 ? 'cannot-tell' : week.filter(day => day.minutes > (mean * local.pacingMostPercent.value) / 100).map(day => day.on)
  // A rise without end is not a plan: the day has 1440 minutes.
  const now = Math.min(1440, baseline * (1 + local.pacingRisePercent.value / 100) ** weeks)
  return known({ baselineMinutes: rounded(baseline, 1), minutesNow: rounded(now, 1), tooMuchOn }, [{ text: 'Time decides, not pain; equal rests.', facts: [{ fact: 'pacing.weeks', value: weeks }], source: PROGRAMME_SOURCES.design }])
}

/** Scrub and carry: minutes and weight. */
export type LoadingPlan = { readonly minutes: number; readonly timesPerDay: 3; readonly kilograms: number }

/** Stress loading: one minute more every three green days, half a kilogram more a week, never above the most. */
export function stressLoading(facts: Facts, local: LocalValues): Verdict<LoadingPlan> {
  const green = facts['loading.green_days']
  const weeks = facts['loading.weeks']
  if (green === undefined || weeks === undefined) return unknown(needs(facts, 'loading.green_days', 'loading.weeks'))
  return known({
    minutes: Math.min(local.loadingMostMinutes.value, local.loadingStartMinutes.value + Math.floor(green / local.loadingGreenDays.value)), timesPerDay: 3,
    kilograms: rounded(Math.min(local.loadingMostKilograms.value, local.loadingStartKilograms.value + weeks * local.loadingRiseKilograms.value), 1),
  }, [{ text: 'Swelling and pain may rise for a few days first.', facts: [{ fact: 'loading.green_days', value: green }, { fact: 'loading.weeks', value: weeks }], source: PROGRAMME_SOURCES.watson1987 }])
}

/** Breathing: how many breaths, how long in and out, how much. */
export type BreathingPlan = { readonly breathsPerMinute: number; readonly inSeconds: number; readonly outSeconds: number; readonly minutes: number; readonly timesPerDay: number; readonly words: string }

/** Slow breathing without holds; the rate with the largest swing of the heart rate when it was measured, else six a minute. A paced heart makes the measured swing say nothing. */
export function breathing(facts: Facts, local: LocalValues): Verdict<BreathingPlan> {
  const weeks = facts['breathing.weeks']
  if (weeks === undefined) return unknown(needs(facts, 'breathing.weeks'))
  const measured = facts['breathing.rates'] ?? []
  const paced = notTold(facts, 'person.heart_paced')
  if (measured.length > 0 && facts['person.heart_paced'] !== 'yes' && paced.length > 0) return unknown(paced)
  const rates = facts['person.heart_paced'] === 'yes' ? [] : measured
  const best = rates.reduce<(typeof rates)[number] | null>((most, one) => (most === null || one.swing > most.swing ? one : most), null)
  const rate = best?.rate ?? local.breathsPerMinute.value
  return known({
    breathsPerMinute: rate, inSeconds: rounded((60 / rate) * 0.4, 1), outSeconds: rounded((60 / rate) * 0.6, 1), minutes: weeks < 1 ? 5 : 10, timesPerDay: 2,
    words: 'Breathe in, and out a little longer. Do not hold your breath. Dizzy or tingling? Breathe smaller, or stop.',
  }, [{ text: `${best === null ? 'Six a minute, without a sensor.' : 'The rate with the largest swing of the heart rate.'} Up to 20 minutes a day.`, facts: [{ fact: 'breathing.weeks', value: weeks }], source: PROGRAMME_SOURCES.shaffer2020 }])
}

/** What a splint asks for now. */
export type SplintPlan = { readonly do: 'wear-and-check' | 'wean' | 'tell-therapist'; readonly words: string }

/** A splint: rest and night, off every two hours by day, skin looked at, less from the second week; a lasting red mark is shown. Until skin and fit were looked at, it cannot tell that it may be worn. */
export function splint(facts: Facts): Verdict<SplintPlan> {
  const red = facts['splint.red_after_30_minutes'] === 'yes' || facts['splint.too_tight'] === 'yes' || facts['skin.broken'] === 'yes'
  if (red) return known({ do: 'tell-therapist', words: 'Take it off. Show the mark to your therapist before you wear it again.' }, [{ text: 'A red mark after 30 minutes, too tight, or broken skin.', facts: [], source: PROGRAMME_SOURCES.practice }])
  const week = facts['splint.week']
  const missing = [...notTold(facts, 'splint.red_after_30_minutes', 'skin.broken', 'splint.too_tight'), ...needs(facts, 'splint.week')]
  if (week === undefined || missing.length > 0) return unknown(missing)
  return known(week >= 2 ? { do: 'wean', words: 'Wear it a little less each day, as agreed. Look at the skin each time.' } : { do: 'wear-and-check', words: 'Take it off every 2 hours by day. Look at the skin each time.' }, [{ text: 'Long stillness harms.', facts: [{ fact: 'splint.week', value: week }], source: PROGRAMME_SOURCES.practice }])
}

/** Whether it is still block day, and what holds then. */
export type BlockDay = { readonly blockDay: boolean; readonly words: readonly string[] }

/** The day after a nerve block: a numb limb is protected for 24 hours, or as long as it is numb. */
export function blockDay(facts: Facts, local: LocalValues): Verdict<BlockDay> {
  const hours = facts['block.hours_ago']
  const numb = facts['block.limb_numb']
  const today = or(asked(numb), over(hours, ago => ago < local.blockQuietHours.value))
  if (today === 'unknown') return unknown([...notTold(facts, 'block.limb_numb'), ...needs(facts, 'block.hours_ago')])
  return known({ blockDay: today === 'yes', words: today === 'yes' ? ['No heat on the limb.', 'No stretching.', 'Support it: sling or brace.', 'Do not be alone.', 'Tap when the relief starts and when it ends.'] : [] }, [{ text: 'A numb limb does not feel harm.', facts: hours === undefined ? [] : [{ fact: 'block.hours_ago', value: hours }], source: PROGRAMME_SOURCES.design }])
}

/** What the flare plan says today. */
export type FlareDay = { readonly do: 'contact-team' | 'half' | 'build-up'; readonly words: readonly string[] }

/** The flare plan: half, not none, for two days; then a little more each day; the team when it goes on, spreads or stays severe. Until all four are answered it cannot tell that nothing asks for the team. */
export function flareDay(facts: Facts, local: LocalValues): Verdict<FlareDay> {
  const days = facts['flare.days']
  const contact = or(asked(facts['flare.new_posture']), asked(facts['limb.new_limb']), over(facts['flare.severe_hours'], hours => hours >= local.flareQuietHours.value), over(days, count => count > local.flareContactDays.value))
  const because = [{ text: 'Signs of danger come first.', facts: days === undefined ? [] : [{ fact: 'flare.days', value: days }], source: PROGRAMME_SOURCES.design }]
  if (contact === 'yes') return known({ do: 'contact-team', words: ['Call your team today.', 'Do half, not none.', 'Medicines as they were agreed, no change.'] }, because)
  if (contact === 'unknown' || days === undefined) return unknown((['flare.days', 'flare.severe_hours', 'flare.new_posture', 'limb.new_limb'] as const).filter(id => !isTold(facts[id])).map(id => missingFact(id)), because)
  return known(days * 24 < local.flareQuietHours.value
    ? { do: 'half', words: ['Do half of your usual, not none.', 'One step lower in your practice.', 'Breathe slowly, 10 minutes, 3 times.', 'Raise the limb and keep it warm.', 'Medicines as they were agreed, no change.'] }
    : { do: 'build-up', words: ['Add a little each day: 10 to 25 in a hundred.', 'Stop at the first step that feels like too much.', 'Medicines as they were agreed, no change.'] }, because)
}

const isTold = (value: number | string | undefined): boolean => typeof value === 'number' || value === 'yes' || value === 'no'
const asked = (value: string | undefined): Truth => (value === 'yes' || value === 'no' ? value : 'unknown')
const over = (value: number | undefined, isOver: (value: number) => boolean): Truth => (value === undefined ? 'unknown' : truth(isOver(value)))
