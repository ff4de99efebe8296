/** Treatments and medicines as marks on the story, among a person's entries. */
import { msg } from '@lingui/core/macro'
import { lineOf } from '#features/entries/entry-line.ts'
import { dateInWords } from '#features/limb/person/moments.ts'
import { procedureForms } from '#features/procedures/procedures.ts'
import { medicinesListedWhole } from './medicine-list.ts'
import { medicineNoted, treatmentNoted } from './treatment.ts'

export const treatmentLines = [
  lineOf(treatmentNoted, {
    says: ({ body }, { i18n }) => {
      const [what, day] = [body.what, dateInWords(i18n, body.from)]
      return i18n._(msg`${what}, ${day}`)
    },
    note: ({ body }) => body.detail,
    correctedOn: ({ id, body }) => (procedureForms.some(form => form === body.form) ? `/procedures/${id}/edit` : undefined),
  }),
  lineOf(medicineNoted, {
    says: ({ body }, { i18n }) => {
      const [what, day] = [body.what, dateInWords(i18n, body.from)]
      return i18n._(msg`${what}, ${day}`)
    },
  }),
  lineOf(medicinesListedWhole, {
    says: ({ body }, { i18n }) => (body.whole === 'yes' ? i18n._(msg`Everything I take is on the list`) : i18n._(msg`Something I take is not on the list`)),
    correctedOn: () => '/medicines/list',
  }),
]
