import { missingFact, type FactId, type Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { constant, type Constant, type Source } from '../source.ts'
import { and, or, truth, type Truth } from '../truth.ts'
import { known, unknown, type Reason, type Verdict } from '../verdict.ts'
import { doseCap, UNDER_AGE } from './caps.ts'
import { L } from './sources.ts'
import type { TrialItem } from './trial-items.ts'

/** When a trial of one treatment counts as adequate, and what is to be considered without response. */
export type AdequateTrial = {
  readonly days?: Constant<number>
  readonly sessions?: Constant<number>
  readonly atDose?: { readonly days: Constant<number>; readonly mg: number; readonly source: Source }
  /** Pain or function answers for it, or only the agreed goal. */
  readonly judgedBy: 'pain-or-goal' | 'goal' | 'relief-and-goal'
  readonly withoutResponse: string
}

/** How a trial stands. */
export type TrialState = { readonly state: 'too-short' | 'response' | 'substantial-response' | 'no-response'; readonly says: string }

const STOP = 'Consider with the prescriber stopping it, with its own taper.'
const WORTHWHILE_PERCENT = constant(30, '%', L.immpact)
const SUBSTANTIAL_PERCENT = constant(50, '%', L.immpact)

/** The table of adequate trials (reference 5.4), with the values of the service. */
export const adequateTrials = (local: LocalValues): Readonly<Record<TrialItem, AdequateTrial>> => {
  const gabapentinoid = (mg: number): AdequateTrial => ({ days: local.trialDaysGabapentinoid, atDose: { days: local.trialDaysAtDose, mg, source: L.primaryCare }, judgedBy: 'pain-or-goal', withoutResponse: STOP })
  const tricyclic: AdequateTrial = { days: local.trialDaysTca, atDose: { days: local.trialDaysAtDose, mg: 25, source: L.primaryCare }, judgedBy: 'pain-or-goal', withoutResponse: STOP }
  const spasm: AdequateTrial = { days: local.trialDaysAntispasmodic, judgedBy: 'goal', withoutResponse: STOP }
  const seventeenWeeks: AdequateTrial = { days: constant<number>(119, 'd', L.perez), judgedBy: 'pain-or-goal', withoutResponse: STOP }
  return {
    gabapentin: gabapentinoid(1800), pregabalin: gabapentinoid(300), amitriptyline: tricyclic, nortriptyline: tricyclic,
    duloxetine: { days: local.trialDaysDuloxetine, atDose: { days: local.trialDaysDuloxetine, mg: 60, source: L.cymbalta }, judgedBy: 'pain-or-goal', withoutResponse: STOP },
    baclofen: spasm, tizanidine: spasm, clonazepam: spasm, trihexyphenidyl: { days: local.trialDaysTrihexyphenidyl, judgedBy: 'goal', withoutResponse: STOP },
    levodopa: { days: local.trialDaysLevodopa, judgedBy: 'goal', withoutResponse: 'Consider with the neurologist withdrawing it over 1 to 2 weeks, never suddenly.' },
    dantrolene: { days: constant<number>(45, 'd', L.dantrium), judgedBy: 'goal', withoutResponse: STOP },
    prednisolone: { days: local.trialDaysPrednisolone, judgedBy: 'pain-or-goal', withoutResponse: 'Consider with the prescriber tapering it off, and no second course.' },
    acetylcysteine: seventeenWeeks, 'dmso-cream': seventeenWeeks, bisphosphonate: { days: local.trialDaysBisphosphonate, judgedBy: 'pain-or-goal', withoutResponse: 'Consider not repeating it.' },
    'low-dose-naltrexone': { days: local.trialDaysNaltrexone, atDose: { days: local.trialDaysNaltrexone, mg: 4.5, source: L.chopra }, judgedBy: 'pain-or-goal', withoutResponse: STOP },
    'botulinum-toxin': { sessions: local.trialSessionsToxin, judgedBy: 'goal', withoutResponse: 'Consider no further sessions: no agreed goal after two adequate ones at least 12 weeks apart.' },
    'nerve-block': { sessions: local.trialBlocks, judgedBy: 'relief-and-goal', withoutResponse: 'Consider ending the series.' },
    'graded-motor-imagery': { days: local.trialDaysImagery, judgedBy: 'pain-or-goal', withoutResponse: 'Consider changing the method.' },
    opioid: { days: local.trialDaysOpioid, judgedBy: 'pain-or-goal', withoutResponse: 'Consider with the prescriber a taper.' },
  }
}

/** Whether a trial was long enough and at enough of a dose, and whether it helped; unknown while either is open. */
export function trialState(facts: Facts, local: LocalValues = LOCAL_VALUES): Verdict<TrialState> {
  const item = facts['trial.item']
  if (item === undefined) return unknown([missingFact('trial.item')])
  const row = adequateTrials(local)[item]
  const age = facts['person.age_years']
  // An adequate trial is a dose and a length for adults; with the age unknown it cannot be told (needs 14).
  if (!WITHOUT_MEDICINE.includes(item)) {
    if (age === undefined) return unknown([missingFact('person.age_years')])
    if (age < 18) return unknown([], [UNDER_AGE(age)], null)
  }
  const long = and(atLeast(facts['trial.days'], row.days), atLeast(facts['trial.sessions'], row.sessions), row.atDose === undefined ? 'yes' : atDose(item, row.atDose, facts, local))
  const responded = response(row, facts, local)
  const because: readonly Reason[] = [{ text: wordsFor(row), facts: USED.flatMap(fact => facts[fact] === undefined ? [] : [{ fact, value: facts[fact] }]), source: (row.days ?? row.sessions)!.source }]
  if (long === 'no') return known({ state: 'too-short', says: 'The trial is not adequate yet; no conclusion from it.' }, because)
  if (long === 'yes' && responded === 'yes') return known(substantial(facts) ? { state: 'substantial-response', says: 'Pain fell by half or more.' } : { state: 'response', says: 'There is a worthwhile response.' }, because)
  if (long === 'yes' && responded === 'no') return known({ state: 'no-response', says: row.withoutResponse }, because)
  const forLength: readonly FactId[] = [...(row.days === undefined ? [] : ['trial.days' as const]), ...(row.sessions === undefined ? [] : ['trial.sessions' as const]), ...(row.atDose === undefined ? [] : (['trial.days_at_dose', 'trial.dose_mg_per_day', 'trial.highest_tolerated'] as const))]
  const forResponse: readonly FactId[] = [...(row.judgedBy === 'goal' ? [] : ['trial.pain_relief_percent' as const]), 'trial.goal_reached']
  const needed = [...(long === 'unknown' ? forLength : []), ...(responded === 'unknown' ? forResponse : [])]
  return unknown(needed.filter(fact => facts[fact] === undefined || facts[fact] === 'not-asked').map(fact => missingFact(fact)), because)
}

const WITHOUT_MEDICINE: readonly TrialItem[] = ['graded-motor-imagery']
const USED = ['trial.days', 'trial.sessions', 'trial.days_at_dose', 'trial.dose_mg_per_day', 'trial.pain_relief_percent', 'trial.goal_reached'] as const
const atLeast = (value: number | undefined, needed: Constant<number> | undefined): Truth => needed === undefined ? 'yes' : value === undefined ? 'unknown' : truth(value >= needed.value)
const finding = (value: Facts['trial.goal_reached']): Truth => value === 'yes' || value === 'no' ? value : 'unknown'

function atDose(item: TrialItem, needed: NonNullable<AdequateTrial['atDose']>, facts: Facts, local: LocalValues): Truth {
  const dose = facts['trial.dose_mg_per_day']
  const cap = item === 'gabapentin' || item === 'pregabalin' ? doseCap(item, facts, local) : null
  const enough: Truth = dose === undefined ? 'unknown' : or(truth(dose >= needed.mg), cap === null ? 'no' : cap.known ? truth(dose >= cap.value.mgPerDay) : 'unknown')
  return and(atLeast(facts['trial.days_at_dose'], needed.days), or(enough, finding(facts['trial.highest_tolerated'])))
}

function response(row: AdequateTrial, facts: Facts, local: LocalValues): Truth {
  const goal = finding(facts['trial.goal_reached'])
  const relief = facts['trial.pain_relief_percent']
  if (row.judgedBy === 'goal') return goal
  if (row.judgedBy === 'relief-and-goal') return and(goal, relief === undefined ? 'unknown' : truth(relief >= local.blockReliefPercent.value))
  return or(goal, relief === undefined ? 'unknown' : truth(relief >= WORTHWHILE_PERCENT.value))
}

const substantial = (facts: Facts): boolean => (facts['trial.pain_relief_percent'] ?? 0) >= SUBSTANTIAL_PERCENT.value
const wordsFor = (row: AdequateTrial): string => [row.days === undefined ? null : `${row.days.value} days`, row.sessions === undefined ? null : `${row.sessions.value} sessions`,
  row.atDose === undefined ? null : `of these ${row.atDose.days.value} days at ${row.atDose.mg} mg a day or the most tolerated`].filter(part => part !== null).join(', ') + ' make an adequate trial.'
