import type { LocalValues } from '../../local-values.ts'
import { lessThan, takesOrMay, yes } from '../../rules/condition.ts'
import { d, inDoses, m, mg, span, v, type Medicine } from '../medicine.ts'
import { L } from '../sources.ts'

const TOPICAL = { plans: [], usual: null, most: null, kidney: [], limits: [], taper: null, stopping: m('No taper needed.') } as const satisfies Partial<Medicine>
const NO_DOSES = { ...TOPICAL, organs: { kidney: m('Not offered here.'), liver: m('Not offered here.'), older: m('Not offered here.') }, contraindications: [], cautions: [], breastFeeding: { action: 'specialist', note: m('Not offered here.') }, monitoring: [], driving: m('Not offered here.') } as const satisfies Partial<Medicine>

/** Plaster, patch and cream, low-dose naltrexone, ketamine, and agents that people ask about (reference 1.18, 1.21, 1.22, 1.26, 1.27). */
export const specialistMedicines = (local: LocalValues): readonly Medicine[] => [
  {
    ...TOPICAL, id: 'lidocaine-plaster', name: 'Lidocaine 5 % plaster', kind: 'local anaesthetic', form: 'plaster', grade: 'C', role: [v('Licensed for pain after shingles only.', L.versatis)],
    dosing: [v('Up to 3 at once on sound skin, 12 hours on, at least 12 hours off; may be cut; judged after 2 to 4 weeks.', L.versatis)], organs: { kidney: v('Severe: caution.', L.versatis), liver: v('Severe: caution.', L.versatis), older: m('None.') }, older: 'acceptable',
    contraindications: [{ note: v('Caution: severe heart disease.', L.versatis), when: yes('person.heart_rhythm') }, { note: v('Caution: class I antiarrhythmics.', L.versatis), when: takesOrMay('mexiletine', 'propafenone') }, { note: v('Caution: severe liver disease.', L.versatis), when: yes('person.severe_liver_disease') }], cautions: [v('Caution: severe kidney disease, other severe heart disease, other class I antiarrhythmics.', L.versatis)], pregnancy: { action: 'specialist', note: m('Little is taken up; to be discussed.') }, breastFeeding: { action: 'specialist', note: m('Little is taken up; to be discussed.') }, monitoring: [m('Skin.')], sideEffects: m('Skin.'), driving: m('No limit.'),
  },
  {
    ...TOPICAL, id: 'capsaicin-patch', name: 'Capsaicin 8 % patch', kind: 'TRPV1 agonist', form: 'patch, in a clinic only', grade: 'C', role: [v('Foot 30 minutes, elsewhere 60; up to 4 patches; not again before 3 months (90 days).', L.qutenza)],
    dosing: [v('Lidocaine on the skin before; blood pressure watched; not on broken skin or the face.', L.qutenza)], organs: { kidney: m('None.'), liver: m('None.'), older: m('Blood pressure.') }, older: 'acceptable', contraindications: [{ note: m('Uncontrolled blood pressure.'), when: yes('person.uncontrolled_blood_pressure') }],
    cautions: [m('With severe allodynia it is likely to be tolerated badly.')], pregnancy: { action: 'specialist', note: m('Limited data.') }, breastFeeding: { action: 'specialist', note: m('Limited data.') }, monitoring: [m('Blood pressure during use.')], sideEffects: m('Burning, pressure.'), driving: m('Pain that day.'),
  },
  {
    ...TOPICAL, id: 'capsaicin-cream', name: 'Capsaicin 0.025 to 0.075 % cream', kind: 'TRPV1 agonist', form: 'cream', grade: 'D', role: [m('Three to four times a day; 2 to 4 weeks for an effect; hands are washed.')],
    dosing: [], organs: { kidney: m('None.'), liver: m('None.'), older: m('None.') }, older: 'acceptable', contraindications: [], cautions: [], pregnancy: { action: 'specialist', note: m('Limited data.') }, breastFeeding: { action: 'specialist', note: m('Limited data.') }, monitoring: [m('Skin.')], sideEffects: m('Burning.'), driving: m('No limit.'),
  },
  {
    id: 'low-dose-naltrexone', name: 'Low-dose naltrexone', kind: 'opioid antagonist at a low dose, unlicensed, compounded', form: 'by mouth, night', grade: 'D', role: [v('Two case reports, with remission of dystonic spasms and of fixed dystonia.', L.chopra), v('A small trial (n = 40 planned, begun in January 2024) had no result yet.', L.naltrexoneTrial)],
    plans: [{ id: 'usual', listed: [{ day: 1, doses: [1.5] }], then: [{ add: local.naltrexoneStepMg.value, everyDays: local.naltrexoneDays.value, upTo: 4.5 }], dosesPerDay: inDoses(1), piece: 1.5, note: d('1.5 mg at night, 1.5 mg more every 14 days to 4.5 mg; published steps are 0.5 to 1 mg every 1 to 2 weeks [V].') }],
    usual: span(1.5, 4.5, L.chopra), most: mg(4.5, L.chopra), kidney: [{ from: local.naltrexoneKidney.value, most: 4.5, mark: 'D', source: L.chopra }, { from: 0, most: null, says: 'no data: avoid', mark: 'D', source: L.chopra }],
    limits: [{ when: takesOrMay('class:opioid'), most: null, note: m('Not with any opioid.') }, { when: yes('person.severe_liver_disease'), most: null, note: m('Liver failure or acute hepatitis: not.') }], dosing: [],
    organs: { kidney: d('Below 30 no data: avoid.'), liver: m('Acute hepatitis: avoid.'), older: m('1.5 mg for longer.') }, taper: null, stopping: m('No taper needed; ended 72 hours before an operation that needs opioids [V via a question-and-answer site; others say 24 to 72].'),
    contraindications: [{ note: m('Any opioid, also tramadol, codeine, patches, methadone, buprenorphine: 7 to 10 days without first, longer after methadone or buprenorphine.'), when: takesOrMay('class:opioid') }, { note: m('Liver failure.'), when: yes('person.severe_liver_disease') }, { note: m('Acute hepatitis.') }, { note: d('Clearance below 30: no data.'), when: lessThan('renal.crcl_ml_min', local.naltrexoneKidney) }],
    cautions: [m('A planned operation that needs opioids.')], pregnancy: { action: 'avoid', note: m('No data: avoid.') }, breastFeeding: { action: 'avoid', note: m('No data: avoid.') }, monitoring: [m('Liver values at the start; mood.')], sideEffects: m('Vivid dreams, headache, nausea.'), driving: m('Usually no limit; not if dizzy.'),
  },
  {
    ...TOPICAL, id: 'ketamine', name: 'Ketamine infusion', kind: 'NMDA antagonist', form: 'infusion in a specialist centre; never at home', grade: 'B', role: [v('Severe pain that nothing else helped: less pain to week 11, lost at week 12, no gain in function, strange experiences in 76 % against 18 % (n = 60, 4.2 days, 22.2 mg an hour at 70 kg at the end). A second trial (n = 19 [M]): 0.35 mg/kg an hour, at most 25, 4 hours on 10 days, with clonidine and midazolam in both arms.', L.sigtermans), v('Looking back, 5 days (n = 16): no change of the worst pain in 37 %.', L.goldberg), m('A consensus of three societies (2018) exists.')],
    dosing: [m('No doses here: the centre decides.')], organs: { kidney: m('Caution.'), liver: m('Severe: avoid.'), older: m('Delirium.') },
    contraindications: [
      { note: m('Unstable heart disease; raised pressure in head or eye.') }, { note: m('Uncontrolled blood pressure.'), when: yes('person.uncontrolled_blood_pressure') }, { note: m('Psychosis.'), when: yes('person.psychosis') },
      { note: m('Severe liver disease.'), when: yes('person.severe_liver_disease') }, { note: m('Misuse of substances.'), when: yes('person.substance_misuse') }, { note: m('Pregnancy.'), when: { op: 'is', fact: 'person.pregnancy', value: 'yes' } },
    ],
    cautions: [m('Bladder symptoms on repeats. Medicines that slow the brain; theophylline (fits); inhibitors and inducers of CYP3A4.')], pregnancy: { action: 'avoid', note: m('Avoid.') }, breastFeeding: { action: 'avoid', note: m('Avoid.') }, monitoring: [m('Blood pressure, oxygen, sedation; liver values before and at repeats; bladder.')], sideEffects: m('Strange experiences, nausea, pressure.'), driving: v('Not for 24 hours and until clear; UK (England and Wales): limit 20 micrograms/L, on the list of mainly illicit drugs.', L.section5a),
  },
  { ...NO_DOSES, id: 'ivig', name: 'Immunoglobulin (IVIG)', kind: 'immunoglobulin', form: 'infusion', grade: 'N', role: [v('n = 111, no effect; an earlier crossover (n = 13) had been positive (−1.55 points). Not offered outside a trial.', L.goebel)], dosing: [], pregnancy: { action: 'specialist', note: m('Not offered here.') }, sideEffects: m('Clots, kidney failure, aseptic meningitis, anaphylaxis in IgA deficiency.') },
  { ...NO_DOSES, id: 'magnesium', name: 'Magnesium infusion', kind: 'other', form: 'infusion', grade: 'N', role: [v('A randomised trial of 2013 was negative.', L.magnesium)], dosing: [], pregnancy: { action: 'specialist', note: m('Not offered here.') }, sideEffects: m('Not offered here.') },
  { ...NO_DOSES, id: 'calcitonin', name: 'Calcitonin', kind: 'other', form: 'spray or injection', grade: 'C', role: [m('Results contradict one another.')], dosing: [], pregnancy: { action: 'specialist', note: m('Not offered here.') }, sideEffects: m('Not offered here.') },
  { ...NO_DOSES, id: 'cannabis', name: 'Cannabis', kind: 'other', form: 'various', grade: 'D', role: [m('Research only, as are creams of gabapentin, clonidine or ketamine, plasma exchange and rituximab.')], dosing: [], pregnancy: { action: 'avoid', note: m('Avoid.') }, sideEffects: m('Drowsiness, mood.') },
]
