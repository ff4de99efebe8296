import { all, any, atLeast, atMost, has, is, lessThan, moreThan, no, not, oneOf, takes, yes } from './condition.ts'
import { SUICIDE_RISK } from './danger-signs.ts'
import { LOCAL_VALUES } from '../local-values.ts'
import type { Rule } from './rule.ts'
import { T } from './sources.ts'

const steroidAskedFor = has('requests.asked_for', 'steroid')
const notPregnant = oneOf('person.pregnancy', 'no', 'not-applicable')
const neuropathic = yes('history.pain.neuropathic')
const r2 = all(atMost('crps.duration_months', LOCAL_VALUES.steroidWindowMonths), is('crps.phenotype', 'warm'), no('person.steroid_contraindication'))

/** Medicines for the pain, by the phenotype and by time (reference 6.2). */
export const PAIN_RELIEF_RULES: readonly Rule[] = [
  {
    id: 'R2', group: 'pain-relief', action: 'consider', item: 'steroid', adultsOnly: true, strength: 'B', sources: [T.kalita], when: r2,
    text: 'Consider discussing a short course of prednisolone (schedule P20 or P40).',
    against: [
      { text: 'One trial, after stroke; blood sugar, mood and infection must be watched.' },
      { text: 'Diabetes: the lower schedule (R4).', when: yes('person.diabetes') },
      { text: 'Three months have nearly passed; after that no benefit was seen.', when: moreThan('crps.duration_months', 2.5) },
    ],
  },
  {
    id: 'R3', group: 'pain-relief', action: 'avoid', item: 'steroid', strength: 'C', sources: [T.barbalinardo],
    when: all(moreThan('crps.duration_months', LOCAL_VALUES.steroidLateMonths), steroidAskedFor),
    text: 'Consider declining steroids: this late no benefit was seen.', against: [{ text: 'The one series was not controlled.' }],
  },
  {
    id: 'R3-3-to-6', group: 'pain-relief', action: 'consider', item: 'steroid', adultsOnly: true, strength: 'C', sources: [T.barbalinardo],
    when: all(moreThan('crps.duration_months', LOCAL_VALUES.steroidWindowMonths), atMost('crps.duration_months', LOCAL_VALUES.steroidLateMonths), is('crps.phenotype', 'warm'), steroidAskedFor, no('person.steroid_contraindication')),
    text: 'Consider a short steroid course only while the limb is still clearly warm and swollen.', against: [{ text: 'Past three months no benefit was seen.' }],
  },
  {
    id: 'R4', group: 'pain-relief', action: 'consider', item: 'steroid-dose', adultsOnly: true, strength: 'B', sources: [T.steroidTwoDoses],
    when: all(r2, any(yes('person.diabetes'), atLeast('person.age_years', 65))),
    text: 'Consider the lower schedule P20 instead of P40.', against: [{ text: 'The trial of both doses had no placebo.' }],
  },
  {
    id: 'R5', group: 'pain-relief', action: 'consider', item: 'dmso', adultsOnly: true, strength: 'B', sources: [T.perez],
    when: all(is('crps.phenotype', 'warm'), atMost('crps.duration_months', 12)),
    text: 'Consider DMSO 50 % cream five times a day for 17 weeks.',
    against: [{ text: 'Smell and skin irritation; not on the skin where another cream is used.' }, { text: 'Not in pregnancy.', when: oneOf('person.pregnancy', 'yes', 'planning', 'unclear') }],
  },
  {
    id: 'R6', group: 'pain-relief', action: 'consider', item: 'acetylcysteine', adultsOnly: true, strength: 'B', sources: [T.perez],
    when: all(is('crps.phenotype', 'cold'), atMost('crps.duration_months', 12)),
    text: 'Consider acetylcysteine 600 mg three times a day for 17 weeks.', against: [{ text: 'One trial, against DMSO and not against placebo.' }],
  },
  {
    id: 'R7', group: 'pain-relief', action: 'consider', item: 'vasodilator', adultsOnly: true, strength: 'D', sources: [T.dutch],
    when: all(is('crps.phenotype', 'cold'), yes('crps.persistent'), atLeast('blood_pressure.systolic', LOCAL_VALUES.lowSystolic), no('crps.oedema_dominant')),
    text: 'Consider nifedipine modified release (tadalafil by a specialist).', against: [{ text: 'Low blood pressure, ankle swelling, headache.' }],
  },
  {
    id: 'R8', group: 'pain-relief', action: 'consider', item: 'bisphosphonate', adultsOnly: true, strength: 'B', sources: [T.ferraro],
    when: all(atMost('crps.duration_months', 12), is('diagnosis.type', 'I'), atLeast('renal.crcl_ml_min', 30), notPregnant),
    text: 'Consider a bisphosphonate: may help slightly for one to three months; unwanted effects are likely.',
    against: [{ text: 'Low certainty; fever and aches after the infusion, low calcium, teeth to be seen first.' }, { text: 'Alendronate not below a clearance of 35.', when: lessThan('renal.crcl_ml_min', 35) }],
  },
  {
    id: 'R9', group: 'pain-relief', action: 'consider', item: 'vitamin-c', strength: 'B', sources: [T.vitaminC], adultsOnly: true,
    when: all(atMost('fracture.wrist_days_ago', 50), is('diagnosis.crps', 'none'), atLeast('renal.crcl_ml_min', 30), no('person.kidney_stones')),
    text: 'Consider vitamin C 500 mg a day until day 50 after the fracture, to lower the chance of CRPS.', against: [{ text: 'The trials disagree.' }],
  },
  {
    id: 'R10', group: 'pain-relief', action: 'inform', item: 'vitamin-c', strength: 'B', sources: [T.vitaminC],
    when: all(is('diagnosis.crps', 'established'), has('requests.asked_for', 'vitamin-c')),
    text: 'Consider explaining that vitamin C was studied to prevent CRPS; it is not a treatment of it.', against: [],
  },
  {
    id: 'R11', group: 'pain-relief', action: 'avoid', item: 'ivig', strength: 'N', sources: [T.ivig], when: has('requests.asked_for', 'ivig'),
    text: 'Consider immunoglobulin only inside a trial: the randomised trial was negative.', against: [],
  },
  {
    id: 'R12', group: 'pain-relief', action: 'avoid', item: 'guanethidine', strength: 'N', sources: [T.guanethidine], when: has('requests.asked_for', 'guanethidine-block'),
    text: 'Consider declining a guanethidine block: trials showed no benefit.', against: [],
  },
  {
    id: 'R13', group: 'pain-relief', action: 'avoid', item: 'nsaid', strength: 'N', sources: [T.nsaid],
    when: all(takes('class:nsaid'), yes('medicines.nsaid_alone'), moreThan('medicines.nsaid_days', 14)),
    text: 'Consider a review with the prescriber: an anti-inflammatory alone for more than 14 days did not help CRPS.', against: [],
  },
  {
    id: 'R14', group: 'pain-relief', action: 'consider', item: 'tricyclic', adultsOnly: true, strength: 'C', sources: [T.neuropathic],
    when: all(neuropathic, yes('sleep.poor'), lessThan('person.age_years', 65)),
    text: 'Consider amitriptyline or nortriptyline at night, after the question about thoughts of suicide and an ECG where the heart asks for it.',
    against: [{ text: 'No trial in CRPS itself; dry mouth, drowsiness, weight; dangerous in overdose.' }, { text: 'Thoughts of suicide were said: not before they are dealt with (U4).', when: SUICIDE_RISK }],
  },
  {
    id: 'R15', group: 'pain-relief', action: 'consider', item: 'duloxetine', adultsOnly: true, strength: 'C', sources: [T.neuropathic],
    when: all(neuropathic, yes('mood.low_or_anxious'), atLeast('renal.crcl_ml_min', 30), no('person.liver_disease')),
    text: 'Consider duloxetine.', against: [{ text: 'No trial in CRPS itself; nausea, blood pressure; taper when stopping.' }],
  },
  {
    id: 'R16', group: 'pain-relief', action: 'consider', item: 'gabapentinoid', adultsOnly: true, strength: 'C', sources: [T.vandeVusse],
    when: all(neuropathic, not(takes('class:gabapentinoid'))),
    text: 'Consider gabapentin or pregabalin, one only, with the most this kidney allows.',
    against: [{ text: 'The CRPS trial was small and mild in effect; drowsiness, weight, dependence.' }, { text: 'An opioid is taken: breathing (R40).', when: takes('class:opioid') }],
  },
  {
    id: 'R42', group: 'pain-relief', action: 'avoid', item: 'strong-opioid', strength: 'D', sources: [T.dutch],
    when: all(atLeast('crps.duration_months', 3), has('requests.asked_for', 'strong-opioid')),
    text: 'Consider declining strong opioids for long-standing CRPS.', against: [],
  },
]
