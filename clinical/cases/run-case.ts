import { evaluate } from '../evaluate.ts'
import type { SeverityScore } from '../diagnosis/severity.ts'
import type { Diagnosis } from '../diagnosis/type.ts'
import type { Advice } from '../rules/suggest.ts'
import type { Verdict } from '../verdict.ts'
import { factsOfCase } from './mapping.ts'
import type { PublishedCase } from './published-case.ts'

/** The day all published cases are judged on; none of their facts depends on it. */
export const CASES_AT = '2026-01-01'

/** What Frond answers for a published case. */
export type CaseAnswer = { readonly budapest: Diagnosis; readonly css: Verdict<SeverityScore>; readonly suggestions: Advice }

/** Runs a published case through the same entrance that everybody uses; a refusal is a defect of the mapping. */
export function answerCase(published: PublishedCase): CaseAnswer {
  const response = evaluate({ at: CASES_AT, facts: factsOfCase(published), ask: ['budapest', 'css', 'suggestions'] })
  if (!response.ok) throw new Error(`${published.id}: ${response.problems.map(problem => `${problem.code} ${problem.fact}`).join(', ')}`)
  return response.answers as CaseAnswer
}
