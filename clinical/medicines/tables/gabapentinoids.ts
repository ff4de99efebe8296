import type { LocalValues } from '../../local-values.ts'
import { yes } from '../../rules/condition.ts'
import { SUICIDE_RISK } from '../../rules/danger-signs.ts'
import { d, inDoses, m, span, v, type Contraindication, type Medicine } from '../medicine.ts'
import { L } from '../sources.ts'
import { GABAPENTINOID_KIDNEYS } from './gabapentinoid-kidneys.ts'

const AGAINST: readonly Contraindication[] = [
  { note: m('Hypersensitivity.') },
  { note: m('Strong caution: breathing failure or severe lung disease.'), when: yes('person.breathing_disorder') },
  { note: m('Strong caution: misuse of substances.'), when: yes('person.substance_misuse') },
  { note: m('Strong caution: thoughts of suicide.'), when: SUICIDE_RISK },
]
const DRIVING = m('No driving until the effect is known, and after each increase. UK: not on the section 5A list, but the law on fitness to drive applies.')

/** Gabapentin and pregabalin (reference 1.1 and 1.2). */
export const gabapentinoids = (local: LocalValues): readonly Medicine[] => [
  {
    id: 'gabapentin', name: 'Gabapentin', kind: 'gabapentinoid', form: 'by mouth', grade: 'C',
    role: [v('Neuropathic-type pain and sleep. One crossover trial in CRPS (n = 58, two periods of 3 weeks): mild effect on pain, not significant when both periods were pooled; the sensory deficit improved.', L.vandeVusse), m('No evidence for dystonia.')],
    plans: [
      { id: 'label', listed: [{ day: 1, doses: [300] }, { day: 2, doses: [300, 300] }, { day: 3, doses: [300, 300, 300] }], then: [{ add: 300, everyDays: 7, upTo: 3600 }], dosesPerDay: inDoses(3), piece: 100,
        note: v('Day 1: 300 mg once, day 2 twice, day 3 three times; after 900 mg a day 300 mg more every 3 to 7 days (here 7; the interval is that of a UK primary-care summary), to 1800 mg a day.', L.neurontin) },
      { id: 'cautious', listed: [{ day: 1, doses: [local.gabapentinCautiousStepMg.value] }], then: [{ add: local.gabapentinCautiousStepMg.value, everyDays: local.gabapentinCautiousDays.value, upTo: 3600 }], dosesPerDay: inDoses(3), piece: 100,
        note: d('From 65, with a clearance below 60 or beside another sedative: 100 mg at night, 100 mg more every 3 days.') },
    ],
    usual: span(900, 1800, L.neurontin), ...GABAPENTINOID_KIDNEYS.gabapentin,
    limits: [],
    dosing: [v('At most 12 hours between doses. Above 1800 mg a day no added benefit was shown in pain after shingles (1800 to 3600 mg studied).', L.neurontin)],
    organs: { kidney: v('By creatinine clearance.', L.neurontin), liver: v('No change: it is not metabolised.', L.neurontin), older: m('By clearance; falls, swelling, confusion.') },
    taper: {
      cuts: [{ by: { mg: 300 }, everyDays: 4 }], shortestDays: 7, piece: 100,
      note: v('Over at least 7 days (label); not more than 300 mg a day removed every 4 days. After long use or a high dose a slower pace is offered: 300 mg a week (NHS Fife).', L.primaryCare),
    },
    stopping: v('Never suddenly: over at least 7 days.', L.neurontin), contraindications: [...AGAINST, { note: m('Strong caution: myasthenia.'), when: yes('person.neuromuscular_disease') }],
    cautions: [v('Respiratory depression with opioids or other sedatives.', L.mhra), m('Swelling may look like CRPS or add to it.'), v('UK: controlled drug, class C, schedule 3 since 1 April 2019.', L.mhra), m('Strong caution beside other medicines that slow the brain; gabapentin and pregabalin are one class, never both.'), v('An antacid with aluminium or magnesium lowers the level by about 20 %: gabapentin 2 hours or more after it. Morphine (60 mg modified release 2 hours before 600 mg, n = 12) raised the level by 44 %.', L.neurontin)],
    pregnancy: { action: 'specialist', note: m('Limited data; only if the benefit outweighs the risk.') }, breastFeeding: { action: 'specialist', note: m('Enters milk; the infant is watched for drowsiness.') },
    monitoring: [m('Creatinine at the start, then yearly, or every 3 to 6 months with a clearance below 60 or from 65.'), m('Mood, sedation, misuse.')],
    sideEffects: m('Dizziness, drowsiness, unsteadiness, swelling, weight gain; rarely DRESS, thoughts of suicide.'), driving: DRIVING,
  },
  {
    id: 'pregabalin', name: 'Pregabalin', kind: 'gabapentinoid', form: 'by mouth', grade: 'C',
    role: [m('Neuropathic-type pain, anxiety, sleep. No adequate trial in adults with CRPS.')],
    plans: [
      { id: 'usual', listed: [{ day: 1, doses: [75, 75] }], then: [{ add: local.pregabalinStepMg.value, everyDays: local.pregabalinDays.value, upTo: 600 }], dosesPerDay: inDoses(2), piece: 25, note: d('75 mg twice a day, 75 mg more every 7 days.') },
      { id: 'label', listed: [{ day: 1, doses: [75, 75] }], then: [{ add: 150, everyDays: 7, upTo: 600 }], dosesPerDay: inDoses(2), piece: 25, note: v('75 mg twice a day, to 300 mg a day within one week if needed; 600 mg only if 300 mg is tolerated and not enough.', L.lyrica) },
      { id: 'cautious', listed: [{ day: 1, doses: [local.pregabalinCautiousStepMg.value] }], then: [{ add: local.pregabalinCautiousStepMg.value, everyDays: local.pregabalinDays.value, upTo: 600 }], dosesPerDay: inDoses(2), piece: 25, note: d('25 mg at night (or twice a day), 25 mg more every 7 days.') },
    ],
    usual: span(150, 300, L.lyrica), ...GABAPENTINOID_KIDNEYS.pregabalin,
    limits: [], dosing: [v('The label for diabetic neuropathy in the US ends at 300 mg.', L.lyrica)],
    organs: { kidney: v('By creatinine clearance, about half per band.', L.lyrica), liver: v('No change.', L.lyrica), older: m('By clearance.') },
    taper: { cuts: [{ by: { mg: 75 }, everyDays: 7 }], shortestDays: 7, piece: 25, note: v('At least one week (label); 75 mg a day less each week. Elsewhere 50 to 100 mg a day less each week (PHE 2014 [M]).', L.fife) },
    stopping: v('Never suddenly: over at least one week.', L.lyrica),
    contraindications: [...AGAINST, { note: m('Strong caution: heart failure, NYHA III to IV.') }],
    cautions: [v('Respiratory depression even without opioids; more at risk with lung or nerve disease, kidney disease, other sedatives, above 65.', L.mhra), m('Glitazones (swelling); ACE inhibitors (angioedema).')],
    pregnancy: { action: 'avoid', note: v('Avoid unless clearly necessary; effective contraception. More than 2700 exposed: major malformation against unexposed 1.14 (0.96 to 1.35), against lamotrigine 1.29 (1.01 to 1.65), against duloxetine 1.39 (1.07 to 1.82).', L.mhra) }, breastFeeding: { action: 'specialist', note: m('Present in milk; to be discussed.') },
    monitoring: [m('Creatinine, weight, swelling, mood, misuse.')],
    sideEffects: m('Dizziness, drowsiness, swelling, weight gain, blurred vision, angioedema; jerks in kidney failure.'), driving: DRIVING,
  },
]

