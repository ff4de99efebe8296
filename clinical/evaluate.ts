import { withDerived } from './derive.ts'
import { LOCAL_VALUES, type Approval, type LocalValues } from './local-values.ts'
import { parseFacts, type FactProblem } from './parse-facts.ts'
import { QUESTIONS } from './questions.ts'

export { listQuestions } from './questions.ts'

/** Why a request was refused: which part, and a sentence that says what would be accepted. */
export type EvaluateProblem = FactProblem
  | { readonly code: 'request.wrong-shape' | 'request.unknown-key' | 'question.unknown'; readonly fact: string; readonly says: string }

/** The answers by question, or every refusal at once. */
export type EvaluateResponse =
  | { readonly ok: true; readonly at: string; readonly answers: Readonly<Record<string, unknown>>; readonly localValues: { readonly approved: Approval | null; readonly note: string } }
  | { readonly ok: false; readonly problems: readonly EvaluateProblem[] }

/** A service's own values and who approved them. */
export type Service = { readonly local: LocalValues; readonly approved: Approval | null }

/** The values as delivered: approved by nobody yet. */
export const AS_DELIVERED: Service = { local: LOCAL_VALUES, approved: null }

/**
 * Answers questions by name from plain facts: `{ at, facts, ask }`. Without `ask`, every question.
 * An unknown question or fact, a wrong unit or an impossible value refuses the whole request by name; nothing is guessed.
 */
export function evaluate(request: unknown, service: Service = AS_DELIVERED): EvaluateResponse {
  if (typeof request !== 'object' || request === null || Array.isArray(request)) return refused('request.wrong-shape', 'request', 'A request is an object with at, facts and ask.')
  const stranger = Object.keys(request).find(key => !['at', 'facts', 'ask'].includes(key))
  if (stranger !== undefined) return refused('request.unknown-key', stranger, 'A request has at, facts and ask, and nothing else.')
  const { at, facts = {}, ask = QUESTIONS.map(question => question.name) } = request as { at?: unknown; facts?: unknown; ask?: unknown }
  if (typeof at !== 'string') return refused('request.wrong-shape', 'at', 'Say when: a date (2026-03-01) or an instant.')
  if (!Array.isArray(ask) || !ask.every(name => typeof name === 'string')) return refused('request.wrong-shape', 'ask', 'ask is a list of question names.')
  const unknownQuestions = ask.filter(name => !QUESTIONS.some(question => question.name === name))
    .map(name => ({ code: 'question.unknown' as const, fact: name, says: 'There is no question of this name; `frond evaluate --list` prints all names.' }))
  const parsed = parseFacts(facts, at)
  if (!parsed.ok || unknownQuestions.length > 0) return { ok: false, problems: [...unknownQuestions, ...(parsed.ok ? [] : parsed.problems)] }
  const known = withDerived(parsed.facts, at, service.local)
  const answers: Record<string, unknown> = {}
  for (const question of QUESTIONS) if (ask.includes(question.name)) answers[question.name] = question.answer(known, service.local)
  return { ok: true, at, answers, localValues: { approved: service.approved, note: service.approved === null ? NOT_APPROVED : `Local values ${service.approved.version} approved by ${service.approved.by} on ${service.approved.on}.` } }
}

const NOT_APPROVED = 'Values marked D are design defaults, not approved in this service.'
const refused = (code: 'request.wrong-shape' | 'request.unknown-key', fact: string, says: string): EvaluateResponse => ({ ok: false, problems: [{ code, fact, says }] })
