/** Notes as they stand, and what may be done with them. */
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import type { FileInEntry } from '#log/file.ts'
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'
import { LONGEST_NOTE, noteShared, noteWritten, voiceKept, voiceShared } from './note.ts'
import type { KeptVoice, SharedNote, SharedVoice, WrittenNote } from './note.ts'

/** One note, and the entry by which it is shared, if it is. */
export type Note =
  | { readonly is: 'words'; readonly told: Told<WrittenNote>; readonly shared: Told<SharedNote> | undefined }
  | { readonly is: 'voice'; readonly told: Told<KeptVoice>; readonly shared: Told<SharedVoice> | undefined }

/** Every note of this device, the latest first. */
export function notesOf(folded: Folded): Note[] {
  const words = standingOf(folded, noteShared)
  const voices = standingOf(folded, voiceShared)
  return standingOf(folded, noteWritten, voiceKept).reverse().map((told): Note =>
    told.kind === 'note.written' ? { is: 'words', told, shared: words.find(one => one.body.of === told.id) } : { is: 'voice', told, shared: voices.find(one => one.body.of === told.id) })
}

/** A note in words. */
export function writeNote(typed: string, telling?: Telling): Outcome<Draft[]> {
  const words = typed.trim()
  if (words === '') return refuse('note.no-words', { where: 'words' })
  if (words.length > LONGEST_NOTE) return refuse('note.too-long', { where: 'words', facts: { most: LONGEST_NOTE } })
  return accept([draft(noteWritten, { words }, knownBy(telling))])
}

/** A voice note that was sealed on this device. */
export function keepVoice(file: FileInEntry, seconds: number, telling?: Telling): Outcome<Draft[]> {
  if (!file.type.startsWith('audio/')) return refuse('voice.not-sound', { where: 'file' })
  return accept([draft(voiceKept, { file, seconds: Math.round(seconds) }, knownBy(telling))])
}

/** Shares a note: a new entry with the same words, or with the sound sealed anew for the team. */
export function shareNote(note: Note, file?: FileInEntry, telling?: Telling): Outcome<Draft[]> {
  if (note.shared !== undefined) return accept([])
  const { at, zone } = note.told.entry
  if (note.is === 'words') return accept([draft(noteShared, { words: note.told.body.words, of: note.told.id }, { at, zone, ...knownBy(telling) })])
  if (file === undefined) return refuse('voice.not-sound', { where: 'file' })
  return accept([draft(voiceShared, { file, seconds: note.told.body.seconds, of: note.told.id }, { at, zone, ...knownBy(telling) })])
}

/** Takes a note away, and what was shared of it with it. */
export function takeAway(note: Note): Outcome<Draft[]> {
  const gone = (kind: Draft['kind'], { entry: { at, zone, voice, onBehalf }, heads }: Told): Draft => ({ kind, body: 'withdrawn', at, zone, voice, onBehalf, replaces: heads })
  const own = note.is === 'words' ? gone(noteWritten, note.told) : gone(voiceKept, note.told)
  return accept([own, ...(note.shared === undefined ? [] : [gone(note.is === 'words' ? noteShared : voiceShared, note.shared)])])
}
