/** Notes among a person's entries. A private one shows nothing of what it says: it is read where notes are read. */
import { msg } from '@lingui/core/macro'
import { lineOf } from '#features/entries/entry-line.ts'
import { noteShared, noteWritten, voiceKept, voiceShared } from '../note.ts'

const correctedOn = (): string => '/notes'

export const noteLines = [
  lineOf(noteWritten, { says: (_told, { i18n }) => i18n._(msg`A private note`), correctedOn }),
  lineOf(voiceKept, { says: (_told, { i18n }) => i18n._(msg`A private voice note`), correctedOn }),
  lineOf(noteShared, { says: (_told, { i18n }) => i18n._(msg`A note that was shared`), note: ({ body }) => body.words, correctedOn }),
  lineOf(voiceShared, { says: (_told, { i18n }) => i18n._(msg`A voice note that was shared`), correctedOn }),
]
