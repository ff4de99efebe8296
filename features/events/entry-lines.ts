/** Events and changes among a person's entries. */
import { msg } from '@lingui/core/macro'
import { lineOf } from '#features/entries/entry-line.ts'
import { limbName } from '#features/limb/person/limb-words.ts'
import { dateInWords } from '#features/limb/person/moments.ts'
import { changeNoticed, eventMarked } from './event.ts'
import { happeningWords } from './event-words.ts'

export const eventLines = [
  lineOf(eventMarked, {
    says: ({ body }, { i18n }) => {
      const [what, when] = [i18n._(happeningWords[body.what]), dateInWords(i18n, body.on)]
      return i18n._(msg`${what}, ${when}`)
    },
    note: ({ body }) => body.note,
    correctedOn: ({ id }) => `/event/${id}`,
  }),
  lineOf(changeNoticed, {
    says: ({ body }, { i18n }) => {
      if (body.what === 'different') return i18n._(msg`Something is different`)
      const limb = limbName(i18n, body)
      return i18n._(msg`Somewhere new: ${limb}`)
    },
    note: ({ body }) => body.note,
  }),
]
