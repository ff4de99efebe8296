import type { LocalValues } from '../../local-values.ts'
import { lessThan, oneOf, takesOrMay, yes } from '../../rules/condition.ts'
import { DESIGN } from '../../source.ts'
import { d, inDoses, m, mg, span, v, type Contraindication, type Medicine, type Note, type Plan } from '../medicine.ts'
import { L } from '../sources.ts'

const course = (id: Plan['id'], amounts: readonly number[], note: Plan['note']): Plan =>
  ({ id, listed: amounts.map((amount, i) => ({ day: i === 0 ? 1 : 8 + i * 7, doses: [amount] })), then: [], dosesPerDay: inDoses(1), piece: 5, lastDay: 35, note })
const p20 = (local: LocalValues): readonly number[] => [0, 1, 2, 3].map(step => local.prednisoloneLowMg.value - step * local.prednisoloneLowStepMg.value).filter(amount => amount > 0)
const p20Words = (local: LocalValues): string => {
  const amounts = p20(local)
  const total = amounts.reduce((sum, amount, step) => sum + amount * (step === 0 ? 14 : 7), 0)
  return `P20: ${amounts.map((amount, step) => (step === 0 ? `${amount} mg days 1 to 14` : `${amount} mg to day ${14 + 7 * step}`)).join(', ')}; ${total} mg in all.`
}
const infusions = (days: readonly number[], amount: number, note: Plan['note']): Plan =>
  ({ id: 'specialist', listed: days.flatMap(day => [{ day, doses: [amount] }, { day: day + 1, doses: [] }]), then: [], dosesPerDay: inDoses(1), piece: amount, note })
const BONE = {
  kind: 'bisphosphonate', grade: 'B', usual: null, limits: [], taper: null, stopping: m('No taper needed; not repeated without response.'), driving: m('Not on the day of an infusion if unwell.'),
  role: [v('Early CRPS I (up to 6 to 12 months), above all with bone change. Eleven trials, 754 people: 97 % type I: pain of 100 −9.1 (−19.2 to 1.1) to 4 weeks, −10.0 (−18.9 to −1.1) to 3 months, 8.0 (−15.4 to 31.4) to 6 months, −2.5 (−19.6 to 14.6) later; unwanted events 1.1 (1.0 to 1.2) times. It may help a little for one to three months; unwanted effects are likely.', L.ferraro)],
  cautions: [m('Before: calcium, vitamin D (corrected first), creatinine, teeth (jaw), pregnancy test.'), m('Anti-inflammatories: stomach with tablets, kidney with infusions. Aminoglycosides and loop diuretics: calcium falls further.')],
  pregnancy: { action: 'avoid', note: m('Avoid, also when planning: it stays in bone for long.') }, breastFeeding: { action: 'avoid', note: m('Avoid.') }, monitoring: [m('Calcium, vitamin D, creatinine, teeth.')],
  sideEffects: m('Infusion: fever and aches for 1 to 3 days; joint pain, stomach, low calcium, jaw, atypical fracture, eye inflammation.'),
} as const satisfies Partial<Medicine>
const boneOrgans = (kidney: string) => ({ kidney: v(kidney, L.ferraro), liver: m('No change.'), older: m('By clearance.') })
const BONE_AGAINST: readonly Contraindication[] = [{ note: m('Low calcium.'), when: yes('person.hypocalcaemia') }, { note: m('Pregnancy or planning one: it stays in bone for long.'), when: oneOf('person.pregnancy', 'yes', 'planning', 'unclear') }]
const kidneyBelow = (clearance: number, note: Note): Contraindication => ({ note, when: lessThan('renal.crcl_ml_min', clearance) })

