import type { Question } from '../questions.ts'
import { measuringPlan } from './measuring.ts'
import { contractureWatch, earlyWarning } from './watch.ts'

/** What can be asked about the course by name. */
export const PROGNOSIS_QUESTIONS: readonly Question[] = [
  { name: 'early-warning', about: 'Whether pain in the first week after a wrist fracture raises the risk.', reads: ['fracture.wrist_days_ago', 'fracture.mean_pain_2_days'], answer: earlyWarning },
  { name: 'contracture-watch', about: 'Signs that a joint may get stiff, over several visits.', reads: ['contracture.passive_losses', 'posture.unchanged_days', 'immobilisation.days', 'dystonia.course'], answer: contractureWatch },
  { name: 'measuring', about: 'When score, pain, temperature, range and posture are measured next, and by when a new fixed posture is looked at.', reads: ['measuring.diagnosed_on', 'measuring.last_on', 'posture.new_fixed', 'visit.on'], answer: measuringPlan },
]
