import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differences, type Vector } from '../testing/differences.ts'
import data from './vectors/work-up.json' with { type: 'json' }

for (const vector of data.vectors as readonly Vector[])
  test(`differential ${vector.id}${vector.says === undefined ? '' : `: ${vector.says}`}`, () => assert.deepEqual(differences(vector), []))
