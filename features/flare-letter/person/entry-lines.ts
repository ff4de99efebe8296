/** The flare plan among a person's entries. */
import { msg } from '@lingui/core/macro'
import { lineOf } from '#features/entries/entry-line.ts'
import { flareLetterWritten } from '../flare-letter.ts'

export const letterLines = [
  lineOf(flareLetterWritten, { says: (_told, { i18n }) => i18n._(msg`My flare plan`), correctedOn: () => '/plan/flare/write' }),
]
