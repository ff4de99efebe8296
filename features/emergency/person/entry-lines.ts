/** The emergency card among a person's entries. */
import { msg } from '@lingui/core/macro'
import { lineOf } from '#features/entries/entry-line.ts'
import { dateInWords } from '#features/limb/person/moments.ts'
import { emergencyCardWritten } from '../card.ts'

export const cardLines = [
  lineOf(emergencyCardWritten, {
    says: ({ body }, { i18n }) => {
      const day = dateInWords(i18n, body.checkedOn)
      return i18n._(msg`My emergency card, checked on ${day}`)
    },
    correctedOn: () => '/emergency/write',
  }),
]
