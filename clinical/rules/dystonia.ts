import { all, any, atLeast, has, is, lessThan, moreThan, no, not, oneOf, surely, yes, type Condition } from './condition.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import type { Rule } from './rule.ts'
import { T } from './sources.ts'
import { spanOf } from './spans.ts'

const dystonia: Condition = any(oneOf('dystonia.course', 'fluctuating', 'fixed'), all(not(surely(is('dystonia.course', 'none'))),
  has('dystonia.postures', 'clenched-fist', 'finger-flexion', 'thumb-in-palm', 'wrist-flexion', 'pronation', 'elbow-flexion', 'knuckles-bent-fingers-straight', 'shoulder-held-in',
    'equinovarus', 'foot-inversion', 'foot-eversion', 'ankle-plantarflexion', 'ankle-dorsiflexion', 'arched-foot', 'toe-clawing', 'great-toe-extension', 'great-toe-flexion', 'knee-flexion',
    'hip', 'trunk', 'neck', 'jaw', 'generalised', 'other')))
const widespread = oneOf('dystonia.distribution', 'multifocal', 'generalised', 'hemidystonia')
const focal = all(not(surely(widespread)), any(oneOf('dystonia.distribution', 'focal', 'segmental'),
  has('dystonia.postures', 'clenched-fist', 'finger-flexion', 'thumb-in-palm', 'wrist-flexion', 'equinovarus', 'foot-inversion', 'ankle-plantarflexion', 'toe-clawing', 'great-toe-extension')))
const contractureYes = is('contracture.present', 'yes')
const functional = any(yes('dystonia.functional_signs'), yes('dystonia.functional_diagnosis'))
const decisionDependsOnIt = any(yes('dystonia.decision_depends_on_contracture'), has('requests.asked_for', 'toxin', 'serial-casting', 'surgery-on-limb', 'tenotomy'))

const recentToxin = (local: LocalValues): string => `Toxin within the last ${spanOf(local.toxinIntervalDays.value)} (R61).`

const TOXIN_AGAINST = [
  { text: 'In fixed dystonia toxin mostly helped little; units of products cannot be exchanged; needles can bring a flare.' },
  { text: 'Positive functional signs: repeated toxin is best avoided (R28).', when: functional },
  { text: 'Contracture: toxin does not lengthen it (R20).', when: contractureYes },
  { text: recentToxin(LOCAL_VALUES), says: recentToxin, when: lessThan('toxin.days_since_last', LOCAL_VALUES.toxinIntervalDays) },
] as const

const muscles = (id: string, when: Condition, text: string, sources: Rule['sources']): Rule =>
  ({ id, group: 'physical', action: 'consider', item: 'botulinum-toxin', adultsOnly: true, strength: 'D', sources, when, text, against: TOXIN_AGAINST })

