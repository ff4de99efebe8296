import type { FactId } from '../facts.ts'
import { WELLS_ITEMS } from '../differential/wells.ts'
import type { Question } from '../questions.ts'
import { factsRead } from '../rules/condition.ts'
import { RED_FLAGS } from './table.ts'
import { redFlags } from './red-flags.ts'

const reads: readonly FactId[] = [...new Set([...RED_FLAGS.flatMap(flag => [...factsRead(flag.when), ...(flag.faster === undefined ? [] : factsRead(flag.faster.when))]), ...WELLS_ITEMS])]

/** What can be asked about red flags by name. */
export const RED_FLAG_QUESTIONS: readonly Question[] = [
  { name: 'red-flags', about: 'Signs of danger: raised with tier and action, still open, and looked for and not there.', reads, answer: redFlags },
]
