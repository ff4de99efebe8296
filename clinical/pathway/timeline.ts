import type { LocalValues } from '../local-values.ts'
import { all, any, atLeast, has, lessThan, oneOf, takes, yes, type Condition } from '../rules/condition.ts'
import { SUICIDE_RISK } from '../rules/danger-signs.ts'
import { constant, type Mark } from '../source.ts'
import { PATHWAY_LOCAL_VALUES } from './local-values.ts'
import type { StepId } from './step-ids.ts'

/** The name of a number of the pathway that we chose ourselves. */
export type PathwayValue = keyof typeof PATHWAY_LOCAL_VALUES

/** One step of the pathway: by which day after the first suspicion, and for whom. The days are our own unless marked; they say *early*. */
export type Step = { readonly id: StepId; readonly text: string; readonly byDay: PathwayValue; readonly from: 'suspicion' | 'dystonia'; readonly when: Condition | null; readonly mark: Mark }

const step = (id: StepId, byDay: PathwayValue, text: string, when: Condition | null = null, mark: Mark = 'D', from: Step['from'] = 'suspicion'): Step => ({ id, text, byDay, from, when, mark })
const hasDystonia = oneOf('dystonia.course', 'fluctuating', 'fixed')
const poor = yes('function.poor')

/** The timeline, in its order. */
export const TIMELINE: readonly Step[] = [
  step('examined', 'pathwayFirstDays', 'Examine with the Budapest list'),
  step('others-excluded', 'pathwayFirstDays', 'Exclude infection, clot, compartment syndrome, fracture, non-union and nerve lesion'),
  step('cast-loosened', 'pathwayFirstDays', 'Loosen or open a cast', yes('cast.present')),
  step('explained', 'pathwayWeekDays', 'Explain'),
  step('therapy-started', 'pathwayWeekDays', 'Physiotherapy, occupational therapy and touch training have begun'),
  step('pain-plan', 'pathwayWeekDays', 'A plan for pain'),
  step('therapist-referral', 'pathwayMonthDays', 'A therapist with experience in CRPS'),
  step('early-medicine-discussed', 'pathwayMonthDays', 'Discuss the early medicines that fit the picture; the prescriber decides'),
  step('review-week-4', 'pathwayMonthDays', 'Review; not improving: pain clinic or CRPS service', null, 'M'),
  step('specialist-team', 'pathwayTeamDays', 'Seen by a team of several professions'),
  step('imagery-block', 'pathwayTeamDays', 'One block of imagery, mirror or exposure complete'),
  step('neuropathic-trial', 'pathwayTeamDays', 'One adequate trial of a medicine for nerve pain complete, where the prescriber thinks fit'),
  step('intensive-programme', 'pathwayIntensiveDays', 'Intensive or residential programme', poor),
  step('second-medicine', 'pathwayIntensiveDays', 'A second medicine thought over where the first did not help; the prescriber decides'),
  step('neurologist', 'pathwayNeurologistDays', 'Neurologist; faster when it spreads', hasDystonia, 'D', 'dystonia'),
  step('stimulation-assessment', 'pathwayStimulationDays', 'Assessment for stimulation, or a pump in dystonia', poor),
]

const { referPain, referPainWeeks, referPainMonths, referSleepHours, referWorkWeeks } = PATHWAY_LOCAL_VALUES

/** One reason for a specialist centre now: what, in the service's own numbers, and when it holds. */
export type ReferReason = { readonly id: string; readonly says: (local: Pick<LocalValues, keyof typeof PATHWAY_LOCAL_VALUES>) => string; readonly when: Condition }
const reason = (id: string, says: string | ReferReason['says'], when: Condition): ReferReason => ({ id, says: typeof says === 'string' ? () => says : says, when })

/** Reasons for a specialist centre now: what, and when it holds. */
export const REFER_NOW: readonly ReferReason[] = [
  reason('posture', 'Dystonia or a fixed posture', hasDystonia),
  reason('spread', 'A further limb', yes('limb.new_limb')),
  reason('severe-pain', local => `Pain of ${local.referPain.value} or more after ${local.referPainWeeks.value} weeks of treatment`, all(atLeast('pain.nrs_average', referPain), atLeast('pathway.treated_weeks', referPainWeeks))),
  reason('sleep', local => `Less than ${local.referSleepHours.value} hours of sleep`, lessThan('sleep.hours', referSleepHours)),
  reason('work', local => `No work or school for ${local.referWorkWeeks.value} weeks`, atLeast('work.unable_weeks', referWorkWeeks)),
  reason('skin', 'Ulcer or infection', any(yes('care.palm_or_nail_problem'), yes('sign.urgent.wound_pus'), yes('sign.urgent.new_blister_or_black'))),
  reason('procedure', 'Toxin, pump, stimulation, ketamine or amputation is thought of', any(has('devices.proposed', 'itb-pump', 'scs', 'drg', 'toxin'), has('medicines.proposed', 'ketamine'), has('requests.asked_for', 'toxin', 'itb', 'scs-or-drg', 'amputation', 'surgery-on-limb'))),
  reason('young', 'Under 18', lessThan('person.age_years', 18)),
  reason('pregnancy', 'Pregnancy, or planned, on a medicine that can harm a baby', all(oneOf('person.pregnancy', 'yes', 'planning', 'unclear'), takes('carbamazepine', 'pregabalin', 'gabapentin', 'dantrolene', 'diazepam', 'clonazepam'))),
  reason('doubt', 'Doubt about the diagnosis', any(yes('diagnosis.in_doubt'), yes('dystonia.diagnosis_in_doubt'))),
  reason('suicidal', 'Thoughts of suicide', SUICIDE_RISK),
  reason('misuse', 'Misuse of alcohol, medicines or drugs', yes('person.substance_misuse')),
]

/** Severe pain so long after the first symptom that it counts as well where nobody wrote down the weeks of treatment. */
export const SEVERE_FOR_LONG: Condition = all(atLeast('pain.nrs_average', referPain), atLeast('crps.duration_months', referPainMonths))

/** Full reviews after the first suspicion; afterwards at least yearly, half-yearly in active disease, three-monthly on an opioid or benzodiazepine. */
export const FULL_REVIEWS = ['reviewFirstDays', 'reviewSecondDays', 'reviewThirdDays', 'reviewFourthDays'] as const satisfies readonly PathwayValue[]
/** The longest time between later reviews on an opioid or benzodiazepine. */
export const REVIEW_ON_OPIOID_OR_BENZODIAZEPINE = constant(3, 'mo', { id: 'cdc2022', mark: 'V', cite: 'CDC 2022 (opioids); ASAM (benzodiazepines)' })
