import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Category } from '#log/category.ts'
import { emptyFold, take } from '#log/fold.ts'
import { registry } from '#features/kinds.ts'
import { writeCard } from '#features/emergency/card.ts'
import { Diary } from '#features/testing/diary.ts'
import { sayListWhole } from '#features/treatments/medicine-list.ts'
import { noteMedicine, noteTreatment } from '#features/treatments/treatment.ts'
import { safetyLinesOf } from './safety-lines.ts'

const TODAY = '2026-03-20'
const at = (minute: number): string => `2026-03-20T09:${String(minute).padStart(2, '0')}:00.000Z`
const states = (diary: Diary, streams: readonly Category[] = ['medicines', 'clinical']) =>
  Object.fromEntries(Object.entries(safetyLinesOf(take(emptyFold(registry, streams), diary.entries.filter(entry => streams.includes(registry.get(entry.kind)?.category as Category))), TODAY)).map(([name, line]) => [name, line.is]))

test('what nobody noted is not noted, and what is not shared cannot be told: neither is none', () => {
  const empty = new Diary()
  assert.deepEqual(new Set(Object.values(states(empty))), new Set(['not-noted']))
  assert.deepEqual(new Set(Object.values(states(empty, []))), new Set(['not-shared']))
})

test('allergies, a pump, what is not stopped suddenly and a splint stand as they were noted', () => {
  const diary = new Diary()
  diary.say(writeCard({ contacts: [], allergies: { words: 'Penicillin' } }, TODAY), at(1))
  diary.say(noteTreatment({ form: 'pump', what: 'Pump, belly left', is: 'given', from: '2024' }), at(2))
  diary.say(noteTreatment({ form: 'splint', what: 'Night splint', is: 'given', from: '2026-01', to: 'still' }), at(3))
  diary.say(noteMedicine({ medicine: 'baclofen', what: 'Baclofen 10 mg', is: 'given', from: '2025', to: 'still' }), at(4))
  diary.say(noteMedicine({ medicine: 'naproxen', what: 'Naproxen', is: 'given', from: '2026-03', to: 'still' }), at(5))
  const lines = safetyLinesOf(diary.folded(), TODAY)
  const value = (line: { readonly is: string; readonly value?: unknown }): unknown => (line.is === 'known' ? line.value : line.is)
  assert.deepEqual(value(lines.allergies), { words: 'Penicillin' })
  assert.deepEqual(value(lines.devices), [{ device: 'pump', words: ['Pump, belly left'] }])
  assert.deepEqual(value(lines.notSuddenly), ['Baclofen 10 mg'])
  assert.deepEqual(value(lines.splint), ['Night splint'])
  assert.equal(lines.skin.is, 'not-noted')
  assert.deepEqual([states(diary, ['clinical'])['allergies'], states(diary, ['clinical'])['notSuddenly'], states(diary, ['medicines'])['devices']], ['not-shared', 'not-shared', 'not-shared'])
})

test('*none* of what is not stopped suddenly is said only of a whole list', () => {
  const diary = new Diary()
  diary.say(noteMedicine({ medicine: 'naproxen', what: 'Naproxen', is: 'given', from: '2026-03', to: 'still' }), at(1))
  assert.equal(safetyLinesOf(diary.folded(), TODAY).notSuddenly.is, 'not-noted')
  diary.say(sayListWhole('yes', TODAY, TODAY), at(2))
  assert.deepEqual(safetyLinesOf(diary.folded(), TODAY).notSuddenly, { is: 'known', value: [], on: TODAY })
})

test('a whole list with a medicine that our reference does not hold says nothing of what may be stopped', () => {
  const diary = new Diary()
  diary.say(noteMedicine({ medicine: 'other', what: 'A tablet from abroad', is: 'given', from: '2026-03', to: 'still' }), at(1))
  diary.say(sayListWhole('yes', TODAY, TODAY), at(2))
  assert.equal(safetyLinesOf(diary.folded(), TODAY).notSuddenly.is, 'not-noted')
})
