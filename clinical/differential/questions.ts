import type { Question } from '../questions.ts'
import { factsRead } from '../rules/condition.ts'
import { differential, workUp } from './differential.ts'
import { CONSTANS_ITEMS, constansArm, WELLS_ITEMS, wellsLeg } from './wells.ts'
import { WORK_UP_SETS } from './work-up-sets.ts'

/** What can be asked about other diagnoses and tests by name. */
export const DIFFERENTIAL_QUESTIONS: readonly Question[] = [
  { name: 'differential', about: 'Other diagnoses one by one: open, ruled out or found, when, and which test would close it, gentlest first.', reads: ['differential.gone_through', 'differential.tests_done'], answer: differential },
  { name: 'work-up', about: 'The tests that this picture asks for, done and to do. No test rules CRPS in or out.', reads: [...new Set([...WORK_UP_SETS.flatMap(set => (set.when === null ? [] : factsRead(set.when))), 'differential.tests_done' as const])], answer: workUp },
  { name: 'wells', about: 'Clot in a leg: the two-level score with and without the two points taken off.', reads: [...WELLS_ITEMS, 'wells.alternative_as_likely'], answer: wellsLeg },
  { name: 'constans', about: 'Clot in an arm: the score with and without the point taken off.', reads: [...CONSTANS_ITEMS, 'constans.alternative_as_plausible'], answer: constansArm },
]
