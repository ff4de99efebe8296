import type { LocalValues } from '../../local-values.ts'
import { all, any, atLeast, is, lessThan, not, surely, takesOrMay, yes } from '../../rules/condition.ts'
import { d, FIELD, inDoses, m, mg, span, v, type Contraindication, type Medicine, type Taper } from '../medicine.ts'
import { L } from '../sources.ts'

const GLAUCOMA: Contraindication = { note: m('Acute narrow-angle glaucoma.'), when: yes('person.narrow_angle_glaucoma') }
const BOXED = [v('Boxed warning: with opioids it can stop breathing.', L.mhra), m('Gabapentinoids, baclofen, tizanidine, alcohol add to it; azoles, cimetidine, omeprazole, fluvoxamine raise the level.')] as const
const AGAINST: readonly Contraindication[] = [
  { note: m('Severe breathing failure or sleep apnoea.'), when: yes('person.breathing_disorder') },
  { note: m('Myasthenia gravis.'), when: yes('person.neuromuscular_disease') },
]
const taper = (local: LocalValues, piece: number): Taper => ({
  cuts: [{ by: { percentOfPresent: 10 }, everyDays: 14 }], shortestDays: 14, piece, reviewAfterSteps: local.benzodiazepineReviewSteps.value,
  note: v('After more than 4 weeks of regular use: 5 to 10 % of the present dose less every 2 to 4 weeks (here 10 % every 2), never more than 25 % in 2 weeks, after under 3 months at a low dose perhaps faster; the plan is looked at again at least every 3 months. Small amounts may need a liquid.', L.asam),
})

