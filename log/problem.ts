/** What the world answers when it says no: a stable code, and whether to wait or whether somebody must act. */
import * as z from 'zod/mini'

/** `wait`: it may succeed later by itself. `needs-you`: it will not, until a person changes something. */
export type Advice = 'wait' | 'needs-you'

export interface Problem {
  /** Dotted, stable, never reworded: `episode.ends-before-start`. */
  readonly code: string
  readonly advice: Advice
  /** Where in the input, as a dotted path, when one place is to blame. */
  readonly where?: string
  /** Facts for the sentence shown, never anything that identifies a person. */
  readonly facts?: Readonly<Record<string, string | number>>
}

export type Refusal = { readonly ok: false; readonly problem: Problem }
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refusal

export const problemShape = z.object({
  code: z.string(),
  advice: z.enum(['wait', 'needs-you']),
  where: z.optional(z.string()),
  facts: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
})

/** A yes with its answer. */
export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** A no that somebody can mend. */
export function refuse(code: string, more: Omit<Partial<Problem>, 'code'> = {}): Refusal {
  return { ok: false, problem: { code, advice: 'needs-you', ...more } }
}
