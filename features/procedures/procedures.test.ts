import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LOCAL_VALUES } from '#clinical/local-values.ts'
import { blockDay } from '#clinical/programme/doses.ts'
import type { EntryId } from '#log/ids.ts'
import type { Entry } from '#log/statement.ts'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { noteTreatment } from '#features/treatments/treatment.ts'
import { calendarFile } from './calendar-file.ts'
import { describeDevice, noteRefill } from './device.ts'
import { REFILL_SPOKEN_OF, nearness, pumpsOf } from './devices.ts'
import { batteryDue, procedureDue, refillDue } from './due.ts'
import { markEffect, takeBackEffect } from './effect.ts'
import { BLOCK_DAY, SPREAD_WATCH, daysAfter, injectedLately, isBlockDay, proceduresOf, reliefOf } from './procedures.ts'

const idOf = (entries: readonly Entry[]): EntryId => (entries[0] as Entry).id
const when = (day: string) => ({ day, now: `${day}T12:00:00.000Z`, zone: 'Europe/London' })

test('our days and hours are the medicine’s own', () => {
  assert.deepEqual([REFILL_SPOKEN_OF.first, REFILL_SPOKEN_OF.second, REFILL_SPOKEN_OF.last], [LOCAL_VALUES.refillFirstDays.value, LOCAL_VALUES.refillSecondDays.value, LOCAL_VALUES.refillLastDays.value])
  assert.equal(BLOCK_DAY.value, LOCAL_VALUES.blockQuietHours.value)
  assert.equal(SPREAD_WATCH.value, LOCAL_VALUES.toxinWatchDays.value)
})

test('a refill is due from the first of its days until it was noted, and a refill without a next date leaves the next one unknown', () => {
  const diary = new Diary()
  const pump = idOf(diary.say(describeDevice({ device: 'pump', drug: 'baclofen', lastRefill: '2026-10-01', nextRefill: '2027-01-14' }), '2026-11-01T10:00:00.000Z'))
  assert.deepEqual(refillDue(diary.folded(), when('2026-12-30')), [])
  assert.equal(refillDue(diary.folded(), when('2026-12-31'))[0]?.key, `refill ${pump} 2027-01-14 first`)
  assert.equal(refillDue(diary.folded(), when('2027-01-11'))[0]?.key, `refill ${pump} 2027-01-14 last`)
  assert.equal(refillDue(diary.folded(), when('2027-02-01'))[0]?.key, `refill ${pump} 2027-01-14 passed`)
  assert.equal(nearness('2027-01-14', '2027-01-14', REFILL_SPOKEN_OF), 'last')
  diary.say(noteRefill({ pump, on: '2027-01-10', perDay: '300 micrograms' }, '2027-01-10'), '2027-01-10T10:00:00.000Z')
  const [now] = pumpsOf(diary.folded(), '2027-01-15')
  assert.deepEqual([now?.last, now?.next, now?.perDay], ['2027-01-10', undefined, '300 micrograms'])
  assert.deepEqual(refillDue(diary.folded(), when('2027-01-15')), [])
  assert.equal(refusalOf(noteRefill({ pump, on: '2027-01-20' }, '2027-01-10')), 'refill.in-future')
  assert.equal(refusalOf(noteRefill({ pump, on: '2027-01-10', next: '2027-01-09' }, '2027-01-10')), 'refill.next-before-last')
})

test('a battery known only to the month is spoken of by the first day it may mean, and a device that was taken out asks for nothing', () => {
  const diary = new Diary()
  diary.say(describeDevice({ device: 'stimulator', sort: 'spinal-cord', batteryUntil: '2027-03' }), '2026-11-01T10:00:00.000Z')
  assert.equal(batteryDue(diary.folded(), when('2026-11-30')).length, 0)
  assert.equal(batteryDue(diary.folded(), when('2026-12-01')).length, 1)
  const out = new Diary()
  out.say(describeDevice({ device: 'pump', nextRefill: '2026-11-30', to: '2026-11-10' }), '2026-11-01T10:00:00.000Z')
  assert.deepEqual(refillDue(out.folded(), when('2026-11-29')), [])
})

test('an agreed injection is due on its day and the day before', () => {
  const diary = new Diary()
  diary.say(noteTreatment({ form: 'toxin-session', what: 'Injection 3', is: 'agreed', from: '2026-12-22' }), '2026-11-01T10:00:00.000Z')
  assert.deepEqual(['2026-12-20', '2026-12-21', '2026-12-22', '2026-12-23'].map(day => procedureDue(diary.folded(), when(day)).length), [0, 1, 1, 0])
})

