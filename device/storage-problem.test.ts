import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storageProblem } from './storage-problem.ts'

test('a full disk is named, also inside an aborted transaction', () => {
  const full = { name: 'AbortError', inner: { name: 'QuotaExceededError' } }
  assert.deepEqual(storageProblem(full), { code: 'device.storage-full', advice: 'wait' })
})

test('any other failure of storage waits and says its name', () => {
  assert.deepEqual(storageProblem({ name: 'DatabaseClosedError' }), { code: 'device.storage-failed', advice: 'wait', facts: { name: 'DatabaseClosedError' } })
})
