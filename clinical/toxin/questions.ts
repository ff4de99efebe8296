import type { FactId } from '../facts.ts'
import type { Question } from '../questions.ts'
import { factsRead } from '../rules/condition.ts'
import { BEFORE_INJECTION, beforeInjection } from './before.ts'
import { candidateMuscles } from './by-posture.ts'
import { toxinCycle } from './cycle.ts'
import { checkSession } from './session.ts'

const question = (name: string, about: string, reads: readonly FactId[], answer: Question['answer']): Question => ({ name, about, reads: [...new Set(reads)], answer })

/** What can be asked about botulinum toxin by name. */
export const TOXIN_QUESTIONS: readonly Question[] = [
  question('toxin-session', 'A session checked against its product and the history (E1 to E8), and beside the last one; units are never converted.',
    ['toxin.product', 'toxin.session', 'toxin.session_date', 'toxin.history', 'toxin.last_session', 'toxin.days_since_last', 'visit.on', 'person.age_years', 'person.birth_date'], checkSession),
  question('toxin-muscles', 'The muscles that the postures point to, with the ranges of each product side by side.', ['dystonia.postures', 'toxin.product', 'person.age_years', 'person.birth_date'], candidateMuscles),
  question('toxin-cycle', 'Where the course of the last session stands, and what is asked on which day.', ['toxin.last_session', 'toxin.days_since_last', 'toxin.history', 'person.age_years', 'person.birth_date', 'limb.region'], toxinCycle),
  question('toxin-before', 'What stands against an injection on the day; answers of another day are asked again.', ['toxin.session_date', 'toxin.asked_on', ...BEFORE_INJECTION.flatMap(check => factsRead(check.when))], beforeInjection),
]
