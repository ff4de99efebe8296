import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Facts } from '../facts.ts'
import type { MedicineId } from '../medicine-ids.ts'
import { doseCap } from './caps.ts'
import { formulary } from './formulary.ts'
import { gabapentinoidAboveMaximum } from './gabapentinoid-most.ts'
import { capFor } from './kidney-caps.ts'
import { LOCAL_VALUES } from '../local-values.ts'
import { DESIGN } from '../source.ts'
import { renalFunction, weightFor } from './renal.ts'
import { largestCut } from './taper.ts'
import { titration } from './titration.ts'

const cap = (medicine: MedicineId, facts: Facts) => {
  const told = doseCap(medicine, { 'person.age_years': 40, ...facts })
  assert.ok(told.known, medicine)
  return told.value
}

test('each band of the kidney begins at its lower bound', () => {
  const band = (crcl: number) => { const told = renalFunction({ 'renal.crcl_ml_min': crcl }); return told.known ? [told.value.band, told.value.borderline] : null }
  assert.deepEqual([60.01, 60, 59.99, 30.01, 30, 29.99, 15.01, 15, 14.99].map(band),
    [['>=60', false], ['>=60', true], ['30-60', false], ['30-60', false], ['30-60', true], ['15-30', false], ['15-30', false], ['15-30', true], ['<15', false]])
})

test('the weight for the formula: actual below ideal, adjusted from 1.2 times ideal, else actual', () => {
  const weight = (kilograms: number, height: number, sex: 'female' | 'male') => { const told = weightFor(kilograms, height, sex); return [told.method, Math.round(told.kilograms * 100) / 100] }
  assert.deepEqual(weight(45.4, 152.4, 'female'), ['ideal-higher-than-actual', 45.4])
  assert.deepEqual(weight(45.5, 152.4, 'female'), ['actual', 45.5])
  assert.deepEqual(weight(54.5, 152.4, 'female'), ['actual', 54.5])
  assert.deepEqual(weight(54.7, 152.4, 'female'), ['adjusted', 49.18])
  assert.deepEqual(weight(49.9, 152.4, 'male'), ['ideal-higher-than-actual', 49.9])
  assert.deepEqual(weight(59.9, 152.4, 'male'), ['actual', 59.9])
  assert.deepEqual(weight(60, 152.4, 'male'), ['adjusted', 54])
  assert.deepEqual(weight(52.2, 154.94, 'male'), ['ideal-higher-than-actual', 52.2])
  assert.deepEqual(weight(52.4, 154.94, 'male'), ['actual', 52.4])
})

test('each fact that the formula needs is asked for by itself', () => {
  const whole: Facts = { 'person.age_years': 40, 'person.sex': 'male', 'person.weight_kg': 80, 'renal.creatinine': 88.4 }
  for (const fact of Object.keys(whole) as (keyof Facts)[]) {
    const { [fact]: _left, ...less } = whole
    const told = renalFunction(less)
    assert.deepEqual(told.known ? [] : [told.missing.map(one => one.fact), told.because.length], [[fact], 0])
  }
})

test('on dialysis nothing is computed where the kidney matters; below 15 whether there is dialysis is asked', () => {
  const on = doseCap('gabapentin', { 'person.age_years': 40, 'renal.crcl_ml_min': 90, 'renal.dialysis': 'yes' })
  assert.ok(!on.known && on.missing.length === 0 && /specialist renal pharmacist/.test(on.because[0]!.text))
  assert.equal(cap('amitriptyline', { 'renal.dialysis': 'yes' }).mgPerDay, 100)
  const asks = (facts: Facts) => cap('pregabalin', facts).lowerIf.some(one => one.missing.some(missing => missing.fact === 'renal.dialysis'))
  assert.deepEqual([asks({ 'renal.crcl_ml_min': 14.99 }), asks({ 'renal.crcl_ml_min': 15 }), asks({ 'renal.crcl_ml_min': 14.99, 'renal.dialysis': 'no' })], [true, false, false])
})

