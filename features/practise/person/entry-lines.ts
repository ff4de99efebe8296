/** Exercises and sessions among a person's entries. */
import { msg } from '@lingui/core/macro'
import { toldBy } from '#log/fold.ts'
import { lineOf } from '#features/entries/entry-line.ts'
import { exerciseAgreed } from '../exercise.ts'
import type { Exercise } from '../exercise.ts'
import { sessionDone } from '../session.ts'
import { ANSWER_NAMES } from './practice-words.ts'

export const practiceLines = [
  lineOf(exerciseAgreed, {
    says: ({ body: { name, minutes } }, { i18n }) => i18n._(msg`My exercise: ${name}, ${minutes} min`),
    note: ({ body }) => body.how,
    correctedOn: ({ id }) => `/practise/own/${id}`,
  }),
  lineOf(sessionDone, {
    says: ({ body }, { i18n, folded }) => {
      const name = (toldBy(folded, body.exercise)?.body as Exercise | undefined)?.name ?? '…'
      if (body.seconds === undefined) return i18n._(msg`Practised: ${name}, for how long is not known`)
      const [minutes, seconds] = [Math.floor(body.seconds / 60), body.seconds % 60]
      return i18n._(msg`Practised: ${name}, ${minutes} min ${seconds} s`)
    },
    note: ({ body }, { i18n }) => (body.answer === undefined ? undefined : i18n._(ANSWER_NAMES[body.answer])),
    correctedOn: ({ id }) => `/practise/session/${id}`,
  }),
]
