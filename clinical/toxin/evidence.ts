import type { Grade, Source } from '../source.ts'

/** What one study of toxin in CRPS or fixed dystonia found. */
export type ToxinEvidence = { readonly grade: Grade; readonly says: string; readonly source: Source }

const study = (grade: Grade, mark: Source['mark'], id: string, cite: string, says: string): ToxinEvidence => ({ grade, says, source: { id, cite, mark } })

/** The studies (reference 2.5). Together: grade D, mixed; it may help hygiene, skin care and pain in a focal posture, with a small chance of bringing function back. */
export const TOXIN_EVIDENCE: readonly ToxinEvidence[] = [
  study('D', 'V', 'kharkar', 'Kharkar S et al. Pain Physician 2011;14:419-24', 'Looking back, 37 people with spasm or dystonia of neck and shoulder girdle, 10 to 20 U a muscle, 100 U in all: pain 8.2 to 4.5 at 4 weeks; no control.'),
  study('D', 'M', 'cordivari', 'Cordivari C et al. Mov Disord 2001;16:907-13', 'Clenched fist, CRPS among them: pain and hygiene better, posture in CRPS limbs little.'),
  study('D', 'M', 'schrag', 'Schrag A et al. Brain 2004;127:2360-72', 'Fixed dystonia: toxin mostly helped little; the course was mixed.'),
  study('N', 'V', 'safarpour', 'Safarpour D et al. Pain Med 2010;11:1411-4', 'n = 14 (8 in a blinded trial, 6 open), into allodynic skin, 5 U a site, 40 to 200 U: nobody responded, painful.'),
  study('D', 'V', 'ibrahim', 'Ibrahim NM et al. Parkinsonism Relat Disord 2009;15:592-7', 'Fixed dystonia after 7.6 years, n = 35: 31 % worse, 46 % the same, 23 % better, 6 % with a major remission; CRPS at the start went with the worse course.'),
  study('D', 'V', 'dressler', 'Dressler et al. Toxins 2024;16:488 (authors’ names not checked)', 'One person, inco 500 to 100 U in six three-monthly sessions: recovery.'),
  study('D', 'V', 'carroll', 'Carroll I et al. Ann Neurol 2009;65:348-51', 'Lumbar sympathetic block with toxin, n = 9: relief for 71 days against fewer than 10.'),
  study('C', 'V', 'yoo', 'Yoo Y et al. Anesthesiology 2022;136:314-25', 'n = 48, 75 IU at the lumbar sympathetic ganglion: pain −2.0 against −0.6 at 3 months.'),
]

/** How an injection is made gentler in CRPS (reference 2.3). */
export const TECHNIQUE: readonly string[] = [
  'EMG, nerve stimulation or ultrasound to find the muscle.', 'For allodynia: local anaesthetic on the skin or sedation, the smallest needle; not through swollen, broken or infected skin.',
  'Where a contracture is in question it is looked at asleep or under a block first: a posture that does not relax does not lengthen with toxin.',
]

/** What is said before going home (reference 2.4). */
export const AFTERWARDS: readonly string[] = [
  'Urgent, for weeks: trouble swallowing, breathing or speaking, double vision, drooping lids, weakness all over, loss of bladder control; it can be fatal.',
  'Common: weakness of the muscle, pain of limb or needle, bruise, a feeling like flu, falls after the leg. The needle may bring a flare.',
]
