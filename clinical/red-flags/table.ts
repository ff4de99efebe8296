import { LIKELY_FROM } from '../differential/wells.ts'
import type { FindingId } from '../facts.ts'
import { all, any, atLeast, atMost, has, moreThan, oneOf, surely, takes, yes, type Condition } from '../rules/condition.ts'
import { PUMP_WITHDRAWAL_SIGN, SUICIDAL_THOUGHTS } from '../rules/danger-signs.ts'
import type { Flag } from './flag.ts'
import { FLAG_LOCAL_VALUES } from './local-values.ts'
import { COMPARTMENT_PRESSURE, FEVER, FIRST_DYSTONIA_AGE, FLAG_SOURCES, MACERATED } from './sources.ts'

const oneYes = (...ids: readonly FindingId[]): Condition => any(...ids.map(yes))
const fever = any(yes('sign.urgent.fever'), atLeast('temp.fever', FEVER))
const afterHarm = any(yes('sign.urgent.after_injury_or_cast'), yes('sign.urgent.new_trauma'))
const pumpDrug = has('devices.current', 'itb-pump')
const implant = any(has('devices.current', 'itb-pump', 'scs', 'drg', 'pns', 'dbs', 'other-pump', 'other-implant'))
const sedating = takes('class:opioid', 'class:gabapentinoid', 'class:benzodiazepine')

