import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Entry } from '#log/statement.ts'
import { batchOf } from './batch.ts'

const waiting = (weights: readonly number[]): { entry: Entry }[] => weights.map(weight => ({ entry: { say: { body: 'x'.repeat(weight), salt: '' } } as unknown as Entry }))

test('a batch is the front of what waits, never empty, and light unless one entry alone is heavy', () => {
  fc.assert(fc.property(fc.array(fc.nat(400_000), { maxLength: 12 }), fc.integer({ min: 1, max: 20 }), (weights, most) => {
    const all = waiting(weights)
    const batch = batchOf(all, most)
    assert.deepEqual(batch, all.slice(0, batch.length))
    assert.ok(batch.length <= most)
    assert.equal(batch.length === 0, all.length === 0)
    assert.ok(batch.length <= 1 || JSON.stringify(batch).length < 1_001_000)
  }))
})
