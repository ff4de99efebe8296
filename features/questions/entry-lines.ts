/** Questions for a visit among a person's entries. */
import { msg } from '@lingui/core/macro'
import { toldBy } from '#log/fold.ts'
import { lineOf } from '#features/entries/entry-line.ts'
import { questionAsked, questionCrossedOff, questionsOrdered } from './question.ts'
import type { Question } from './question.ts'

const correctedOn = (): string => '/questions'

export const questionLines = [
  lineOf(questionAsked, { says: ({ body: { words } }, { i18n }) => i18n._(msg`A question for the visit: ${words}`), correctedOn }),
  lineOf(questionCrossedOff, {
    says: ({ body }, { i18n, folded }) => {
      const words = (toldBy(folded, body.question)?.body as Question | undefined)?.words ?? '…'
      return i18n._(msg`Asked: ${words}`)
    },
    note: ({ body }) => body.answer,
    correctedOn,
  }),
  lineOf(questionsOrdered, { says: (_told, { i18n }) => i18n._(msg`The order of my questions`), correctedOn }),
]
