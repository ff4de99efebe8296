import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { withDerived } from '../derive.ts'
import type { Facts } from '../facts.ts'
import { LOCAL_VALUES } from '../local-values.ts'
import { MEDICINE_IDS, type MedicineId } from '../medicine-ids.ts'
import { parseFacts } from '../parse-facts.ts'
import { doseCap } from './caps.ts'
import { formulary } from './formulary.ts'
import { morphineEquivalent } from './opioids.ts'
import data from './vectors/doses.json' with { type: 'json' }

const AT = '2026-03-20'
const read = (facts: unknown): Facts => {
  const parsed = parseFacts(facts, AT)
  assert.ok(parsed.ok, JSON.stringify(parsed))
  return withDerived(parsed.facts, AT)
}
const check = (medicine: string, facts: Facts, wanted: readonly (string | number)[]) => {
  const cap = doseCap(medicine as MedicineId, facts)
  assert.ok(cap.known, medicine)
  assert.deepEqual([cap.value.verdict, cap.value.mgPerDay], wanted, medicine)
}

for (const vector of data.vectors)
  test(`the most a day ${vector.id}`, () => {
    for (const [medicine, wanted] of Object.entries(vector.caps)) check(medicine, read(vector.facts), wanted)
  })

test('the most a day at, just below and just above each band of the kidney', () => {
  for (const [medicine, crcl, verdict, mg] of data.borders as [string, number, string, number][]) check(medicine, { 'person.age_years': 50, 'renal.crcl_ml_min': crcl }, [verdict, mg])
})

test('a clearance exactly on a border of a label is said to be borderline', () => {
  for (const crcl of [15, 30, 60]) {
    const cap = doseCap('gabapentin', { 'person.age_years': 50, 'renal.crcl_ml_min': crcl })
    assert.ok(cap.known && cap.value.says.some(words => words.startsWith('Borderline')))
  }
})

test('below 18 no dose is told, and with the age unknown the age is asked for', () => {
  for (const medicine of MEDICINE_IDS) {
    assert.equal(doseCap(medicine, { 'person.age_years': 17, 'renal.crcl_ml_min': 90 }).known, false)
    const open = doseCap(medicine, { 'renal.crcl_ml_min': 90 })
    assert.ok(!open.known && open.missing.every(one => one.fact === 'person.age_years'))
  }
})

test('with the kidney unknown what is sure is given as bounds', () => {
  const cap = doseCap('duloxetine', { 'person.age_years': 50 })
  assert.ok(!cap.known)
  assert.deepEqual(cap.bounds, { lowest: 0, highest: 120, unit: 'mg/d' })
})

test('more kidney never allows less, and no most is above the one for sound kidneys', () => {
  fc.assert(fc.property(fc.constantFrom(...formulary().keys()), fc.integer({ min: 18, max: 100 }), fc.double({ min: 0, max: 150, noNaN: true }), fc.double({ min: 0, max: 150, noNaN: true }), (medicine, age, a, b) => {
    const less = doseCap(medicine, { 'person.age_years': age, 'renal.crcl_ml_min': Math.min(a, b) })
    const more = doseCap(medicine, { 'person.age_years': age, 'renal.crcl_ml_min': Math.max(a, b) })
    if (!less.known || !more.known) return
    assert.ok(less.value.mgPerDay <= more.value.mgPerDay)
    assert.ok(more.value.mgPerDay <= formulary().get(medicine)!.most!.value)
  }))
})

for (const vector of data.morphine)
  test(`morphine equivalent ${vector.id}`, () => {
    const facts = read({ 'medicines.current': vector.doses.map(row => row.medicine), 'medicines.all_listed': 'yes', 'medicines.daily_doses': vector.doses })
    const answer = morphineEquivalent(facts)
    assert.ok(answer.known)
    assert.equal(answer.value, vector.mg)
    assert.equal(facts['medicines.morphine_equivalent_mg_per_day'], vector.mg)
  })

test('an opioid without a dose keeps the sum open, with what is sure as the lowest', () => {
  const open = morphineEquivalent({ 'medicines.current': ['tramadol', 'morphine'], 'medicines.daily_doses': [{ medicine: 'tramadol', mg_per_day: 200 }] })
  assert.ok(!open.known && open.bounds?.lowest === 40)
  const missing = (facts: Facts) => { const answer = morphineEquivalent(facts); return answer.known ? [] : answer.missing.map(one => one.fact) }
  assert.deepEqual(missing({ 'medicines.current': ['morphine'] }), ['medicines.daily_doses'])
  assert.deepEqual(missing({ 'medicines.daily_doses': [{ medicine: 'morphine', mg_per_day: 10 }] }), ['medicines.current'])
  assert.deepEqual(missing({ 'medicines.current': ['morphine'], 'medicines.daily_doses': [{ medicine: 'morphine', mg_per_day: 60 }] }), ['medicines.all_listed'])
  assert.equal(read({ 'medicines.current': ['morphine'], 'medicines.daily_doses': [{ medicine: 'morphine', mg_per_day: 60 }] })['medicines.morphine_equivalent_at_least_mg_per_day'], 60)
  assert.deepEqual(missing({}), ['medicines.current', 'medicines.daily_doses'])
  assert.deepEqual(missing({ 'medicines.current': ['other-opioid'], 'medicines.daily_doses': [{ medicine: 'other-opioid', mg_per_day: 10 }] }), ['medicines.daily_doses'])
  const none = morphineEquivalent({ 'medicines.current': ['naproxen'], 'medicines.all_listed': 'yes' })
  assert.ok(none.known && none.value === 0)
  const buprenorphine = morphineEquivalent({ 'medicines.current': ['buprenorphine'], 'medicines.all_listed': 'yes' })
  assert.ok(buprenorphine.known && buprenorphine.value === 0 && buprenorphine.because.length === 2)
})