test('two taps say when an injection was noticed and when it wore off, each once and in this order', () => {
  const diary = new Diary()
  const id = idOf(diary.say(noteTreatment({ form: 'toxin-session', what: 'Injection 2', is: 'given', from: '2026-09-01' }), '2026-09-01T10:00:00.000Z'))
  const at = '2026-09-06T08:00:00.000Z'
  diary.say(markEffect(id, 'beginning', at, at, {}), at)
  const [one] = proceduresOf(diary.folded())
  assert.ok(one)
  assert.equal(refusalOf(markEffect(id, 'beginning', at, at, one.effects)), 'effect.marked-already')
  assert.equal(refusalOf(markEffect(id, 'wearing-off', '2026-09-05T08:00:00.000Z', at, one.effects)), 'effect.ends-before-start')
  diary.say(markEffect(id, 'wearing-off', '2026-11-18T08:00:00.000Z', '2026-11-18T08:00:00.000Z', one.effects), '2026-11-18T08:00:00.000Z')
  const [both] = proceduresOf(diary.folded())
  assert.ok(both?.effects['wearing-off'])
  assert.deepEqual([daysAfter(both, 'beginning'), daysAfter(both, 'wearing-off')], [5, 78])
  diary.say(takeBackEffect(both.effects['wearing-off']), '2026-11-18T09:00:00.000Z')
  assert.equal(proceduresOf(diary.folded())[0]?.effects['wearing-off'], undefined)
  assert.equal(injectedLately(diary.folded(), '2026-10-31')?.id, id)
  assert.equal(injectedLately(diary.folded(), '2026-11-01'), undefined)
})

test('block day holds for a day and a night from the hour it was done, and longer rather than shorter when only the day is known', () => {
  const diary = new Diary()
  const id = idOf(diary.say(noteTreatment({ form: 'block', what: 'Block at the neck', is: 'given', from: '2026-11-24' }), '2026-11-24T16:00:00.000Z'))
  const [day] = proceduresOf(diary.folded())
  assert.ok(day)
  assert.deepEqual(['2026-11-24T23:00:00.000Z', '2026-11-25T23:00:00.000Z', '2026-11-26T00:30:00.000Z'].map(now => isBlockDay(day, now, 'Europe/London')), [true, true, false])
  diary.say(markEffect(id, 'done', '2026-11-24T14:00:00.000Z', '2026-11-24T16:00:00.000Z', {}), '2026-11-24T16:00:00.000Z')
  const [hour] = proceduresOf(diary.folded())
  assert.ok(hour)
  for (const [hours, now] of [[0, '2026-11-24T14:00:00.000Z'], [23.9, '2026-11-25T13:54:00.000Z'], [24, '2026-11-25T14:00:00.000Z']] as const) {
    const medicine = blockDay({ 'block.hours_ago': hours, 'block.limb_numb': 'no' }, LOCAL_VALUES)
    assert.ok(medicine.known)
    assert.equal(isBlockDay(hour, now, 'Europe/London'), medicine.value.blockDay, String(hours))
  }
  diary.say(markEffect(id, 'relief', '2026-11-24T14:20:00.000Z', '2026-11-24T16:00:00.000Z', hour.effects), '2026-11-24T16:01:00.000Z')
  const [still] = proceduresOf(diary.folded())
  assert.ok(still)
  assert.equal(reliefOf(still)?.minutes, undefined)
  diary.say(markEffect(id, 'relief-over', '2026-11-24T19:50:00.000Z', '2026-11-24T20:00:00.000Z', still.effects), '2026-11-24T20:00:00.000Z')
  const [over] = proceduresOf(diary.folded())
  assert.ok(over)
  assert.equal(reliefOf(over)?.minutes, 330)
})

test('a calendar file says nothing but what it was given, in lines that calendars can read', () => {
  const file = calendarFile({ id: 'a', on: '2027-01-14', words: 'Reminder', alarmDaysBefore: [14, 7, 3, 0], made: '2026-11-24T12:00:00.000Z' })
  assert.match(file, /DTSTART;VALUE=DATE:20270114\r\nDTEND;VALUE=DATE:20270115\r\nSUMMARY:Reminder\r\n/)
  assert.match(file, /TRIGGER:-P13DT15H/)
  assert.match(file, /DTSTAMP:20261124T120000Z\r\n/)
  assert.doesNotMatch(file, /pump|baclofen/i)
  const long = calendarFile({ id: 'b', on: '2027-01-14', words: 'Ä, '.repeat(60), alarmDaysBefore: [], made: '2026-11-24T12:00:00.000Z' })
  assert.ok(long.split('\r\n').every(line => new TextEncoder().encode(line).length <= 75))
  assert.equal(long.replaceAll('\r\n ', '').match(/SUMMARY:(.*)\r\n/)?.[1], 'Ä\\, '.repeat(60))
})
