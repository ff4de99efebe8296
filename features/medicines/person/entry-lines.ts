/** Medicines, doses and what was noticed of them among a person's entries. Quantities are never part of a line. */
import { msg } from '@lingui/core/macro'
import { toldBy } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import { lineOf } from '#features/entries/entry-line.ts'
import { dateInWords, timeOf } from '#features/limb/person/moments.ts'
import { doseMarked, extraDoseTaken } from '../dose.ts'
import { notReadySaid } from '../not-ready.ts'
import { medicineListed } from '../regimen.ts'
import type { ListedMedicine } from '../regimen.ts'
import { sideEffectNoticed } from '../side-effect.ts'
import { supplyCounted } from '../supply.ts'
import { EFFECT_NAMES, USE_NAMES } from './medicine-words.ts'

const packetOf = (folded: Folded, medicine: EntryId): string => (toldBy(folded, medicine)?.body as ListedMedicine | undefined)?.packet ?? '…'

export const medicineLines = [
  lineOf(medicineListed, {
    says: ({ body: { packet } }, { i18n }) => i18n._(msg`On my list: ${packet}`),
    note: ({ body }, { i18n }) => i18n._(USE_NAMES[body.use]),
    correctedOn: ({ id }) => `/medicines/one/${id}`,
  }),
  lineOf(doseMarked, {
    says: ({ body, entry }, { i18n, folded }) => {
      const [packet, day, time] = [packetOf(folded, body.medicine), dateInWords(i18n, body.day), body.time]
      if (body.is === 'taken') return i18n._(msg`${packet}, ${day} ${time}: taken`)
      if (body.is === 'not-taken') return i18n._(msg`${packet}, ${day} ${time}: not taken`)
      const until = timeOf(i18n, body.until, entry.zone)
      return i18n._(msg`${packet}, ${day} ${time}: later, ${until}`)
    },
    correctedOn: ({ body }) => `/medicines/dose/${body.medicine}/${body.day}/${body.time}`,
  }),
  lineOf(extraDoseTaken, {
    says: ({ body }, { i18n, folded }) => {
      const packet = packetOf(folded, body.medicine)
      return i18n._(msg`${packet}: taken when needed`)
    },
  }),
  lineOf(supplyCounted, {
    says: ({ body }, { i18n, folded }) => {
      const packet = packetOf(folded, body.medicine)
      return i18n._(msg`${packet}: what is left was counted`)
    },
    correctedOn: ({ body }) => `/medicines/one/${body.medicine}`,
  }),
  lineOf(notReadySaid, {
    says: ({ body }, { i18n, folded }) => {
      const [packet, day] = [packetOf(folded, body.medicine), dateInWords(i18n, body.step)]
      return i18n._(msg`${packet}: not ready for the step of ${day}`)
    },
    note: ({ body }) => body.words,
  }),
  lineOf(sideEffectNoticed, {
    says: ({ body }, { i18n }) => {
      const what = i18n._(EFFECT_NAMES[body.what])
      return i18n._(msg`Noticed: ${what}`)
    },
    note: ({ body }) => body.words,
  }),
]
