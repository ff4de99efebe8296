import { MODULE_IDS } from '../programme/module-ids.ts'
import { ask, choice, date, number, record, sign, table, whole } from './spec.ts'

const nrs = (name: string) => whole('ask', name, '{0-10}', 0, 10)
const colour = choice('known', 'How the limb took it', ['green', 'amber', 'red'])
const day = { kind: 'date', name: 'Day', how: 'known' } as const
const seconds = (name: string) => number('known', name, 's', 0, 60)
const trials = (name: string) => whole('known', name, '{trial}', 0, 1000)

/** Practice at home: what was done, how the limb took it, and what speaks against a module. */
export const PRACTISED = {
  'visit.on': date('known', 'Day of the visit (computed)'),
  'brake.module': choice('known', 'What was practised', MODULE_IDS),
  'brake.before': nrs('Pain before the session'),
  'brake.during': nrs('Worst pain during the session'),
  'brake.after_30': nrs('Pain 30 minutes later'),
  'brake.next_morning': nrs('Pain the next morning (the check-in’s own answer)'),
  'brake.spasm_minutes': number('ask', 'Minutes of new or worse spasm', 'min', 0, 10000),
  'brake.sick_after_10_minutes': ask('Sick or dizzy, not gone in 10 minutes'),
  'brake.short_answer': choice('ask', 'After the session, short form', ['same', 'a-bit-more', 'a-lot-more', 'it-tightened', 'sick-or-dizzy']),
  'brake.safety_sign': ask('A wound, a fever, a fall or something new in feeling or strength'),
  'brake.earlier': table('known', 'Earlier sessions: day and colour', { on: day, colour }),
  'imagery.stage': whole('known', 'Stage of graded motor imagery, 0 to 4', '{stage}', 0, 4),
  'imagery.stage_began': date('known', 'First day of this stage'),
  'imagery.planned_per_day': whole('known', 'Sessions planned a day', '{session}', 1, 20),
  'imagery.sessions': table('known', 'Sessions of this stage', { on: day, colour }, {
    left_valid: trials('Valid trials, left'), left_correct: trials('Of these correct, left'), left_seconds: seconds('Mean time of the correct ones, left'),
    right_valid: trials('Valid trials, right'), right_correct: trials('Of these correct, right'), right_seconds: seconds('Mean time of the correct ones, right'),
    vividness: whole('ask', 'How clear the picture was, 1 to 5', '{1-5}', 1, 5), minutes: number('known', 'Minutes', 'min', 0, 600), spasm: choice('ask', 'Posture spasm', ['yes', 'no']),
  }),
  'touch.level': whole('known', 'Level of the texture ladder, 1 to 12', '{level}', 1, 12),
  'touch.sessions': table('known', 'Touch sessions: day, level, discomfort, colour', { on: day, level: whole('known', 'Level', '{level}', 1, 12), discomfort: nrs('Discomfort'), colour }),
  'touch.guessing': table('known', 'Guessing where and what: day, and percent correct of 72', { on: day, correct: number('known', 'Correct', '%', 0, 100) }),
  'skin.broken': sign('look', 'Broken skin where it would be touched'),
  'pacing.tries': table('ask', 'Three tries of an activity: minutes until it became hard', { attempt: whole('known', 'Try', '{try}', 1, 20), minutes: number('ask', 'Minutes', 'min', 0, 1440) }),
  'pacing.weeks': whole('known', 'Whole weeks since the baseline', 'wk', 0, 1000),
  'pacing.week_minutes': table('known', 'Minutes of activity of the last seven days', { on: day, minutes: number('ask', 'Minutes', 'min', 0, 1440) }),
  'loading.green_days': whole('known', 'Days of stress loading that stayed green', 'd', 0, 10000),
  'loading.weeks': whole('known', 'Whole weeks of stress loading', 'wk', 0, 1000),
  'breathing.weeks': whole('known', 'Whole weeks of breathing practice', 'wk', 0, 1000),
  'breathing.rates': table('measure', 'Rates tried: breaths a minute, and swing of the heart rate', { rate: number('known', 'Breaths a minute', '/min', 3, 10), swing: number('measure', 'Largest less smallest heart rate', '/min', 0, 200) }),
  'splint.week': whole('known', 'Weeks since the splint was given', 'wk', 0, 1000),
  'splint.red_after_30_minutes': sign('look', 'A red mark still there 30 minutes after taking the splint off'),
  'splint.too_tight': ask('The splint is too tight'),
  'block.hours_ago': number('known', 'Hours since a nerve block', 'h', 0, 100000),
  'block.limb_numb': ask('The limb is still numb from a block'),
  'flare.days': whole('ask', 'Days since the flare began', 'd', 0, 1000),
  'flare.severe_hours': number('ask', 'Hours with pain of 8 or more', 'h', 0, 10000),
  'flare.new_posture': ask('A new posture since the flare began'),
  'person.dissociation': ask('Feels strange or not here when looking at the limb'),
  'person.severe_visual_loss': record('Severe loss of sight, or of one side of sight'),
  'person.neglect': record('Does not notice one side'),
  'person.mirror_dislike': ask('Strong dislike of seeing the limb, dizziness or fits with pictures'),
  'limb.unstable_fracture': record('A fracture that is not yet stable'),
  'limb.open_wound': sign('look', 'An open wound'),
  'limb.fracture_risk': record('A high risk of fracture of the limb'),
  'limb.posture_uncontrolled': sign('look', 'A posture that cannot be controlled in the exercise'),
  'person.acute_clot': record('A clot now'),
  'person.unstable_blood_pressure': record('Blood pressure that is not stable'),
  'person.lung_disease_severe': record('Severe lung disease'),
  'person.heart_paced': record('Pacemaker rhythm or unstable arrhythmia'),
  'person.device_weeks': number('known', 'Weeks since an operation for a pump or stimulator', 'wk', 0, 10000),
} as const
