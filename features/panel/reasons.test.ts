import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { groupOf, reasonsFor } from './reasons.ts'
import { SUMMARY_VERSION } from './summary.ts'
import type { Summary } from './summary.ts'

const nothing: Summary = {
  version: SUMMARY_VERSION, first: null, last: null, danger: null, different: null, differentWords: null, somewhereNew: null, somewhereNewWords: null, open: { spells: 0, since: null },
  signed: null, proposed: null, agreed: null, planProposed: null, erasureAsked: null, reviews: [], alert: null, urgent: null, falls: null, practiceStopped: null, skinToday: null, notReady: null, refill: null, doubts: { items: 0, since: null },
}
const diary = (more: Partial<Summary>): Summary => ({ ...nothing, first: '2026-01-01T10:00:00.000Z', last: '2026-03-19T10:00:00.000Z', ...more })
const clinical = (more: Partial<Summary>): Summary => ({ ...nothing, signed: '2026-02-01T10:00:00.000Z', ...more })
const today = '2026-03-20'
const codes = (summaries: Parameters<typeof reasonsFor>[0]): string[] => reasonsFor(summaries, today).map(reason => reason.code)

test('somewhere new comes before all else, until somebody has looked after it', () => {
  const noticed = diary({ somewhereNew: '2026-03-18T10:00:00.000Z', different: '2026-03-19T10:00:00.000Z' })
  assert.deepEqual(codes({ diary: noticed, clinical: clinical({ reviews: ['2026-03-01'] }) }), ['somewhere-new', 'different-from-usual', 'review-overdue'])
  assert.deepEqual(codes({ diary: noticed, clinical: clinical({ signed: '2026-03-19T12:00:00.000Z' }) }), [])
})

test('an urgent sign that was found comes before everything, also after it was signed', () => {
  const found = { diary: diary({ somewhereNew: '2026-03-18T10:00:00.000Z' }), clinical: clinical({ danger: '2026-03-10T10:00:00.000Z', signed: '2026-03-19T10:00:00.000Z', reviews: ['2026-03-01'] }) }
  assert.equal(codes(found)[0], 'danger-found')
})

test('a review that passed is overdue until something was signed or agreed after it', () => {
  assert.deepEqual(codes({ clinical: clinical({ reviews: ['2026-03-19'] }) }), ['review-overdue'])
  assert.deepEqual(codes({ clinical: clinical({ reviews: ['2026-03-19'], agreed: '2026-03-19T09:00:00.000Z' }) }), [])
  assert.deepEqual(codes({ clinical: clinical({ reviews: ['2026-03-27'] }) }), ['review-soon'])
  assert.deepEqual(codes({ clinical: clinical({ reviews: ['2026-03-28'] }) }), [])
})

test('a request to erase stands among what is due until it is answered', () => {
  const asked = { clinical: clinical({ erasureAsked: '2026-03-18T10:00:00.000Z' }) }
  assert.deepEqual(reasonsFor(asked, today), [{ code: 'erasure-asked', since: '2026-03-18' }])
  assert.equal(groupOf(reasonsFor(asked, today)), 'due')
})

test('silence is its own group, and tells nothing else', () => {
  const quiet = diary({ last: '2026-02-27T10:00:00.000Z' })
  assert.equal(groupOf(reasonsFor({ diary: quiet, clinical: clinical({}) }, today)), 'quiet')
  assert.deepEqual(codes({ diary: diary({ last: '2026-02-28T10:00:00.000Z' }), clinical: clinical({}) }), [])
})

test('without the diary nothing is said of it, neither silence nor a first look', () => {
  assert.deepEqual(codes({ clinical: clinical({ signed: null }) }), [])
  assert.equal(groupOf([]), 'no-reason')
})

test('somebody who has written and was never examined is due a first look', () => {
  assert.deepEqual(codes({ diary: diary({}), clinical: nothing }), ['first-look'])
})

