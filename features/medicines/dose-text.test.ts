import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { taperCalendar } from '#clinical/medicines/taper.ts'
import { refusalOf } from '#features/testing/diary.ts'
import { readDoses, writeDoses } from './dose-text.ts'
import { stepsFrom } from './from-calendar.ts'
import { piecesOf } from './schedule.ts'

test('a line of doses is read as it is written, whatever stands on it', () => {
  const dose = fc.record({ time: fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`), pieces: fc.integer({ min: 1, max: 40 }).map(halves => halves / 2) }, { noNullPrototype: true })
  fc.assert(fc.property(fc.uniqueArray(dose, { selector: ({ time }) => time, maxLength: 6 }), doses => {
    const read = readDoses(writeDoses(doses))
    assert.ok(read.ok)
    assert.deepEqual(read.value, doses.toSorted((one, other) => (one.time < other.time ? -1 : 1)))
  }))
  assert.deepEqual(readDoses('8:00 1, 22:00 1,5'), { ok: true, value: [{ time: '08:00', pieces: 1 }, { time: '22:00', pieces: 1.5 }] })
  assert.deepEqual(readDoses('  '), { ok: true, value: [] })
  for (const wrong of ['in the morning', '25:00 1', '08:00 0', '08:00 two']) assert.equal(refusalOf(readDoses(wrong)), 'dose.line-not-read')
  assert.equal(refusalOf(readDoses('08:00 1, 8:00 2')), 'medicine.same-time-twice')
})

test('a taper of the medicine becomes steps whose milligrams are the calendar’s own, and ends with none', () => {
  const answer = taperCalendar({ 'calendar.medicine': 'baclofen', 'calendar.present_mg_per_day': 40, 'person.age_years': 40, 'calendar.first_day': '2026-11-24', 'calendar.taken_days': 200 })
  assert.ok(answer.ok && answer.answer.known)
  const { stretches } = answer.answer.value
  const { steps, notWhole } = stepsFrom(stretches, ['08:00', '14:00', '22:00'], 10)
  assert.deepEqual(notWhole, [])
  assert.deepEqual(steps.map(({ from, doses }) => [from, Number(piecesOf(doses)) * 10]), stretches.map(({ on, mgPerDay }) => [on, mgPerDay]))
  assert.deepEqual(steps.at(-1)?.doses, [])
})
