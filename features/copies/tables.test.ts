import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as z from 'zod/mini'
import { categories } from '#log/category.ts'
import { draft, stateDraft } from '#log/draft.ts'
import { emptyFold, take } from '#log/fold.ts'
import { defineKind, registryOf } from '#log/kind.ts'
import { accept } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import { checkInAnswered } from '#features/check-ins/check-in.ts'
import { registry } from '#features/kinds.ts'
import { photoTaken } from '#features/photos/photo.ts'
import { Diary } from '#features/testing/diary.ts'
import { localMoment, tablesOf } from './tables.ts'

const WITHOUT = { private: false }
const lines = (text: string): string[] => text.slice(1).split('\r\n').filter(line => line !== '')

test('every kind has its table, what was corrected stands once, what was taken back not at all', () => {
  const diary = new Diary()
  const [first] = diary.say(accept([draft(checkInAnswered, { question: 'pain', answer: 4 }), draft(checkInAnswered, { question: 'sleep', answer: 7 })]), '2026-07-01T12:00:00.000Z')
  assert.ok(first)
  diary.say(accept([draft(checkInAnswered, { question: 'pain', answer: 5 }, { replaces: [first.id] })]), '2026-07-01T12:05:00.000Z')
  const [table] = tablesOf(diary.folded(), WITHOUT)
  assert.equal(table?.name, 'check-in-answered.csv')
  const [names, ...rows] = lines(table?.text ?? '')
  assert.match(names ?? '', /^id,when,zone,written,by,how_they_know,times_corrected,/)
  assert.equal(rows.length, 2)
  assert.ok(rows.some(row => row.includes('2026-07-01T13:05:00+01:00,Europe/London') && row.includes(',1,') && row.includes('pain,5')))
})

test('a moment is said by the person’s own clock, across summer, winter, half hours and the date line', () => {
  assert.equal(localMoment('2026-07-01T12:00:00.000Z', 'Europe/London'), '2026-07-01T13:00:00+01:00')
  assert.equal(localMoment('2026-01-01T23:30:15.000Z', 'Asia/Kolkata'), '2026-01-02T05:00:15+05:30')
  assert.equal(localMoment('2026-01-01T03:00:00.000Z', 'America/St_Johns'), '2025-12-31T23:30:00-03:30')
  assert.equal(localMoment('2026-01-01T03:00:00.000Z', 'Nowhere/Else'), '2026-01-01T03:00:00.000Z')
})

test('what is private stays out unless it is asked for', () => {
  const note = defineKind({ name: 'note.private', category: 'private', writers: bothSides, shape: z.strictObject({ words: z.string() }) })
  const said = stateDraft(draft(note, { words: 'only mine' }), { now: 0, zone: 'UTC', random: count => new Uint8Array(count) })
  const folded = take(emptyFold(registryOf([...registry.values(), note]), categories), [said])
  assert.deepEqual(tablesOf(folded, WITHOUT), [])
  assert.match(tablesOf(folded, { private: true })[0]?.text ?? '', /only mine/)
})

test('a stream that is not shared has no table', () => {
  const diary = new Diary()
  diary.say(accept([draft(checkInAnswered, { question: 'pain', answer: 4 })]), '2026-07-01T12:00:00.000Z')
  assert.deepEqual(tablesOf(take(emptyFold(registry, ['clinical']), diary.entries), WITHOUT), [])
})

test('the key that opens a photo is in no table', () => {
  const said = stateDraft(draft(photoTaken, { file: { hash: 'a'.repeat(64), bytes: 10, type: 'image/jpeg', key: 'SECRETKEY', iv: 'SECRETIV' } } as never), { now: 0, zone: 'UTC', random: count => new Uint8Array(count) })
  const text = tablesOf(take(emptyFold(registry, categories), [said]), WITHOUT).map(table => table.text).join()
  assert.match(text, /aaaa/)
  assert.doesNotMatch(text, /SECRET/)
})