/** Diazepam, clonazepam and clonidine (reference 1.8, 1.9, 1.24). */
export const sedatives = (local: LocalValues): readonly Medicine[] => [
  {
    id: 'diazepam', name: 'Diazepam', kind: 'benzodiazepine, long acting', form: 'by mouth', grade: 'D', role: [m('Short help in severe spasm, bridging under supervision; not for routine long use.')],
    plans: [
      { id: 'usual', listed: [{ day: 1, doses: [2] }], then: [{ add: local.diazepamStepMg.value, everyDays: local.diazepamDays.value, upTo: local.diazepamMostMg.value }], dosesPerDay: inDoses(3), piece: 1, note: d('2 mg once or twice a day, 2 mg a day more every 3 to 7 days (here 7).') },
      { id: 'cautious', listed: [{ day: 1, doses: [2] }], then: [{ add: local.diazepamStepMg.value, everyDays: local.diazepamDays.value * local.olderIntervalFactor.value, upTo: local.diazepamMostMg.value }], dosesPerDay: inDoses(3), piece: 1, note: d('From 65: 2 mg once a day (US label 2 to 2.5 mg once or twice [V]), twice the time between steps.') },
    ],
    usual: span(2, 15, FIELD), most: { ...local.diazepamMostMg }, kidney: [], limits: [{ when: yes('person.severe_liver_disease'), most: null, note: m('Severe liver disease: contraindicated.') }, { when: any(yes('person.liver_disease'), yes('person.cirrhosis')), most: local.diazepamMostMg.value / 2, note: m('Mild to moderate liver disease: half.') }, { when: atLeast('person.age_years', local.olderFrom), most: local.diazepamMostMg.value, specialist: true, note: v('From 65 avoid; else 2 mg once a day.', L.beers) }],
    dosing: [v('At most 4 weeks are aimed at (guidance 2 to 4 weeks, with spasticity an exception).', L.asam), m('Labels in spasm: 2 to 10 mg three or four times a day, at most 40 mg (US [V via a question-and-answer site]); 2 to 15 mg a day divided (UK).')],
    organs: { kidney: m('No bands; start low below 30.'), liver: m('Severe: contraindicated; mild to moderate: half.'), older: v('Avoid; else 2 mg once a day.', L.beers) }, older: 'avoid',
    taper: taper(local, 0.1), stopping: v('Never suddenly after regular use.', L.asam), contraindications: [...AGAINST, GLAUCOMA, { note: m('Severe liver failure.'), when: yes('person.severe_liver_disease') }],
    cautions: BOXED,
    pregnancy: { action: 'avoid', note: m('Avoid, above all late (withdrawal, limp newborn). Never stopped suddenly.') }, breastFeeding: { action: 'avoid', note: m('Avoid.') },
    monitoring: [m('Sedation, falls, dependence, memory.'), v('The need is looked at every 3 months.', L.asam)], sideEffects: m('Drowsiness, unsteadiness, dependence.'), driving: v('UK (England and Wales): limit 550 micrograms/L; a medical defence if taken as prescribed and not impaired.', L.section5a),
  },
  {
    id: 'clonazepam', name: 'Clonazepam', kind: 'benzodiazepine', form: 'by mouth, night', grade: 'D', role: [m('Jerks, myoclonus and spasm with CRPS dystonia.')],
    plans: [{ id: 'usual', listed: [{ day: 1, doses: [0.25] }], then: [{ add: 0.25, everyDays: 7, upTo: local.clonazepamMostMg.value }], dosesPerDay: inDoses(1), piece: 0.25, note: m('0.25 to 0.5 mg at night, 0.25 to 0.5 mg a day more every 3 to 7 days (here 0.25 every 7).') }],
    usual: span(0.5, 2, FIELD), most: { ...local.clonazepamMostMg }, kidney: [], limits: [{ when: yes('person.severe_liver_disease'), most: null, note: m('Severe liver disease: contraindicated.') }, { when: atLeast('person.age_years', local.olderFrom), most: local.clonazepamMostMg.value, specialist: true, note: v('From 65 avoid; else 0.25 mg at night.', L.beers) }],
    dosing: [m('Labels: 4 mg (panic), 20 mg (epilepsy).')],
    organs: { kidney: m('No bands; start low below 30.'), liver: m('Severe disease: contraindicated.'), older: v('Avoid; else 0.25 mg at night.', L.beers) }, older: 'avoid',
    taper: taper(local, 0.01), stopping: v('Never suddenly after regular use. The step of the panic label (0.125 mg twice a day less every 3 days) is for short courses only [M].', L.asam), contraindications: [...AGAINST, GLAUCOMA, { note: m('Significant liver disease.'), when: any(yes('person.liver_disease'), yes('person.cirrhosis'), yes('person.severe_liver_disease')) }], cautions: [...BOXED, m('Carbamazepine lowers the level.')],
    pregnancy: { action: 'avoid', note: m('Avoid; sedation and withdrawal of the newborn. Never stopped suddenly.') }, breastFeeding: { action: 'avoid', note: m('Avoid.') },
    monitoring: [m('Sedation, unsteadiness, low mood, thoughts of suicide, dependence.'), v('Looked at every 3 months.', L.asam)], sideEffects: m('Drowsiness, unsteadiness, low mood, dependence.'), driving: v('UK (England and Wales): limit 50 micrograms/L; not until stable.', L.section5a),
  },
  {
    id: 'clonidine', name: 'Clonidine', kind: 'central alpha-2 agonist', form: 'by mouth, or patch changed every 7 days', grade: 'D', role: [m('Sympathetically maintained pain; not routine.')],
    plans: [{ id: 'usual', listed: [{ day: 1, doses: [0.05, 0.05] }], then: [{ add: 0.05, everyDays: 7, upTo: local.clonidineMostMg.value }], dosesPerDay: inDoses(2), piece: 0.025, note: m('0.05 mg twice a day, 0.05 mg a day more each week. Patch: 0.1 mg in 24 hours, 0.1 more after 1 to 2 weeks.') }],
    usual: span(0.1, 0.2, FIELD), most: { ...local.clonidineMostMg }, kidney: [], dosing: [],
    limits: [{ when: lessThan('renal.crcl_ml_min', 30), most: local.clonidineKidneyMostMg.value, note: d('Clearance below 30: the lowest dose (here 0.1 mg a day).') }, { when: atLeast('person.age_years', local.olderFrom), most: local.clonidineMostMg.value, specialist: true, note: m('From 65 avoid: brain effects, slow pulse.') }],
    organs: { kidney: m('Below 30 the lowest dose.'), liver: m('No change.'), older: m('Avoid: brain effects, slow pulse.') }, older: 'avoid',
    taper: { cuts: [{ by: { mg: local.clonidineCutMg.value }, everyDays: local.clonidineCutDays.value }], shortestDays: local.clonidineTaperDays.value, piece: 0.025, note: d('Over at least 7 days (label 2 to 4 days). With a beta-blocker, that one is withdrawn first, several days before.') },
    stopping: v('Not suddenly: rebound of blood pressure; a beta-blocker is withdrawn first.', L.clonidine),
    contraindications: [{ note: m('Slow rhythm or heart block.'), when: yes('person.heart_rhythm') }, { note: m('Severe depression.'), when: atLeast('phq9.total', 20) }, { note: d('Systolic pressure below 100.'), when: lessThan('blood_pressure.systolic', local.lowSystolic) }],
    cautions: [m('The patch comes off before a scan.'), m('Not beside tizanidine or a tricyclic; beta-blockers, medicines that slow the brain or lower blood pressure.')], pregnancy: { action: 'specialist', note: m('Specialist.') }, breastFeeding: { action: 'specialist', note: m('Specialist.') },
    monitoring: [m('Blood pressure, pulse.')], sideEffects: m('Dry mouth, sedation, rebound of blood pressure, rash under the patch.'), driving: m('Caution.'),
  },
  {
    id: 'carbamazepine', name: 'Carbamazepine', kind: 'sodium-channel blocker', form: 'by mouth', grade: 'C', role: [v('Shooting pain. In 43 people with stimulated nerve pain, CRPS among them, 600 mg a day for 8 days delayed the return of pain (p = 0.038, 38 completed); morphine 90 mg a day did not (p = 0.41; perhaps too low a dose).', L.harke)],
    plans: [
      { id: 'label', listed: [{ day: 1, doses: [100, 100] }], then: [{ add: 200, everyDays: 7, upTo: 1200 }], dosesPerDay: inDoses(2), piece: 100, note: v('100 mg twice a day, 200 mg a day more each week (the label allows faster steps).', L.tegretol) },
      { id: 'cautious', listed: [{ day: 1, doses: [100] }, { day: 1 + 7 * local.olderIntervalFactor.value, doses: [100, 100] }], then: [{ add: 200, everyDays: 7 * local.olderIntervalFactor.value, upTo: 1200 }], dosesPerDay: inDoses(2), piece: 100, note: d('From 65 or frail: 100 mg once a day, then as the label with twice the time between steps; sodium.') },
    ],
    usual: span(400, 800, L.tegretol), most: mg(1200, L.tegretol), kidney: [], limits: [{ when: any(yes('person.liver_disease'), yes('person.cirrhosis'), yes('person.severe_liver_disease')), most: null, note: m('Liver disease: avoid.') }, { when: yes('person.bone_marrow_depression'), most: null, note: v('Bone-marrow depression or porphyria: contraindicated.', L.tegretol) }], dosing: [],
    organs: { kidney: m('No usual change.'), liver: m('Avoid if impaired.'), older: m('Slower; sodium.') },
    taper: { cuts: [{ by: { mg: local.carbamazepineCutMg.value }, everyDays: 7 }], shortestDays: 7, piece: 100, note: d('100 to 200 mg a day less each week (here 100).') }, stopping: d('Not suddenly.'),
    contraindications: [
      { note: m('AV block (EU).'), when: yes('person.heart_rhythm') }, { note: v('Bone-marrow depression; acute porphyria [M].', L.tegretol), when: yes('person.bone_marrow_depression') }, { note: v('Hypersensitivity to tricyclics.', L.tegretol) }, { note: m('Liver disease: avoid.'), when: any(yes('person.liver_disease'), yes('person.cirrhosis'), yes('person.severe_liver_disease')) },
      { note: m('MAOI within 14 days.'), when: takesOrMay('class:maoi') }, { note: v('HLA-B*15:02 carrier; the test comes first with Han Chinese, Thai or other South-East Asian ancestry (carriers above 15 % in Hong Kong, Thailand, Malaysia and parts of the Philippines, about 2 to 4 % in South Asia).', L.tegretol), when: any(is('person.hla_b1502', 'positive'), all(yes('person.hla_risk_ancestry'), not(surely(is('person.hla_b1502', 'negative'))))) },
    ],
    cautions: [m('Strong inducer: hormonal contraception, anticoagulants (also warfarin), tramadol, oxycodone, diazepam, clonazepam, tricyclics, nifedipine, prednisolone and ketamine lose effect; macrolides, azoles, diltiazem, verapamil and grapefruit raise the level.'), m('Consider HLA-A*31:01.')],
    pregnancy: { action: 'avoid', note: m('Harms the unborn (neural tube): contraception that it does not weaken, folic acid 5 mg when planning, specialist.') }, breastFeeding: { action: 'specialist', note: m('Specialist.') },
    monitoring: [m('Blood count, liver values and sodium at the start, after 2 to 4 weeks, after 3 months, then every 6 to 12 months.')], sideEffects: m('Rash (SJS, TEN, DRESS: urgent), low sodium, dizziness, double vision, unsteadiness.'), driving: m('Caution.'),
  },
  {
    id: 'levodopa', name: 'Levodopa with carbidopa', kind: 'dopamine precursor, as a diagnostic trial', form: 'by mouth, neurologist', grade: 'D', role: [v('Only to look for dopa-responsive dystonia (begun in childhood or young adult life, worse through the day, leg first, parkinsonism, in the family): a trial in every early-onset primary dystonia without another diagnosis. Not a treatment of CRPS dystonia.', L.efns)],
    plans: [{ id: 'specialist', listed: [{ day: 1, doses: [50] }], then: [{ add: 50, everyDays: 4, upTo: 600 }], dosesPerDay: inDoses(3), piece: 50, note: m('Half a tablet (50 mg levodopa) a day, half a tablet more every 3 to 4 days (here 4) to 300 mg a day in 3 doses, up to 600 mg; judged after 4 weeks at 300 to 600 mg.') }],
    usual: span(300, 600, FIELD), most: mg(1000, FIELD), kidney: [], limits: [], dosing: [v('An Australian test for adults: 50 mg three times a day, to 100 mg three times a day over 1 to 2 weeks.', L.levodopaTest)],
    organs: { kidney: m('No bands.'), liver: m('Caution.'), older: m('Start lower; seeing things.') },
    taper: { cuts: [{ by: { percentOfFirst: local.levodopaCutPercent.value }, everyDays: local.levodopaCutDays.value }], shortestDays: local.levodopaTaperDays.value, piece: 50, note: d('Over 1 to 2 weeks.') }, stopping: m('Never suddenly: a syndrome like the neuroleptic malignant one. Without a clear response by 8 weeks it is withdrawn.'),
    contraindications: [{ note: m('Non-selective MAOI within 14 days.'), when: takesOrMay('class:maoi') }, { note: m('Narrow-angle glaucoma.'), when: yes('person.narrow_angle_glaucoma') }, { note: m('Psychosis.'), when: yes('person.psychosis') }, { note: m('Suspicion of melanoma (older label).') }],
    cautions: [m('Iron: 2 hours apart. Antipsychotics and metoclopramide block it. Baclofen: confusion. Blood pressure medicines: it falls.')], pregnancy: { action: 'avoid', note: m('Avoid.') }, breastFeeding: { action: 'avoid', note: m('Stops milk.') },
    monitoring: [m('Blood pressure, nausea, seeing things, impulse control.')], sideEffects: m('Nausea, low blood pressure, seeing things.'), driving: m('Sudden sleep.'),
  },
]
