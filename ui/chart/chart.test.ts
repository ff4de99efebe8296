import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { boxOf, dayMoment, inFrame, pointAt } from './frame.ts'
import type { Frame, Lane } from './frame.ts'
import { runsOf, spreadLabels } from './runs.ts'

const DAY = 86_400_000
const year: Frame = { along: 'across', from: dayMoment('2026-01-01'), to: dayMoment('2027-01-01'), start: 100, length: 730 }
const pain: Lane = { at: 20, depth: 100, least: 0, most: 10 }

test('across the page, later is further right and more is higher', () => {
  assert.deepEqual(pointAt(year, pain, year.from, 0), { x: 100, y: 120 })
  assert.deepEqual(pointAt(year, pain, year.to, 10), { x: 830, y: 20 })
})

test('up the phone, later is higher and more is further from the stem', () => {
  assert.deepEqual(pointAt({ ...year, along: 'up' }, pain, year.to, 10), { x: 120, y: 100 })
  assert.deepEqual(pointAt({ ...year, along: 'up' }, pain, year.from, 0), { x: 20, y: 830 })
})

test('a box covers its span and its values in both directions', () => {
  const span = { from: dayMoment('2026-01-01'), to: dayMoment('2026-01-11') }
  assert.deepEqual(boxOf(year, pain, span, 0, 5), { x: 100, y: 70, width: 20, height: 50 })
  assert.equal(inFrame(year, { from: 0, to: 1 }), undefined)
})

test('a line is never drawn over days without entries', () => {
  const reading = fc.record({ at: fc.integer({ min: 0, max: 400 }).map((day) => day * DAY), value: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant('unknown' as const)) })
  fc.assert(fc.property(fc.uniqueArray(reading, { selector: ({ at }) => at }), (readings) => {
    const runs = runsOf(readings, 7 * DAY)
    assert.equal(runs.flat().length, readings.filter(({ value }) => value !== 'unknown').length)
    for (const run of runs) {
      for (const [place, { at }] of run.entries()) {
        const before = run[place - 1]
        if (before === undefined) continue
        assert.ok(at - before.at <= 7 * DAY)
        assert.ok(!readings.some((other) => other.value === 'unknown' && other.at > before.at && other.at < at))
      }
    }
  }))
})

test('labels keep their order and their distance while there is room', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 20 }), (wanted) => {
    const placed = spreadLabels(wanted, 20, 0, 500)
    const sorted = placed.toSorted((a, b) => a - b)
    assert.ok(sorted.every((at, place) => place === 0 || at - (sorted[place - 1] ?? 0) >= 20))
    assert.ok(placed.every((at) => at <= 500))
  }))
})
