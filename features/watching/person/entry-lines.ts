/** What is watched for before there is a name for it, among a person's entries. */
import { msg } from '@lingui/core/macro'
import type { I18n, MessageDescriptor } from '@lingui/core'
import { lineOf } from '#features/entries/entry-line.ts'
import { dateInWords } from '#features/limb/person/moments.ts'
import { castWatched, symptomNoticed, wristBroken } from '../symptom.ts'
import { CAST_WORDS, SYMPTOM_NAMES } from './cast-words.ts'

const answered = (i18n: I18n, asked: MessageDescriptor, is: 'yes' | 'no'): string => {
  const what = i18n._(asked)
  return is === 'yes' ? i18n._(msg`${what} Yes`) : i18n._(msg`${what} No`)
}

export const watchLines = [
  lineOf(symptomNoticed, { says: ({ body }, { i18n }) => answered(i18n, SYMPTOM_NAMES[body.what], body.is), correctedOn: () => '/watch' }),
  lineOf(castWatched, { says: ({ body }, { i18n }) => answered(i18n, CAST_WORDS[body.sign], body.is), correctedOn: () => '/watch' }),
  lineOf(wristBroken, {
    says: ({ body }, { i18n }) => {
      const day = dateInWords(i18n, body.on)
      return i18n._(msg`A broken wrist, ${day}`)
    },
    correctedOn: () => '/watch',
  }),
]
