import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pauseSeconds, secondsToWait } from './lock-pause.ts'

test('the first wrong tries cost nothing, later ones more and more, and never more than a quarter of an hour', () => {
  assert.deepEqual([0, 1, 3, 4, 5, 8, 9, 500].map(pauseSeconds), [0, 0, 0, 15, 30, 300, 900, 900])
  fc.assert(fc.property(fc.nat(200), count => pauseSeconds(count) <= pauseSeconds(count + 1)))
})

test('a pause ends by itself, and a clock set back never shortens it', () => {
  fc.assert(fc.property(fc.nat(50), fc.integer({ min: -1_000_000_000, max: 10_000_000 }), (count, passed) => {
    const wait = secondsToWait({ count, last: 1_000_000_000_000 }, 1_000_000_000_000 + passed)
    assert.ok(wait >= 0 && wait <= pauseSeconds(count))
    if (passed <= 0) assert.equal(wait, pauseSeconds(count))
    if (passed >= pauseSeconds(count) * 1000) assert.equal(wait, 0)
  }))
})
