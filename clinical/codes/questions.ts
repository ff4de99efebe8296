import { DIAGNOSIS_FACTS } from '../diagnosis/type.ts'
import type { Question } from '../questions.ts'
import { diagnosisCode } from './codes.ts'

/** What can be asked about codes by name. */
export const CODE_QUESTIONS: readonly Question[] = [
  { name: 'diagnosis-code', about: 'The code of an established CRPS in ICD-10-CM and ICD-11.', reads: ['diagnosis.crps', 'diagnosis.type', 'limb.region', ...DIAGNOSIS_FACTS], answer: diagnosisCode },
]
