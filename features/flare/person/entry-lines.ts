/** *What helps me* among a person's entries. */
import { msg } from '@lingui/core/macro'
import { lineOf } from '#features/entries/entry-line.ts'
import { helpsWritten } from '../flare-plan.ts'

export const helpsLines = [
  lineOf(helpsWritten, {
    says: (_told, { i18n }) => i18n._(msg`What helps me`),
    note: ({ body: { lines } }, { i18n }) => (lines.length === 0 ? i18n._(msg`Taken away`) : lines.join(' · ')),
    correctedOn: () => '/helps',
  }),
]
