import { all, any, has, oneOf, yes, type Condition } from '../rules/condition.ts'
import type { Topic } from './topic.ts'

const card = (id: string, title: string, fits: Condition | null, ...text: readonly string[]): Topic => ({ id, title, text, fits, kind: 'card', review: 'awaiting-clinical-review' })
const shutHand = has('dystonia.postures', 'clenched-fist', 'finger-flexion', 'thumb-in-palm')

/** One-page cards for situations of every day. All are awaiting clinical review. */
export const CARDS: readonly Topic[] = [
  card('emergency-department', 'Going to the emergency department', null, 'I have CRPS. Touch can hurt a lot.', 'Please ask before you touch this limb.', 'Never force it open or straight.', 'My medicines and device are on my emergency card.', 'A hot or cold limb is not always CRPS: please look for other things too.'),
  card('blood-test', 'Blood test, drip and cuff', null, 'Please use my other arm for needles, cuff and drip.', 'Use this arm only if life depends on it.', 'Let me hold the limb my own way.'),
  card('operation', 'Operation, dentist, vaccination or cast', null, 'Tell them about CRPS before the day.', 'Ask for a plan: which side, which pain relief, who looks after.', 'Ask if it can wait until the limb is quiet.', 'A cast should be short, loose and looked at often.', 'Ask who to call if it gets worse.'),
  card('having-a-baby', 'Pregnant, or planning to be', oneOf('person.pregnancy', 'yes', 'planning', 'unclear'), 'Call the one who prescribes your medicines.', 'Make no change by yourself: some need slow steps.', 'Tell the midwife which arm to use and how you like to lie.'),
  card('travel', 'Travel', null, 'Ask your prescriber about doses over time zones.', 'Carry a letter for tablets and pump.', 'Check the refill date against the trip.', 'Pack for two more days.', 'Carry the device card for the airport.'),
  card('heat-and-cold', 'Heat, cold, bath and bed', null, 'Test warm water with the side that feels well.', 'Lukewarm is kind; ice is not.', 'A frame can keep the bed clothes off the limb.'),
  card('clothes-and-seat-belt', 'Clothes and seat belt', null, 'Dress the sore side first, undress it last.', 'Wide sleeves, and mittens in place of gloves, go over a shut hand.', 'A soft cover on the seat belt can help. Always wear the belt.'),
  card('pets-and-people', 'Pets, sex and touch', null, 'Say which touch is fine and which is not, before it happens.', 'A sign or word for stop helps.', 'Pillows can hold the limb.', 'Clean a scratch from a pet at once.'),
  card('school-or-work-letter', 'Letter for school or work', null, 'You may ask your team for a letter.', 'It can say what helps: rests, and a place to raise the limb. It can ask for space, so that nobody bumps the limb. It can ask for more time to write.', 'It need not say more than you want.'),
  card('someone-pulls-my-hand', 'Someone wants to pull my hand open', any(shutHand, all(oneOf('dystonia.course', 'fluctuating', 'fixed'), oneOf('limb.region', 'arm', 'arm-and-leg'))), 'Say: please stop. Do not pull my fingers.', 'It can hurt and make it tighter.', 'My therapist shows who may help, and how.'),
  card('somewhere-new', 'Spreading: what to notice', yes('limb.new_limb'), 'New places are worth showing within three days.', 'It may pass.', 'Note where, since when, and what you see.', 'New weakness, or trouble with bladder or bowel: emergency, now.'),
]
