import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coarser, precisionOf } from './date-parts.ts'

test('a date is as exact as it is written, and what is no date has no exactness', () => {
  assert.equal(precisionOf('2025'), 'year')
  assert.equal(precisionOf('2025-03'), 'month')
  assert.equal(precisionOf('2024-02-29'), 'day')
  for (const no of ['', '25', '2025-13', '2025-02-29', '2025-3-1', 'March']) assert.equal(precisionOf(no), undefined)
})

test('a date becomes coarser when asked, and never more exact by itself', () => {
  assert.equal(coarser('2025-03-14', 'month'), '2025-03')
  assert.equal(coarser('2025-03-14', 'year'), '2025')
  assert.equal(coarser('2025', 'day'), '2025')
})
