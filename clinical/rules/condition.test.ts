import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsBehind, has, holds, isWhole, missingFor, not, readBy, takes, takesAtLeast, type Condition } from './condition.ts'

test('an empty list of devices says that there is none; an empty list of medicines, or a list that names another device, does not', () => {
  assert.equal(isWhole('devices.current', [], {}), true)
  assert.equal(isWhole('devices.current', ['scs'], {}), false)
  assert.equal(isWhole('medicines.current', [], {}), false)
  for (const said of ['no', 'not-asked'] as const) assert.equal(isWhole('devices.current', ['scs'], { 'devices.all_listed': said }), false)
  assert.equal(isWhole('requests.asked_for', ['mri'], {}), true)
})

test('that a list does not name something rests on its being whole, for one word and for so many', () => {
  const whole = { 'medicines.current': ['naproxen'], 'medicines.all_listed': 'yes' } as const
  for (const condition of [takes('baclofen'), takesAtLeast(2, 'baclofen', 'gabapentin')]) {
    assert.equal(holds(condition, { 'medicines.current': ['naproxen'] }), 'unknown')
    assert.deepEqual(missingFor(condition, { 'medicines.current': ['naproxen'] }).map(one => one.fact), ['medicines.all_listed'])
    assert.deepEqual(missingFor(condition, {}).map(one => one.fact), ['medicines.current'])
    assert.equal(holds(condition, whole), 'no')
    assert.deepEqual(factsBehind(not(condition), whole).map(one => one.fact), ['medicines.current', 'medicines.all_listed'])
  }
  const leaf = has('devices.current', 'scs') as Extract<Condition, { op: 'takes' }>
  assert.deepEqual([readBy(leaf, true), readBy(leaf, false)], [['devices.current', 'devices.all_listed'], ['devices.current']])
})
