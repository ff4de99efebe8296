import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { againstUsual, dayFrond } from './frond.ts'

const numbersIn = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)

test('a day frond is drawable for every amount, also beyond its ends', () => {
  fc.assert(fc.property(fc.double({ min: -1, max: 3, noNaN: true }), (amount) => {
    const { stem, leaves } = dayFrond(amount)
    assert.ok(stem.startsWith('M') && stem.endsWith('Z'))
    assert.ok([...numbersIn(stem), ...numbersIn(leaves)].every((value) => value > -10 && value < 70))
  }))
})

test('a shut day has no leaflets and an open day has them all', () => {
  assert.equal(dayFrond(1).leaves, '')
  assert.equal(dayFrond(0).leaves.split('Z').length - 1, 12)
})

test('the frond is drawn against what is usual for the person', () => {
  assert.equal(againstUsual(8, 8), againstUsual(2, 2))
  assert.equal(againstUsual(24, 'unknown'), 1)
  assert.ok(againstUsual(4, 8) < againstUsual(8, 8))
})
