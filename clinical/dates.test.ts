import assert from 'node:assert/strict'
import { test } from 'node:test'
import { completedYears, daysBetween, isInstant, latestDay } from './dates.ts'

test('a date, or an instant whose time exists, is an instant; nothing else', () => {
  for (const text of ['2026-03-20', '2024-02-29', '2026-03-20T14:05', '2026-03-20T14:05:09.5Z', '2026-03-20T14:05:09+02:00']) assert.equal(isInstant(text), true, text)
  for (const text of ['2026-02-30', '2025-02-29', '2026-03', '2026-03-20T25:00', '2026-03-20T14:60', '2026-03-20 14:05', '20 March 2026', '']) assert.equal(isInstant(text), false, text)
})

test('the latest date is told when it surely lies last, also when a remembered month ends on it', () => {
  assert.equal(latestDay(['2026-02', '2026-02-28']), '2026-02-28')
  assert.equal(latestDay(['2026-02', '2026-02-27']), undefined)
  assert.equal(latestDay(['2026-01-01', '2026-01-01']), '2026-01-01')
  assert.equal(latestDay([]), undefined)
})

test('days between remembered dates are told at least and at most, and a birthday counts on its day', () => {
  assert.deepEqual(daysBetween('2026-02', '2026-03-01'), { least: 1, most: 28 })
  assert.deepEqual(daysBetween('2026-03-01', '2026-03-01'), { least: 0, most: 0 })
  assert.deepEqual(['2026-03-19', '2026-03-20'].map(day => completedYears('1990-03-20', day)), [35, 36])
  assert.equal(completedYears('1990', '2026-03-20'), null)
})
