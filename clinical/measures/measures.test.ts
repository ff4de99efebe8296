import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LOCAL_VALUES } from '../local-values.ts'
import { differences, type Vector } from '../testing/differences.ts'
import { measureChange } from './change.ts'
import { TOUCH_BANDS } from './filaments.ts'
import { MEASURE_IDS } from './measure-ids.ts'
import { REFERENCE_RANGES } from './reference-range.ts'
import data from './vectors/measures.json' with { type: 'json' }

for (const vector of data.vectors as readonly Vector[])
  test(`measures ${vector.id}${vector.says === undefined ? '' : `: ${vector.says}`}`, () => assert.deepEqual(differences(vector), []))

test('a change and its reverse are judged alike, but for percentages and a grip below its error', () => {
  fc.assert(fc.property(fc.constantFrom(...MEASURE_IDS.filter(id => id !== 'allodynia-area' && id !== 'grip')), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (measure, a, b) => {
    const judged = (earlier: number, now: number) => {
      const answer = measureChange({ 'change.measure': measure, 'change.earlier': earlier, 'change.now': now, 'change.confirmed': 'yes', 'change.same_rater': 'no', 'change.standard_protocol': 'no' }, LOCAL_VALUES)
      assert.ok(answer.known)
      return answer.value.means
    }
    assert.equal(judged(a, b), judged(b, a))
  }))
})

test('filaments rise in size and in force, band by band', () => {
  const all = TOUCH_BANDS.flatMap(band => band.filaments)
  assert.deepEqual(all, data.filaments)
  for (const [index, [size, grams]] of all.entries()) if (index > 0) assert.ok(size > all[index - 1]![0] && grams > all[index - 1]![1])
})

test('reference ranges are those of the reference, flexion and extension on one axis', () => {
  assert.deepEqual(Object.fromEntries(Object.entries(REFERENCE_RANGES).map(([id, { flexion, extension }]) => [id, extension === null ? [flexion.value] : [flexion.value, extension.value]])), data.ranges)
})
