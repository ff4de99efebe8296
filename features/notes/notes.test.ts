import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stateDraft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { emptyFold, take } from '#log/fold.ts'
import type { FileInEntry } from '#log/file.ts'
import { uuidv7 } from '#log/ids.ts'
import { judge } from '#log/judge.ts'
import type { Outcome } from '#log/problem.ts'
import type { Entry } from '#log/statement.ts'
import { categories } from '#log/category.ts'
import { registry } from '#features/kinds.ts'
import { refusalOf } from '#features/testing/diary.ts'
import { LONGEST_NOTE } from './note.ts'
import { keepVoice, notesOf, shareNote, takeAway, writeNote } from './notes.ts'
import type { Note } from './notes.ts'

const file: FileInEntry = { hash: 'a'.repeat(64) as FileInEntry['hash'], bytes: 1000, type: 'audio/webm', key: 'k'.repeat(43), iv: 'i'.repeat(16) }
let count = 0
const stated = (decided: Outcome<Draft[]>): Entry[] => {
  assert.ok(decided.ok)
  return decided.value.map(one => stateDraft({ id: uuidv7(Date.parse('2026-11-24T10:00:00.000Z') + count++, new Uint8Array(10)), ...one }, { now: Date.parse('2026-11-24T10:00:00.000Z'), zone: 'Europe/London', random: length => new Uint8Array(length) }))
}
const first = (entries: readonly Entry[]): Note => {
  const note = notesOf(take(emptyFold(registry, categories), entries))[0]
  assert.ok(note)
  return note
}
const allowed = (entry: Entry): string | undefined => refusalOf(judge(registry, entry, { role: 'person', authorities: [] }))

test('a note and a voice note are taken by no server; what is shared of them is an entry of its own', () => {
  for (const own of [stated(writeNote('A bad night')), stated(keepVoice(file, 12.4))]) {
    assert.equal(allowed(own[0] as Entry), 'entry.private')
    const shared = stated(shareNote(first(own), file))
    assert.equal(allowed(shared[0] as Entry), undefined)
    assert.ok(first([...own, ...shared]).shared)
    assert.deepEqual(stated(shareNote(first([...own, ...shared]), file)), [], 'shared once')
  }
})

test('taking a note away takes what was shared of it too', () => {
  const own = stated(writeNote('A bad night'))
  const shared = stated(shareNote(first(own)))
  const gone = stated(takeAway(first([...own, ...shared])))
  assert.equal(gone.length, 2)
  assert.deepEqual(notesOf(take(emptyFold(registry, categories), [...own, ...shared, ...gone])), [])
})

test('an empty note, one that is too long and a picture in the place of a voice are refused by name', () => {
  assert.equal(refusalOf(writeNote('  ')), 'note.no-words')
  assert.equal(refusalOf(writeNote('a'.repeat(LONGEST_NOTE + 1))), 'note.too-long')
  assert.equal(refusalOf(keepVoice({ ...file, type: 'image/jpeg' }, 3)), 'voice.not-sound')
})
