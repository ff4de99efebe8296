/** Own marks on procedures, and devices in the body, among a person's entries. */
import { msg } from '@lingui/core/macro'
import { toldBy } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import { lineOf } from '#features/entries/entry-line.ts'
import { dateInWords } from '#features/limb/person/moments.ts'
import type { Treatment } from '#features/treatments/treatment.ts'
import { deviceDescribed, pumpRefilled } from '../device.ts'
import { effectMarked, windowUsed } from '../effect.ts'
import { MARK_NAMES } from './procedure-words.ts'

const whatOf = (folded: Folded, treatment: EntryId): string => (toldBy(folded, treatment)?.body as Treatment | undefined)?.what ?? '…'

export const procedureLines = [
  lineOf(effectMarked, {
    says: ({ body }, { i18n, folded }) => {
      const [what, mark] = [whatOf(folded, body.treatment), i18n._(MARK_NAMES[body.mark])]
      return i18n._(msg`${what}: ${mark}`)
    },
    correctedOn: ({ body }) => `/procedures/${body.treatment}`,
  }),
  lineOf(windowUsed, {
    says: ({ body }, { i18n, folded }) => {
      const what = whatOf(folded, body.treatment)
      return i18n._(msg`What was done while it held: ${what}`)
    },
    note: ({ body }) => body.what,
  }),
  lineOf(deviceDescribed, {
    says: ({ body }, { i18n }) => (body.device === 'pump' ? i18n._(msg`My pump`) : i18n._(msg`My stimulator`)),
    note: ({ body }) => body.model,
    correctedOn: ({ id }) => `/procedures/device/${id}`,
  }),
  lineOf(pumpRefilled, {
    says: ({ body }, { i18n }) => {
      const day = dateInWords(i18n, body.on)
      return i18n._(msg`Pump filled, ${day}`)
    },
    note: ({ body }, { i18n }) => {
      if (body.next === undefined) return undefined
      const day = dateInWords(i18n, body.next)
      return i18n._(msg`Next by ${day}`)
    },
  }),
]
