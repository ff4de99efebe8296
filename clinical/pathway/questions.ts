import type { Question } from '../questions.ts'
import { factsRead } from '../rules/condition.ts'
import { pathway, referNow } from './pathway.ts'
import { REFER_NOW, TIMELINE } from './timeline.ts'

/** What can be asked about the way through care by name. */
export const PATHWAY_QUESTIONS: readonly Question[] = [
  { name: 'pathway', about: 'The steps of the pathway with their days, counted from suspicion, first symptom and referral; the next full review.', reads: [...new Set(['pathway.suspected_on', 'pathway.first_symptom_on', 'pathway.referred_on', 'pathway.done', 'dystonia.onset', 'medicines.current', 'medicines.all_listed', 'diagnosis.crps', 'visit.on', ...TIMELINE.flatMap(step => (step.when === null ? [] : factsRead(step.when)))] as const)], answer: pathway },
  { name: 'refer-now', about: 'Reasons for a specialist centre now; one is enough.', reads: [...new Set(REFER_NOW.flatMap(one => factsRead(one.when)))], answer: referNow },
]
