/** Photos among a person's entries, by name alone. */
import { msg } from '@lingui/core/macro'
import { lineOf } from '#features/entries/entry-line.ts'
import { photoTaken } from './photo.ts'
import { motifName } from './view-words.ts'

export const photoLines = [
  lineOf(photoTaken, {
    says: ({ body }, { i18n }) => {
      const motif = motifName(i18n, body)
      return i18n._(msg`Photo: ${motif}`)
    },
  }),
]