test('a medicine that is known by name only is said not to be in our reference; one without doses says so', () => {
  const says = (medicine: MedicineId) => { const told = doseCap(medicine, { 'person.age_years': 40 }); return told.known ? null : told.because[0]?.text }
  assert.equal(says('warfarin'), 'Not in our reference: nothing is told of this medicine.')
  assert.equal(says('ketamine'), 'No doses of this medicine here.')
})

test('into how many doses a day is divided at most follows the kidney and the liver', () => {
  const doses = (medicine: MedicineId, facts: Facts) => cap(medicine, facts).inDoses
  assert.deepEqual([60, 59.99, 30, 29.99, 15, 14.99].map(crcl => doses('gabapentin', { 'renal.crcl_ml_min': crcl })), [undefined, 2, 2, 1, 1, 1])
  assert.deepEqual([30, 29.99, 15, 14.99].map(crcl => doses('pregabalin', { 'renal.crcl_ml_min': crcl })), [undefined, 2, 2, 1])
  assert.deepEqual([30, 29.99, 9.99].map(crcl => doses('tramadol', { 'renal.crcl_ml_min': crcl })), [undefined, 2, undefined])
  assert.deepEqual([10, 9.99].map(crcl => doses('paracetamol', { 'renal.crcl_ml_min': crcl })), [undefined, 3])
  assert.equal(doses('tramadol', { 'renal.crcl_ml_min': 90, 'person.cirrhosis': 'yes' }), 2)
  assert.equal(doses('gabapentin', { 'renal.crcl_ml_min': 4.99 }), undefined)
})

test('our own numbers that stand in words or are read elsewhere are those of the reference', () => {
  const words = (medicine: MedicineId) => { const one = formulary().get(medicine)!; return [...one.plans.map(plan => plan.note.text), ...one.dosing.map(note => note.text)].join(' ') }
  assert.ok(words('prednisolone').includes('P20: 20 mg days 1 to 14, 15 mg to day 21, 10 mg to day 28, 5 mg to day 35; 490 mg in all.'))
  assert.match(words('naproxen'), /a course of at most 14 days/)
  assert.deepEqual([LOCAL_VALUES.medicineListDays.value, LOCAL_VALUES.tcaWithDuloxetineMg.value], [28, 25])
  const above = (local: typeof LOCAL_VALUES) => { const told = gabapentinoidAboveMaximum({ 'person.age_years': 40, 'renal.crcl_ml_min': 90, 'medicines.gabapentin_mg_per_day': 3700 }, local); return told.known ? [told.value, told.because[0]?.text, told.because[0]?.source?.mark] : null }
  assert.deepEqual(above(LOCAL_VALUES), [true, 'At most 3600 mg gabapentin a day at 90.0 mL/min.', 'V'])
})

test('below the last row of a kidney table its last row stands', () => {
  const row = (from: number) => ({ from, most: from, mark: 'D' as const, source: DESIGN })
  assert.equal(capFor([row(30), row(10), row(5)], 1).from, 5)
})

test('a share is taken of the first or of the present amount; of the first at least one piece', () => {
  assert.equal(largestCut({ by: { percentOfPresent: 10 }, everyDays: 14 }, 200, 100, 1), 10)
  assert.equal(largestCut({ by: { percentOfFirst: 10 }, everyDays: 7 }, 200, 100, 1), 20)
  assert.equal(largestCut({ by: { percentOfFirst: 10 }, everyDays: 7 }, 5, 5, 1), 1)
  assert.equal(largestCut({ by: { mg: 25 }, everyDays: 7 }, 200, 100, 1), 25)
})

test('a plan that was asked for by name is not said to wait for what is not known', () => {
  const codes = (facts: Facts) => { const told = titration({ 'calendar.medicine': 'gabapentin', 'person.age_years': 40, 'renal.crcl_ml_min': 90, 'calendar.target_mg_per_day': 300, ...facts }); return told.ok && told.answer.known ? told.answer.value.alerts.map(alert => alert.code) : [] }
  assert.ok(codes({}).includes('care-not-known'))
  assert.ok(!codes({ 'calendar.plan': 'label' }).includes('care-not-known'))
  assert.ok(!codes({ 'calendar.plan': 'label', 'person.frail': 'yes' }).includes('older-slower'))
})
