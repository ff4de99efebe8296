import type { LocalValues } from '../../local-values.ts'
import { any, atLeast, lessThan, takesOrMay, yes } from '../../rules/condition.ts'
import { d, inDoses, m, mg, span, v, type Contraindication, type Limit, type Medicine, type Note, type Taper } from '../medicine.ts'
import { DESIGN } from '../../source.ts'
import { L } from '../sources.ts'

const TCA_AGAINST: readonly Contraindication[] = [
  { note: m('MAOI now or within 14 days.'), when: takesOrMay('class:maoi') },
  { note: m('Heart attack not long ago, heart block, arrhythmia, long QT.'), when: yes('person.heart_rhythm') },
  { note: m('Severe liver disease.'), when: yes('person.severe_liver_disease') },
  { note: m('Strong caution: untreated narrow-angle glaucoma.'), when: yes('person.narrow_angle_glaucoma') },
  { note: m('Mania. Strong caution: urinary retention.') },
]
const TCA_MONITORING: readonly Note[] = [d('ECG first from 50 years, with heart disease, a medicine that lengthens QT, or above 75 mg.'), m('Mood, weight, bowels, urine.')]
const TCA_EFFECTS = m('Dry mouth, drowsiness, constipation, low blood pressure, weight gain, arrhythmia. Toxic in overdose.')
const TCA_CAUTIONS: readonly Note[] = [d('With a risk of suicide: a supply of at most 7 days, or another medicine.'), m('Other medicines that act on serotonin, lengthen QT or slow the brain; carbamazepine lowers the level, CYP2D6 inhibitors (also duloxetine) and terbinafine raise it.')]
const TCA_LIVER: Limit = { when: yes('person.severe_liver_disease'), most: null, note: m('Severe liver disease: avoid.') }
const OVER_75 = 'Above 75 mg a day only with a specialist; above 100 mg a day, which is linked to sudden cardiac death, no calendar is made.'
const older = (local: LocalValues) => atLeast('person.age_years', local.olderFrom)
const tcaTaper = (local: LocalValues): Taper => ({
  cuts: [{ by: { mg: local.tcaCutMg.value }, everyDays: local.tcaCutDays.value }], shortestDays: local.tcaTaperDays.value, piece: 10,
  note: d('10 mg less each week, over at least 28 days; two UK pathways say at least 4 weeks after 8 weeks of use, an NHS leaflet a couple of weeks if possible [V].'),
})
const tcaPlans = (local: LocalValues): Medicine['plans'] => [
  { id: 'usual', listed: [{ day: 1, doses: [10] }], then: [{ add: 10, everyDays: 7, upTo: local.tcaMostMg.value }], dosesPerDay: inDoses(1), piece: 10, note: v('10 mg in the evening, 10 mg more each week (10, 20, 30, 40, 50).', L.primaryCare) },
  { id: 'cautious', listed: [{ day: 1, doses: [10] }], then: [{ add: 10, everyDays: local.tcaOlderDays.value, upTo: local.tcaMostMg.value }], dosesPerDay: inDoses(1), piece: 10, note: d('From 65: 10 mg, steps of 14 days.') },
]

