import assert from 'node:assert/strict'
import { test } from 'node:test'
import { borderFaults, type Borders } from '../testing/borders.ts'
import { differences, type Vector } from '../testing/differences.ts'
import type { Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { DESIGN } from '../source.ts'
import { pathway } from './pathway.ts'
import { REFER_NOW } from './timeline.ts'
import borders from './vectors/refer-borders.json' with { type: 'json' }
import data from './vectors/pathway.json' with { type: 'json' }

for (const vector of data.vectors as readonly Vector[])
  test(`pathway ${vector.id}${vector.says === undefined ? '' : `: ${vector.says}`}`, () => assert.deepEqual(differences(vector), []))

test('a moved threshold or a dropped part of a reason for a specialist centre is noticed', () => {
  assert.deepEqual(borderFaults(REFER_NOW.map(one => [one.id, one.when]), borders as unknown as Borders), [])
})

test('a service’s own days of the pathway and of reviews are used', () => {
  const own = (value: number) => ({ value, unit: 'd', source: DESIGN, mark: 'D' as const })
  const local: LocalValues = { ...LOCAL_VALUES, pathwayWeekDays: own(10), reviewFirstDays: own(20), reviewActiveMonths: { ...own(4), unit: 'mo' } }
  const at = (values: LocalValues, suspected: string, more: Facts = {}) => {
    const told = pathway({ 'visit.on': '2026-03-20', 'pathway.suspected_on': suspected, 'pathway.done': [], 'diagnosis.crps': 'none', 'medicines.current': [], 'medicines.all_listed': 'yes', ...more }, values)
    assert.ok(told.known)
    return [told.value.steps.find(step => step.step === 'explained')?.by, told.value.nextFullReview]
  }
  assert.deepEqual([at(LOCAL_VALUES, '2026-03-13'), at(local, '2026-03-13')], [['2026-03-20', '2026-04-10'], ['2026-03-23', '2026-04-02']])
  assert.deepEqual([at(LOCAL_VALUES, '2024-01-01', { 'diagnosis.crps': 'established' })[1], at(local, '2024-01-01', { 'diagnosis.crps': 'established' })[1]], ['2026-09-19', '2026-07-20'])
})
