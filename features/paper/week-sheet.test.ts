import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { answersOn } from '#features/check-ins/check-ins.ts'
import { enterSheet, readPlace, standingAt, weekUntil } from './week-sheet.ts'

const clock = { zone: 'Europe/London', now: '2026-11-22T09:00:00.000Z' }
const team = { role: 'nurse' as const, authorities: [] }

test('a week sheet becomes answers of its days, in the person’s words', () => {
  const diary = new Diary('Europe/London', team)
  const [first = '', , , , , , last = ''] = weekUntil('2026-11-22')
  assert.equal(first, '2026-11-16')
  diary.say(enterSheet([{ day: first, typed: { use: '3', pain: ' 7 ' } }, { day: last, typed: { sleep: '10' } }], 'not-said', diary.folded(), clock), clock.now)
  assert.deepEqual(answersOn(diary.folded(), first).map(({ body }) => [body.question, body.answer]).toSorted(), [['pain', 7], ['use', 3]])
  assert.deepEqual(answersOn(diary.folded(), last).map(({ body, entry }) => [body.answer, entry.at]), [[10, clock.now]])
  assert.ok(diary.entries.every(entry => entry.onBehalf === true && entry.voice === 'they said'))
})

test('typing the same sheet again says nothing twice, and a slip is corrected', () => {
  const diary = new Diary('Europe/London', team)
  const sheet = (use: string) => enterSheet([{ day: '2026-11-16', typed: { use } }], 'not-said', diary.folded(), clock)
  diary.say(sheet('3'), clock.now)
  assert.equal(refusalOf(sheet('3')), 'paper.nothing-new')
  diary.say(sheet('4'), '2026-11-22T09:01:00.000Z')
  assert.equal(standingAt(diary.folded(), '2026-11-16', 'use', 'not-said')?.answer, 4)
  assert.equal(answersOn(diary.folded(), '2026-11-16').length, 1)
})

test('only whole numbers from 0 to 10 are read; an empty place says nothing', () => {
  assert.deepEqual(readPlace(' '), { ok: true, value: null })
  for (const typed of ['11', '-1', '3.5', 'x', '٣']) assert.equal(refusalOf(readPlace(typed)), 'paper.not-zero-to-ten')
  assert.equal(refusalOf(enterSheet([{ day: '2026-11-16', typed: { pain: '12' } }], 'not-said', new Diary().folded(), clock)), 'paper.not-zero-to-ten')
})
