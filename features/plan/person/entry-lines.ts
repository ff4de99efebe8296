/** Goals, answers to the plan, waiting, and another view of an examination, among a person's entries. */
import { msg } from '@lingui/core/macro'
import { toldBy } from '#log/fold.ts'
import { examinationDisputed } from '#features/assessment/examination.ts'
import { lineOf } from '#features/entries/entry-line.ts'
import { goalPlaced, goalSet } from '../goal.ts'
import type { Goal } from '../goal.ts'
import { planItemAnswered } from '../plan.ts'
import { helpAskedFor, waitingEnded } from '../waiting.ts'
import type { AskedFor } from '../waiting.ts'
import { ANSWER_NAMES } from './answer-words.ts'
import { STEP_NAMES } from './step-words.ts'

export const planLines = [
  lineOf(goalSet, { says: ({ body: { words } }, { i18n }) => i18n._(msg`My goal: ${words}`), correctedOn: ({ id }) => `/plan/goal/${id}` }),
  lineOf(goalPlaced, {
    says: ({ body }, { i18n, folded }) => {
      const [goal, step] = [(toldBy(folded, body.goal)?.body as Goal | undefined)?.words ?? '…', i18n._(STEP_NAMES[body.step])]
      return i18n._(msg`${goal}: ${step}`)
    },
    note: ({ body }) => body.words,
    correctedOn: ({ body }) => `/plan/goal/${body.goal}`,
  }),
  lineOf(planItemAnswered, {
    says: ({ body }, { i18n }) => {
      const answer = i18n._(ANSWER_NAMES[body.answer])
      return i18n._(msg`What I think of a point of the plan: ${answer}`)
    },
    note: ({ body }) => body.words,
  }),
  lineOf(helpAskedFor, { says: ({ body: { what } }, { i18n }) => i18n._(msg`Waiting for: ${what}`), correctedOn: () => '/plan/waiting' }),
  lineOf(waitingEnded, {
    says: ({ body }, { i18n, folded }) => {
      const what = (toldBy(folded, body.asked)?.body as AskedFor | undefined)?.what ?? '…'
      return body.how === 'came' ? i18n._(msg`It came: ${what}`) : i18n._(msg`No longer wanted: ${what}`)
    },
  }),
  lineOf(examinationDisputed, { says: (_told, { i18n }) => i18n._(msg`I see an examination otherwise`), note: ({ body }) => body.words, correctedOn: () => '/plan/found' }),
]
