import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withDerived } from '../derive.ts'
import type { Facts } from '../facts.ts'
import { parseFacts } from '../parse-facts.ts'
import type { Verdict } from '../verdict.ts'
import { bleedingPlan, blockSeries } from './blocks.ts'
import { itbCandidacy, stimulationCandidacy } from './candidacy.ts'
import { EVIDENCE } from './evidence.ts'
import { pumpState, screeningStep } from './pump.ts'
import { afterScan, scanWithDevice } from './scans.ts'
import { surgeryCautions } from './surgery.ts'
import data from './vectors/devices.json' with { type: 'json' }

const read = (facts: unknown): Facts => {
  const parsed = parseFacts(facts, '2026-03-20')
  assert.ok(parsed.ok, JSON.stringify(parsed))
  return withDerived(parsed.facts, '2026-03-20')
}
const of = <T, V>(answer: Verdict<T>, value: (known: T) => V): V | null => (answer.known ? value(answer.value) : null)
const tables: readonly (readonly [string, unknown, (facts: Facts) => unknown])[] = [
  ['the pump', data.pump, facts => of(pumpState(facts), one => one.state)],
  ['a screening bolus', data.screening, facts => of(screeningStep(facts), one => one.step)],
  ['a series of blocks', data.blocks, facts => of(blockSeries(facts), one => one.state)],
  ['a plan against bleeding', data.bleeding, facts => of(bleedingPlan(facts), one => one.plan)],
  ['a scan with a device', data.mri, facts => of(scanWithDevice(facts), one => one.answer)],
  ['the hours after a scan', data.afterScan, facts => of(afterScan(facts), one => one.state)],
  ['an operation', data.surgery, facts => of(surgeryCautions(facts), one => one.cautions.map(caution => `${caution.about} ${caution.advice}`))],
]
for (const [name, vectors, answer] of tables)
  for (const [facts, wanted] of vectors as [unknown, unknown][]) test(`${name}: ${JSON.stringify(facts)}`, () => assert.deepEqual(answer(read(facts)), wanted))

type Change = readonly [Record<string, unknown>, boolean | null, readonly string[]]
test('candidacy for intrathecal baclofen: each criterion alone can end it, and each must be known', () => {
  for (const [change, wanted, failing] of data.itb.changes as unknown as Change[]) {
    const { candidate, criteria } = itbCandidacy(read({ ...data.itb.whole, ...change }))
    assert.equal(of(candidate, one => one), wanted, JSON.stringify(change))
    assert.deepEqual(criteria.filter(one => one.stands === 'no').map(one => one.id), failing)
  }
  const covered = new Set((data.itb.changes as unknown as Change[]).flatMap(([, , failing]) => failing))
  assert.deepEqual(itbCandidacy({}).criteria.map(one => one.id).filter(id => !covered.has(id)), [])
})

test('candidacy for stimulation: each criterion alone can end it; the trial decides on the implant only', () => {
  for (const [change, wanted, failing] of data.stimulation.changes as unknown as Change[]) {
    const facts = read({ ...data.stimulation.whole, ...change })
    const { forTrial, criteria } = stimulationCandidacy(facts)
    assert.equal(of(forTrial, one => one), wanted, JSON.stringify(change))
    assert.deepEqual(criteria.filter(one => one.stands === 'no').map(one => one.id), failing)
    assert.equal(facts['scs.candidate'], wanted === null ? undefined : wanted ? 'yes' : 'no')
  }
  const implant = (relief: number) => of(stimulationCandidacy(read({ ...data.stimulation.whole, 'scs.trial_relief_percent': relief })).forImplant, one => one)
  assert.deepEqual([49.9, 50, 50.1].map(implant), [false, true, true])
  assert.equal(stimulationCandidacy(read(data.stimulation.whole)).forImplant.known, false)
})

test('no word of a scan with a device says that it is safe', () => {
  for (const [facts] of data.mri as unknown as [unknown][]) {
    const answer = scanWithDevice(read(facts))
    if (answer.known) assert.doesNotMatch(`${answer.value.says} ${answer.value.afterwards.join(' ')}`, /\bsafe\b/i)
  }
})

test('a pump is read and watched after every scan that may happen', () => {
  const answer = scanWithDevice({ 'devices.current': ['itb-pump'], 'devices.mri_status': 'conditional' })
  assert.ok(answer.known && answer.value.afterwards.length === 2)
})

test('no plan against bleeding tells a time for pausing a medicine', () => {
  const plan = bleedingPlan({ 'devices.proposed': ['scs'], 'medicines.current': ['warfarin'] })
  assert.ok(plan.known)
  assert.doesNotMatch(plan.value.says, /\d|hours|days/)
})

test('amputation shows both sets of results', () => {
  const answer = surgeryCautions({ 'requests.asked_for': ['amputation'] })
  assert.ok(answer.known && answer.value.evidence.length === 2)
  assert.equal(EVIDENCE.length, 14)
})
