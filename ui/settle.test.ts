import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tapCounts } from './settle.ts'

const taps = (gaps: readonly number[], settleSeconds: number): number => {
  let at = 1000
  let changedAt: number | 'never' = 'never'
  let counted = 0
  for (const gap of [0, ...gaps]) {
    at += gap
    if (!tapCounts({ at, changedAt, settleSeconds })) continue
    counted += 1
    changedAt = at
  }
  return counted
}

for (const gap of [150, 400, 900]) {
  test(`two taps ${gap} ms apart change the state once`, () => assert.equal(taps([gap], 1.5), 1))
}

test('a tap after the rest counts', () => assert.equal(taps([1500], 1.5), 2))

test('the rest is never shorter than one second nor longer than five, whatever is set', () => {
  fc.assert(fc.property(fc.double({ noNaN: true }), (settleSeconds) => {
    assert.equal(taps([999], settleSeconds), 1)
    assert.equal(taps([5000], settleSeconds), 2)
  }))
})

test('a burst of trembling taps inside the rest changes the state once', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 16 }), (gaps) => assert.equal(taps(gaps, 1.5), 1)))
})