/** What the dystonia asks for, by its course and by its pattern (reference 6.3). A fixed posture is a description, not a cause. */
export const DYSTONIA_RULES: readonly Rule[] = [
  {
    id: 'R17', group: 'physical', action: 'recommend', item: 'neurology', strength: 'D', sources: [T.gmi], when: dystonia,
    text: 'Consider neurology or movement-disorder referral; of the therapies graded motor imagery first, gently, with the flare brake.',
    against: [{ text: 'Imagery can bring on pain or the posture: step down at once.' }],
  },
  {
    id: 'R18', group: 'pain-relief', action: 'consider', item: 'oral-antispasmodic', adultsOnly: true, strength: 'D', sources: [T.design], when: is('dystonia.course', 'fluctuating'),
    text: 'Consider an oral trial in this order: baclofen, then clonazepam or tizanidine, then (under 65, specialist) trihexyphenidyl.',
    against: [{ text: 'Series and opinion only; all make drowsy; baclofen is never stopped suddenly.' }, { text: 'Kidney: baclofen with care or not (R33).', when: lessThan('renal.crcl_ml_min', 60) }],
  },
  {
    id: 'R19', group: 'physical', action: 'recommend', item: 'contracture', strength: 'D', sources: [T.fahn],
    when: all(is('dystonia.course', 'fixed'), is('contracture.present', 'unknown'), yes('contracture.loss_awake_beyond_error'), decisionDependsOnIt),
    text: 'Consider finding out how far the joint is stiff before toxin or a splint is changed, smallest step first: distraction, slow stretch, warmth, a carer’s photo asleep (only “it opened” counts), a block, and last an examination under sedation.',
    against: [{ text: 'Sedation can bring a flare; it is the last step and only for a decision.' }],
  },
  {
    id: 'R20', group: 'physical', action: 'avoid', item: 'botulinum-toxin', strength: 'D', sources: [T.toxinLabel], when: contractureYes,
    text: 'Consider no toxin for lengthening: a contracture does not yield to it. Consider an opinion of rehabilitation or orthopaedic surgery.', against: [{ text: 'Toxin may still serve hygiene or pain where there is pull as well.' }],
  },
  {
    id: 'R21', group: 'physical', action: 'consider', item: 'botulinum-toxin', adultsOnly: true, strength: 'D', sources: [T.cordivari, T.schrag],
    when: all(focal, is('contracture.present', 'no'), atLeast('rehabilitation.months_tried', 3)),
    text: 'Consider an assessment for botulinum toxin, with the muscles of this posture.', against: TOXIN_AGAINST,
  },
  muscles('R22', has('dystonia.postures', 'clenched-fist'), 'Consider, if toxin is chosen: finger flexors (superficial, deep, thumb), with or without lumbricals. Goal: hygiene and pain. With a palm roll and skin care.', [T.cordivari]),
  muscles('R23', has('dystonia.postures', 'equinovarus'), 'Consider, if toxin is chosen: gastrocnemius, soleus, tibialis posterior. With a soft ankle-foot orthosis.', [T.design]),
  muscles('R24', has('dystonia.postures', 'toe-clawing'), 'Consider, if toxin is chosen: long and short toe flexors and the long great-toe flexor.', [T.design]),
  muscles('R25', has('dystonia.postures', 'great-toe-extension'), 'Consider, if toxin is chosen: the long extensor of the great toe.', [T.weMove]),
  {
    id: 'R26', group: 'physical', action: 'consider', item: 'intrathecal-baclofen', adultsOnly: true, strength: 'B', sources: [T.vanRijn2009, T.hilten],
    when: all(oneOf('dystonia.distribution', 'multifocal', 'generalised'), yes('dystonia.disabling'), atLeast('dystonia.months', LOCAL_VALUES.itbCandidateMonths)),
    text: 'Consider a centre for intrathecal baclofen.',
    against: [{ text: '52 pump or catheter events in 42 people in a year; 6 pumps were taken out; the trial dose did not foretell the result.' }, { text: 'Untreated depression, psychosis or misuse first (R51).', when: any(atLeast('phq9.total', 15), yes('person.psychosis'), yes('person.substance_misuse')) }],
  },
  {
    id: 'R27', group: 'pain-relief', action: 'consider', item: 'levodopa', adultsOnly: true, strength: 'D', sources: [T.efns],
    when: all(any(lessThan('dystonia.age_at_onset', 30), yes('dystonia.diurnal')), yes('dystonia.diagnosis_in_doubt')),
    text: 'Consider a trial of levodopa by a neurologist, to look for a kind of dystonia that answers to it.', against: [{ text: 'A trial to decide a diagnosis, not a treatment of CRPS dystonia.' }],
  },
  {
    id: 'R28', group: 'psychological', action: 'consider', item: 'functional-signs', strength: 'D', sources: [T.schrag], when: functional,
    text: 'Consider explaining the signs neutrally, with specialist physiotherapy and psychology together; the same CRPS care goes on. Avoid casting, operations, repeated toxin and deep brain stimulation.',
    against: [{ text: 'Such signs do not imply intent and do not rule out CRPS; fixed posture, pain and injury at the start belong to CRPS dystonia itself.' }],
  },
  {
    id: 'R29', group: 'physical', action: 'avoid', item: 'serial-casting', strength: 'D', sources: [T.design], when: has('requests.asked_for', 'serial-casting'),
    text: 'Consider serial casting only inside a specialist team: it tightens some hands and feet like this.', against: [],
  },
  {
    id: 'R63', group: 'physical', action: 'consider', item: 'intensive-programme', strength: 'C', sources: [T.rcp],
    when: all(atLeast('crps.duration_months', 6), yes('function.poor'), moreThan('treatment.lines_failed', 1)),
    text: 'Consider an intensive rehabilitation programme and, beside it, an assessment for neuromodulation.', against: [{ text: 'Stimulation did not bring function back in its trial.' }],
  },
  {
    id: 'R49', group: 'safety', action: 'avoid', item: 'amputation', strength: 'D', sources: [T.ayyaswamy], when: has('requests.asked_for', 'amputation'),
    text: 'Consider only a tertiary team for a decision on amputation; show both sets of results, they disagree.', against: [{ text: 'CRPS came back in 9 % of one series and 45 % of a review.' }],
  },
  {
    id: 'R48', group: 'safety', action: 'avoid', item: 'surgery', strength: 'D', sources: [T.dutch], when: any(has('requests.asked_for', 'surgery-on-limb', 'tenotomy'), has('devices.proposed', 'surgery')),
    text: 'Consider avoiding an operation on this limb, or waiting 12 months if it can wait; anaesthesia that knows CRPS.', against: [],
  },
  {
    id: 'R19-settled', group: 'physical', action: 'consider', item: 'passive-range', strength: 'D', sources: [T.design],
    when: all(is('dystonia.course', 'fixed'), no('contracture.loss_awake_beyond_error')),
    text: 'Consider no further test for contracture: awake the joint opens to within the error of measurement.', against: [],
  },
]
