import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Facts } from '../facts.ts'
import { parseFacts } from '../parse-facts.ts'
import { gabapentinoidAboveMaximum, gabapentinoidMaximum } from './gabapentinoid-most.ts'
import { renalFunction } from './renal.ts'
import vectors from './vectors/renal.json' with { type: 'json' }

for (const vector of vectors.vectors)
  test(`kidney function ${vector.id}${vector.says === undefined ? '' : `: ${vector.says}`}`, () => {
    const parsed = parseFacts(vector.facts, '2026-03-20')
    assert.ok(parsed.ok)
    const answer = renalFunction(parsed.facts)
    assert.ok(answer.known)
    assert.equal(answer.value.shown, vector.shown)
    assert.equal(answer.value.weightMethod, vector.method)
    assert.equal(answer.value.borderline, vector.borderline ?? false)
    if (vector.unreliable !== undefined) assert.ok(answer.value.unreliable.includes(vector.unreliable))
    assert.equal(gabapentinoidMaximum('gabapentin', answer.value.mlPerMinute), vector.gabapentin)
    assert.equal(gabapentinoidMaximum('pregabalin', answer.value.mlPerMinute), vector.pregabalin)
  })

test('below 18 no clearance is computed, and an eGFR alone is not used', () => {
  assert.equal(renalFunction({ 'person.age_years': 17, 'renal.crcl_ml_min': 90 }).known, false)
  const only = renalFunction({ 'renal.egfr': 70 })
  assert.ok(!only.known && only.because.length === 1 && only.missing.length === 4)
})

test('a dose at the most is not above it and one milligram more is', () => {
  const at = (dose: number) => gabapentinoidAboveMaximum({ 'person.age_years': 50, 'renal.crcl_ml_min': 29.99, 'medicines.gabapentin_mg_per_day': dose, 'medicines.current': ['gabapentin'], 'medicines.all_listed': 'yes' })
  const exact = at(700)
  const more = at(701)
  assert.ok(exact.known && !exact.value && more.known && more.value)
})

test('one gabapentinoid inside its most says nothing of the other, nor of a person whose age is not told', () => {
  const kidney: Facts = { 'person.age_years': 50, 'renal.crcl_ml_min': 29.99, 'medicines.gabapentin_mg_per_day': 700 }
  const lacks = (facts: Facts): readonly string[] | boolean => { const told = gabapentinoidAboveMaximum(facts); return told.known ? told.value : told.missing.map(({ fact }) => fact) }
  assert.deepEqual(lacks(kidney), ['medicines.pregabalin_mg_per_day'])
  assert.deepEqual(lacks({ ...kidney, 'medicines.current': ['gabapentin'] }), ['medicines.pregabalin_mg_per_day'])
  assert.deepEqual(lacks({ ...kidney, 'medicines.pregabalin_mg_per_day': 150 }), false)
  assert.deepEqual(lacks({ ...kidney, 'medicines.pregabalin_mg_per_day': 151 }), true)
  const { 'person.age_years': _age, ...ageless } = kidney
  assert.deepEqual(lacks({ ...ageless, 'medicines.pregabalin_mg_per_day': 150 }), ['person.age_years'])
  assert.deepEqual(lacks({ ...ageless, 'medicines.gabapentin_mg_per_day': 701 }), true)
})

test('each thing that makes the clearance unreliable is named, from its border on', () => {
  const doubts = (facts: Facts): readonly string[] => { const told = renalFunction({ 'renal.crcl_ml_min': 50, ...facts }); assert.ok(told.known); return told.value.unreliable }
  assert.deepEqual(doubts({ 'person.age_years': 79, 'renal.creatinine_days_old': 90, 'person.pregnancy': 'no', 'limb.muscle_wasting': 'no' }), [])
  assert.deepEqual(doubts({ 'person.age_years': 80 }), ['80 or older'])
  assert.deepEqual(doubts({ 'renal.creatinine_days_old': 91 }), ['creatinine older than 90 days'])
  assert.deepEqual(doubts({ 'person.pregnancy': 'yes' }), ['pregnancy'])
  assert.deepEqual(doubts({ 'limb.muscle_wasting': 'yes' }), ['muscle wasting, amputation or long immobility'])
  assert.deepEqual(doubts({ 'renal.acute_injury': 'yes' }), ['acute kidney injury'])
  assert.deepEqual(doubts({ 'renal.dialysis': 'yes' }), ['dialysis: the formula does not hold'])
  assert.deepEqual(doubts({ 'renal.acute_injury': 'no', 'renal.dialysis': 'no' }), [])
})

test('a clearance names the facts that it was made of', () => {
  const told = renalFunction({ 'person.age_years': 40, 'person.sex': 'male', 'person.weight_kg': 80, 'renal.creatinine': 88.4 })
  assert.ok(told.known)
  assert.deepEqual(told.because[0]?.facts.map(({ fact }) => fact), ['person.age_years', 'person.sex', 'person.weight_kg', 'renal.creatinine'])
})