/** Medicines of the first months: prednisolone, bisphosphonates, DMSO, acetylcysteine, vitamin C, nifedipine (reference 1.16 to 1.20, 1.25). */
export const earlyMedicines = (local: LocalValues): readonly Medicine[] => [
  {
    id: 'prednisolone', name: 'Prednisolone, short course', kind: 'corticosteroid', form: 'by mouth, morning, with food', grade: 'B',
    role: [v('Early, warm and swollen CRPS. n = 60 after stroke, 40 mg for 14 days then 10 mg less a week, against piroxicam: 83 % against 17 % gained 2 points or more; 6.47 against 0.47 of 14 points at one month.', L.kalita), v('20 mg was not inferior to 40 mg in shoulder CRPS I (n = 50, open, no placebo): everyone had half the pain or less at one month, fewer changes of diabetes medicine (6 against 14).', L.twoDoses), v('Past three months without response: no significant benefit (n = 31, uncontrolled, about 1 g in 16 to 22 days, p = 0.059).', L.barbalinardo)],
    plans: [course('p40', [40, 30, 20, 10], v('P40: 40 mg days 1 to 14, 30 mg to day 21, 20 mg to day 28, 10 mg to day 35; 980 mg in all.', L.kalita)), course('p20', p20(local), d(p20Words(local)))],
    usual: span(20, 40, L.kalita), most: mg(40, L.kalita), kidney: [], limits: [{ when: yes('person.steroid_contraindication'), most: null, note: v('A reason against steroids is on record.', L.kalita) }],
    dosing: [d('Discussed only within 3 months of the start (to 6 while clearly warm and swollen).')],
    organs: { kidney: m('No bands; caution.'), liver: m('No bands; caution.'), older: d('P20 preferred; bone, sugar, delirium.') },
    taper: { cuts: [{ by: { mg: 10 }, everyDays: 7, aboveMg: 20 }, { by: { mg: 5 }, everyDays: 7 }], shortestDays: 7, piece: 5, note: d('10 mg less each week above 20 mg, 5 mg less each week from 20 mg on, as in P40 and P20.') },
    stopping: m('Not suddenly after more than 3 weeks (adrenal).'),
    contraindications: [
      { note: m('Infection of the whole body, active ulcer, unstable psychosis or past steroid psychosis, uncontrolled diabetes or blood pressure, live vaccine, untreated tuberculosis.'), when: yes('person.steroid_contraindication') },
      { note: m('A live vaccine.'), when: takesOrMay('live-vaccine') }, { note: v('The trial left out diabetes, uncontrolled blood pressure, heart disease and ulcer.', L.kalita) },
      { note: m('Infection.'), when: yes('person.infection') }, { note: m('Uncontrolled blood pressure.'), when: yes('person.uncontrolled_blood_pressure') }, { note: m('Psychosis.'), when: yes('person.psychosis') },
    ],
    cautions: [v('UK: both cards are needed for either schedule: blue treatment card (more than 3 weeks) and steroid emergency card (5 mg a day or more for 4 weeks, about 40 mg a day for more than a week, repeated short courses, or a new course within a year of long use).', L.steroidCards), m('Anticoagulants (bleeding), diuretics (potassium, QT), diabetes medicines (sugar), inducers such as carbamazepine (it falls), strong CYP3A4 inhibitors (it rises).'), m('Stomach protection from 65, with an anti-inflammatory or after an ulcer.')],
    pregnancy: { action: 'specialist', note: m('Specialist; a short course is acceptable if needed.') }, breastFeeding: { action: 'specialist', note: m('Specialist; a short course is acceptable.') },
    monitoring: [m('Blood pressure, sugar (week 1 to 2; at home with diabetes), mood, sleep, potassium, infection.')], sideEffects: m('Sugar, pressure, mood, sleep, infection, stomach.'), driving: m('No limit; mood and sleep.'),
  },
  {
    ...BONE, id: 'alendronate', name: 'Alendronate', form: 'by mouth, fasting, upright 30 minutes', most: mg(40, L.manicourt), organs: boneOrgans('Below 35 not recommended.'),
    plans: [{ id: 'usual', listed: [{ day: 1, doses: [40] }], then: [], dosesPerDay: inDoses(1), piece: 40, lastDay: 56, note: v('40 mg a day for 8 weeks (leg CRPS I after injury, 19 against 20 analysed). Off-label dose.', L.manicourt) }],
    kidney: [{ from: 35, most: 40, mark: 'V', source: L.manicourt }, { from: 0, most: null, says: 'not recommended below 35', mark: 'V', source: L.manicourt }], dosing: [m('Fasting, a full glass of water, upright for 30 minutes.'), v('An earlier trial by infusion, 7.5 mg a day for 3 days (n = 20), was positive.', L.adami)],
    contraindications: [...BONE_AGAINST, kidneyBelow(35, v('Clearance below 35.', L.manicourt)), { note: m('Disease of the gullet; cannot sit upright.') }],
  },
  {
    ...BONE, id: 'pamidronate', name: 'Pamidronate', form: 'infusion', most: mg(60, L.robinson), organs: boneOrgans('Below 30 avoid.'), plans: [infusions([1], 60, v('60 mg once (n = 27), over 2 hours or longer [M].', L.robinson))],
    kidney: [{ from: 30, most: 60, mark: 'V', source: L.robinson }, { from: 0, most: null, says: 'avoid', mark: 'V', source: L.robinson }], dosing: [], contraindications: [...BONE_AGAINST, kidneyBelow(30, v('Clearance below 30.', L.robinson))],
  },
  {
    ...BONE, id: 'neridronate', name: 'Neridronate', form: 'infusion', most: mg(100, L.neridronate), organs: boneOrgans('Below 30 avoid [M].'),
    plans: [infusions([1, 4, 7, 10], 100, v('100 mg on days 1, 4, 7 and 10 (a day either way, at least 48 hours apart). One positive trial (n = 82) [M]; one with 62.5 mg infusions (n = 459, ended 2016) has no posted results, two later ones were ended in 2019. Licensed for CRPS in Italy only [M].', L.neridronate))],
    kidney: [{ from: 30, most: 100, mark: 'M', source: L.neridronate }, { from: 0, most: null, says: 'avoid', mark: 'M', source: L.neridronate }], dosing: [], contraindications: [...BONE_AGAINST, kidneyBelow(30, m('Clearance below 30.'))],
  },
  {
    id: 'dmso-cream', name: 'DMSO 50 % in fatty cream', kind: 'free-radical scavenger', form: 'cream, five times a day to the limb', grade: 'B', role: [v('n = 146, DMSO against acetylcysteine: equal overall; warm CRPS tended to favour DMSO, cold acetylcysteine; a longer illness did worse.', L.perez)],
    plans: [], usual: null, most: null, kidney: [], limits: [], dosing: [v('Five times a day for 17 weeks.', L.perez), d('Clean dry skin; no other cream or gel on it within 2 hours: it carries other chemicals through.')],
    organs: { kidney: m('None.'), liver: m('None.'), older: m('Skin.') }, older: 'acceptable', taper: null, stopping: m('No taper needed.'), contraindications: [{ note: m('Pregnancy (no data).'), when: oneOf('person.pregnancy', 'yes', 'planning', 'unclear') }, { note: m('Breast-feeding (no data).'), when: yes('person.breast_feeding') }],
    cautions: [m('Smells of garlic; itches; a pharmacy makes it.')], pregnancy: { action: 'avoid', note: m('No data: avoid.') }, breastFeeding: { action: 'avoid', note: m('No data: avoid.') }, monitoring: [m('Skin.')], sideEffects: m('Smell of garlic, itch.'), driving: m('No limit.'),
  },
  {
    id: 'acetylcysteine', name: 'Acetylcysteine, by mouth', kind: 'free-radical scavenger', form: 'effervescent tablets', grade: 'B', role: [v('Cold CRPS I: n = 146 against DMSO, no placebo.', L.perez), v('The Dutch guideline names DMSO or acetylcysteine.', L.dutch)],
    plans: [{ id: 'usual', listed: [{ day: 1, doses: [600, 600, 600] }], then: [], dosesPerDay: inDoses(3), piece: 600, lastDay: 119, note: v('600 mg three times a day for 17 weeks, then a review.', L.perez) }],
    usual: span(1800, 1800, L.perez), most: mg(1800, L.perez), kidney: [], limits: [], dosing: [], organs: { kidney: m('No bands.'), liver: m('No bands.'), older: m('Sodium of the effervescent form in heart failure.') }, older: 'acceptable', taper: null, stopping: m('No taper needed.'),
    contraindications: [{ note: m('Hypersensitivity.') }, { note: m('Caution: active ulcer.'), when: yes('person.ulcer_history') }, { note: m('Caution: asthma; histamine intolerance.') }], cautions: [m('Nitrates: low blood pressure, headache. Antibiotics by mouth: 2 hours apart. Carbamazepine may fall.')],
    pregnancy: { action: 'specialist', note: m('To be discussed; limited data by mouth.') }, breastFeeding: { action: 'specialist', note: m('Limited data.') }, monitoring: [m('None special.')], sideEffects: m('Nausea, diarrhoea, rash.'), driving: m('No limit.'),
  },
  {
    id: 'vitamin-c', name: 'Vitamin C (prevention only)', kind: 'vitamin', form: 'by mouth', grade: 'B', role: [v('After a wrist fracture (n = 416): CRPS in 10.1 % with placebo, 4.2 % with 200 mg, 1.8 % with 500 mg, 1.7 % with 1500 mg. Not a treatment of established CRPS.', L.zollinger), v('Three trials together (n = 875) 0.54 (0.33 to 0.91) at 500 mg. Against it: n = 336, no gain, and in undisplaced fractures more CRPS at 6 weeks (p = 0.022), none later; n = 134, no gain in stiffness or pain.', L.aim)],
    plans: [{ id: 'usual', listed: [{ day: 1, doses: [500] }], then: [], dosesPerDay: inDoses(1), piece: 500, lastDay: 50, note: v('500 mg once a day for 50 days from the day of the injury.', L.zollinger) }],
    usual: span(500, 500, L.zollinger), most: mg(1500, L.zollinger), kidney: [{ from: local.vitaminCKidney.value, most: 500, mark: 'D', source: L.zollinger }, { from: 0, most: null, says: 'avoid', mark: 'D', source: L.zollinger }],
    limits: [{ when: yes('person.kidney_stones'), most: null, note: d('Kidney stones: avoid.') }], dosing: [], organs: { kidney: d('Below 30 avoid.'), liver: m('No change.'), older: m('No change.') }, older: 'acceptable', taper: null, stopping: m('No taper needed.'),
    contraindications: [{ note: d('Oxalate stones.'), when: yes('person.kidney_stones') }, { note: d('Clearance below 30.'), when: lessThan('renal.crcl_ml_min', local.vitaminCKidney) }, { note: d('Haemochromatosis, G6PD deficiency.') }], cautions: [m('More iron is taken up; some sugar meters read wrongly at high doses.')], pregnancy: { action: 'acceptable', note: m('500 mg is acceptable.') }, breastFeeding: { action: 'acceptable', note: m('500 mg is acceptable.') },
    monitoring: [m('None.')], sideEffects: m('Stomach.'), driving: m('No limit.'),
  },
  {
    id: 'nifedipine', name: 'Nifedipine, modified release', kind: 'calcium-channel blocker', form: 'by mouth, never immediate release', grade: 'D', role: [v('Persistently cold, blue limb: the Dutch guideline allows vasodilators. Tadalafil 20 mg: less pain, no warmer; never with nitrates.', L.dutch)],
    plans: [
      { id: 'usual', listed: [{ day: 1, doses: [local.nifedipineStartMg.value] }], then: [{ add: local.nifedipineStepMg.value, everyDays: local.nifedipineDays.value, upTo: local.nifedipineMostMg.value }], dosesPerDay: inDoses(1), piece: 10, note: d('20 to 30 mg a day, 10 to 30 mg more every 7 to 14 days (here 20, 10 more every 14).') },
      { id: 'cautious', listed: [{ day: 1, doses: [local.nifedipineStartMg.value] }], then: [{ add: local.nifedipineStepMg.value, everyDays: local.nifedipineDays.value * local.olderIntervalFactor.value, upTo: local.nifedipineMostMg.value }], dosesPerDay: inDoses(1), piece: 10, note: d('From 65 or frail: 20 mg, blood pressure first, twice the time between steps.') },
    ],
    usual: span(20, 60, DESIGN), most: { ...local.nifedipineMostMg }, kidney: [], limits: [{ when: lessThan('blood_pressure.systolic', local.lowSystolic), most: null, note: d('Systolic pressure below 100: not.') }, { when: yes('person.severe_liver_disease'), most: null, note: m('Severe liver disease: avoid.') }],
    dosing: [d('Stopped at 6 weeks without warming.'), m('Label: at most 90 mg.')], organs: { kidney: m('No change.'), liver: m('Less; severe: avoid.'), older: m('20 mg, blood pressure first.') },
    taper: { cuts: [{ by: { mg: local.nifedipineCutMg.value }, everyDays: local.nifedipineTaperDays.value }], shortestDays: local.nifedipineTaperDays.value, piece: 10, note: d('Over 1 to 2 weeks.') }, stopping: d('Over 1 to 2 weeks.'),
    contraindications: [{ note: m('Acute coronary syndrome, shock, severe aortic stenosis.') }, { note: d('Systolic pressure below 100.'), when: lessThan('blood_pressure.systolic', local.lowSystolic) }, { note: m('Rifampicin.'), when: takesOrMay('rifampicin') }, { note: m('Severe liver disease: avoid.'), when: yes('person.severe_liver_disease') }],
    cautions: [m('Avoid where swelling leads.'), m('Strong CYP3A4 inhibitors and grapefruit raise it, carbamazepine and rifampicin take it away; other blood pressure medicines, tizanidine.')], pregnancy: { action: 'specialist', note: m('Specialist (used in high blood pressure).') }, breastFeeding: { action: 'specialist', note: m('Specialist.') }, monitoring: [m('Blood pressure, difference of skin temperature, swelling.')], sideEffects: m('Flush, headache, swelling.'), driving: m('Caution on the first days.'),
  },
]
