/** How the clinic's screens ask the server; the session's cookie goes along by itself. */
import type * as z from 'zod/mini'
import { askServer } from '#device/server-call.ts'
import type { Outcome } from '#log/problem.ts'

/** Reads something from the server. */
export function ask<Answer>(shape: z.ZodMiniType<Answer>, path: string): Promise<Outcome<Answer>> {
  return noticed(askServer({ path: `/api/${path}`, answer: shape }))
}

/** Tells the server to do something. */
export function tell<Answer>(shape: z.ZodMiniType<Answer>, path: string, body?: unknown): Promise<Outcome<Answer>> {
  return noticed(askServer({ path: `/api/${path}`, method: 'POST', body, answer: shape }))
}

/** Where it is told that the session ended: signed out elsewhere, too old, or the membership is over. */
export const signedOut = new EventTarget()

async function noticed<Answer>(asked: Promise<Outcome<Answer>>): Promise<Outcome<Answer>> {
  const answer = await asked
  if (!answer.ok && (answer.problem.code === 'session.ended' || answer.problem.code === 'access.no-team')) signedOut.dispatchEvent(new Event('ended'))
  return answer
}
