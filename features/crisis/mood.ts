/** How somebody has been for two weeks, as they answered a questionnaire. No score is shown to the person. */
import * as z from 'zod/mini'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'

/** The answers as they were sent, 0 to 3 each; what was skipped is not there. Only the person's own. */
export const moodAnswered = defineKind({
  name: 'mood.answered',
  category: 'mental-health',
  writers: ['person'],
  shape: z.strictObject({
    form: z.enum(['phq-9', 'phq-8']),
    answers: z.array(z.strictObject({ item: z.int().check(z.gte(1), z.lte(9)), answer: z.int().check(z.gte(0), z.lte(3)) })).check(z.minLength(1), z.maxLength(9)),
  }),
  check: ({ form, answers }, voice) => {
    if (voice !== undefined) return refuse('mood.only-themself', { where: 'voice' })
    if (new Set(answers.map(({ item }) => item)).size < answers.length) return refuse('mood.answered-twice', { where: 'body.answers' })
    return form === 'phq-8' && answers.some(({ item }) => item === 9) ? refuse('mood.no-such-question', { where: 'body.answers' }) : accept(true as const)
  },
})
export type MoodAnswers = BodyOf<typeof moodAnswered>

/** Keeps the answers. An alert of question 9 was raised at the moment of its answer and is not part of this. */
export function answerMood(form: MoodAnswers['form'], given: ReadonlyMap<number, number>): Outcome<Draft[]> {
  const answers = [...given].map(([item, answer]) => ({ item, answer })).sort((one, other) => one.item - other.item)
  return answers.length === 0 ? refuse('mood.nothing-answered') : accept([draft(moodAnswered, { form, answers })])
}
