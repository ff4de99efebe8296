import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withDerived } from '#clinical/derive.ts'
import { pumpState } from '#clinical/devices/pump.ts'
import type { Facts } from '#clinical/facts.ts'
import { describeDevice } from '#features/procedures/device.ts'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { noteTreatment } from '#features/treatments/treatment.ts'
import { recordAnswer } from './answer.ts'
import { factsFromDevices } from './device-facts.ts'
import { devicesWhole, sayDevicesWhole } from './device-list.ts'

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

const team = () => new Diary('Europe/London', { role: 'doctor', authorities: [] })
const factsOf = (diary: Diary, day: string) => Object.fromEntries(factsFromDevices(diary.folded(), day).map(({ fact, value }) => [fact, value]))
const stimulator = describeDevice({ device: 'stimulator', sort: 'spinal-cord' })

test('the list of devices is whole only when the team said so, until a device is described, answered or noted, and not longer than the service’s days', () => {
  const after = (change?: (diary: Diary) => void): string | undefined => {
    const diary = team()
    diary.say(stimulator, '2026-03-01T09:00:00.000Z')
    assert.equal(devicesWhole(diary.folded(), '2026-03-01', 90), null)
    diary.say(sayDevicesWhole('yes', '2026-03-01', '2026-03-01'), '2026-03-01T09:05:00.000Z')
    change?.(diary)
    return devicesWhole(diary.folded(), '2026-05-30', 90)?.body.whole
  }
  assert.equal(after(), 'yes')
  assert.equal(after(diary => diary.say(describeDevice({ device: 'pump' }), '2026-03-02T09:00:00.000Z')), undefined)
  assert.equal(after(diary => diary.say(noteTreatment({ form: 'stimulator', what: 'Nerve stimulator', is: 'given', from: '2026-03' }), '2026-03-02T09:00:00.000Z')), undefined)
  assert.equal(after(diary => diary.say(noteTreatment({ form: 'physiotherapy', what: 'Physiotherapy', is: 'given', from: '2026-03' }), '2026-03-02T09:00:00.000Z')), 'yes')
  const visit = team().say(stimulator, '2026-03-01T08:00:00.000Z')[0]!.id
  const limb = { region: 'arm', side: 'left' } as const
  assert.equal(after(diary => diary.say(recordAnswer(visit, limb, 'devices.current', ['dbs']), '2026-03-02T09:00:00.000Z')), undefined)
  assert.equal(after(diary => diary.say(recordAnswer(visit, limb, 'renal.crcl_ml_min', 80), '2026-03-02T09:00:00.000Z')), 'yes')
  const old = team()
  old.say(sayDevicesWhole('yes', '2026-03-01', '2026-03-01'), '2026-03-01T09:05:00.000Z')
  assert.deepEqual(['2026-02-28', '2026-05-30', '2026-05-31'].map(day => devicesWhole(old.folded(), day, 90)?.body.whole), [undefined, 'yes', undefined])
  assert.equal(refusalOf(sayDevicesWhole('yes', '2026-03-03', '2026-03-02')), 'devices.listed-in-future')
})

test('with nothing described a whole list says that there is no device; without that word, or beside one noted by its name alone, nothing is known', () => {
  const diary = team()
  assert.deepEqual(factsOf(diary, '2026-03-01'), {})
  diary.say(sayDevicesWhole('no', '2026-03-01', '2026-03-01'), '2026-03-01T09:05:00.000Z')
  assert.deepEqual(factsOf(diary, '2026-03-01'), { 'devices.all_listed': 'no' })
  diary.say(sayDevicesWhole('yes', '2026-03-01', '2026-03-01'), '2026-03-01T09:06:00.000Z')
  assert.deepEqual(factsOf(diary, '2026-03-01'), { 'devices.current': [], 'devices.all_listed': 'yes' })
  const noted = team()
  noted.say(noteTreatment({ form: 'pump', what: 'Pump', is: 'given', from: '2025', to: 'still' }), '2026-03-01T09:00:00.000Z')
  noted.say(sayDevicesWhole('yes', '2026-03-01', '2026-03-01'), '2026-03-01T09:06:00.000Z')
  assert.deepEqual(factsOf(noted, '2026-03-01'), { 'devices.all_listed': 'yes' })
})

test('a stimulator on a whole list says that there is no pump', () => {
  const diary = team()
  diary.say(stimulator, '2026-03-01T09:00:00.000Z')
  const pump = (day: string) => pumpState(withDerived(factsOf(diary, day), day))
  const open = pump('2026-03-01')
  assert.deepEqual(!open.known && open.missing.map(one => one.fact), ['devices.all_listed'])
  diary.say(sayDevicesWhole('yes', '2026-03-01', '2026-03-01'), '2026-03-01T09:05:00.000Z')
  const none = pump('2026-03-01')
  assert.deepEqual(!none.known && none.missing, [])
})
