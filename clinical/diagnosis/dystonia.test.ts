import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactsDraft } from '../facts.ts'
import { contracture } from './contracture.ts'
import { dystoniaOnset } from './onset.ts'
import { phenotype } from './phenotype.ts'
import vectors from './vectors/dystonia.json' with { type: 'json' }

for (const vector of vectors.phenotype)
  test(`phenotype ${vector.id}`, () => {
    const answer = phenotype({ 'temp.affected': vector.affected, 'temp.other': vector.other })
    assert.ok(answer.known)
    assert.deepEqual(answer.value, { phenotype: vector.phenotype, differenceKelvin: vector.difference })
  })

test('with both sides affected the temperatures say nothing', () => {
  assert.equal(phenotype({ 'limb.side': 'both', 'temp.affected': 34, 'temp.other': 31 }).known, false)
})

for (const vector of vectors.onset)
  test(`onset interval ${vector.id}`, () => {
    const answer = dystoniaOnset({ 'crps.onset': vector.crps, 'dystonia.onset': vector.dystonia })
    assert.ok(answer.known)
    assert.equal(answer.value.band, vector.band)
    assert.equal(answer.value.daysAtLeast, vector.days)
  })

test('a remembered month decides the band when every day in it would', () => {
  const sure = dystoniaOnset({ 'crps.onset': '2024-03-01', 'dystonia.onset': '2025-06' })
  assert.ok(sure.known && sure.value.band === 'over-365-days')
  const open = dystoniaOnset({ 'crps.onset': '2025-03-01', 'dystonia.onset': '2025-03' })
  assert.ok(!open.known && open.gentlest?.fact === 'dystonia.onset')
  assert.deepEqual(open.bounds, { lowest: 0, highest: 30, unit: 'd' })
})

for (const vector of vectors.contracture)
  test(`contracture ${vector.id}${'says' in vector ? `: ${vector.says}` : ''}`, () => {
    const facts: FactsDraft = {
      'rom.direction': vector.direction as 'more-is-better', 'rom.reference_limit': vector.reference, 'rom.passive_awake': vector.awake,
    }
    if (vector.asleep !== undefined) facts['rom.passive_asleep'] = vector.asleep
    if (vector.resting !== undefined) facts['rom.resting'] = vector.resting
    if (vector.opened !== undefined) facts['contracture.opened_fully'] = vector.opened as 'yes'
    const answer = contracture(facts)
    if (vector.contracture === 'unknown') {
      assert.ok(!answer.known)
      assert.equal(answer.bounds?.highest, vector.atMost)
      assert.match(answer.because[0]!.text, new RegExp(`At least ${vector.dynamicAtLeast}°`))
      if (vector.gentlest !== undefined) assert.equal(answer.gentlest?.fact, vector.gentlest)
    } else {
      assert.ok(answer.known)
      assert.equal(answer.value.contracture, vector.contracture)
      assert.equal(answer.value.picture, vector.picture)
      assert.equal(answer.value.structuralAtMost, vector.atMost)
    }
  })