test('every medicine of the formulary has its parts, each sentence with a source, and no sentence names a cause or orders', () => {
  for (const medicine of formulary().values()) {
    const notes = [...medicine.role, ...medicine.dosing, ...medicine.plans.map(plan => plan.note), ...medicine.limits.map(limit => limit.note), ...Object.values(medicine.organs), medicine.stopping, ...medicine.contraindications.map(one => one.note),
      ...medicine.cautions, medicine.pregnancy.note, medicine.breastFeeding.note, ...medicine.monitoring, medicine.sideEffects, medicine.driving, ...(medicine.taper === null ? [] : [medicine.taper.note])]
    assert.ok(medicine.role.length > 0, medicine.id)
    for (const note of notes) {
      assert.ok(note.text.length > 0 && note.source.cite.length > 0, medicine.id)
      assert.doesNotMatch(note.text, /caused by|due to stress|in your head|psychogenic|!/i, medicine.id)
    }
    assert.deepEqual(medicine.kidney.map(cap => cap.from), [...medicine.kidney.map(cap => cap.from)].sort((a, b) => b - a), medicine.id)
    assert.ok(medicine.kidney.length === 0 || medicine.kidney.at(-1)!.from === 0, medicine.id)
  }
})

test('at 18 a dose is told, and what a band asks for is said with it', () => {
  const cap = doseCap('tramadol', { 'person.age_years': 18, 'renal.crcl_ml_min': 20 })
  assert.ok(cap.known)
  assert.deepEqual(cap.value.says, ['every 12 hours'])
  assert.deepEqual(cap.value.lowerIf.map(one => one.missing.map(missing => missing.fact)), [['person.cirrhosis']])
  const sure = doseCap('tramadol', { 'person.age_years': 18, 'renal.crcl_ml_min': 20, 'person.cirrhosis': 'no' })
  assert.ok(sure.known && sure.value.lowerIf.length === 0)
})

test('the amount above which only a specialist goes is told while the most lies above it', () => {
  const above = (facts: Facts, medicine: MedicineId) => {
    const cap = doseCap(medicine, { 'person.age_years': 40, ...facts })
    return cap.known ? cap.value.specialistAbove : null
  }
  assert.equal(above({}, 'amitriptyline'), 75)
  assert.equal(above({ 'renal.crcl_ml_min': 90 }, 'duloxetine'), 60)
  assert.equal(above({ 'renal.crcl_ml_min': 40 }, 'duloxetine'), undefined)
  assert.equal(above({ 'renal.crcl_ml_min': 20 }, 'duloxetine'), undefined)
  assert.equal(above({ 'renal.crcl_ml_min': 90 }, 'gabapentin'), undefined)
})

test('bounds reach from the lowest to the highest that may be', () => {
  const bounds = (medicine: MedicineId) => {
    const cap = doseCap(medicine, { 'person.age_years': 40 })
    return cap.known ? null : [cap.bounds?.lowest, cap.bounds?.highest]
  }
  assert.deepEqual(bounds('pregabalin'), [75, 600])
  assert.deepEqual(bounds('gabapentin'), [0, 3600])
  assert.deepEqual(bounds('pamidronate'), [0, 60])
  assert.deepEqual(bounds('tizanidine'), [0, 36])
})

test('a design choice is marked D even where its table rests on a study', () => {
  const cap = doseCap('amitriptyline', { 'person.age_years': 65 })
  assert.ok(cap.known)
  assert.deepEqual(cap.because.map(reason => reason.source?.mark), ['D', 'V'])
  const kidney = doseCap('baclofen', { 'person.age_years': 40, 'renal.crcl_ml_min': 70 })
  assert.ok(kidney.known && kidney.because[1]?.source?.mark === 'D')
})

test('a service’s own numbers take the place of ours', () => {
  const own = { ...LOCAL_VALUES, baclofenMostBelow80Mg: { ...LOCAL_VALUES.baclofenMostBelow80Mg, value: 30 } }
  const at70 = (local: typeof own) => { const cap = doseCap('baclofen', { 'person.age_years': 40, 'renal.crcl_ml_min': 70 }, local); return cap.known ? cap.value.mgPerDay : null }
  assert.deepEqual([at70(own), at70(LOCAL_VALUES)], [30, 50])
})
