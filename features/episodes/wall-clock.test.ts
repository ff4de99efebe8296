import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { instantOf } from '#log/time.ts'
import { instantAt, wallClock } from './wall-clock.ts'

test('the clock on the wall goes there and back, to the minute', () => {
  fc.assert(fc.property(fc.constantFrom('Europe/London', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu', 'America/St_Johns'), fc.integer({ min: 0, max: 525_600 }), (zone, minute) => {
    const at = instantOf(Date.UTC(2026, 0, 1) + minute * 60_000)
    const back = instantAt(wallClock(at, zone), zone)
    assert.ok(back !== undefined && back <= at)
    assert.equal(wallClock(back, zone), wallClock(at, zone))
  }))
})

test('the hour that comes twice is taken as the first, and the hour that never comes is moved on', () => {
  assert.equal(instantAt('2026-10-25T01:30', 'Europe/London'), '2026-10-25T00:30:00.000Z')
  assert.equal(instantAt('2026-03-29T01:30', 'Europe/London')?.slice(0, 10), '2026-03-29')
  assert.equal(instantAt('no time', 'Europe/London'), undefined)
})
