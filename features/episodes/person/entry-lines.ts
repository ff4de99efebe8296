/** Spells among a person's entries. How one ended and what was said of it stand with it. */
import { msg } from '@lingui/core/macro'
import { lineOf, partOf } from '#features/entries/entry-line.ts'
import { episodeDetailed, episodeEased, episodeStarted } from '../episode.ts'
import { spellsOf } from '../spells.ts'
import { spellTimes } from './spell-words.ts'

export const spellLines = [
  lineOf(episodeStarted, {
    says: (told, { i18n, folded }) => {
      const spell = spellsOf(folded).find(({ id }) => id === told.id)
      const times = spell === undefined ? '' : spellTimes(i18n, spell)
      return i18n._(msg`Spell ${times}`)
    },
    shownOn: ({ id }) => `/spell/${id}`,
  }),
  partOf(episodeEased, ({ episode }) => episode),
  partOf(episodeDetailed, ({ episode }) => episode),
]
