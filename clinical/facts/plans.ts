import { INTERACTION_IDS } from '../interactions/interaction-ids.ts'
import { MEDICINE_IDS } from '../medicine-ids.ts'
import { TRIAL_ITEMS } from '../medicines/trial-items.ts'
import { ask, choice, list, number, record, table, whole } from './spec.ts'

/** What a calendar of doses, a judgement of a trial and the limits of a dose are asked with. */
export const PLANS = {
  'medicines.daily_doses': table('known', 'Doses as taken now: medicine, and milligrams a day (a fentanyl patch: micrograms an hour)',
    { medicine: choice('known', 'Medicine', MEDICINE_IDS) }, { mg_per_day: number('known', 'Amount a day', 'mg/d', 0, 10000), micrograms_per_hour: number('known', 'Strength of the patch', 'ug/h', 0, 1000) }),
  'medicines.tca_mg_per_day': number('known', 'Tricyclic per day', 'mg/d', 0, 1000),
  'calendar.medicine': choice('known', 'Medicine that a calendar is asked for', MEDICINE_IDS),
  'calendar.plan': choice('known', 'Which way of increasing, or which course', ['label', 'usual', 'cautious', 'specialist', 'p40', 'p20']),
  'calendar.target_mg_per_day': number('known', 'Amount a day that the increase aims at', 'mg/d', 0, 10000),
  'calendar.present_mg_per_day': number('known', 'Amount a day before a reduction', 'mg/d', 0, 10000),
  'calendar.taken_days': whole('known', 'Days on the medicine before a reduction', 'd', 0, 36500),
  'calendar.first_day': { kind: 'date', name: 'First day of the calendar', how: 'known', future: true },
  'trial.item': choice('known', 'Treatment whose trial is judged', TRIAL_ITEMS),
  'trial.days': whole('known', 'Days of the trial so far', 'd', 0, 36500),
  'trial.days_at_dose': whole('known', 'Days at the highest dose of the trial', 'd', 0, 36500),
  'trial.dose_mg_per_day': number('known', 'Highest dose of the trial', 'mg/d', 0, 10000),
  'trial.highest_tolerated': ask('The dose of the trial was the highest that was tolerated'),
  'trial.sessions': whole('known', 'Sessions or blocks so far', '{session}', 0, 1000),
  'trial.pain_relief_percent': number('ask', 'Fall of average pain in the trial', '%', -1000, 100),
  'trial.goal_reached': ask('A function goal, or the agreed change of posture, was reached'),
  'person.cirrhosis': record('Cirrhosis'),
  'person.severe_liver_disease': record('Severe liver disease'),
  'person.paracetamol_risk': ask('Regular much alcohol, malnutrition or little food (paracetamol)'),
  'person.ulcer_history': record('Stomach ulcer or bleeding, now or before'),
  'person.narrow_angle_glaucoma': record('Narrow-angle glaucoma'),
  'person.heart_rhythm': record('Heart block, arrhythmia, long QT, or a heart attack not long ago'),
  'person.breathing_disorder': record('Breathing failure, severe lung disease or sleep apnoea'),
  'person.swallowing_disorder': record('Trouble swallowing or breathing from a muscle or nerve disease'),
  'person.neuromuscular_disease': record('Myasthenia, Lambert-Eaton syndrome or motor neurone disease'),
  'person.seizures': record('Epilepsy or fits'),
  'person.needs_tone_to_stand': ask('Needs the stiffness to stand or to use the limb'),
  'person.infection': record('An infection now'),
  'person.coagulopathy': record('A disorder of clotting, untreated'),
  'person.uncontrolled_blood_pressure': record('High blood pressure, uncontrolled'),
  'person.bone_marrow_depression': record('Bone-marrow depression or acute porphyria'),
  'person.hypocalcaemia': record('Low calcium, uncorrected'),
  'interactions.contraindicated': list('known', 'Interactions among the medicines that are contraindicated (computed)', INTERACTION_IDS),
  'interactions.avoid': list('known', 'Interactions among the medicines to be avoided (computed)', INTERACTION_IDS),
  'interactions.caution': list('known', 'Interactions among the medicines that ask for caution (computed)', INTERACTION_IDS),
} as const
