/** Answers, activities and choices about questions among a person's entries. */
import { msg } from '@lingui/core/macro'
import { toldBy } from '#log/fold.ts'
import { lineOf } from '#features/entries/entry-line.ts'
import { dateInWords } from '#features/limb/person/moments.ts'
import { activityNamed, checkInAnswered, homeStripChosen } from '../check-in.ts'
import { activitiesOf } from '../check-ins.ts'
import { checkInsPaused, questionDeclined } from '../prescription.ts'
import type { PrescribedQuestion } from '../prescription.ts'
import { FURTHER_NAMES } from './further-words.ts'
import { STRIP_NAMES } from './strip-words.ts'

export const checkInLines = [
  lineOf(checkInAnswered, {
    says: ({ body }, { i18n, folded }) => {
      const { answer } = body
      switch (body.question) {
        case 'use': return i18n._(msg`Use: ${answer}`)
        case 'sleep': return i18n._(msg`Sleep: ${answer}`)
        case 'opens': return i18n._(msg`Opening enough to wash: ${answer}`)
        case 'skin': return i18n._(msg`Skin: ${answer}`)
        case 'pain': return i18n._(msg`Pain: ${answer}`)
        case 'activity': {
          const words = activitiesOf(folded).find(({ id }) => id === body.activity)?.body.words ?? '…'
          return i18n._(msg`“${words}”: ${answer}`)
        }
      }
    },
  }),
  lineOf(activityNamed, { says: ({ body: { words } }, { i18n }) => i18n._(msg`My activity: “${words}”`), correctedOn: () => '/activities' }),
  lineOf(homeStripChosen, {
    says: ({ body }, { i18n }) => {
      const shown = i18n._(STRIP_NAMES[body.shows])
      return i18n._(msg`The week on Now shows: ${shown}`)
    },
    correctedOn: () => '/strip',
  }),
  lineOf(questionDeclined, {
    says: ({ body }, { i18n, folded }) => {
      const asks = (toldBy(folded, body.prescription)?.body as PrescribedQuestion | undefined)?.asks
      if (asks === undefined) return i18n._(msg`A question that I do not want`)
      const question = i18n._(FURTHER_NAMES[asks])
      return i18n._(msg`A question that I do not want: ${question}`)
    },
  }),
  lineOf(checkInsPaused, {
    says: ({ body: { until } }, { i18n }) => {
      if (until === 'until-i-say') return i18n._(msg`Questions paused`)
      const day = dateInWords(i18n, until)
      return i18n._(msg`Questions paused until ${day}`)
    },
    correctedOn: () => '/check-in/choices',
  }),
]
