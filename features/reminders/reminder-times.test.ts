import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Due } from '#features/due/due.ts'
import { wallClock } from '#features/episodes/wall-clock.ts'
import { Diary } from '#features/testing/diary.ts'
import { NO_REMINDERS, outsideQuiet, plannedTimes } from './reminder-times.ts'
import type { ReminderChoice } from './reminder-times.ts'

const folded = new Diary().folded()
const choice: ReminderChoice = { ...NO_REMINDERS, sorts: ['dose', 'refill'] }
const dose = (time: string, more: Partial<Due> = {}) => (_folded: unknown, { day }: { day: string }): readonly Due[] => [{ key: `dose ${day} ${time}`, sort: 'dose', day, time, to: '/medicines', is: 'waiting', ...more }]
const zones = ['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Auckland', 'UTC'] as const
const timeOfDay = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) }).map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)

test('wherever somebody is, and when the clocks change, the clock on the wall says the agreed time', () => {
  fc.assert(fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 700 }), fc.constantFrom('09:00', '13:30', '21:15'), (zone, ahead, time) => {
    const now = new Date(Date.UTC(2026, 0, 1) + ahead * 86_400_000).toISOString()
    for (const { at, wall } of plannedTimes(dose(time), folded, choice, {}, now, zone)) {
      assert.equal(wall.slice(11), time)
      assert.equal(wallClock(at, zone), wall)
      assert.ok(at > now)
    }
  }))
})

test('nobody is reminded in the quiet hours', () => {
  fc.assert(fc.property(timeOfDay, timeOfDay, timeOfDay, (time, quietFrom, quietTo) => {
    const { time: moved } = outsideQuiet(time, { quietFrom, quietTo })
    const quiet = quietFrom === quietTo ? false : quietFrom < quietTo ? moved >= quietFrom && moved < quietTo : moved >= quietFrom || moved < quietTo
    assert.equal(quiet, false)
    if (quietFrom === quietTo) assert.equal(moved, time)
  }))
})

test('what was done or left out is not reminded of; what was put off comes when it was put off to', () => {
  const now = '2026-03-02T07:00:00.000Z'
  const at = (more: Partial<Due>, later: Record<string, string> = {}) => plannedTimes(dose('09:00', more), folded, choice, later, now, 'UTC')[0]?.at
  assert.equal(at({}), '2026-03-02T09:00:00.000Z')
  assert.equal(at({ is: 'later', answeredAt: '2026-03-02T11:00:00.000Z' }), '2026-03-02T11:00:00.000Z')
  const putOff = plannedTimes(dose('09:00'), folded, choice, { 'dose 2026-03-02 09:00': '2026-03-02T23:30:00.000Z' }, now, 'UTC')
  assert.equal(putOff.find(({ key }) => key === 'dose 2026-03-02 09:00')?.at, '2026-03-02T23:30:00.000Z')
  assert.deepEqual(plannedTimes(dose('09:00', { is: 'done' }), folded, choice, {}, now, 'UTC'), [])
})

test('only what was chosen is reminded of, a refill as what it is, and each thing once', () => {
  const refill = (): readonly Due[] => [{ key: 'refill x', sort: 'refill', day: '2026-03-02', to: '/procedures', is: 'waiting' }]
  const now = '2026-03-02T07:00:00.000Z'
  assert.deepEqual(plannedTimes(refill, folded, choice, {}, now, 'UTC').map(({ insistent, wall }) => [insistent, wall]), [[true, '2026-03-02T10:00']])
  assert.deepEqual(plannedTimes(refill, folded, NO_REMINDERS, {}, now, 'UTC'), [])
})
