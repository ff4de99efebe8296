import assert from 'node:assert/strict'
import { test } from 'node:test'
import { borderFaults, type Borders } from '../testing/borders.ts'
import { differences, type Vector } from '../testing/differences.ts'
import { REFER_NOW } from './timeline.ts'
import borders from './vectors/refer-borders.json' with { type: 'json' }
import data from './vectors/pathway.json' with { type: 'json' }

for (const vector of data.vectors as readonly Vector[])
  test(`pathway ${vector.id}${vector.says === undefined ? '' : `: ${vector.says}`}`, () => assert.deepEqual(differences(vector), []))

test('a moved threshold or a dropped part of a reason for a specialist centre is noticed', () => {
  assert.deepEqual(borderFaults(REFER_NOW.map(one => [one.id, one.when]), borders as unknown as Borders), [])
})
