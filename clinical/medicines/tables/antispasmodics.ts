import type { LocalValues } from '../../local-values.ts'
import { all, any, atLeast, lessThan, takesOrMay, yes } from '../../rules/condition.ts'
import { DESIGN } from '../../source.ts'
import { d, inDoses, m, mg, span, v, type Medicine } from '../medicine.ts'
import { L } from '../sources.ts'

/** Baclofen and tizanidine by mouth, dantrolene and trihexyphenidyl (reference 1.6, 1.7, 1.10, 1.11). */
export const antispasmodics = (local: LocalValues): readonly Medicine[] => [
  {
    id: 'baclofen', name: 'Baclofen, by mouth', kind: 'GABA-B agonist', form: 'by mouth', grade: 'D', role: [m('Painful tonic dystonia and spasms; the label is for spasticity. Dutch guidance: may be tried for dystonia, level 4.')],
    plans: [
      { id: 'usual', listed: [5, 10, 15, 20].map((dose, i) => ({ day: 1 + i * local.baclofenDays.value, doses: [dose, dose, dose] })), then: [], dosesPerDay: inDoses(3), piece: 5, note: d('The steps of the label, 7 days each: 5, 10, 15, 20 mg three times a day.') },
      { id: 'label', listed: [5, 10, 15, 20].map((dose, i) => ({ day: 1 + i * 3, doses: [dose, dose, dose] })), then: [], dosesPerDay: inDoses(3), piece: 5, note: v('5 mg three times a day, then 10, 15 and 20 mg, three days each.', L.baclofen) },
      { id: 'cautious', listed: [{ day: 1, doses: [5] }], then: [{ add: 5, everyDays: local.baclofenOlderDays.value, upTo: 60 }], dosesPerDay: inDoses(3), piece: 5, note: d('From 65 or with a clearance of 30 to 50: 5 mg once a day, steps of 7 to 14 days (here 7).') },
    ],
    usual: span(30, 60, L.baclofen), most: mg(80, L.baclofen),
    kidney: [
      { from: 80, most: 80, mark: 'V', source: L.baclofen }, { from: 50, most: local.baclofenMostBelow80Mg.value, mark: 'D', source: L.vlavonou },
      { from: 30, most: local.baclofenMostBelow50Mg.value, says: 'start with 5 mg once or twice a day', mark: 'D', source: L.vlavonou },
      { from: 15, most: local.baclofenMostBelow30Mg.value, specialist: true, says: 'avoid; specialist only', mark: 'D', source: L.vlavonou },
      { from: 0, most: local.baclofenMostBelow15Mg.value, specialist: true, says: 'avoid; specialist only, about 5 mg a day', mark: 'D', source: L.vlavonou },
    ],
    limits: [{ when: all(atLeast('person.age_years', local.olderFrom), lessThan('renal.crcl_ml_min', 60)), most: null, note: v('From 65 with a clearance below 60: avoid. If it cannot be avoided: the lowest dose within the most of the kidney table, watching for confusion; never stopped suddenly.', L.beers) }],
    dosing: [v('The label ends at 80 mg (20 mg four times a day); in spasticity 40 to 80 mg are best for most.', L.baclofen), m('UK hospital: at most 100 mg.')],
    organs: { kidney: v('Leaves mainly by the kidney; on dialysis about 5 mg a day only if the benefit outweighs. Doses were a third lower at 50 to 80, half at 30 to 50, two thirds below 30; the label has no bands.', L.vlavonou), liver: m('Caution; liver values.'), older: v('With a clearance below 60 avoid; else 5 mg once or twice a day, steps of 7 to 14 days [D].', L.beers) },
    taper: {
      cuts: [{ by: { mg: local.baclofenCutMg.value }, everyDays: local.baclofenCutDays.value, takenLongerThanDays: local.baclofenLongUseDays.value }, { by: { mg: local.baclofenCutMg.value }, everyDays: local.baclofenCutDaysShortUse.value }],
      shortestDays: local.baclofenTaperDays.value, piece: 5, note: d('After more than 2 months 10 mg a day less each 7 days, else each 3 days; at least 14 days in all. Label: over 1 to 2 weeks.'),
    },
    stopping: v('Never suddenly: fits, confusion, seeing things, fever, muscle breakdown.', L.baclofen),
    contraindications: [{ note: m('Hypersensitivity.') }, { note: v('UK: stomach ulcer, now [M] or in the past.', L.baclofen), when: yes('person.ulcer_history') }, { note: m('Strong caution: epilepsy.'), when: yes('person.seizures') }, { note: m('Strong caution: psychosis.'), when: yes('person.psychosis') }, { note: m('Strong caution: kidney failure.'), when: lessThan('renal.crcl_ml_min', 15) }, { note: m('Strong caution: a stroke before.') }, { note: m('Strong caution: the stiffness is needed to stand.'), when: yes('person.needs_tone_to_stand') }],
    cautions: [v('From 66 years with an eGFR below 60 (n = 15 942), hospital stay with confusion within 30 days: 1.11 % at 20 mg a day or more, 0.42 % below (3.54 times, 2.24 to 5.59).', L.vlavonou), m('Medicines that slow the brain or lower blood pressure. Anti-inflammatories and other medicines that harm the kidney: baclofen builds up.')],
    pregnancy: { action: 'specialist', note: m('Limited data; withdrawal of the newborn is possible. Never stopped suddenly.') }, breastFeeding: { action: 'specialist', note: m('Low amount in milk.') },
    monitoring: [m('Creatinine at the start and every 6 to 12 months; sedation; the tone needed for walking; mood (thoughts of suicide were reported).')], sideEffects: m('Drowsiness, dizziness, weakness, nausea, limpness, confusion, fits.'), driving: m('Not until stable.'),
  },
  {
    id: 'tizanidine', name: 'Tizanidine', kind: 'central alpha-2 agonist', form: 'by mouth', grade: 'D', role: [m('Spasm and sleep.')],
    plans: [
      { id: 'usual', listed: [{ day: 1, doses: [2] }], then: [{ add: local.tizanidineStepMg.value, everyDays: local.tizanidineDays.value, upTo: 36 }], dosesPerDay: inDoses(3), piece: 2, note: d('2 mg, 2 mg a day more every 4 days. Label: 2 to 4 mg a dose more every 1 to 4 days.') },
      { id: 'cautious', listed: [{ day: 1, doses: [2] }], then: [{ add: local.tizanidineStepMg.value, everyDays: local.tizanidineOlderDays.value, upTo: 36 }], dosesPerDay: inDoses(3), piece: 2, note: d('From 65: 2 mg at night, steps of 7 days.') },
    ],
    usual: span(6, 24, L.tizanidine), most: mg(36, L.tizanidine), specialistAbove: mg(24, L.tizanidine),
    kidney: [{ from: 25, most: 36, mark: 'V', source: L.tizanidine }, { from: 0, most: local.tizanidineMostBelow25Mg.value, says: 'lower single doses; the single dose is raised rather than the number', mark: 'D', source: DESIGN }],
    limits: [{ when: any(yes('person.liver_disease'), yes('person.cirrhosis'), yes('person.severe_liver_disease')), most: null, note: v('EU: contraindicated in significant liver disease; US: not recommended [M].', L.tizanidine) }],
    dosing: [v('Every 6 to 8 hours, at most 3 doses in 24 hours. Little experience with single doses above 8 mg or more than 24 mg a day; UK text: no single dose above 12 mg.', L.tizanidine), v('Food and form (tablet or capsule) are kept the same.', L.tizanidine)],
    organs: { kidney: v('Below 25 clearance is more than halved.', L.tizanidine), liver: v('EU: contraindicated in significant disease.', L.tizanidine), older: v('Clearance four times lower; UK text: not recommended unless the benefit clearly wins.', L.tizanidine) }, older: 'specialist',
    taper: {
      cuts: [{ by: { mg: local.tizanidineCutMg.value }, everyDays: 1, aboveMg: local.tizanidineSmallCutUpToMg.value }, { by: { mg: local.tizanidineSmallCutMg.value }, everyDays: 1 }],
      shortestDays: 1, piece: 2, note: d('4 mg a day less each day above 12 mg, 2 mg a day less each day from 12 mg on. Label: 2 to 4 mg a day after 20 to 28 mg for 9 weeks or longer.'),
    },
    stopping: v('Not suddenly: rebound of blood pressure.', L.tizanidine),
    contraindications: [{ note: v('Fluvoxamine or ciprofloxacin.', L.tizanidine), when: takesOrMay('fluvoxamine', 'ciprofloxacin') }, { note: m('Hypersensitivity.') }, { note: v('EU: significant liver disease.', L.tizanidine), when: any(yes('person.liver_disease'), yes('person.cirrhosis'), yes('person.severe_liver_disease')) }],
    cautions: [v('EU: no other inhibitor of CYP1A2 beside it; if it must be, a start of 2 mg, steps of 2 to 4 mg, blood pressure.', L.tizanidine), m('Vemurafenib too. Smoking lowers the level; stopping smoking raises it.'), m('Medicines that lengthen QT, lower blood pressure or slow the brain.')],
    pregnancy: { action: 'avoid', note: m('Avoid; little data.') }, breastFeeding: { action: 'avoid', note: m('Avoid; little data.') },
    monitoring: [m('Blood pressure lying and standing; sedation.'), v('Liver values at the start; UK: monthly for the first 4 months (from 12 mg a day [M]); US: one month after the highest dose [M].', L.tizanidine)], sideEffects: v('Low blood pressure (8 mg lowered it by 20 % in two thirds), drowsiness, dry mouth, slow pulse, seeing things.', L.tizanidine), driving: m('Not until stable.'),
  },
  {
    id: 'dantrolene', name: 'Dantrolene, by mouth', kind: 'muscle relaxant (ryanodine receptor)', form: 'by mouth, specialist', grade: 'D', role: [v('Avoid by default in CRPS dystonia: the boxed text says not to use it for other conditions than those recommended.', L.dantrium)],
    plans: [{ id: 'specialist', listed: [{ day: 1, doses: [25] }, { day: 8, doses: [25, 25, 25] }, { day: 15, doses: [50, 50, 50] }, { day: 22, doses: [100, 100, 100] }], then: [], dosesPerDay: inDoses(3), piece: 25, note: v('Specialist only: 25 mg once a day, then 25, 50 and 100 mg three times a day, 7 days each.', L.dantrium) }],
    usual: null, most: mg(400, L.dantrium), kidney: [], limits: [{ when: any(yes('person.liver_disease'), yes('person.cirrhosis'), yes('person.severe_liver_disease')), most: null, note: v('Active liver disease: contraindicated.', L.dantrium) }],
    dosing: [v('Without benefit after 45 days in all it is discontinued.', L.dantrium)],
    organs: { kidney: m('No bands.'), liver: v('Active disease: contraindicated.', L.dantrium), older: v('More fatal reports.', L.dantrium) }, older: 'specialist',
    taper: { cuts: [{ by: { percentOfFirst: local.dantroleneCutPercent.value }, everyDays: local.dantroleneCutDays.value }], shortestDays: local.dantroleneTaperDays.value, piece: 25, note: d('Stepwise over one week; no withdrawal syndrome is known.') },
    stopping: d('Stepwise over one week.'),
    contraindications: [{ note: v('Active liver disease.', L.dantrium), when: any(yes('person.liver_disease'), yes('person.cirrhosis'), yes('person.severe_liver_disease')) }, { note: v('The stiffness is needed to stand or to use the limb.', L.dantrium), when: yes('person.needs_tone_to_stand') }],
    cautions: [m('Lung disease; medicines that slow the brain or harm the liver; not with verapamil (circulation).'), v('Risk for the liver higher in women, above 35 years (UK texts: 30), with oestrogen or other medicines, and far higher at 800 mg a day; hepatitis mostly in months 3 to 12.', L.dantrium)],
    pregnancy: { action: 'avoid', note: m('Avoid.') }, breastFeeding: { action: 'avoid', note: m('Not while breast-feeding.') },
    monitoring: [d('Liver values at the start, in weeks 2, 4, 6 and 8, then monthly. An NHS Scotland page: every 2 weeks to week 6, then every 6 weeks to month 6 [V].')], sideEffects: v('Weakness, drowsiness, diarrhoea, sensitivity to light, pleural effusion with eosinophilia.', L.dantrium), driving: m('Caution: drowsiness and weakness.'),
  },
  {
    id: 'trihexyphenidyl', name: 'Trihexyphenidyl', kind: 'anticholinergic', form: 'by mouth', grade: 'D', role: [v('Dystonia in general: 61 % of 23 children (mean 41 mg) and 38 % of 52 adults (mean 24 mg) had benefit; adults limited by unwanted effects. Nothing in CRPS.', L.fahn)],
    plans: [
      { id: 'usual', listed: [{ day: 1, doses: [1] }], then: [{ add: local.trihexyphenidylStepMg.value, everyDays: local.trihexyphenidylDays.value, upTo: local.trihexyphenidylMostMg.value }], dosesPerDay: [{ from: 0, doses: 3 }, { from: 11, doses: 4 }], piece: 1, note: d('1 mg a day, 1 mg a day more each week, in three doses, above 10 mg in four.') },
      { id: 'label', listed: [{ day: 1, doses: [1] }], then: [{ add: 2, everyDays: 5, upTo: local.trihexyphenidylMostMg.value }], dosesPerDay: [{ from: 0, doses: 3 }, { from: 11, doses: 4 }], piece: 1, note: v('1 mg a day, 2 mg more every 3 to 5 days (here 5).', L.artane) },
    ],
    usual: span(6, 10, L.artane), most: { ...local.trihexyphenidylSpecialistMostMg }, specialistAbove: { ...local.trihexyphenidylMostMg },
    kidney: [], limits: [{ when: atLeast('person.age_years', local.olderFrom), most: null, note: v('From 65 avoid: confusion, falls, retention.', L.beers) }],
    dosing: [v('Some need 12 to 15 mg; above 10 mg a day in four doses.', L.artane)],
    organs: { kidney: v('No data; start low.', L.artane), liver: v('No data; start low.', L.artane), older: v('Avoid from 65.', L.beers) }, older: 'avoid',
    taper: { cuts: [{ by: { mg: local.trihexyphenidylCutMg.value }, everyDays: 7 }], shortestDays: 7, piece: 1, note: d('1 to 2 mg a day less each week (here 1).') },
    stopping: v('Gradually; not suddenly.', L.artane),
    contraindications: [{ note: v('Narrow-angle glaucoma.', L.artane), when: yes('person.narrow_angle_glaucoma') }, { note: v('Myasthenia, unless a specialist.', L.artane), when: yes('person.neuromuscular_disease') }, { note: v('Obstruction of bowel, megacolon, obstruction by the prostate or at the bladder neck; tardive dyskinesia.', L.artane) }, { note: m('Dementia or weak memory.') }],
    cautions: [m('Heat: it stops sweating, which matters in autonomic disease.'), m('Other anticholinergics (tricyclics, antihistamines, bladder medicines), MAOI; opioids (bowel).'), v('Less levodopa may be taken up.', L.artane)], pregnancy: { action: 'avoid', note: m('No data; avoid.') }, breastFeeding: { action: 'avoid', note: m('May reduce milk; avoid.') },
    monitoring: [m('Memory, eye pressure if at risk, bowels, urine, heat.')], sideEffects: m('Dry mouth, blurred vision, constipation, retention, confusion.'), driving: m('Blurred vision and drowsiness: caution.'),
  },
]
