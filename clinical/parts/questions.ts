import { CODE_QUESTIONS } from '../codes/questions.ts'
import { DIFFERENTIAL_QUESTIONS } from '../differential/questions.ts'
import { DYSTONIA_QUESTIONS } from '../dystonia/questions.ts'
import { MEASURE_QUESTIONS } from '../measures/questions.ts'
import { OUTCOME_QUESTIONS } from '../outcomes/questions.ts'
import { PATHWAY_QUESTIONS } from '../pathway/questions.ts'
import { PROGNOSIS_QUESTIONS } from '../prognosis/questions.ts'
import { PROGRAMME_QUESTIONS } from '../programme/questions.ts'
import type { Question } from '../questions.ts'
import { RED_FLAG_QUESTIONS } from '../red-flags/questions.ts'
import { TOPIC_QUESTIONS } from '../topics/questions.ts'

/** What can be asked of assessment, outcomes, programme, pathway and topics by name. */
export const PART_QUESTIONS: readonly Question[] = [
  ...RED_FLAG_QUESTIONS,
  ...DIFFERENTIAL_QUESTIONS,
  ...MEASURE_QUESTIONS,
  ...OUTCOME_QUESTIONS,
  ...PROGRAMME_QUESTIONS,
  ...PATHWAY_QUESTIONS,
  ...TOPIC_QUESTIONS,
  ...PROGNOSIS_QUESTIONS,
  ...DYSTONIA_QUESTIONS,
  ...CODE_QUESTIONS,
]
