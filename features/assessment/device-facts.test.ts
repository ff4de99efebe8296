import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withDerived } from '#clinical/derive.ts'
import { pumpState } from '#clinical/devices/pump.ts'
import type { Facts } from '#clinical/facts.ts'
import { describeDevice } from '#features/procedures/device.ts'
import { Diary } from '#features/testing/diary.ts'
import { factsFromDevices } from './device-facts.ts'

const on = (day: string, drug?: string): Facts => {
  const diary = new Diary()
  diary.say(describeDevice({ device: 'pump', ...(drug === undefined ? {} : { drug }), nextRefill: '2027-01-14' }), '2026-11-01T10:00:00.000Z')
  return withDerived(Object.fromEntries(factsFromDevices(diary.folded(), day).map(({ fact, value }) => [fact, value])), day)
}

test('a described pump reaches the medicine, and its refill that has passed is what the medicine calls urgent', () => {
  const passed = pumpState(on('2027-01-15', 'baclofen'))
  assert.ok(passed.known && passed.value.state === 'refill-overdue')
  assert.deepEqual(on('2026-12-01', 'morphine')['devices.current'], ['other-pump'])
})

test('a pump whose drug nobody noted, and a record without a device, leave the devices unknown', () => {
  assert.equal(on('2027-01-15')['devices.current'], undefined)
  assert.deepEqual(factsFromDevices(new Diary().folded(), '2027-01-15'), [])
})
