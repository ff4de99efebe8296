import { evaluate } from '../evaluate.ts'

/** One worked example as a clinician reads it: facts, a question, and the parts of the answer that matter. */
export type Vector = { readonly id: string; readonly says?: string; readonly at?: string; readonly ask: string; readonly facts: object; readonly expect: unknown }

/** What in the answer differs from the worked example; nothing when it agrees. Only the parts that the example names are compared. */
export function differences(vector: Vector): readonly string[] {
  const response = evaluate({ at: vector.at ?? '2026-03-20', ask: [vector.ask], facts: vector.facts })
  return response.ok ? compared(vector.expect, response.answers[vector.ask], vector.ask) : response.problems.map(problem => `${problem.code} ${problem.fact}: ${problem.says}`)
}

function compared(expected: unknown, actual: unknown, path: string): readonly string[] {
  if (typeof expected !== 'object' || expected === null) return Object.is(expected, actual) ? [] : [`${path} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`]
  if (typeof actual !== 'object' || actual === null) return [`${path} is ${JSON.stringify(actual)}`]
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return [`${path} is ${JSON.stringify(actual)}`]
    return expected.flatMap((part, index) => compared(part, actual[index] as unknown, `${path}[${index}]`))
  }
  return Object.entries(expected).flatMap(([key, part]) => compared(part, (actual as Record<string, unknown>)[key], `${path}.${key}`))
}
