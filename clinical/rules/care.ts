import { all, any, atLeast, atMost, is, lessThan, moreThan, no, not, oneOf, surely, yes } from './condition.ts'
import { REFER_NOW, SEVERE_FOR_LONG } from '../pathway/timeline.ts'
import type { Rule } from './rule.ts'
import { T } from './sources.ts'

const crps = any(oneOf('diagnosis.crps', 'suspected', 'established'), atLeast('crps.duration_months', 0))
const oneSide = oneOf('limb.side', 'left', 'right')

/** Explanation, movement, psychology and self-management (reference 6.2 to 6.4, 4.6, 4.8 and 5). */
export const CARE_RULES: readonly Rule[] = [
  {
    id: 'R1', group: 'self-management', action: 'recommend', item: 'start-now', strength: 'C', sources: [T.epf, T.rcp], when: all(crps, not(surely(yes('rehabilitation.started')))),
    text: 'Consider starting explanation and rehabilitation within seven days; they do not wait for tests.', against: [],
  },
  {
    id: 'R57', group: 'physical', action: 'consider', item: 'mirror', strength: 'C', sources: [T.mccabe], when: all(atMost('crps.duration_months', 12), oneSide),
    text: 'Consider mirror therapy, as part of graded motor imagery; strongest in the first eight weeks.',
    against: [{ text: 'Eight people in the trial; none with long-standing CRPS had relief.' }, { text: 'Past eight weeks the relief was smaller.', when: moreThan('crps.duration_months', 1.84) }, { text: 'Sickness, or the limb feels strange: stop and step back.' }],
  },
  {
    id: 'R58', group: 'physical', action: 'avoid', item: 'mirror', strength: 'D', sources: [T.design], when: all(crps, is('limb.side', 'both')),
    text: 'Consider video instead of the mirror: with both sides affected there is no unaffected side to show.', against: [],
  },
  {
    id: 'R56', group: 'psychological', action: 'consider', item: 'graded-exposure', strength: 'B', sources: [T.denHollander],
    when: all(atLeast('tsk17.total', 37), not(is('contracture.present', 'yes'))),
    text: 'Consider graded exposure led by a therapist: fear of movement is high.', against: [{ text: 'Led by a therapist only; the flare brake is not used inside it.' }],
  },
  {
    id: 'R55', group: 'self-management', action: 'avoid', item: 'ice', strength: 'D', sources: [T.general], when: yes('self_care.ice_or_contrast_baths'),
    text: 'Consider explaining why ice and contrast baths are best left out, and what to use instead.', against: [],
  },
  {
    id: 'R50', group: 'pain-relief', action: 'consider', item: 'stimulator-or-pump', strength: 'B', sources: [T.accurate], adultsOnly: true,
    when: all(yes('scs.candidate'), oneOf('limb.region', 'leg', 'arm-and-leg')),
    text: 'Consider dorsal root ganglion stimulation, with a psychological assessment first.', against: [{ text: 'Paid by the maker; in long series 63 % of stimulators needed another operation; no gain in function was shown.' }],
  },
  {
    id: 'S1', group: 'self-management', action: 'consider', item: 'pacing', strength: 'D', sources: [T.design], when: any(yes('activity.overdoes_good_days'), yes('activity.avoids_use')),
    text: 'Consider pacing: a baseline from three tries, time and not pain decides, a little more each week, no more on good days.', against: [{ text: 'Inside graded exposure the therapist’s plan stands.' }],
  },
  {
    id: 'S2', group: 'self-management', action: 'consider', item: 'flare-plan', strength: 'D', sources: [T.design], when: all(crps, no('self_care.flare_plan')),
    text: 'Consider writing a flare plan together: what helps, half activity but not none, whom to call and when.', against: [],
  },
  {
    id: 'S3', group: 'self-management', action: 'consider', item: 'skin-and-nails', strength: 'D', sources: [T.design], when: yes('care.palm_or_nail_problem'),
    text: 'Consider palm, nail and skin care taught by a hand or foot therapist: bend the wrist first so that the fingers let go, never pull the fingertips, dry well.', against: [],
  },
  {
    id: 'S4', group: 'self-management', action: 'recommend', item: 'risk-after-fracture', strength: 'D', sources: [T.moseley2014], when: all(atMost('fracture.wrist_days_ago', 14), atLeast('fracture.mean_pain_2_days', 5)),
    text: 'Consider a review within two weeks: average pain of 5 or more in the first week after a wrist fracture goes with CRPS later.', against: [{ text: 'Most people with this pain do not get CRPS.' }],
  },
  {
    id: 'P1', group: 'psychological', action: 'consider', item: 'depression', strength: 'C', sources: [T.psychology], adultsOnly: true, when: atLeast('phq9.total', 10),
    text: 'Consider a talk about mood and treatment of depression: the questionnaire is above its screening cut.', against: [{ text: 'Pain itself raises sleep, tiredness and concentration items; a screen is no diagnosis.' }],
  },
  {
    id: 'P2', group: 'psychological', action: 'consider', item: 'anxiety', strength: 'C', sources: [T.psychology], adultsOnly: true, when: atLeast('gad7.total', 10),
    text: 'Consider a talk about worry and its treatment: the questionnaire is above its screening cut.', against: [{ text: 'A screen is no diagnosis.' }],
  },
  {
    id: 'P3', group: 'psychological', action: 'consider', item: 'thoughts-about-pain', strength: 'C', sources: [T.psychology], when: atLeast('pcs.total', 30),
    text: 'Consider psychological treatment (CBT or ACT, 8 to 12 sessions) aimed at frightening thoughts about pain.', against: [],
  },
  {
    id: 'P4', group: 'psychological', action: 'consider', item: 'sleep', strength: 'C', sources: [T.psychology], when: any(yes('sleep.poor'), lessThan('sleep.hours', 5)),
    text: 'Consider sleep treatment first (fixed rise time, bed only for sleep, a window of at least 5.5 hours, a cradle for the limb) and a review of sedatives.', against: [],
  },
  {
    id: 'P5', group: 'psychological', action: 'consider', item: 'trauma', strength: 'C', sources: [T.psychology], when: atLeast('pc_ptsd5.total', 3), adultsOnly: true,
    text: 'Consider a talk about frightening events and a specialist opinion: the questionnaire is at its screening cut.', against: [{ text: 'A screen is no diagnosis.' }],
  },
  {
    id: 'N1', group: 'physical', action: 'recommend', item: 'specialist-centre', strength: 'D', sources: [T.rcp], when: any(...REFER_NOW.map(one => one.when), SEVERE_FOR_LONG),
    text: 'Consider referral to a specialist centre now: one reason is enough (fixed or pulling posture, spread, severe pain in spite of treatment, little sleep, no work or school, ulcer or infection, a procedure in question, a young person, pregnancy on a medicine that can harm a baby, doubt about the diagnosis, thoughts of suicide, misuse).', against: [],
  },
]
