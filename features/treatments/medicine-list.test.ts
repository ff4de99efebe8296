import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { factsFromTreatments } from '#features/assessment/treatment-facts.ts'
import { listMedicine } from '#features/medicines/regimen.ts'
import { listWhole, sayListWhole } from './medicine-list.ts'
import { noteMedicine, noteTreatment } from './treatment.ts'

const DAYS = 28
const morphine = noteMedicine({ medicine: 'morphine', what: 'Morphine 10 mg', is: 'given', from: '2026', to: 'still' })
const facts = (diary: Diary, day: string) => Object.fromEntries(factsFromTreatments(diary.folded(), day).map(({ fact, value }) => [fact, value]))

test('a list is whole only when somebody said so, until a medicine is noted and not longer than the service’s days', () => {
  const diary = new Diary()
  diary.say(morphine, '2026-03-01T09:00:00.000Z')
  assert.equal(listWhole(diary.folded(), '2026-03-01', DAYS), null)
  diary.say(sayListWhole('yes', '2026-03-01', '2026-03-01'), '2026-03-01T09:05:00.000Z')
  assert.equal(listWhole(diary.folded(), '2026-03-29', DAYS)?.body.whole, 'yes')
  assert.equal(listWhole(diary.folded(), '2026-03-30', DAYS), null)
  assert.equal(listWhole(diary.folded(), '2026-02-28', DAYS), null)
  diary.say(noteMedicine({ medicine: 'baclofen', what: 'Baclofen 10 mg', is: 'given', from: '2026-03-02', to: 'still' }), '2026-03-02T09:00:00.000Z')
  assert.equal(listWhole(diary.folded(), '2026-03-02', DAYS), null)
  assert.equal(refusalOf(sayListWhole('yes', '2026-03-03', '2026-03-02')), 'medicines.listed-in-future')
})

test('what stands on the person’s own list is taken too, and what is named twice is not added up', () => {
  const diary = new Diary()
  diary.say(listMedicine({ medicine: 'baclofen', packet: 'Baclofen 10 mg', use: 'preventive', form: 'tablet', milligrams: 10, doses: [{ time: '08:00', pieces: 1 }, { time: '20:00', pieces: 1 }] }), '2026-03-01T09:00:00.000Z')
  assert.deepEqual(facts(diary, '2026-03-01'), { 'medicines.current': ['baclofen'], 'medicines.baclofen_mg_per_day': 20 })
  diary.say(noteMedicine({ medicine: 'baclofen', what: 'Baclofen', milligramsPerDay: 30, is: 'given', from: '2026-01', to: 'still' }), '2026-03-01T10:00:00.000Z')
  assert.deepEqual(facts(diary, '2026-03-01'), { 'medicines.current': ['baclofen'], 'medicines.baclofen_mg_per_day': 30 })
})

test('with nothing noted a whole list says that nothing is taken; without that word nothing is known', () => {
  const diary = new Diary()
  assert.deepEqual(facts(diary, '2026-03-01'), {})
  diary.say(sayListWhole('no', '2026-03-01', '2026-03-01'), '2026-03-01T09:05:00.000Z')
  assert.deepEqual(facts(diary, '2026-03-01'), { 'medicines.all_listed': 'no' })
  diary.say(sayListWhole('yes', '2026-03-01', '2026-03-01'), '2026-03-01T09:06:00.000Z')
  assert.deepEqual(facts(diary, '2026-03-01'), { 'medicines.current': [], 'medicines.all_listed': 'yes' })
})

test('the last toxin is the session that surely lies latest; a remembered year leaves it open', () => {
  const toxin = (...days: string[]) => {
    const diary = new Diary()
    for (const from of days) diary.say(noteTreatment({ form: 'toxin-session', what: 'Injection', is: 'given', from }), '2026-06-01T09:00:00.000Z')
    return facts(diary, '2026-06-01')['toxin.last_session']
  }
  assert.equal(toxin('2026-03-05', '2026-01-10'), '2026-03-05')
  assert.equal(toxin('2025', '2026-03-05'), '2026-03-05')
  assert.equal(toxin('2026', '2026-03-05'), undefined)
  assert.equal(toxin('2026-05', '2026-03-05'), '2026-05')
})
