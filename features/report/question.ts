/** What the person wants to ask at the next visit, in their own words. */
import * as z from 'zod/mini'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'

/** How many questions fit on the one page. */
export const MOST_QUESTIONS = 3

/** One question. When it was answered it is withdrawn, and stays in the history. */
export const questionAsked = defineKind({
  name: 'question.asked', category: 'diary', writers: bothSides,
  shape: z.strictObject({ words: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)) }),
})
export type Question = BodyOf<typeof questionAsked>

/** The questions that stand, the first asked in front. */
export function questionsOf(folded: Folded): Told<Question>[] {
  return standingOf(folded, questionAsked)
}

/** Asks a question, or says one anew. */
export function askQuestion(words: string, standing: readonly Told<Question>[], before?: Told<Question>): Outcome<Draft<typeof questionAsked>[]> {
  const said = words.trim()
  if (said === '') return refuse('question.no-words', { where: 'body.words' })
  if (!before && standing.length >= MOST_QUESTIONS) return refuse('question.too-many', { facts: { most: MOST_QUESTIONS } })
  return accept([draft(questionAsked, { words: said }, before ? { replaces: before.heads } : {})])
}

/** Takes a question back: asked, answered, or no longer wanted. */
export function withdrawQuestion(told: Told<Question>): Draft<typeof questionAsked>[] {
  return [draft(questionAsked, 'withdrawn', { replaces: told.heads })]
}
