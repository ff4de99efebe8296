import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { specOf, type Facts } from '../facts.ts'
import { factsRead } from '../rules/condition.ts'
import { borderFaults, type Borders } from '../testing/borders.ts'
import { differences, type Vector } from '../testing/differences.ts'
import { FASTEST_FIRST, type Tier } from './flag.ts'
import { redFlags } from './red-flags.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { RED_FLAGS } from './table.ts'
import borders from './vectors/borders.json' with { type: 'json' }
import data from './vectors/red-flags.json' with { type: 'json' }

for (const vector of data.vectors as readonly Vector[])
  test(`red-flags ${vector.id}${vector.says === undefined ? '' : `: ${vector.says}`}`, () => assert.deepEqual(differences(vector), []))

test('no red flag depends on a diagnosis, a type, a functional sign or a total', () => {
  for (const flag of RED_FLAGS) for (const fact of factsRead(flag.when)) assert.doesNotMatch(fact, /^diagnosis\.|functional|\.total$/, flag.id)
})

test('more signs never make the answer slower', () => {
  const ids = [...new Set(RED_FLAGS.flatMap(flag => factsRead(flag.when)))].filter(id => specOf(id).kind === 'finding')
  const some = fc.subarray(ids).map(chosen => Object.fromEntries(chosen.map(id => [id, 'yes'])) as Facts)
  fc.assert(fc.property(some, some, (few, more) => {
    const before = redFlags(few)
    const after = redFlags({ ...few, ...more })
    assert.ok(before.raised.every(flag => after.raised.some(other => other.id === flag.id && speed(other.tier) <= speed(flag.tier))))
  }))
})

test('what the person reads names no cause, lays no blame and is short', () => {
  for (const flag of RED_FLAGS) for (const words of [flag.words, flag.wordsWhenFaster ?? '']) {
    assert.doesNotMatch(words, /caused by|because of you|in your head|met\b|!/i, flag.id)
    assert.ok(words.split(/(?<=\.)\s/).every(sentence => sentence.split(' ').length <= 18), flag.id)
  }
})

const speed = (tier: Tier): number => FASTEST_FIRST.indexOf(tier)

test('a moved threshold, a turned comparison or a dropped part of a red flag is noticed', () => {
  const conditions = RED_FLAGS.flatMap(flag => [[flag.id, flag.when] as const, ...(flag.faster === undefined ? [] : [[`${flag.id} faster`, flag.faster.when] as const])])
  assert.deepEqual(borderFaults(conditions, borders as unknown as Borders), [])
})

test('a service’s own limit of compartment pressure is used', () => {
  const local = { ...LOCAL_VALUES, compartmentDifference: { ...LOCAL_VALUES.compartmentDifference, value: 35 } }
  const raised = (difference: number, values: LocalValues = LOCAL_VALUES) => redFlags({ 'compartment.pressure_difference': difference }, values).raised.some(flag => flag.id === 'RF-COMP')
  assert.deepEqual([30, 31].map(difference => raised(difference)), [true, false])
  assert.deepEqual([35, 36].map(difference => raised(difference, local)), [true, false])
})
