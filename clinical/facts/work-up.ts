import { LOOK_ALIKE_IDS, TEST_IDS } from '../differential/condition-ids.ts'
import { ask, choice, record, sign, table } from './spec.ts'

const result = choice('known', 'Result', ['ruled-out', 'found', 'not-decided'])

/** Which other diagnoses were gone through, and the scores for a clot. */
export const WORK_UP = {
  'differential.gone_through': table('known', 'Other diagnoses gone through: which, result, day, and by which test',
    { condition: choice('known', 'Condition', LOOK_ALIKE_IDS), result, on: { kind: 'date', name: 'Day', how: 'known' } }, { test: choice('known', 'Test', TEST_IDS) }),
  'differential.tests_done': table('known', 'Tests done: which, and on which day', { test: choice('known', 'Test', TEST_IDS), on: { kind: 'date', name: 'Day', how: 'known' } }),
  'limb.weak_or_numb_in_territory': sign('touch', 'Weak or numb in the area of one nerve or root'),
  'limb.stiff_limb_picture': sign('look', 'Stiff limb with painful spasms and startle'),
  'wells.cancer': record('Active cancer: on treatment, within 6 months, or palliative'),
  'wells.paralysis_or_plaster': record('Paralysis, paresis, or a leg in plaster lately'),
  'wells.bedridden_or_surgery': record('Bedridden for 3 days or more, or major surgery within 12 weeks under general or regional anaesthesia'),
  'wells.tender_deep_veins': sign('touch', 'Tender along the deep veins'),
  'wells.entire_leg_swollen': sign('look', 'The entire leg is swollen'),
  'wells.calf_3cm_larger': sign('measure', 'Calf 3 cm or more larger than the other, 10 cm below the tibial tuberosity'),
  'wells.pitting_oedema': sign('touch', 'Pitting oedema of the symptomatic leg only'),
  'wells.collateral_veins': sign('look', 'Collateral superficial veins, not varicose'),
  'wells.earlier_clot': record('Deep vein thrombosis documented before'),
  'wells.alternative_as_likely': ask('Another diagnosis is at least as likely: ticked by the clinician today, never taken over from the record'),
  'constans.venous_material': record('Central line or pacemaker on this side'),
  'constans.localised_pain': ask('Localised pain of the arm'),
  'constans.one_sided_oedema': sign('look', 'Swelling of one arm'),
  'constans.alternative_as_plausible': ask('Another diagnosis is at least as plausible (arm): ticked by the clinician today'),
  'wells.leg_points': { kind: 'number', name: 'Points of the leg score that are sure, without the two taken off (computed)', how: 'known', unit: '{score}', lowest: 0, highest: 9, whole: true },
} as const
