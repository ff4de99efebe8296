import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { accept } from '#log/problem.ts'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { sayHowItFeels } from './felt.ts'
import { LAYERS, layers, valuesOf } from './layers.ts'
import { answerOtherLimb, lastOtherLimb, mayAskOtherLimb } from './other-limb.ts'
import { marksOf, paint } from './painted.ts'
import type { Marks } from './painted.ts'
import { paintedOn, paintingsOf } from './paintings.ts'
import { drawingIds, regionsOf } from './regions.ts'

const on = { limb: 'not-said', side: 'left', drawing: 'palm', layer: 'pain' } as const
const carer = { voice: 'I saw', onBehalf: true } as const

test('what is painted comes back as it was, and the same again on a day corrects it', () => {
  const diary = new Diary()
  diary.say(paint(on, { 'palm.ring-tip': 'a-lot' }, undefined), '2026-03-01T09:00:00.000Z')
  const before = paintedOn(diary.folded(), '2026-03-01', 'not-said', 'left')('palm', 'pain')
  assert.deepEqual(marksOf(before?.body), { 'palm.ring-tip': 'a-lot' })
  diary.say(paint(on, { 'palm.ring-tip': 'a-lot', 'palm.wrist': 'there' }, before), '2026-03-01T09:05:00.000Z')
  diary.say(paint(on, { 'palm.wrist': 'there' }, undefined), '2026-03-02T09:05:00.000Z')
  assert.deepEqual(paintingsOf(diary.folded()).map(({ day, drawings }) => [day, marksOf(drawings[0]?.layers.get('pain')?.body)]), [['2026-03-02', { 'palm.wrist': 'there' }], ['2026-03-01', { 'palm.ring-tip': 'a-lot', 'palm.wrist': 'there' }]])
})

test('none here is an answer, and is not the same as not asked', () => {
  const diary = new Diary()
  diary.say(paint({ ...on, layer: 'swelling' }, 'none', undefined), '2026-03-01T09:00:00.000Z')
  const of = paintedOn(diary.folded(), '2026-03-01', 'not-said', 'left')
  assert.deepEqual([marksOf(of('palm', 'swelling')?.body), marksOf(of('palm', 'touch')?.body)], ['none', 'not-said'])
  diary.say(paint({ ...on, layer: 'swelling' }, 'not-said', of('palm', 'swelling')), '2026-03-01T09:01:00.000Z')
  assert.deepEqual(paintingsOf(diary.folded()), [])
})

test('a region of another drawing, a word of another layer and somebody else’s guess at pain are refused', () => {
  assert.equal(refusalOf(paint(on, { 'sole.heel': 'there' }, undefined)), 'painting.region-unknown')
  assert.equal(refusalOf(paint({ ...on, layer: 'colour' }, { 'palm.wrist': 'a-lot' }, undefined)), 'painting.value-unknown')
  assert.equal(refusalOf(paint(on, { 'palm.wrist': 'there' }, undefined, carer)), 'entry.only-they-said')
  assert.equal(refusalOf(paint({ ...on, layer: 'colour' }, { 'palm.wrist': 'darker' }, undefined, carer)), undefined)
  assert.equal(refusalOf(sayHowItFeels({ limb: 'not-said' })), 'feeling.nothing-said')
})

test('with both sides affected nothing is compared with the other side', () => {
  assert.deepEqual(valuesOf('temperature', true), ['warmer-than-usual', 'colder-than-usual'])
})

test('any painting of any drawing is kept and read back unchanged', () => {
  const painting = fc.constantFrom(...drawingIds).chain(drawing => fc.constantFrom(...layers).chain(layer => fc.record({
    drawing: fc.constant(drawing), layer: fc.constant(layer),
    marks: fc.oneof(fc.constant<Marks>('none'), fc.dictionary(fc.constantFrom(...regionsOf(drawing).map(({ code }) => code)), fc.constantFrom(...LAYERS[layer]), { minKeys: 1, noNullPrototype: true })),
  })))
  fc.assert(fc.property(painting, ({ drawing, layer, marks }) => {
    const diary = new Diary()
    diary.say(paint({ limb: 'not-said', side: 'middle', drawing, layer }, marks, undefined), '2026-03-01T09:00:00.000Z')
    const told = paintedOn(diary.folded(), '2026-03-01', 'not-said', 'middle')(drawing, layer)
    assert.deepEqual(marksOf(told?.body), marks)
    assert.deepEqual(paint({ limb: 'not-said', side: 'middle', drawing, layer }, marks, told), accept([]))
  }), { numRuns: 60 })
})

test('the other limb is asked about once a week at most', () => {
  const diary = new Diary()
  assert.equal(mayAskOtherLimb(diary.folded(), '2026-03-01'), true)
  diary.say(accept(answerOtherLimb({ sore: 'a-bit', where: ['other-arm'] }, '2026-03-01', undefined)), '2026-03-01T09:00:00.000Z')
  diary.say(accept(answerOtherLimb({ sore: 'no', where: [] }, '2026-03-01', lastOtherLimb(diary.folded()))), '2026-03-01T10:00:00.000Z')
  assert.equal(lastOtherLimb(diary.folded())?.told.body.sore, 'no')
  assert.deepEqual(['2026-03-01', '2026-03-07', '2026-03-08'].map(day => mayAskOtherLimb(diary.folded(), day)), [false, false, true])
})
