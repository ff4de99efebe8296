import { STEP_IDS } from '../pathway/step-ids.ts'
import { ask, choice, date, list, number, record, sign, table, whole } from './spec.ts'

const region = choice('known', 'Region', ['upper-face', 'lower-face', 'jaw-tongue', 'speech-swallowing', 'larynx', 'neck', 'trunk', 'arm-right', 'arm-left', 'leg-right', 'leg-left',
  'arm-right-near', 'arm-right-far', 'arm-left-near', 'arm-left-far', 'leg-right-near', 'leg-right-far', 'leg-left-near', 'leg-left-far'])

/** The way through care, what is watched before there is a name, dystonia scales, and codes. */
export const WATCHED = {
  'pathway.suspected_on': date('known', 'Day on which CRPS was first thought of'),
  'pathway.first_symptom_on': date('ask', 'First day of the first symptom'),
  'pathway.referred_on': date('known', 'Day of the referral'),
  'pathway.done': list('known', 'Steps of the pathway that are done', STEP_IDS),
  'pathway.treated_weeks': number('known', 'Weeks of treatment so far', 'wk', 0, 5000),
  'work.unable_weeks': number('ask', 'Weeks unable to work or go to school', 'wk', 0, 5000),
  'diagnosis.in_doubt': record('The diagnosis is in doubt'),
  'cast.present': sign('look', 'A cast or tight bandage now'),
  'cast.tight': ask('The cast feels tight'),
  'cast.colour_or_feeling': ask('Fingers or toes in the cast turn blue, white, cold or numb'),
  'cast.pain_rising': ask('Pain in the cast rises and does not settle'),
  'measuring.diagnosed_on': date('known', 'Day on which CRPS was established'),
  'measuring.last_on': date('known', 'Day on which score, pain, temperature, range and posture were last measured together'),
  'posture.new_fixed': ask('A new fixed posture since the last visit'),
  'contracture.passive_losses': table('known', 'Passive loss at the same joint by visit', { on: { kind: 'date', name: 'Day', how: 'known' }, loss: number('move', 'Passive loss', 'deg', 0, 180) },
    { ease: whole('move', 'Ease of correction, 0 to 4', '{0-4}', 0, 4) }),
  'posture.unchanged_days': whole('ask', 'Days for which the posture did not change and could not be stretched', 'd', 0, 36500),
  'bfm.motor': table('look', 'BFMDRS motor: region, provoking, severity', { region, provoking: whole('look', 'Provoking factor', '{0-4}', 0, 4), severity: whole('look', 'Severity', '{0-4}', 0, 4) }),
  'bfm.speech': whole('ask', 'BFMDRS disability: speech', '{0-4}', 0, 4),
  'bfm.handwriting': whole('ask', 'BFMDRS disability: handwriting', '{0-4}', 0, 4),
  'bfm.feeding': whole('ask', 'BFMDRS disability: feeding', '{0-4}', 0, 4),
  'bfm.swallowing': whole('ask', 'BFMDRS disability: eating and swallowing', '{0-4}', 0, 4),
  'bfm.hygiene': whole('ask', 'BFMDRS disability: hygiene', '{0-4}', 0, 4),
  'bfm.dressing': whole('ask', 'BFMDRS disability: dressing', '{0-4}', 0, 4),
  'bfm.walking': whole('ask', 'BFMDRS disability: walking', '{0-6}', 0, 6),
  'gds.regions': table('look', 'Global dystonia scale: region and 0 to 10', { region, severity: whole('look', 'Severity', '{0-10}', 0, 10) }),
  'udrs.regions': table('look', 'Unified dystonia scale: region, severity, duration', { region, severity: whole('look', 'Severity', '{0-4}', 0, 4), duration: number('look', 'Duration, steps of 0.5', '{0-4}', 0, 4) }),
  'dystonia.regions': list('look', 'Regions with dystonia', ['upper-face', 'lower-face', 'larynx', 'neck', 'trunk', 'arm-right', 'arm-left', 'leg-right', 'leg-left']),
} as const
