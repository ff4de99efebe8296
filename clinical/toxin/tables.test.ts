import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LOCAL_VALUES } from '../local-values.ts'
import { CHILD_ARM_INTERVAL } from './cycle.ts'
import { PRODUCT_IDS, type MuscleId, type ProductId } from './muscle-ids.ts'
import { MUSCLES, muscleOf, referenceMost, type UnitRange } from './muscles.ts'
import { products } from './products.ts'
import { X } from './sources.ts'
import data from './vectors/tables.json' with { type: 'json' }

test('the ceilings of each product are those of the reference, in its own units', () => {
  const told = Object.fromEntries(PRODUCT_IDS.map(id => {
    const { ceilings } = products(LOCAL_VALUES)[id]
    return [id, ceilings === null ? null : { ...Object.fromEntries(Object.entries(ceilings).map(([name, constant]) => [name, constant.value])), mark: ceilings.all.mark }]
  }))
  assert.deepEqual(told, data.ceilings)
  assert.equal(products(LOCAL_VALUES).inco.ceilings?.perSite.mark, 'D')
})

test('the days between sessions and the days on which is asked are those of the reference', () => {
  assert.deepEqual([LOCAL_VALUES.toxinIntervalDays.value, CHILD_ARM_INTERVAL.value], [data.intervalDays, data.childArmIntervalDays])
  assert.deepEqual([LOCAL_VALUES.toxinSafetyDay.value, LOCAL_VALUES.toxinPeakDay.value, LOCAL_VALUES.toxinWearingOffDay.value], data.prompts)
})

const COLUMN: Readonly<Record<string, string>> = { [X.weMove.id]: 'ona', [X.botoxUs.id]: 'onaUs', [X.xeomin.id]: 'inco', [X.dysport.id]: 'abo', [X.dysportUs.id]: 'aboUs' }
const cells = ({ start, least, most, per, atMostParts }: UnitRange): readonly unknown[] => [...(start === undefined ? [] : [start]), least, most, ...(per === undefined ? [] : [per]), ...(atMostParts === undefined ? [] : [atMostParts])]

for (const muscle of MUSCLES)
  test(`the postures and ranges of ${muscle.id} are those of the reference`, () => {
    const told = { postures: muscle.postures, ...(muscle.together === undefined ? {} : { together: true }), ...Object.fromEntries(muscle.ranges.map(range => [COLUMN[range.source.id], cells(range)])) }
    assert.deepEqual(told, (data.muscles as Readonly<Record<string, unknown>>)[muscle.id])
    for (const range of muscle.ranges) assert.equal(COLUMN[range.source.id]?.slice(0, range.product.length), range.product)
  })

test('what a range is capped at is the expert range of ona, and the lower of two labels of abo', () => {
  const { section: _section, ...caps } = data.caps
  for (const [muscle, wanted] of Object.entries(caps)) for (const [product, most] of Object.entries(wanted)) assert.equal(referenceMost(muscle as MuscleId, product as ProductId)?.most, most, `${muscle} ${product}`)
  assert.equal(referenceMost('other-arm', 'ona'), null)
  assert.equal(referenceMost('tibialis-anterior', 'abo'), null)
  assert.equal(muscleOf('fds').region, 'arm')
})
