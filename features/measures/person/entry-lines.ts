/** What was measured at home among a person's entries. */
import { msg } from '@lingui/core/macro'
import { lineOf } from '#features/entries/entry-line.ts'
import { measureTaken } from '../taken.ts'
import { measuredInWords, placeOf } from './measure-words.ts'

export const measureLines = [
  lineOf(measureTaken, {
    says: ({ body: { measured } }, { i18n }) => {
      if (measured.what === 'skipped') {
        switch (measured.measure) {
          case 'temperature': return i18n._(msg`Warmth: not measured`)
          case 'girth': return i18n._(msg`Tape measure: not measured`)
          case 'range': return i18n._(msg`How far it moves: not measured`)
        }
      }
      const [place, told] = [placeOf(i18n, measured), measuredInWords(i18n, measured)]
      return i18n._(msg`${place}: ${told}`)
    },
    note: ({ body: { measured } }, { i18n }) => (measured.what !== 'skipped' ? undefined : measured.why === 'it-hurts' ? i18n._(msg`Measuring hurts`) : i18n._(msg`Not today`)),
  }),
]
