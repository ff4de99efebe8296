import assert from 'node:assert/strict'
import { test } from 'node:test'
import { looksByDay } from './looks.ts'

const look = (at: string, name: string, purpose = 'visit') => ({ at, name, role: 'doctor' as const, streams: ['diary' as const], purpose })

test('somebody who opened the page five times on a day looked once that day, five times', () => {
  const looks = [4, 3, 2, 1, 0].map(minute => look(`2026-11-22T15:0${minute}:00.000Z`, 'A'))
  assert.deepEqual(looksByDay(looks, 'Europe/London').map(({ times, last }) => [times, last]), [[5, '2026-11-22T15:04:00.000Z']])
})

test('another reader and another day, by the person’s own clock, stand apart', () => {
  const looks = [look('2026-11-22T23:30:00.000Z', 'A'), look('2026-11-22T15:00:00.000Z', 'B', 'report'), look('2026-11-22T15:00:00.000Z', 'A')]
  assert.deepEqual(looksByDay(looks, 'Europe/Amsterdam').map(({ day, name }) => [day, name]), [['2026-11-23', 'A'], ['2026-11-22', 'B'], ['2026-11-22', 'A']])
})
