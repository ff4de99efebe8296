/** What was painted and felt among a person's entries. */
import { msg } from '@lingui/core/macro'
import { lineOf } from '#features/entries/entry-line.ts'
import { answerName } from './felt-words.ts'
import { feelings, limbFelt } from './felt.ts'
import { LAYER_NAMES, saidBy } from './layer-words.ts'
import { otherLimbAnswered } from './other-limb.ts'
import { limbPainted } from './painted.ts'
import { DRAWING_NAMES, regionName } from './region-words.ts'

export const bodyLines = [
  lineOf(limbPainted, {
    says: ({ body }, { i18n }) => {
      const [layer, drawing] = [i18n._(LAYER_NAMES[body.layer]), i18n._(DRAWING_NAMES[body.drawing])]
      return i18n._(msg`Painted, ${layer}: ${drawing}`)
    },
    note: ({ body, entry }, { i18n }) => (body.none ? i18n._(msg`None here`) : body.marks.map(({ region, value }) => {
      const [place, said] = [regionName(i18n, region), i18n._(saidBy(body.layer, value, entry.voice === undefined ? 'mine' : 'theirs'))]
      return i18n._(msg`${place}: ${said}`)
    }).join(' · ')),
    correctedOn: ({ body }) => `/body/chart/${body.limb}`,
  }),
  lineOf(limbFelt, {
    says: (_told, { i18n }) => i18n._(msg`How the limb feels`),
    note: ({ body }, { i18n }) => [...feelings.flatMap(feeling => {
      const answer = body[feeling]
      return answer === undefined ? [] : [i18n._(answerName(feeling, answer))]
    }), ...(body.note === undefined ? [] : [body.note])].join(' · '),
  }),
  lineOf(otherLimbAnswered, {
    says: ({ body }, { i18n }) => {
      switch (body.sore) {
        case 'no': return i18n._(msg`The other side: not sore`)
        case 'a-bit': return i18n._(msg`The other side: a bit sore`)
        case 'a-lot': return i18n._(msg`The other side: very sore`)
      }
    },
  }),
]