/** The red flags in the order of the reference. None depends on a diagnosis, on a total score, or on how a posture is called. */
export const RED_FLAGS: readonly Flag[] = [
  { id: 'RF-ALI', name: 'Limb without blood', tier: 'E', source: FLAG_SOURCES.practice,
    when: any(yes('sign.urgent.cold_pale_sudden'), yes('sign.urgent.pulse_absent'), all(yes('sign.urgent.limb_newly_cold'), oneYes('sign.urgent.new_numbness', 'sign.urgent.new_weakness'))),
    action: 'Emergency services. Not to be read as cold CRPS.', words: 'Your limb turned cold and pale all at once. Call the emergency number now.' },
  { id: 'RF-COMP', name: 'Compartment syndrome', tier: 'E', source: FLAG_SOURCES.compartment,
    when: any(
      all(afterHarm, yes('sign.urgent.pain_out_of_proportion'), oneYes('sign.urgent.pain_on_passive_stretch', 'sign.urgent.tense_compartment', 'sign.urgent.new_numbness')),
      all(yes('sign.urgent.pain_on_passive_stretch'), yes('sign.urgent.tense_compartment')),
      atMost('compartment.pressure_difference', FLAG_LOCAL_VALUES.compartmentDifference),
      all(moreThan('compartment.pressure', COMPARTMENT_PRESSURE), oneYes('sign.urgent.pain_out_of_proportion', 'sign.urgent.pain_on_passive_stretch', 'sign.urgent.tense_compartment', 'sign.urgent.new_numbness')),
    ),
    action: 'Emergency department; open cast or bandage to the skin. A normal pressure never cancels the picture.', words: 'The pain is far more than usual, and the limb feels tight. Go to emergency care now. If you have a cast, ask for it to be opened at once.' },
  { id: 'RF-SEPSIS', name: 'Infection that spreads', tier: 'E', source: FLAG_SOURCES.practice,
    when: any(
      yes('sign.urgent.wound_pus'),
      all(any(fever, yes('sign.urgent.rigors')), oneYes('sign.urgent.hot_swollen_limb', 'sign.urgent.hot_joint', 'sign.urgent.spreading_redness', 'sign.urgent.confusion', 'sign.urgent.fast_heart', 'sign.urgent.low_blood_pressure')),
    ),
    action: 'Emergency department; cultures; pump or stimulator team when there is one.', words: 'You have a fever and the limb is hot, or there is pus. Go to emergency care now.' },
  { id: 'RF-JOINT', name: 'One hot joint', tier: 'S', source: FLAG_SOURCES.practice, when: all(yes('sign.urgent.hot_joint'), any(yes('sign.urgent.joint_cannot_move'), fever)),
    faster: { tier: 'E', when: yes('sign.urgent.unwell') },
    action: 'Same day: aspiration before antibiotics.', words: 'One joint is hot and will not move. See a doctor today.', wordsWhenFaster: 'One joint is hot and you feel ill. Go to emergency care now.' },
  { id: 'RF-DVT', name: 'Clot in a vein', tier: 'S', source: FLAG_SOURCES.practice,
    when: any(yes('sign.urgent.new_one_sided_swelling'), yes('sign.urgent.calf_swelling'), yes('wells.tender_deep_veins'), atLeast('wells.leg_points', LIKELY_FROM)),
    action: 'Same day: clot score, with and without the two points taken off; duplex or D-dimer.', words: 'There is new swelling on one side. See a doctor today. Do not rub it.' },
  { id: 'RF-PE', name: 'Clot in the lung', tier: 'E', source: FLAG_SOURCES.practice, when: oneYes('sign.urgent.breathless', 'sign.urgent.chest_pain', 'sign.urgent.coughing_blood', 'sign.urgent.collapse'),
    action: 'Emergency services.', words: 'Sudden trouble breathing or chest pain. Call the emergency number now.' },
  { id: 'RF-FX', name: 'Broken bone', tier: 'S', source: FLAG_SOURCES.practice, when: oneYes('sign.urgent.new_trauma', 'sign.urgent.bone_pain_or_deformity'),
    action: 'Same day: X-ray, with little handling.', words: 'There was a fall, or one spot of bone hurts or looks different. See a doctor today. Keep the limb still and supported.' },
  { id: 'RF-CES', name: 'Cauda equina', tier: 'E', source: FLAG_SOURCES.practice, when: oneYes('sign.urgent.urinary_retention', 'sign.urgent.saddle_numbness', 'sign.urgent.faecal_incontinence', 'sign.urgent.both_legs', 'sign.urgent.bladder_or_bowel_change'),
    action: 'Emergency department: MRI of the spine.', words: 'Your bladder, bowel or the feeling between your legs changed. Go to emergency care now.' },
  { id: 'RF-CORD', name: 'Spinal cord', tier: 'E', source: FLAG_SOURCES.practice,
    when: any(oneYes('sign.urgent.upper_motor_signs', 'sign.urgent.sensory_level', 'sign.urgent.gait_lost', 'sign.urgent.weakness_moving_up'), all(implant, yes('sign.urgent.new_back_pain'), oneYes('sign.urgent.new_weakness', 'sign.urgent.new_numbness', 'sign.urgent.bladder_or_bowel_change'))),
    action: 'Emergency department: MRI of the spine, or CT where a device forbids it; implant team (bleeding, abscess, granuloma).', words: 'You can no longer walk, or weakness is moving up the body. Call the emergency number now.' },
  { id: 'RF-SUI', name: 'Thoughts of suicide', tier: 'S', source: FLAG_SOURCES.lee2014, when: SUICIDAL_THOUGHTS,
    faster: { tier: 'E', when: oneYes('mood.suicidal_plan_or_intent', 'mood.recent_attempt') },
    action: 'Same day: a clinician speaks with the person; ideation, plan, intent, means, history, what protects. Closed only with name, time and outcome; a later 0 closes nothing.',
    words: 'You are not alone with this. Tell someone near you now, and call one of the numbers on this page.', wordsWhenFaster: 'You are not alone with this. Call the emergency number now, and stay with someone.' },
  { id: 'RF-BAC-WD', name: 'Too little baclofen', tier: 'E', source: FLAG_SOURCES.baclofen,
    when: any(
      all(pumpDrug, any(yes('itb.alarm'), yes('itb.refill_overdue'), PUMP_WITHDRAWAL_SIGN, atLeast('temp.fever', FEVER))),
      all(yes('baclofen.missed_or_stopped'), any(fever, oneYes('sign.urgent.confusion', 'sign.urgent.hallucination', 'sign.urgent.seizure', 'sign.urgent.rigid_or_worse_spasm', 'sign.urgent.fast_heart', 'sign.urgent.itch_without_rash', 'sign.urgent.goose_flesh', 'sign.urgent.unstable_blood_pressure'))),
    ),
    action: 'Emergency department and pump team now. Do not wait for further signs: untreated over 24 to 72 hours it can kill.', words: 'Emergency department now, not driving yourself. Say: baclofen withdrawal. With a pump, phone the pump team too.' },
  { id: 'RF-BAC-OD', name: 'Too much baclofen', tier: 'E', source: FLAG_SOURCES.overdose,
    when: all(any(pumpDrug, takes('baclofen')), oneYes('sign.urgent.drowsy', 'sign.urgent.slow_breathing', 'sign.urgent.floppy', 'sign.urgent.slow_pulse', 'sign.urgent.cannot_be_woken')),
    action: 'Emergency services; breathing first; pump team.', words: 'Call the emergency number now. Stay with someone. Do not travel by yourself.' },
  { id: 'RF-PUMP', name: 'Trouble with a pump or stimulator', tier: 'S', source: FLAG_SOURCES.practice, when: all(implant, oneYes('itb.alarm', 'sign.urgent.headache_upright', 'sign.urgent.pocket_swelling', 'sign.urgent.wound_breakdown', 'sign.urgent.effect_lost')),
    action: 'Same day: the implant team.', words: 'Something about your pump or stimulator changed. Phone the implant team today.' },
  { id: 'RF-SKIN', name: 'Skin of a closed hand or foot', tier: 'S', source: FLAG_SOURCES.practice, when: any(oneYes('care.palm_or_nail_problem', 'sign.urgent.new_blister_or_black'), surely(atLeast('skin.grade', MACERATED))),
    action: 'Same day: look, clean, dry, cut nails; never force it open.', words: 'The skin is broken, smells, or has a new dark spot. Show it to someone in your team today. Do not pull the hand open.' },
  { id: 'RF-AD', name: 'Spasms without pause', tier: 'E', source: FLAG_SOURCES.practice, when: any(yes('sign.urgent.continuous_spasms'), all(oneOf('dystonia.course', 'fluctuating', 'fixed'), yes('sign.urgent.dark_urine'))),
    action: 'Emergency department: CK, kidney function, cooling, sedation in intensive care.', words: 'The spasms do not stop, or your urine is dark. Call the emergency number now.' },
  { id: 'RF-RESP', name: 'Too much of a sleepy medicine', tier: 'E', source: FLAG_SOURCES.practice,
    when: any(oneYes('sign.urgent.slow_breathing', 'sign.urgent.blue', 'sign.urgent.cannot_be_woken'), all(sedating, yes('sign.urgent.drowsy'))),
    action: 'Emergency services; naloxone where an opioid is possible.', words: 'Very sleepy, slow breaths or blue lips. Call the emergency number now. Stay with them. Give naloxone if you have it.' },
  { id: 'RF-NEURO', name: 'New neurology', tier: 'U', source: FLAG_SOURCES.practice,
    when: all(oneOf('dystonia.course', 'fluctuating', 'fixed'), any(oneYes('sign.urgent.thinking_declines', 'sign.urgent.swallowing_trouble', 'sign.urgent.speech_trouble', 'sign.urgent.gait_lost'), all(moreThan('person.age_years', FIRST_DYSTONIA_AGE), yes('dystonia.first_presentation')))),
    action: 'Neurologist within 72 hours.', words: 'Something new came with the posture. Show it to your doctor within three days.' },
  { id: 'RF-SPREAD', name: 'A new limb', tier: 'U', source: FLAG_SOURCES.practice, when: any(yes('limb.new_limb'), yes('dystonia.rapidly_spreading')), faster: { tier: 'S', when: yes('dystonia.rapidly_spreading') },
    action: 'Seen within 72 hours; the same day when it spreads rapidly.', words: 'New places are worth showing within three days. It may pass.', wordsWhenFaster: 'It is spreading fast. See a doctor today.' },
]

