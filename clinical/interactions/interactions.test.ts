import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Facts } from '../facts.ts'
import { LOCAL_VALUES } from '../local-values.ts'
import { classesOf, MEDICINE_IDS, type MedicineId } from '../medicine-ids.ts'
import { medicinesOf } from '../rules/condition.ts'
import { INTERACTION_IDS } from './interaction-ids.ts'
import { interactionsAmong, level, pairOf } from './interactions.ts'
import { interactionTable } from './table.ts'
import data from './vectors/pairs.json' with { type: 'json' }
import table from './vectors/table.json' with { type: 'json' }

type Vector = { readonly id: string; readonly medicines: readonly MedicineId[]; readonly facts?: Facts; readonly has?: string; readonly hasNot?: string; readonly highest?: string | null; readonly mayBe?: string }
const VECTORS = data.vectors as unknown as readonly Vector[]

for (const { id, medicines, facts, has, hasNot, highest, mayBe } of VECTORS)
  test(`interaction ${id}: ${medicines.join(' and ')}`, () => {
    const found = interactionsAmong(medicines, facts)
    if (has !== undefined) assert.ok(found.some(one => one.id === has), JSON.stringify(found))
    if (hasNot !== undefined) assert.ok(!found.some(one => one.id === hasNot))
    if (highest !== undefined) assert.equal(found[0]?.severity ?? null, highest)
    assert.equal(found.find(one => one.id === has)?.mayBe?.severity, mayBe)
  })

test('every interaction of the reference has a row and a vector', () => {
  assert.deepEqual([...interactionTable(LOCAL_VALUES).map(entry => entry.id), 'I21'].sort(), [...INTERACTION_IDS].sort())
  assert.deepEqual(INTERACTION_IDS.filter(id => !VECTORS.some(vector => vector.has === id)), [])
})

test('every row has the sides, the severity and the mark that were compared with the reference', () => {
  const told = interactionTable(LOCAL_VALUES).map(row => [row.id, row.one.join(' | '), row.other.join(' | '), row.severity, row.mark, ...(row.third === undefined ? [] : [{ third: row.third.join(' | ') }]), ...(row.higher === undefined ? [] : [{ higher: row.higher.severity }])])
  assert.deepEqual(told, table.rows)
  assert.deepEqual(MEDICINE_IDS.filter(id => classesOf(id).includes('cns-active')), table.brainActive)
})

test('every row speaks for each of its pairs, with its own severity', () => {
  for (const row of interactionTable(LOCAL_VALUES)) for (const a of medicinesOf(...row.one)) for (const b of medicinesOf(...row.other)) {
    const third = row.third === undefined ? [] : [medicinesOf(...row.third)[0]!]
    if (a !== b) assert.ok(interactionsAmong([a, b, ...third], { 'medicines.tca_mg_per_day': 0, 'person.age_years': 40 }).some(one => one.id === row.id && one.severity === row.severity), `${row.id} ${a} ${b}`)
  }
})

const medicine = fc.constantFrom(...MEDICINE_IDS)

test('interactions are symmetric: the order in which two medicines are named does not matter', () => {
  for (const a of MEDICINE_IDS) for (const b of MEDICINE_IDS) assert.deepEqual(pairOf(a, b), pairOf(b, a))
})

test('the order of a list does not matter, and naming one twice changes nothing', () => {
  fc.assert(fc.property(fc.uniqueArray(medicine, { maxLength: 8 }), medicines => {
    const found = interactionsAmong(medicines)
    assert.deepEqual(interactionsAmong([...medicines].reverse()), found)
    assert.deepEqual(interactionsAmong([...medicines, ...medicines]), found)
  }))
})

test('one more medicine never takes a reason away, and the highest stands first', () => {
  fc.assert(fc.property(fc.uniqueArray(medicine, { maxLength: 8 }), medicine, (medicines, more) => {
    const before = interactionsAmong(medicines)
    const after = interactionsAmong([...medicines, more])
    for (const one of before) assert.ok(after.some(other => other.id === one.id))
    after.forEach((one, i) => assert.ok(i === 0 || level(after[i - 1]!.severity) <= level(one.severity)))
    for (const [i, a] of medicines.entries()) for (const b of medicines.slice(i + 1))
      for (const reason of pairOf(a, b)?.reasons ?? []) assert.ok(before.some(one => one.id === reason.id && one.between.includes(a) && one.between.includes(b)))
  }))
})

test('on one pair all reasons are kept, the highest first, then by number', () => {
  const found = pairOf('tramadol', 'amitriptyline')
  assert.ok(found !== null)
  assert.deepEqual([found.between, found.severity, found.reasons.map(reason => reason.id)], [['amitriptyline', 'tramadol'], 'avoid', ['I26']])
  const three = interactionsAmong(['tizanidine', 'ciprofloxacin', 'duloxetine', 'baclofen', 'alcohol'])
  assert.deepEqual(three.map(one => `${one.id} ${one.severity}`), ['I02 contraindicated', 'I12 contraindicated', 'I20 avoid', 'I20 avoid', 'I21 avoid'])
  assert.equal(pairOf('vitamin-c', 'paracetamol'), null)
})

test('what is equally severe stands in the order of its numbers, whatever the order of the medicines', () => {
  const found = interactionsAmong(['naproxen', 'warfarin', 'tramadol', 'amitriptyline', 'carbamazepine', 'clonidine'])
  const avoid = found.filter(one => one.severity === 'avoid').map(one => one.id)
  assert.deepEqual(avoid, ['I21', 'I26', 'I31', 'I33', 'I42'])
  assert.deepEqual(found.map(one => one.id), [...avoid, 'F11', 'F26', 'I43'])
})

test('a medicine alone has none, and every advice says consider', () => {
  for (const id of MEDICINE_IDS) assert.deepEqual(interactionsAmong([id]), [])
  for (const entry of interactionTable(LOCAL_VALUES)) {
    assert.match(entry.consider, /^Consider/, entry.id)
    assert.doesNotMatch(entry.why, /caused by|!/i, entry.id)
  }
})
