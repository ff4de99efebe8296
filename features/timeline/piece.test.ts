import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysBetween, daysLater } from '#log/time.ts'
import { backTo, oldest, pieceOf, zooms, zoomsFor } from './piece.ts'

const whole = fc.record({ from: fc.integer({ min: 0, max: 3000 }), length: fc.integer({ min: 0, max: 3660 }) })
  .map(({ from, length }) => ({ from: daysLater('2016-01-01', from), to: daysLater('2016-01-01', from + length) }))

test('the pieces of a story cover every day of it once, and nothing else', () => {
  fc.assert(fc.property(whole, fc.constantFrom(...zooms), (story, zoom) => {
    const pieces = Array.from({ length: oldest(story, zoom) + 1 }, (_, back) => pieceOf(story, zoom, back))
    assert.equal(pieces[0]?.to, story.to)
    assert.equal(pieces.at(-1)?.from, story.from)
    for (const [index, piece] of pieces.entries()) {
      assert.ok(piece.from <= piece.to)
      if (index > 0) assert.equal(daysLater(piece.to, 1), pieces[index - 1]?.from)
    }
    assert.equal(pieces.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0), daysBetween(story.from, story.to) + 1)
  }))
})

test('looking further back than the story goes shows its beginning', () => {
  assert.deepEqual(pieceOf({ from: '2026-01-01', to: '2026-01-20' }, 'fortnight', 9), { from: '2026-01-01', to: '2026-01-06' })
})

test('a piece that is longer than the story is not offered', () => {
  assert.deepEqual(zoomsFor({ from: '2026-01-01', to: '2026-01-10' }), ['all'])
  assert.deepEqual(zoomsFor({ from: '2025-01-01', to: '2026-01-10' }), ['fortnight', 'quarter', 'year', 'all'])
})

test('the piece that holds a day is found again from that day', () => {
  fc.assert(fc.property(whole, fc.constantFrom(...zooms), fc.nat(3660), (story, zoom, ago) => {
    const day = daysLater(story.to, -Math.min(ago, daysBetween(story.from, story.to)))
    const { from, to } = pieceOf(story, zoom, backTo(story, zoom, day))
    assert.ok(from <= day && day <= to)
  }))
})
