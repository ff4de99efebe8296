import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listMedicine } from '#features/medicines/regimen.ts'
import { describeDevice } from '#features/procedures/device.ts'
import { Diary } from '#features/testing/diary.ts'
import { dueOn } from './sources.ts'

test('a refill that has passed stands before the doses, and the doses in the order of the day', () => {
  const diary = new Diary()
  diary.say(listMedicine({ medicine: 'baclofen', packet: 'Baclofen 10 mg', use: 'preventive', form: 'tablet', doses: [{ time: '14:00' }, { time: '08:00' }] }), '2026-11-01T10:00:00.000Z')
  diary.say(describeDevice({ device: 'pump', drug: 'baclofen', nextRefill: '2026-11-20' }), '2026-11-01T10:00:00.000Z')
  const due = dueOn(diary.folded(), { day: '2026-11-24', now: '2026-11-24T12:00:00.000Z', zone: 'Europe/London' }).filter(({ sort }) => sort === 'refill' || sort === 'dose')
  assert.deepEqual(due.map(({ sort, time, before, name }) => [sort, time ?? before, name]), [['refill', '2026-11-20', undefined], ['dose', '08:00', 'Baclofen 10 mg'], ['dose', '14:00', 'Baclofen 10 mg']])
})
