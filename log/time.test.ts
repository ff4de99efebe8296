import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayIn, daysBetween, daysLater, dayShape, instantShape, isInstant, partialDateShape, startOfDay } from './time.ts'

test('the day is the one of the clock that the person lived by', () => {
  assert.equal(dayIn('2026-11-24T23:30:00.000Z', 'Europe/Amsterdam'), '2026-11-25')
  assert.equal(dayIn('2026-11-24T23:30:00.000Z', 'America/New_York'), '2026-11-24')
  assert.equal(dayIn('2026-11-24T18:35:00.000Z', 'Asia/Kolkata'), '2026-11-25')
  assert.equal(dayIn('2026-11-24T18:25:00.000Z', 'Asia/Kolkata'), '2026-11-24')
  assert.equal(dayIn('2026-11-24T18:14:00.000Z', 'Asia/Kathmandu'), '2026-11-24')
  assert.equal(dayIn('2026-11-24T18:15:00.000Z', 'Asia/Kathmandu'), '2026-11-25')
  assert.equal(dayIn('2026-11-24T23:30:00.000Z', 'Not/AZone'), '2026-11-24')
})

test('the day is the one that the calendar of the zone names, in every week of the year', () => {
  const zones = ['Europe/London', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Africa/Casablanca', 'Pacific/Apia', 'America/Havana', 'Asia/Tehran', 'Antarctica/Troll', 'UTC']
  fc.assert(fc.property(fc.constantFrom(...zones), fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2035, 0, 1) }), (zone, at) => {
    const named = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
    assert.equal(dayIn(new Date(at).toISOString(), zone), named)
  }), { numRuns: 2000 })
})

test('a day begins when its clock says so, also where the clock changed', () => {
  assert.equal(startOfDay('2026-03-29', 'Europe/London'), '2026-03-29T00:00:00.000Z')
  assert.equal(startOfDay('2026-03-30', 'Europe/London'), '2026-03-29T23:00:00.000Z')
  assert.equal(startOfDay('2026-11-25', 'Asia/Kolkata'), '2026-11-24T18:30:00.000Z')
})

test('days are counted by the calendar', () => {
  assert.equal(daysLater('2026-02-28', 1), '2026-03-01')
  assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2)
})

test('a date may be known to the year, the month or the day, and must exist', () => {
  for (const date of ['2026', '2026-03', '2026-03-17', '2028-02-29']) assert.equal(partialDateShape.safeParse(date).success, true, date)
  for (const date of ['26', '2026-13', '2026-02-30', '2026-02-29', '2026-3-1']) assert.equal(partialDateShape.safeParse(date).success, false, date)
  assert.equal(dayShape.safeParse('2026-03').success, false)
})

test('there is no year nought: neither the calendar nor the database has one', () => {
  assert.deepEqual([instantShape.safeParse('0000-03-01T00:00:00.000Z').success, partialDateShape.safeParse('0000').success, dayShape.safeParse('0000-03-01').success], [false, false, false])
  assert.deepEqual([instantShape.safeParse('0001-03-01T00:00:00.000Z').success, isInstant('0000-03-01T00:00:00.000Z')], [true, false])
})
