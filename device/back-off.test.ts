import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { backOff } from './back-off.ts'

test('waiting grows with failures and never passes five minutes, for ever', () => {
  fc.assert(fc.property(fc.nat(100_000), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
    const now = backOff(failures, chance)
    assert.ok(now >= 1_000 && now <= 300_000)
    assert.ok(backOff(failures + 1, chance) >= now)
  }))
})
