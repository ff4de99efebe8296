import { all, any, has, oneOf, yes, type Condition } from '../rules/condition.ts'
import { constant, DESIGN, type Constant, type Mark } from '../source.ts'
import type { StepId } from './step-ids.ts'

/** One step of the pathway: by which day after the first suspicion, and for whom. The days are our own unless marked; they say *early*. */
export type Step = { readonly id: StepId; readonly text: string; readonly byDay: Constant<number>; readonly from: 'suspicion' | 'dystonia'; readonly when: Condition | null; readonly mark: Mark }

const step = (id: StepId, byDay: number, text: string, when: Condition | null = null, mark: Mark = 'D', from: Step['from'] = 'suspicion'): Step => ({ id, text, byDay: constant(byDay, 'd', DESIGN), from, when, mark })
const hasDystonia = oneOf('dystonia.course', 'fluctuating', 'fixed')
const poor = yes('function.poor')

/** The timeline, in its order. */
export const TIMELINE: readonly Step[] = [
  step('examined', 0, 'Examine with the Budapest list'),
  step('others-excluded', 0, 'Exclude infection, clot, compartment syndrome, fracture, non-union and nerve lesion'),
  step('cast-loosened', 0, 'Loosen or open a cast', yes('cast.present')),
  step('explained', 7, 'Explain'),
  step('therapy-started', 7, 'Physiotherapy, occupational therapy and touch training have begun'),
  step('pain-plan', 7, 'A plan for pain'),
  step('therapist-referral', 28, 'A therapist with experience in CRPS'),
  step('early-medicine-discussed', 28, 'Discuss the early medicines that fit the picture; the prescriber decides'),
  step('review-week-4', 28, 'Review; not improving: pain clinic or CRPS service', null, 'M'),
  step('specialist-team', 84, 'Seen by a team of several professions'),
  step('imagery-block', 84, 'One block of imagery, mirror or exposure complete'),
  step('neuropathic-trial', 84, 'One adequate trial of a medicine for nerve pain complete, where the prescriber thinks fit'),
  step('intensive-programme', 182, 'Intensive or residential programme', poor),
  step('neurologist', 42, 'Neurologist; faster when it spreads', hasDystonia, 'D', 'dystonia'),
  step('stimulation-assessment', 274, 'Assessment for stimulation, or a pump in dystonia', poor),
]

/** Reasons for a specialist centre now: what, and when it holds. */
export const REFER_NOW: readonly { readonly id: string; readonly text: string; readonly when: Condition }[] = [
  { id: 'posture', text: 'Dystonia or a fixed posture', when: hasDystonia },
  { id: 'spread', text: 'A further limb', when: yes('limb.new_limb') },
  { id: 'severe-pain', text: 'Pain of 7 or more after 8 weeks of treatment', when: all({ op: 'compare', fact: 'pain.nrs_average', by: '>=', value: 7 }, { op: 'compare', fact: 'pathway.treated_weeks', by: '>=', value: 8 }) },
  { id: 'sleep', text: 'Less than 5 hours of sleep', when: { op: 'compare', fact: 'sleep.hours', by: '<', value: 5 } },
  { id: 'work', text: 'No work or school for 8 weeks', when: { op: 'compare', fact: 'work.unable_weeks', by: '>=', value: 8 } },
  { id: 'skin', text: 'Ulcer or infection', when: any(yes('care.palm_or_nail_problem'), yes('sign.urgent.wound_pus'), yes('sign.urgent.new_blister_or_black')) },
  { id: 'procedure', text: 'Toxin, pump, stimulation or amputation is thought of', when: any(has('devices.proposed', 'itb-pump', 'scs', 'drg', 'toxin'), has('requests.asked_for', 'toxin', 'itb', 'scs-or-drg', 'amputation', 'surgery-on-limb')) },
  { id: 'young', text: 'Under 18', when: { op: 'compare', fact: 'person.age_years', by: '<', value: 18 } },
  { id: 'pregnancy', text: 'Pregnancy, or planned, on medicines', when: all(oneOf('person.pregnancy', 'yes', 'planning', 'unclear'), any({ op: 'takes', fact: 'medicines.current', medicines: ['carbamazepine', 'pregabalin', 'gabapentin', 'dantrolene', 'diazepam', 'clonazepam'] })) },
  { id: 'doubt', text: 'Doubt about the diagnosis', when: any(yes('diagnosis.in_doubt'), yes('dystonia.diagnosis_in_doubt')) },
  { id: 'suicidal', text: 'Thoughts of suicide', when: any(yes('mood.suicidal_thoughts'), { op: 'compare', fact: 'phq9.item9', by: '>=', value: 1 }) },
  { id: 'misuse', text: 'Misuse of alcohol, medicines or drugs', when: yes('person.substance_misuse') },
]

/** Full reviews after the first suspicion, in days; afterwards at least yearly, half-yearly in active disease, three-monthly on an opioid or benzodiazepine. */
export const FULL_REVIEWS = constant([28, 84, 168, 364] as const, 'd', DESIGN)
/** The longest time between later reviews, in months. */
export const LATER_REVIEWS = { usual: constant(12, 'mo', DESIGN), active: constant(6, 'mo', DESIGN), onOpioidOrBenzodiazepine: constant(3, 'mo', { id: 'cdc2022', mark: 'V', cite: 'CDC 2022 (opioids); ASAM (benzodiazepines)' }) } as const
