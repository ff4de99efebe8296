/** Asking the team to erase what it holds of the person. Only the person, or their parent or guardian, asks; the team answers. */
import * as z from 'zod/mini'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { entryIdShape } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { theTeamsSide } from '#log/role.ts'

const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000))

/** A request to erase, with what the person wants to say about it. */
export const erasureAsked = defineKind({
  name: 'erasure.asked', category: 'clinical', writers: ['person', 'guardian'],
  shape: z.strictObject({ words: z.optional(words) }),
})
export type ErasureAsked = BodyOf<typeof erasureAsked>

/** What the team answers: what goes, what has to stay, and why, in words for the person. */
export const erasureAnswered = defineKind({
  name: 'erasure.answered', category: 'clinical', writers: theTeamsSide, authority: 'manage-team',
  shape: z.strictObject({ asked: entryIdShape, words }),
})
export type ErasureAnswered = BodyOf<typeof erasureAnswered>

/** A request with the answer, or none yet. */
export interface Erasure {
  readonly asked: Told<ErasureAsked>
  readonly answer: Told<ErasureAnswered> | null
}

/** The request made last, or nothing when none stands. */
export function erasureOf(folded: Folded): Erasure | null {
  const asked = standingOf(folded, erasureAsked).at(-1)
  if (asked === undefined) return null
  return { asked, answer: standingOf(folded, erasureAnswered).findLast(told => told.body.asked === asked.id) ?? null }
}

/** Asks the team to erase; once is enough while no answer has come. */
export function askErasure(said: string, standing: Erasure | null): Outcome<Draft<typeof erasureAsked>[]> {
  if (standing !== null && standing.answer === null) return refuse('erasure.asked-already')
  const trimmed = said.trim()
  return accept([draft(erasureAsked, trimmed === '' ? {} : { words: trimmed })])
}

/** Takes the request back. */
export function withdrawErasure(asked: Told<ErasureAsked>): Draft<typeof erasureAsked>[] {
  return [draft(erasureAsked, 'withdrawn', { replaces: asked.heads })]
}

/** Answers a request. */
export function answerErasure(asked: Told<ErasureAsked>, said: string): Outcome<Draft<typeof erasureAnswered>[]> {
  if (said.trim() === '') return refuse('erasure.no-words', { where: 'body.words' })
  return accept([draft(erasureAnswered, { asked: asked.id, words: said.trim() })])
}
