import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { helpsOf, writeHelps } from './flare-plan.ts'

const T0 = '2026-11-24T14:06:00.000Z'

test('three lines in the person\'s own words stand until they are written anew', () => {
  const diary = new Diary()
  diary.say(writeHelps(['Warm wheat bag', ' ', 'Breathe out long', '']), T0)
  assert.deepEqual(helpsOf(diary.folded()).lines, ['Warm wheat bag', 'Breathe out long'])
  diary.say(writeHelps(['Ring Sam'], helpsOf(diary.folded()).told), '2026-11-25T14:06:00.000Z')
  assert.deepEqual(helpsOf(diary.folded()).lines, ['Ring Sam'])
})

test('a fourth line and a line too long to read are refused', () => {
  assert.equal(refusalOf(writeHelps(['a', 'b', 'c', 'd'])), 'helps.too-many')
  assert.equal(refusalOf(writeHelps(['a'.repeat(81)])), 'helps.line-too-long')
})
