/** What the person wants to ask at the next visit, in their own words, in their own order; crossed off when it was asked. */
import * as z from 'zod/mini'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { entryIdShape } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** How many questions fit on the one page: the first of the list. */
export const QUESTIONS_ON_PAGE = 3
/** How many may wait at a time; a visit is short. */
export const MOST_QUESTIONS = 30

/** One question. Taken back, it stays in the history. */
export const questionAsked = defineKind({
  name: 'question.asked', category: 'diary', writers: bothSides,
  shape: z.strictObject({ words: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)) }),
})
export type Question = BodyOf<typeof questionAsked>

/** A question was asked at a visit; what was answered may stand beside it. Whoever wrote the question, either side may cross it off. */
export const questionCrossedOff = defineKind({
  name: 'question.crossed-off', category: 'diary', writers: bothSides,
  shape: z.strictObject({ question: entryIdShape, answer: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(1000))) }),
})
export type CrossedOff = BodyOf<typeof questionCrossedOff>

/** The order in which the questions stand, the most wanted first. */
export const questionsOrdered = defineKind({
  name: 'questions.ordered', category: 'diary', writers: bothSides,
  shape: z.strictObject({ order: z.array(entryIdShape).check(z.maxLength(200)) }),
})
export type QuestionOrder = BodyOf<typeof questionsOrdered>

/** A question that was asked, with what crossed it off. */
export interface AskedQuestion {
  readonly question: Told<Question>
  readonly crossed: Told<CrossedOff>
}

function crossedOf(folded: Folded): ReadonlyMap<EntryId, Told<CrossedOff>> {
  return new Map(standingOf(folded, questionCrossedOff).map(told => [told.body.question, told]))
}

/** The questions that wait, in the person's order; one that was never moved stands after those, the first asked in front. */
export function questionsOf(folded: Folded): Told<Question>[] {
  const order = standingOf(folded, questionsOrdered).at(-1)?.body.order ?? []
  const crossed = crossedOf(folded)
  const place = ({ id }: Told<Question>): number => (order.includes(id) ? order.indexOf(id) : order.length)
  return standingOf(folded, questionAsked).filter(({ id }) => !crossed.has(id)).toSorted((one, other) => place(one) - place(other))
}

/** The questions that stand on the one page. */
export function questionsForPage(folded: Folded): Told<Question>[] {
  return questionsOf(folded).slice(0, QUESTIONS_ON_PAGE)
}

/** What was asked already, the last crossed off in front. */
export function askedQuestions(folded: Folded): AskedQuestion[] {
  const crossed = crossedOf(folded)
  return standingOf(folded, questionAsked)
    .flatMap(question => { const off = crossed.get(question.id); return off === undefined ? [] : [{ question, crossed: off }] })
    .toSorted((one, other) => (one.crossed.entry.at > other.crossed.entry.at ? -1 : 1))
}

/** Asks a question, or says one anew. */
export function askQuestion(words: string, standing: readonly Told<Question>[], before?: Told<Question>, telling?: Telling): Outcome<Draft<typeof questionAsked>[]> {
  const said = words.trim()
  if (said === '') return refuse('question.no-words', { where: 'body.words' })
  if (!before && standing.length >= MOST_QUESTIONS) return refuse('question.too-many', { facts: { most: MOST_QUESTIONS } })
  return accept([draft(questionAsked, { words: said }, { ...knownBy(telling), ...(before ? { replaces: before.heads } : {}) })])
}

/** Takes a question back: no longer wanted. */
export function withdrawQuestion(told: Told<Question>): Draft<typeof questionAsked>[] {
  return [draft(questionAsked, 'withdrawn', { replaces: told.heads })]
}

/** Crosses a question off, or writes the answer beside one that is. */
export function crossOff(question: EntryId, answer = '', before?: Told<CrossedOff>, telling?: Telling): Draft<typeof questionCrossedOff>[] {
  const said = answer.trim()
  return [draft(questionCrossedOff, { question, ...(said === '' ? {} : { answer: said }) }, { ...knownBy(telling), ...(before ? { replaces: before.heads } : {}) })]
}

/** Puts a question that was crossed off back on the list. */
export function putBack(crossed: Told<CrossedOff>): Draft<typeof questionCrossedOff>[] {
  return [draft(questionCrossedOff, 'withdrawn', { replaces: crossed.heads })]
}

/** Moves a question one place up or down; at the end of the list it stays. */
export function moveQuestion(folded: Folded, id: EntryId, by: -1 | 1, telling?: Telling): Draft<typeof questionsOrdered>[] {
  const order = questionsOf(folded).map(told => told.id)
  const from = order.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= order.length) return []
  order.splice(from, 1)
  order.splice(to, 0, id)
  const before = standingOf(folded, questionsOrdered).at(-1)
  return [draft(questionsOrdered, { order }, { ...knownBy(telling), ...(before ? { replaces: before.heads } : {}) })]
}
