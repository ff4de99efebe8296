import type { LocalValues } from '../../local-values.ts'
import { all, any, atLeast, lessThan, moreThan, takes, takesOrMay, yes } from '../../rules/condition.ts'
import { d, inDoses, m, mg, span, v, type Contraindication, type Medicine, type Taper } from '../medicine.ts'
import { L } from '../sources.ts'

const opioidTaper: Taper = {
  cuts: [{ by: { percentOfFirst: 10 }, everyDays: 30, takenLongerThanDays: 364 }, { by: { percentOfFirst: 10 }, everyDays: 7 }], shortestDays: 14, piece: 1,
  note: v('Under a year: 10 % of the first dose less each week (the weekly pace from a summary of the 2016 text); from a year on 10 % each month or slower; a pause with withdrawal; never suddenly.', L.cdc),
}
const OPIOID_AGAINST: readonly Contraindication[] = [
  { note: v('MAOI now or within 14 days.', L.tramadol), when: takesOrMay('class:maoi') },
  { note: m('Low-dose naltrexone.'), when: takesOrMay('low-dose-naltrexone') },
  { note: m('Breathing failure or sleep apnoea.'), when: yes('person.breathing_disorder') },
]

/** Naproxen, paracetamol, tramadol and codeine (reference 1.14, 1.15, 1.23). */
export const painMedicines = (local: LocalValues): readonly Medicine[] => [
  {
    id: 'naproxen', name: 'Naproxen', kind: 'anti-inflammatory (NSAID)', form: 'by mouth, with food', grade: 'N', role: [v('Pain of an acute injury only: anti-inflammatories showed no value in CRPS; piroxicam was far worse than prednisolone.', L.naproxen)],
    plans: [], usual: span(500, 1000, L.naproxen, 'M'), most: { ...local.naproxenMostMg },
    kidney: [{ from: 60, most: local.naproxenMostMg.value, mark: 'D', source: L.naproxen }, { from: 30, most: local.naproxenMostBelow60Mg.value, says: 'the lowest dose (here 250 mg twice a day), at most 14 days, creatinine again after 1 to 2 weeks', mark: 'D', source: L.naproxen }, { from: 0, most: null, says: 'not recommended', mark: 'V', source: L.naproxen }],
    limits: [{ when: yes('person.severe_liver_disease'), most: null, note: m('Severe liver disease: avoid.') }],
    dosing: [d(`250 to 500 mg twice a day; a course of at most ${local.naproxenCourseDays.value} days, then a review. US label: 1500 mg for limited periods, up to 6 months [V].`)],
    organs: { kidney: v('Below 30 not recommended.', L.naproxen), liver: m('Severe: avoid.'), older: m('Lowest dose, stomach protection, no long use.') },
    taper: null, stopping: m('No taper needed.'),
    contraindications: [{ note: m('Asthma or hives from an anti-inflammatory; severe heart failure.') }, { note: v('Clearance below 30.', L.naproxen), when: lessThan('renal.crcl_ml_min', 30) }, { note: m('Severe liver disease.'), when: yes('person.severe_liver_disease') }, { note: m('Ulcer or bleeding, active or more than once.'), when: yes('person.ulcer_history') }, { note: v('From 20 weeks of pregnancy.', L.mhra), when: { op: 'is', fact: 'person.pregnancy', value: 'yes' } }],
    cautions: [m('Bleeding with anticoagulants, antiplatelets, SSRI, SNRI, steroids. ACE inhibitor or ARB with a diuretic, infused bisphosphonates: the kidney. Lithium and methotrexate rise. Baclofen builds up.')], pregnancy: { action: 'avoid', note: v('Avoid from 20 weeks.', L.mhra) }, breastFeeding: { action: 'acceptable', note: m('Short use is acceptable.') },
    monitoring: [m('Creatinine after 1 to 2 weeks, blood pressure.')], sideEffects: m('Stomach, kidney, blood pressure, bleeding.'), driving: m('No limit.'),
  },
  {
    id: 'paracetamol', name: 'Paracetamol', kind: 'simple analgesic', form: 'by mouth', grade: 'D', role: [m('Background relief.')],
    plans: [], usual: null, most: mg(4000, L.paracetamol),
    kidney: [{ from: 30, most: 4000, mark: 'V', source: L.paracetamol }, { from: 10, most: 4000, says: 'at least 6 hours between doses', mark: 'M', source: L.paracetamol }, { from: 0, most: local.paracetamolEightHoursMostMg.value, doses: 3, says: 'at least 8 hours between doses, so three of 1000 mg', mark: 'D', source: L.paracetamol }],
    limits: [
      { when: lessThan('person.weight_kg', 50), most: local.paracetamolMgPerKilogram.value, perKilogram: true, note: d('Below 50 kg: 15 mg/kg a dose, 60 mg/kg a day (the rule of the infusion; for tablets UK advice says judgement).') },
      { when: all(lessThan('person.weight_kg', 50), lessThan('renal.crcl_ml_min', 10)), most: local.paracetamolEightHoursMgPerKilogram.value, perKilogram: true, note: d('Below 50 kg with at least 8 hours between doses: three of 15 mg/kg.') },
      { when: any(yes('person.paracetamol_risk'), takes('carbamazepine')), most: local.paracetamolRiskMostMg.value, note: d('Much alcohol, malnutrition or an enzyme inducer: at most 3000 mg.') },
      { when: all(atLeast('person.age_years', local.olderFrom), yes('person.frail')), most: local.paracetamolRiskMostMg.value, note: d('Frail and older: at most 3000 mg.') },
      { when: yes('person.liver_disease'), most: local.paracetamolLiverMostMg.value, note: d('Known liver disease: at most 2000 mg.') },
      { when: yes('person.severe_liver_disease'), most: null, note: m('Severe liver failure: avoid.') },
    ],
    dosing: [v('500 to 1000 mg every 4 to 6 hours as needed, at most 4 doses a day from 50 kg without a risk factor. Paracetamol in other products is counted.', L.paracetamol)],
    organs: { kidney: m('10 to below 30: at least 6 hours apart; below 10: 8 hours.'), liver: m('Severe: avoid.'), older: d('By weight; 3000 mg if frail.') },
    taper: null, stopping: m('No taper needed.'), contraindications: [{ note: m('Severe liver failure.'), when: yes('person.severe_liver_disease') }, { note: m('Hypersensitivity.') }],
    cautions: [m('An overdose is urgent even when the person feels well.'), m('Warfarin (INR, with regular use), enzyme inducers, alcohol.')], pregnancy: { action: 'acceptable', note: m('Acceptable at the normal dose for the shortest time.') }, breastFeeding: { action: 'acceptable', note: m('Acceptable.') },
    monitoring: [m('Liver values only with a risk.')], sideEffects: m('Rarely a rash.'), driving: m('No limit.'),
  },
  {
    id: 'tramadol', name: 'Tramadol', kind: 'opioid', form: 'by mouth', grade: 'D', role: [v('Opioids are not recommended long term (the Dutch guideline leaves strong ones out); a short course for a procedure or an acute injury only.', L.dutch), v('Morphine 90 mg a day was no better than placebo; perhaps too low a dose.', L.harke)],
    plans: [{ id: 'label', listed: [{ day: 1, doses: [25] }], then: [{ add: 25, everyDays: 3, upTo: 100 }, { add: 50, everyDays: 3, upTo: 200 }], dosesPerDay: inDoses(4), piece: 25, note: v('25 mg in the morning, 25 mg more every 3 days to 100 mg a day, then 50 mg more every 3 days to 200 mg a day.', L.tramadol) }],
    usual: span(100, 200, L.tramadol), most: mg(400, L.tramadol),
    kidney: [{ from: 30, most: 400, mark: 'V', source: L.tramadol }, { from: 10, most: 200, doses: 2, says: 'every 12 hours', mark: 'V', source: L.tramadol }, { from: 0, most: null, says: 'some labels: contraindicated below 10', mark: 'V', source: L.tramadol }],
    limits: [{ when: moreThan('person.age_years', 75), most: 300, note: v('Above 75 years: at most 300 mg.', L.tramadol) }, { when: yes('person.cirrhosis'), most: 100, doses: 2, note: v('Cirrhosis: 50 mg every 12 hours.', L.tramadol) }],
    dosing: [], organs: { kidney: v('Below 30: every 12 hours, at most 200 mg.', L.tramadol), liver: v('Cirrhosis: 50 mg every 12 hours.', L.tramadol), older: v('Above 75: at most 300 mg.', L.tramadol) },
    taper: opioidTaper, stopping: v('Never suddenly.', L.cdc),
    contraindications: [...OPIOID_AGAINST, { note: m('Epilepsy, uncontrolled.'), when: yes('person.seizures') }, { note: m('Breast-feeding: not recommended.'), when: yes('person.breast_feeding') }, { note: m('Below 12 years; from 12 to 18 with risk factors or after tonsil surgery.') }],
    cautions: [m('SSRI, SNRI, tricyclic, triptan: serotonin syndrome and fits. CYP2D6 inhibitors: less effect; carbamazepine: less effect, fits. Warfarin: INR. Everything that slows the brain.')], pregnancy: { action: 'specialist', note: m('Withdrawal of the newborn; specialist. Never stopped suddenly.') }, breastFeeding: { action: 'avoid', note: m('Not recommended.') },
    monitoring: [v('Benefit and harm within 1 to 4 weeks [M], then at least every 3 months.', L.cdc), m('Bowels, breathing asleep, more pain, misuse.')], sideEffects: m('Nausea, constipation, dizziness, fits.'), driving: m('Not until the effect is known.'),
  },
  {
    id: 'codeine', name: 'Codeine', kind: 'opioid', form: 'by mouth', grade: 'D', role: [v('Acute pain, up to 3 days.', L.codeine)],
    plans: [], usual: span(120, 240, L.codeine), most: mg(240, L.codeine), kidney: [{ from: local.codeineKidney.value, most: 240, mark: 'V', source: L.codeine }, { from: 0, most: null, says: 'avoid in kidney disease (the text gives no number; below 60 is taken)', mark: 'D', source: L.codeine }], limits: [{ when: yes('person.breast_feeding'), most: null, note: v('Not while breast-feeding.', L.codeine) }],
    dosing: [v('30 to 60 mg every 6 hours, at most 240 mg a day, up to 3 days.', L.codeine)], organs: { kidney: v('Avoid in kidney disease.', L.codeine), liver: m('Caution.'), older: m('Lowest dose.') },
    taper: opioidTaper, stopping: v('Never suddenly after regular use.', L.cdc),
    contraindications: [...OPIOID_AGAINST, { note: v('Below 12 years; below 18 after tonsil or adenoid surgery for sleep apnoea; known ultra-rapid metaboliser of CYP2D6 at any age.', L.codeine) }, { note: v('Breast-feeding.', L.codeine), when: yes('person.breast_feeding') }],
    cautions: [], pregnancy: { action: 'specialist', note: m('Withdrawal of the newborn; specialist.') }, breastFeeding: { action: 'avoid', note: v('Not while breast-feeding.', L.codeine) },
    monitoring: [m('Bowels, breathing.')], sideEffects: m('Constipation, nausea, drowsiness.'), driving: v('UK (England and Wales): limit for morphine 80 micrograms/L.', L.section5a),
  },
]