/** Amitriptyline, nortriptyline and duloxetine (reference 1.3 to 1.5). */
export const antidepressants = (local: LocalValues): readonly Medicine[] => [
  {
    id: 'amitriptyline', name: 'Amitriptyline', kind: 'tricyclic antidepressant', form: 'by mouth, evening', grade: 'C',
    role: [m('Neuropathic-type pain with poor sleep, by extrapolation.'), v('One small trial in young people (n = 34, 7 to 18 years, CRPS I or other neuropathic pain, 10 mg against gabapentin 900 mg, 6 weeks, no placebo): both groups better, no difference.', L.brown)],
    plans: tcaPlans(local), usual: span(10, 75, L.nice), most: { ...local.tcaMostMg }, specialistAbove: mg(75, L.nice),
    kidney: [], limits: [{ when: older(local), most: local.tcaMostMg.value, specialist: true, note: v('From 65 avoid if possible: strongly anticholinergic.', L.beers) }, TCA_LIVER],
    dosing: [v('75 mg a day without a specialist.', L.nice), d(OVER_75)],
    organs: { kidney: m('No bands; caution below 30.'), liver: m('Lower dose; avoid in severe disease.'), older: v('Avoid if possible; else 10 mg, steps of 14 days.', L.beers) },
    taper: tcaTaper(local), stopping: v('Over at least 4 weeks after 8 weeks of use.', L.primaryCare), contraindications: TCA_AGAINST, cautions: TCA_CAUTIONS,
    pregnancy: { action: 'lowest-dose', note: m('Long experience; if needed, the lowest dose; the newborn is watched for withdrawal.') }, breastFeeding: { action: 'specialist', note: m('Small amount in milk.') },
    monitoring: TCA_MONITORING, sideEffects: TCA_EFFECTS, driving: v('No driving for at least 2 days after a start or change.', L.nhsLeaflet),
  },
  {
    id: 'nortriptyline', name: 'Nortriptyline', kind: 'tricyclic antidepressant (secondary amine)', form: 'by mouth, evening', grade: 'C',
    role: [v('As amitriptyline, less sedating: where amitriptyline helps but is not tolerated.', L.nice)],
    plans: tcaPlans(local), usual: span(10, 75, DESIGN), most: { ...local.tcaMostMg }, specialistAbove: { ...local.nortriptylineSpecialistMg },
    kidney: [], limits: [{ when: older(local), most: local.tcaMostMg.value, specialist: true, note: m('From 65 avoid; if a tricyclic must be used, this one.') }, TCA_LIVER],
    dosing: [d(OVER_75), m('Antidepressant label: at most 150 mg.')],
    organs: { kidney: m('No bands.'), liver: m('Lower dose; avoid in severe disease.'), older: m('Avoid; if a tricyclic must be used this one, 10 mg, steps of 14 days.') },
    taper: tcaTaper(local), stopping: d('10 mg less each week, at least 28 days after 8 weeks of use.'), contraindications: TCA_AGAINST, cautions: [...TCA_CAUTIONS, m('Inhibitors of CYP2D6 matter more than with amitriptyline.')],
    pregnancy: { action: 'lowest-dose', note: m('As amitriptyline.') }, breastFeeding: { action: 'specialist', note: m('Low amount in milk; often the preferred tricyclic.') },
    monitoring: TCA_MONITORING, sideEffects: TCA_EFFECTS, driving: v('As amitriptyline.', L.nhsLeaflet),
  },
  {
    id: 'duloxetine', name: 'Duloxetine', kind: 'SNRI', form: 'by mouth', grade: 'C', role: [m('Neuropathic-type pain with low mood or anxiety; no trial in CRPS.')],
    plans: [
      { id: 'usual', listed: [{ day: 1, doses: [30] }, { day: 8, doses: [60] }], then: [], dosesPerDay: inDoses(1), piece: 30, note: v('30 mg once a day for 7 days, then 60 mg once a day. The text on diabetic neuropathy starts at 60 mg, lower where tolerance or the kidney is in doubt.', L.cymbalta) },
      { id: 'cautious', listed: [{ day: 1, doses: [30] }, { day: local.duloxetineOlderDays.value + 1, doses: [60] }], then: [], dosesPerDay: inDoses(1), piece: 30, note: d('From 65: 30 mg for 2 weeks; sodium at 2 weeks.') },
    ],
    usual: span(60, 60, L.cymbalta), most: mg(120, L.cymbalta), specialistAbove: mg(60, L.cymbalta),
    kidney: [{ from: 60, most: 120, says: '60 mg is the usual most', mark: 'V', source: L.cymbalta }, { from: 30, most: 60, mark: 'V', source: L.cymbalta }, { from: 0, most: null, says: 'avoid', mark: 'V', source: L.cymbalta }],
    limits: [{ when: yes('person.liver_disease'), most: null, note: v('Avoid in chronic liver disease or cirrhosis.', L.cymbalta) }, { when: any(yes('person.cirrhosis'), yes('person.severe_liver_disease')), most: null, note: v('Avoid in cirrhosis or severe liver disease.', L.cymbalta) }],
    dosing: [v('Above 60 mg no added benefit, and worse tolerated.', L.cymbalta)],
    organs: { kidney: v('From 30 no change; below 30 avoid.', L.cymbalta), liver: v('Avoid in chronic liver disease or cirrhosis.', L.cymbalta), older: d('30 mg for 2 weeks; sodium at 2 weeks.') },
    taper: { cuts: [{ by: { mg: 30 }, everyDays: local.duloxetineTaperDays.value }], shortestDays: local.duloxetineTaperDays.value, piece: 30, note: d('30 mg a day for 14 days, then none; UK pathways: over at least 1 to 2 weeks.') },
    stopping: v('Gradually, over at least 1 to 2 weeks.', L.primaryCare),
    contraindications: [
      { note: v('MAOI now or within 14 days; 5 days after duloxetine before a MAOI [M]; linezolid, methylene blue.', L.cymbalta), when: takesOrMay('class:maoi') },
      { note: v('Fluvoxamine, ciprofloxacin, enoxacin.', L.cymbalta), when: takesOrMay('fluvoxamine', 'ciprofloxacin', 'enoxacin') },
      { note: v('Starting in uncontrolled high blood pressure.', L.cymbalta), when: yes('person.uncontrolled_blood_pressure') },
      { note: v('Chronic liver disease or cirrhosis.', L.cymbalta), when: any(yes('person.liver_disease'), yes('person.cirrhosis'), yes('person.severe_liver_disease')) },
      { note: v('Clearance below 30.', L.cymbalta), when: lessThan('renal.crcl_ml_min', 30) },
      { note: m('Uncontrolled narrow-angle glaucoma.'), when: yes('person.narrow_angle_glaucoma') },
    ],
    cautions: [m('Other medicines that act on serotonin (tramadol, SSRI, tricyclics, triptans, St John’s wort); it weakens tramadol and raises tricyclics. Bleeding with anti-inflammatories, anticoagulants, antiplatelets.'), v('Boxed warning on thoughts of suicide up to 24 years.', L.cymbalta)],
    pregnancy: { action: 'specialist', note: m('Late use: adaptation of the newborn; slightly more bleeding after birth.') }, breastFeeding: { action: 'specialist', note: m('Small amount in milk.') },
    monitoring: [m('Blood pressure; sodium from 65 or with a diuretic; liver values with symptoms; mood in weeks 1 to 4.')], sideEffects: m('Nausea, dry mouth, changed sleep, sweating, slow urine, withdrawal symptoms.'), driving: m('Caution at the start.'),
  },
]
