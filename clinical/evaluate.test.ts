import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluate, listQuestions } from './evaluate.ts'
import { isFactId } from './facts.ts'

const AT = '2026-03-20'
const refusalsOf = (facts: unknown, ask: readonly string[] = ['budapest'], at = AT) => {
  const answer = evaluate({ at, facts, ask })
  return answer.ok ? [] : answer.problems.map(problem => `${problem.code} ${problem.fact}`)
}

test('a question that does not exist is refused by name', () => {
  assert.deepEqual(refusalsOf({}, ['horoscope']), ['question.unknown horoscope'])
})

test('what cannot be is refused by name', () => {
  assert.deepEqual(refusalsOf({ 'person.age_years': 400 }), ['fact.impossible-value person.age_years'])
  assert.deepEqual(refusalsOf({ 'pain.nrs_average': 11 }), ['fact.impossible-value pain.nrs_average'])
  assert.deepEqual(refusalsOf({ 'pain.nrs_average': 10 }), [])
  assert.deepEqual(refusalsOf({ 'phq9.item9': 1.5 }), ['fact.impossible-value phq9.item9'])
  assert.deepEqual(refusalsOf({ 'temp.affected': { value: 88, unit: '[degF]' } }), ['fact.wrong-unit temp.affected'])
  assert.deepEqual(refusalsOf({ 'renal.creatinine': 1.5 }), ['fact.unit-needed renal.creatinine'])
  assert.deepEqual(refusalsOf({ 'renal.creatinine': { value: 1.5, unit: 'mg/dL' } }), [])
  assert.deepEqual(refusalsOf({ 'symptom.sensory.telepathy': 'yes' }), ['fact.unknown symptom.sensory.telepathy'])
  assert.deepEqual(refusalsOf({ 'sign.motor.tremor': 'maybe' }), ['fact.unknown-value sign.motor.tremor'])
  assert.deepEqual(refusalsOf({ 'sign.motor.tremor': true }), ['fact.unknown-value sign.motor.tremor'])
  assert.deepEqual(refusalsOf({ 'medicines.current': ['unobtainium'] }), ['fact.unknown-value medicines.current'])
  assert.deepEqual(refusalsOf({ 'crps.onset': '2025-02-30' }), ['fact.not-a-date crps.onset'])
  assert.deepEqual(refusalsOf({ 'crps.onset': '2026-04-01' }), ['fact.in-future crps.onset'])
  assert.deepEqual(refusalsOf({ 'person.birth_date': '1990-05-01', 'crps.onset': '1989' }), ['fact.before-birth crps.onset'])
  assert.deepEqual(refusalsOf({ 'person.birth_date': '1990-05-01', 'crps.onset': '1990' }), [])
  assert.deepEqual(refusalsOf({ 'person.birth_date': '1990-05-01', 'crps.onset': '1990-05-01' }), [])
  assert.deepEqual(refusalsOf({ 'person.birth_date': '1990-05-01', 'sign.motor.tremor': { value: 'yes', at: '1990-04-30' } }), ['fact.before-birth sign.motor.tremor'])
  assert.deepEqual(refusalsOf({ 'person.birth_date': '1990-05', 'sign.motor.tremor': [{ value: 'yes', at: '2026-03-20' }, { value: 'no', at: '1990-04-30T23:00:00Z' }] }), ['fact.before-birth sign.motor.tremor'])
  assert.deepEqual(refusalsOf({ 'person.birth_date': '1990', 'toxin.history': [{ on: '2025-01-01', product: 'ona', units: 100 }, { on: '1989-12-31', product: 'ona', units: 100 }] }), ['fact.before-birth toxin.history'])
  assert.deepEqual(refusalsOf({ 'person.birth_date': '1905-03-20' }), ['fact.impossible-value person.birth_date'])
  assert.deepEqual(refusalsOf({ 'person.birth_date': '1905-03-21' }), [])
  assert.deepEqual(refusalsOf({ 'sign.motor.tremor': { value: 'yes', at: '2026-03-21' } }), ['fact.in-future sign.motor.tremor'])
  assert.deepEqual(refusalsOf({ 'sign.motor.tremor': { value: 'yes', colour: 'blue' } }), ['fact.wrong-shape sign.motor.tremor'])
  assert.deepEqual(refusalsOf([]), ['fact.wrong-shape facts'])
  assert.deepEqual(refusalsOf({}, ['budapest'], 'yesterday'), ['request.not-a-date at'])
  assert.deepEqual(refusalsOf({ '__proto__x': 1, constructor: 'yes' }), ['fact.unknown __proto__x', 'fact.unknown constructor'])
})

test('a request of another shape is refused', () => {
  for (const request of [null, 'x', [], { at: AT, facts: {}, ask: 'budapest' }, { facts: {} }, { at: AT, facts: {}, pleas: [] }])
    assert.equal(evaluate(request).ok, false, JSON.stringify(request))
})

test('without a list of questions every question is answered, and the answers are plain JSON', () => {
  const answer = evaluate({ at: AT, facts: { 'person.birth_date': '1990-03-21', 'crps.onset': '2026-01' } })
  assert.ok(answer.ok)
  assert.deepEqual(Object.keys(answer.answers), listQuestions().map(question => question.name))
  assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer)
  assert.match(answer.localValues.note, /not approved in this service/)
})

test('every question names facts that exist', () => {
  for (const question of listQuestions()) {
    assert.ok(question.reads.length > 0, question.name)
    assert.ok(question.reads.every(isFactId), question.name)
  }
})

test('null and what was not asked stay unknown', () => {
  const answer = evaluate({ at: AT, facts: { 'sign.motor.tremor': null, 'sign.motor.weakness': 'not-asked' }, ask: ['css'] })
  assert.ok(answer.ok)
  assert.equal((answer.answers['css'] as { known: boolean }).known, false)
})

test('the day before the birthday is still the younger age', () => {
  const young = evaluate({ at: '2026-03-20', facts: { 'person.birth_date': '2008-03-21', 'history.pain.neuropathic': 'yes' }, ask: ['suggestions'] })
  const grown = evaluate({ at: '2026-03-21', facts: { 'person.birth_date': '2008-03-21', 'history.pain.neuropathic': 'yes' }, ask: ['suggestions'] })
  assert.match(JSON.stringify(young), /"rule":"R47"/)
  assert.doesNotMatch(JSON.stringify(grown), /"rule":"R47"/)
})

test('a present severity score given in part is asked for, not replaced by one that is computed', () => {
  const earlier = { 'css.earlier.version': 'css-16', 'css.earlier.total': 13, 'css.earlier.items': ['S6'] }
  const change = (facts: object) => {
    const answer = evaluate({ at: AT, facts: { ...earlier, 'symptom.sudomotor.oedema': 'yes', ...facts }, ask: ['css-change'] })
    assert.ok(answer.ok)
    return answer.answers['css-change'] as { known: boolean; missing?: readonly { fact: string }[]; value?: { change: number } }
  }
  assert.deepEqual(change({ 'css.now.version': 'css-16', 'css.now.total': 8 }).missing?.map(one => one.fact), ['css.now.items'])
  assert.equal(change({}).known, true)
})
