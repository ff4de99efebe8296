import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { differences, type Vector } from '../testing/differences.ts'
import { ageBand } from './axes.ts'
import { MOTOR_WEIGHTS, motorScale } from './scales.ts'
import data from './vectors/dystonia-scales.json' with { type: 'json' }

for (const vector of data.vectors as readonly Vector[])
  test(`dystonia ${vector.id}${vector.says === undefined ? '' : `: ${vector.says}`}`, () => assert.deepEqual(differences(vector), []))

test('the weights of the nine regions add up to 120, and a region rated more severe never lowers the total', () => {
  assert.equal(Object.values(MOTOR_WEIGHTS).reduce((sum, weight) => sum + 16 * weight, 0), 120)
  const rating = fc.integer({ min: 0, max: 4 })
  fc.assert(fc.property(rating, fc.integer({ min: 0, max: 3 }), (provoking, severity) => {
    const at = (value: number) => { const answer = motorScale({ 'bfm.motor': [{ region: 'arm-left', provoking, severity: value }] }); assert.ok('known' in answer && answer.known); return answer.value.total }
    assert.ok(at(severity + 1) >= at(severity))
  }))
})

test('the ages of the axis change at 3, 13, 21 and 41', () => {
  assert.deepEqual([0, 2, 3, 12, 13, 20, 21, 40, 41].map(ageBand), ['infancy', 'infancy', 'childhood', 'childhood', 'adolescence', 'adolescence', 'early adulthood', 'early adulthood', 'late adulthood'])
})
