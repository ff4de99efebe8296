import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseFacts } from './parse-facts.ts'

const AT = '2026-03-20'
const codes = (facts: unknown): readonly string[] => {
  const parsed = parseFacts(facts, AT)
  return parsed.ok ? ['accepted'] : parsed.problems.map(problem => `${problem.code} ${problem.fact}`)
}

test('a table of rows is read with its cells, and an empty one says none', () => {
  const parsed = parseFacts({ 'toxin.history': [{ on: '2026-01', product: 'ona', units: 120 }], 'toxin.session': [] }, AT)
  assert.ok(parsed.ok)
  assert.deepEqual(parsed.facts, { 'toxin.history': [{ on: '2026-01', product: 'ona', units: 120 }], 'toxin.session': [] })
})

test('a cell that a row may have is read when it is there and left out when it is null', () => {
  const parsed = parseFacts({ 'medicines.daily_doses': [{ medicine: 'gabapentin', mg_per_day: null }, { medicine: 'fentanyl', micrograms_per_hour: 25 }] }, AT)
  assert.ok(parsed.ok)
  assert.deepEqual(parsed.facts['medicines.daily_doses'], [{ medicine: 'gabapentin' }, { medicine: 'fentanyl', micrograms_per_hour: 25 }])
})

test('the newest of several tables stands', () => {
  const parsed = parseFacts({ 'medicines.daily_doses': [{ value: [{ medicine: 'gabapentin', mg_per_day: 300 }], at: '2026-01-01' }, { value: [{ medicine: 'gabapentin', mg_per_day: 600 }], at: '2026-02-01' }] }, AT)
  assert.ok(parsed.ok)
  assert.deepEqual(parsed.facts['medicines.daily_doses'], [{ medicine: 'gabapentin', mg_per_day: 600 }])
})

test('a missing cell, a stranger, a wrong word, an impossible number and a date after the visit are refused by name', () => {
  assert.deepEqual(codes({ 'toxin.history': [{ on: '2026-01-01', product: 'ona' }] }), ['fact.wrong-shape toxin.history'])
  assert.deepEqual(codes({ 'toxin.history': [{ on: '2026-01-01', product: 'ona', units: null }] }), ['fact.wrong-shape toxin.history'])
  assert.deepEqual(codes({ 'toxin.history': [{ on: '2026-01-01', product: 'ona', units: 100, price: 3 }] }), ['fact.unknown-value toxin.history'])
  assert.deepEqual(codes({ 'toxin.history': [{ on: '2026-01-01', product: 'botox', units: 100 }] }), ['fact.unknown-value toxin.history'])
  assert.deepEqual(codes({ 'toxin.history': [{ on: '2026-01-01', product: 'ona', units: -1 }] }), ['fact.impossible-value toxin.history'])
  assert.deepEqual(codes({ 'toxin.history': [{ on: '2026-04-01', product: 'ona', units: 1 }] }), ['fact.in-future toxin.history'])
  assert.deepEqual(codes({ 'toxin.history': 'none' }), ['fact.wrong-shape toxin.history'])
  assert.deepEqual(codes({ 'toxin.history': ['ona'] }), ['fact.wrong-shape toxin.history'])
  assert.deepEqual(codes({ 'toxin.session': [{ muscle: 'fds', units: 20, sites: 0 }] }), ['fact.impossible-value toxin.session'])
  assert.deepEqual(codes({ 'toxin.session': [{ muscle: 'fds', units: 20, sites: 1.5 }] }), ['fact.impossible-value toxin.session'])
})