test('a stream that is not shared adds no reason and changes none of the others but those that rest on it', () => {
  const instant = fc.constantFrom('2026-01-05T10:00:00.000Z', '2026-02-20T10:00:00.000Z', '2026-03-18T10:00:00.000Z')
  fc.assert(fc.property(instant, instant, fc.nat({ max: 3 }), (different, last, items) => {
    const whole = { diary: diary({ different, last }), clinical: clinical({ doubts: { items, since: last } }) }
    const without = reasonsFor({ diary: whole.diary }, today).map(reason => reason.code)
    assert.equal(without.some(code => ['plan-doubted', 'review-overdue', 'review-soon', 'examination-proposed', 'plan-proposed', 'first-look'].includes(code)), false)
  }))
})

test('who is not ready for a step of a medicine is asked, and only where medicines are shared', () => {
  const medicines: Summary = { ...diary({ last: null }), notReady: '2026-11-20T10:00:00.000Z' }
  assert.deepEqual(reasonsFor({ medicines }, '2026-11-24'), [{ code: 'step-not-ready', since: '2026-11-20' }])
  assert.equal(groupOf(reasonsFor({ medicines }, '2026-11-24')), 'ask')
  assert.deepEqual(reasonsFor({}, '2026-11-24'), [])
})

test('an open alert comes before everything and quotes the answer; who may not read it sees that it is urgent and who is calling', () => {
  const since = '2026-03-19T10:00:00.000Z'
  const asked = { diary: diary({ urgent: { since, by: null }, somewhereNew: since }), 'mental-health': { ...nothing, alert: { since, why: 'item-9' as const, answer: 1, count: 1 } }, clinical: clinical({ danger: since }) }
  assert.deepEqual(reasonsFor(asked, today)[0], { code: 'alert-open', since: '2026-03-19', alert: { why: 'item-9', answer: 1 }, count: 1 })
  assert.ok(!codes(asked).includes('urgent'))
  assert.deepEqual(reasonsFor({ diary: diary({ urgent: { since, by: 'The nurse on duty' } }) }, today)[0], { code: 'urgent', since: '2026-03-19', by: 'The nurse on duty' })
  assert.equal(groupOf(reasonsFor({ diary: asked.diary }, today)), 'ask')
})

test('two falls are shown for three months, and not after somebody has looked', () => {
  assert.deepEqual(codes({ diary: diary({ falls: '2026-03-10T12:00:00.000Z' }), clinical: clinical({}) }), ['fell-twice'])
  assert.deepEqual(codes({ diary: diary({ falls: '2025-11-10T12:00:00.000Z' }), clinical: clinical({ signed: '2025-10-01T10:00:00.000Z' }) }), [])
  assert.deepEqual(codes({ diary: diary({ falls: '2026-03-10T12:00:00.000Z' }), clinical: clinical({ signed: '2026-03-11T10:00:00.000Z' }) }), [])
})

test('a refill is on the clinic’s own list from fourteen days before, and is asked about at once when its day has passed', () => {
  const at = (refill: string, today: string) => reasonsFor({ clinical: { ...diary({ last: null }), refill } }, today)[0]
  assert.equal(at('2026-12-20', '2026-12-05'), undefined)
  assert.deepEqual(at('2026-12-20', '2026-12-06'), { code: 'refill-near', since: '2026-12-20' })
  assert.deepEqual(at('2026-12-20', '2026-12-21'), { code: 'refill-passed', since: '2026-12-20' })
  assert.equal(groupOf(reasonsFor({ clinical: { ...diary({ last: null }), refill: '2026-12-20' } }, '2026-12-21')), 'ask')
})

test('skin that is for somebody to see, and practice that was too much, are named until somebody looked', () => {
  const body = { ...clinical({}), skinToday: '2026-11-20T10:00:00.000Z', practiceStopped: '2026-11-21T10:00:00.000Z' }
  assert.deepEqual(reasonsFor({ body }, '2026-11-24').map(({ code, since }) => [code, since]), [['skin-told', '2026-11-20'], ['practice-stopped', '2026-11-21']])
  assert.deepEqual(reasonsFor({ body, clinical: clinical({ signed: '2026-11-22T10:00:00.000Z' }) }, '2026-11-24').map(({ code }) => code), [])
})
