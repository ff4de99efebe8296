/** How the clinic's screens ask the server; the session's cookie goes along by itself. */
import type * as z from 'zod/mini'
import { askServer } from '#device/server-call.ts'
import type { Outcome } from '#log/problem.ts'

/** Reads something from the server. */
export function ask<Answer>(shape: z.ZodMiniType<Answer>, path: string): Promise<Outcome<Answer>> {
  return askServer({ path: `/api/${path}`, answer: shape })
}

/** Tells the server to do something. */
export function tell<Answer>(shape: z.ZodMiniType<Answer>, path: string, body?: unknown): Promise<Outcome<Answer>> {
  return askServer({ path: `/api/${path}`, method: 'POST', body, answer: shape })
}
