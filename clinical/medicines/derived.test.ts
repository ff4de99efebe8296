import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withDerived } from '../derive.ts'
import type { Facts } from '../facts.ts'
import { contraindications, medicinesWithMost } from './check.ts'
import { formulary } from './formulary.ts'
import { LOCAL_VALUES } from '../local-values.ts'
import { naloxoneConsidered } from './naloxone.ts'
import { baclofenWithdrawal } from './withdrawal.ts'

const derived = (facts: Facts) => withDerived(facts, '2026-03-20')
const doses = (...rows: NonNullable<Facts['medicines.daily_doses']>): Facts => derived({ 'medicines.daily_doses': rows })

test('the doses of a day are added up, medicine by medicine; one that is not told leaves the sum open', () => {
  assert.equal(doses({ medicine: 'gabapentin', mg_per_day: 300 }, { medicine: 'gabapentin', mg_per_day: 600 })['medicines.gabapentin_mg_per_day'], 900)
  assert.equal(doses({ medicine: 'gabapentin', mg_per_day: 300 }, { medicine: 'gabapentin' })['medicines.gabapentin_mg_per_day'], undefined)
  assert.equal(doses({ medicine: 'gabapentin' }, { medicine: 'gabapentin', mg_per_day: 300 })['medicines.gabapentin_mg_per_day'], undefined)
  assert.equal(doses({ medicine: 'amitriptyline', mg_per_day: 10 }, { medicine: 'nortriptyline', mg_per_day: 25 })['medicines.tca_mg_per_day'], 35)
  const all = doses({ medicine: 'pregabalin', mg_per_day: 150 }, { medicine: 'tramadol', mg_per_day: 100 }, { medicine: 'baclofen', mg_per_day: 30 }, { medicine: 'naproxen', mg_per_day: 500 })
  assert.deepEqual([all['medicines.pregabalin_mg_per_day'], all['medicines.tramadol_mg_per_day'], all['medicines.baclofen_mg_per_day'], all['medicines.gabapentin_mg_per_day'], all['medicines.tca_mg_per_day']], [150, 100, 30, undefined, undefined])
  assert.equal(derived({ 'medicines.daily_doses': [{ medicine: 'baclofen', mg_per_day: 30 }], 'medicines.baclofen_mg_per_day': 20 })['medicines.baclofen_mg_per_day'], 20)
})

test('what is sure of the opioids stands as a lowest bound, and never above what the fact can hold', () => {
  const least = (mg: number) => derived({ 'medicines.current': ['morphine', 'tramadol'], 'medicines.daily_doses': [{ medicine: 'morphine', mg_per_day: mg }] })['medicines.morphine_equivalent_at_least_mg_per_day']
  assert.deepEqual([60, 5000, 9000].map(least), [60, 5000, 5000])
})

test('two medicines are looked at together, one alone is not', () => {
  const found = (current: NonNullable<Facts['medicines.current']>) => derived({ 'medicines.current': current, 'medicines.all_listed': 'yes' })['interactions.contraindicated']
  assert.deepEqual([found(['tizanidine']), found(['tizanidine', 'ciprofloxacin'])], [[], ['I02']])
})

test('naloxone at home is considered from a sum that is sure to reach 50, with its words and its source', () => {
  const told = (least: number) => { const answer = naloxoneConsidered({ 'medicines.current': ['morphine'], 'medicines.morphine_equivalent_at_least_mg_per_day': least }); return answer.known ? answer.value : null }
  assert.deepEqual([49.9, 50].map(told), [null, true])
  const yes = naloxoneConsidered({ 'medicines.current': ['morphine'], 'medicines.morphine_equivalent_mg_per_day': 50 })
  assert.ok(yes.known && yes.because[0]?.text.startsWith('Consider naloxone') && yes.because[0].source?.id === 'cdc')
  const older = naloxoneConsidered({ 'medicines.current': ['morphine'], 'person.age_years': 65 })
  assert.ok(older.known && older.because[0]?.source?.mark === 'M')
  const no = naloxoneConsidered({ 'medicines.current': [], 'medicines.all_listed': 'yes' })
  assert.ok(no.known && no.because[0]?.text.startsWith('None of the reasons'))
})

test('every medicine with a most a day is asked about when none is named; a note without a fact is always to be read', () => {
  assert.deepEqual(medicinesWithMost(LOCAL_VALUES), [...formulary().values()].filter(medicine => medicine.most !== null).map(medicine => medicine.id))
  assert.ok(!medicinesWithMost(LOCAL_VALUES).includes('ketamine') && medicinesWithMost(LOCAL_VALUES).includes('gabapentin'))
  const told = contraindications({ 'medicines.proposed': ['gabapentin'], 'person.breathing_disorder': 'yes', 'person.neuromuscular_disease': 'no', 'mood.suicidal_thoughts': 'could-not-be-tested' })
  assert.ok(told.known)
  const [check] = told.value
  assert.deepEqual([check?.present.length, check?.open.length, check?.toRead[0]?.text], [1, 2, 'Hypersensitivity.'])
})

test('missed baclofen says that an emergency may be only while nothing rules it out', () => {
  const late = (facts: Facts) => { const told = baclofenWithdrawal({ 'baclofen.missed_or_stopped': 'yes', 'baclofen.hours_since_last_dose': 25, ...facts }); return told.known ? [told.value.urgency, 'mayBe' in told.value] : null }
  assert.deepEqual(late({}), ['same-day', true])
  assert.deepEqual(late({ 'sign.urgent.hallucination': 'no', 'sign.urgent.seizure': 'no', 'sign.urgent.fever': 'no', 'sign.urgent.confusion': 'no', 'sign.urgent.rigid_or_worse_spasm': 'no', 'sign.urgent.fast_heart': 'no' }), ['same-day', false])
})
