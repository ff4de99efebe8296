/** One question to the server and its answer, or the named reason why there is none. */
import * as z from 'zod/mini'
import type { Outcome, Problem } from '#log/problem.ts'
import { accept, problemShape } from '#log/problem.ts'

const LONGEST_SECONDS = 30

/** What is asked, and how the answer must look. */
export interface Question<T> {
  readonly path: string
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly body?: unknown
  readonly answer: z.ZodMiniType<T>
}

/** Asks the server; never throws. The two doors differ in how they say who asks. */
export type Ask = <T>(question: Question<T>) => Promise<Outcome<T>>

const refusalShape = z.object({ problem: problemShape })
const unreachable: Problem = { code: 'server.unreachable', advice: 'wait' }
const unreadable: Problem = { code: 'server.answer-unreadable', advice: 'wait' }

/** Asks with these headers; the clinic's cookie goes along by itself, to this server only. */
export async function askServer<T>(question: Question<T>, headers: Record<string, string> = {}): Promise<Outcome<T>> {
  const { path, body } = question
  const method = question.method ?? (body === undefined ? 'GET' : 'POST')
  let response: Response
  let text: string
  try {
    response = await fetch(path, {
      method, cache: 'no-store', credentials: 'same-origin', signal: AbortSignal.timeout(LONGEST_SECONDS * 1000),
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    text = await response.text()
  } catch {
    return { ok: false, problem: unreachable }
  }
  const said = jsonIn(text)
  if (!response.ok) return { ok: false, problem: problemIn(said, response.status) }
  const parsed = question.answer.safeParse(said)
  // Also what a hotel's sign-in page says in the server's place.
  return parsed.success ? accept(parsed.data) : { ok: false, problem: unreadable }
}

function jsonIn(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The problem that a refusal names; a bare refusal is named by its status and waits. */
export function problemIn(said: unknown, status: number): Problem {
  const parsed = refusalShape.safeParse(said)
  if (!parsed.success) return { code: status === 413 ? 'request.too-large' : 'server.failed', advice: 'wait', facts: { status } }
  const { code, advice, where, facts } = parsed.data.problem
  return { code, advice, ...(where === undefined ? {} : { where }), facts: { ...facts, status } }
}
