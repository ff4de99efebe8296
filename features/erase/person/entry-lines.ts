/** A request to erase among a person's entries. */
import { msg } from '@lingui/core/macro'
import { lineOf } from '#features/entries/entry-line.ts'
import { erasureAsked } from '../erasure.ts'

export const erasureLines = [
  lineOf(erasureAsked, { says: (_told, { i18n }) => i18n._(msg`I asked the team to erase my record`), note: ({ body }) => body.words }),
]
