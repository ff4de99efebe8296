import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LOCAL_VALUES } from '../local-values.ts'
import { differences, type Vector } from '../testing/differences.ts'
import { INSTRUMENT_IDS } from './instrument-ids.ts'
import { INSTRUMENTS, itemsOf } from './instruments.ts'
import { itemNine } from './mood.ts'
import { goalScore } from './own-goals.ts'
import { score } from './score.ts'
import data from './vectors/outcomes.json' with { type: 'json' }
import { GERMAN_WORDINGS } from './wording-german.ts'
import { WORDINGS } from './wording.ts'

for (const vector of data.vectors as readonly Vector[])
  test(`outcomes ${vector.id}${vector.says === undefined ? '' : `: ${vector.says}`}`, () => assert.deepEqual(differences(vector), []))

test('an answer of 1 or more to question 9 is an alert, whatever came before, between or after', () => {
  const answer = fc.record({ item: fc.integer({ min: 1, max: 9 }), answer: fc.integer({ min: 0, max: 3 }) })
  fc.assert(fc.property(fc.array(answer), answers => assert.equal(itemNine(answers).state === 'alert', answers.some(({ item, answer: value }) => item === 9 && value >= 1))))
})

test('the order of the questions never changes a score, and every full score lies inside its range', () => {
  fc.assert(fc.property(fc.constantFrom(...INSTRUMENT_IDS), fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (id, stream) => {
    const [lowest, highest] = INSTRUMENTS[id].answers
    const answers = itemsOf(id).map(item => ({ item, answer: lowest + Math.floor((stream.next().value as number) * (highest - lowest + 1)) }))
    const one = score(id, answers, { 'person.age_years': 40 }, LOCAL_VALUES)
    assert.deepEqual(score(id, answers.toReversed(), { 'person.age_years': 40 }, LOCAL_VALUES), one)
    assert.ok('known' in one && one.known && one.value.total >= 0 && one.value.total <= 100)
  }))
})

test('a goal reached further never lowers the score, and equal weights of any size give the same', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -2, max: 1 }), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 9 }), (levels, weight) => {
    const at = (values: readonly number[], w: number) => goalScore(values.map(level => ({ level, weight: w }))) ?? NaN
    assert.ok(at([levels[0]! + 1, ...levels.slice(1)], weight) >= at(levels, weight))
    assert.equal(at(levels, weight), at(levels, 1))
  }))
})

test('only instruments whose licence allows it have their words here', () => {
  assert.deepEqual(Object.keys(WORDINGS).sort(), ['gad-7', 'phq-4', 'phq-8', 'phq-9', 'psfs'])
  assert.equal(WORDINGS['phq-9'].questions.length, 9)
  assert.equal(WORDINGS['gad-7'].questions.length, 7)
})

test('a questionnaire in German has the same questions and answers in number, and none has German words whose English ones may not be shown', () => {
  for (const [form, { questions, answers, credit }] of Object.entries(GERMAN_WORDINGS)) {
    const english = WORDINGS[form as keyof typeof GERMAN_WORDINGS]
    assert.deepEqual([questions.length, answers.length], [english.questions.length, english.answers.length], form)
    assert.match(credit, /Spitzer.*Kroenke.*Löwe/)
  }
})

test('each part of the catastrophizing scale is the sum of its own questions', () => {
  const of = (items: readonly number[]) => {
    const told = score('pcs', Array.from({ length: 13 }, (_, i) => ({ item: i + 1, answer: items.includes(i + 1) ? 4 : 0 })), { 'person.age_years': 40 }, LOCAL_VALUES)
    assert.ok(!('ok' in told) && told.known, JSON.stringify(told))
    return told.value.parts
  }
  assert.deepEqual(of([8, 9, 10, 11]), { rumination: 16, magnification: 0, helplessness: 0 })
  assert.deepEqual(of([6, 7, 13]), { rumination: 0, magnification: 12, helplessness: 0 })
  assert.deepEqual(of([1, 2, 3, 4, 5, 12]), { rumination: 0, magnification: 0, helplessness: 24 })
})

test('each questionnaire has its questions, how many must be answered, and its lowest and highest answer', () => {
  assert.deepEqual(Object.fromEntries(Object.entries(INSTRUMENTS).map(([id, { items, needed, answers }]) => [id, [items, needed, ...answers]])), data.instruments)
})
