import { any, has, oneOf, takes, takesOrMay, yes, type Condition } from '../rules/condition.ts'
import type { Topic } from './topic.ts'

const topic = (id: string, title: string, fits: Condition | null, ...text: readonly string[]): Topic => ({ id, title, text, fits, kind: 'topic', review: 'from-the-reference' })
const posture = oneOf('dystonia.course', 'fluctuating', 'fixed')
const askedFor = (what: 'toxin' | 'itb' | 'scs-or-drg'): Condition => has('requests.asked_for', what)

/** The twenty topics, in plain words. None names a cause, lays blame or says what to do with a medicine. */
export const TOPICS: readonly Topic[] = [
  topic('what-is-crps', 'What is CRPS?', null, 'CRPS is pain and trouble with moving.', 'It can come after an injury, or with no clear reason.', 'The limb can swell, or change its colour or warmth.', 'It is real.', 'Tests mainly look for other things.'),
  topic('will-i-get-better', 'Will I get better?', null, 'Many people get better in the first year.', 'Some take longer.', 'Some keep a part of it.', 'Moving early helps.', 'No one can promise a date.'),
  topic('dystonia', 'When the limb pulls or stays shut', posture, 'Muscles pull by themselves.', 'A hard stretch or a cast can make it tighter.', 'Never let anyone force it.', 'A doctor for movement can guide you.'),
  topic('why-move', 'Why move a limb that hurts?', null, 'Hurt does not always mean harm.', 'Joints get stiff when they rest too long.', 'Small, often and gentle works best.'),
  topic('pacing', 'Pacing', any(yes('activity.overdoes_good_days'), yes('activity.avoids_use')), 'Do a little less on good days.', 'Do a little on bad days.', 'Plan your rests.', 'Add about one part in ten each week.'),
  topic('imagery', 'Left-or-right pictures', null, 'This trains the brain.', 'First left or right, then think the move, then the mirror.', 'Keep the order.', 'Step back if it brings pain.'),
  topic('mirror', 'Mirror work', oneOf('limb.side', 'left', 'right'), 'Take 5 to 10 minutes in a calm room.', 'Move both sides together, slowly.', 'Stop moving if it hurts or you feel sick.', 'Do one before bed.'),
  topic('touch', 'Touch training', any(yes('symptom.sensory.allodynia'), yes('symptom.sensory.hyperaesthesia')), 'Start with soft things, at the edge of the sore place.', 'Guess where it is and what it is.', 'Build up slowly.', 'Never on broken skin.'),
  topic('swelling', 'Swelling', any(yes('symptom.sudomotor.oedema'), yes('sign.sudomotor.oedema'), yes('crps.oedema_dominant')), 'Raise the limb.', 'Move fingers or toes.', 'A light glove or sock can help.', 'No ice.', 'One calf swells, or you get out of breath? Get help now.'),
  topic('cold-or-hot', 'Cold or hot limb', oneOf('crps.phenotype', 'warm', 'cold', 'mixed'), 'Use layers to keep it warm.', 'Stay away from very hot and very cold.', 'There are medicines for blood flow: you can ask.', 'Look at the skin each day.'),
  topic('pain-medicines', 'Pain medicines', takesOrMay('class:gabapentinoid', 'class:tca', 'class:nsaid', 'class:opioid'), 'No tablet heals CRPS.', 'Your doctor changes one thing at a time.', 'Some make you sleepy, so think of driving.', 'Tell your team about all you take.'),
  topic('never-stop-suddenly', 'Medicines that need slow steps', takes('baclofen', 'class:benzodiazepine', 'class:gabapentinoid', 'class:opioid'), 'Some medicines must not end all at once.', 'The steps are planned with the one who prescribed them.', 'Missed baclofen can be an emergency.', 'Ask before any change.'),
  topic('opioids', 'Strong pain medicines', takesOrMay('class:opioid'), 'They help CRPS little over a long time.', 'With other sleepy medicines, breathing can stop.', 'Ask your team about naloxone.'),
  topic('injections', 'Injections for pulling muscles', any(posture, askedFor('toxin')), 'They make a pulling muscle weaker for about 3 months.', 'They may help to open or wash the hand, or with pain. It is not sure.', 'Trouble with swallowing or breathing is an emergency.'),
  topic('pump-and-stimulator', 'Pump and stimulator', any(has('devices.current', 'itb-pump', 'scs', 'drg', 'pns', 'other-pump'), askedFor('itb'), askedFor('scs-or-drg')), 'Some people get one after other care.', 'Trouble with them is common.', 'Carry your card.', 'Ask before a scan.', 'Never miss a refill.'),
  topic('sleep', 'Sleep', yes('sleep.poor'), 'Get up at the same time each day.', 'Keep the last hour quiet, with no screen.', 'Hold the limb up with a pillow.', 'Tell us if you snore or are very sleepy by day.'),
  topic('mood-and-fear', 'Worry, mood and fear', null, 'Pain can change your mood. Mood can change pain.', 'Neither is your fault.', 'There are skills that help, like slow breathing.', 'Thoughts of ending your life? Get help now.'),
  topic('driving-and-work', 'Driving and work', null, 'Do not drive when you are sleepy or weak, or slow to brake.', 'Tell your insurer if they ask.', 'Going back to work in steps helps.'),
  topic('pregnancy', 'Having a baby', oneOf('person.pregnancy', 'yes', 'planning', 'unclear'), 'Some medicines can harm a baby.', 'Talk about it early.', 'Make no change by yourself: call the one who prescribed it.'),
  topic('flares', 'Flares and emergencies', null, 'Use your flare plan for two days.', 'Do half, not none.', 'Fever, a black limb, no swallowing, a fit, or thoughts of ending your life: emergency.'),
]

