/** How the clinic's screens ask the server: a shape in hand, a refusal as a value, and no answer as a reason to wait. */
import type * as z from 'zod/mini'
import { accept, problemShape, refuse } from '#log/problem.ts'
import type { Outcome, Problem } from '#log/problem.ts'

/** Reads something from the server. */
export function ask<Answer>(shape: z.ZodMiniType<Answer>, path: string): Promise<Outcome<Answer>> {
  return fetched(shape, path, {})
}

/** Tells the server to do something. */
export function tell<Answer>(shape: z.ZodMiniType<Answer>, path: string, body?: unknown): Promise<Outcome<Answer>> {
  return fetched(shape, path, { method: 'POST', ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) })
}

async function fetched<Answer>(shape: z.ZodMiniType<Answer>, path: string, sent: RequestInit): Promise<Outcome<Answer>> {
  let answer: Response
  try {
    answer = await fetch(`/api/${path}`, { cache: 'no-store', credentials: 'same-origin', ...sent })
  } catch {
    return refuse('server.unreachable', { advice: 'wait' })
  }
  const said: unknown = await answer.json().catch(() => null)
  if (!answer.ok) return { ok: false, problem: problemOf(said) ?? refuse(answer.status < 500 ? 'server.refused' : 'server.failed', { advice: 'wait' }).problem }
  const read = shape.safeParse(said)
  return read.success ? accept(read.data) : refuse('server.not-understood', { advice: 'wait' })
}

function problemOf(said: unknown): Problem | undefined {
  const held = typeof said === 'object' && said !== null && 'problem' in said ? said.problem : said
  const read = problemShape.safeParse(held)
  return read.success ? read.data as Problem : undefined
}
