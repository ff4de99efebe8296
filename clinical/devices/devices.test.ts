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
const asked = <T>(question: (facts: Facts) => Verdict<T>, value: (known: T) => unknown) => (facts: Facts) => ({ answer: question(facts), value: of(question(facts), value) })
const tables: readonly (readonly [string, unknown, (facts: Facts) => { readonly answer: Verdict<unknown>; readonly value: unknown }])[] = [
  ['the pump', data.pump, asked(facts => pumpState(facts), one => one.state)],
  ['a screening bolus', data.screening, asked(screeningStep, one => one.step)],
  ['a series of blocks', data.blocks, asked(facts => blockSeries(facts), one => one.state)],
  ['a plan against bleeding', data.bleeding, asked(bleedingPlan, one => one.plan)],
  ['a scan with a device', data.mri, asked(scanWithDevice, one => one.answer)],
  ['the hours after a scan', data.afterScan, asked(facts => afterScan(facts), one => one.state)],
  ['an operation', data.surgery, asked(facts => surgeryCautions(facts), one => one.cautions.map(caution => `${caution.about} ${caution.advice}`))],
]
for (const [name, vectors, ask] of tables)
  for (const [facts, wanted, missing] of vectors as [unknown, unknown, string[]?][])
    test(`${name}: ${JSON.stringify(facts)}`, () => {
      const { answer, value } = ask(read(facts))
      assert.deepEqual(value, wanted)
      if (!answer.known) assert.deepEqual(answer.missing.map(one => one.fact), missing)
      for (const reason of answer.because) for (const used of reason.facts) assert.notEqual(used.value, undefined)
    })

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

test('a candidacy that is told names what holds, or only what does not', () => {
  const yes = itbCandidacy(read(data.itb.whole))
  assert.ok(yes.candidate.known && yes.candidate.because.length === yes.criteria.length)
  const no = itbCandidacy(read({ ...data.itb.whole, 'itb.oral_agents_tried': 1 }))
  assert.ok(no.candidate.known)
  assert.deepEqual(no.candidate.because.map(reason => reason.text), ['Open before it: At least 2 medicines by mouth tried.'])
  const open = itbCandidacy(read({ ...data.itb.whole, 'itb.can_attend_refills': 'not-asked' }))
  assert.deepEqual(open.candidate.known ? [] : open.candidate.missing.map(one => one.fact), ['itb.can_attend_refills'])
})

test('what asks for care with a pump is told beside the criteria, each alone, and decides nothing', () => {
  const whole = { ...data.itb.whole, 'medicines.current': [], 'medicines.all_listed': 'yes', 'person.pregnancy': 'no', 'person.seizures': 'no', 'person.psychosis': 'no' }
  const speaks = (change: object) => { const { candidate, cautions } = itbCandidacy(read({ ...whole, ...change })); assert.ok(candidate.known && candidate.value); return cautions.filter(one => one.stands === 'yes').map(one => one.id) }
  assert.deepEqual(speaks({}), [])
  for (const [change, id] of [[{ 'medicines.current': ['warfarin'] }, 'bleeding'], [{ 'medicines.current': ['antiplatelet'] }, 'bleeding'], [{ 'person.pregnancy': 'yes' }, 'pregnancy'], [{ 'person.pregnancy': 'planning' }, 'pregnancy'], [{ 'person.pregnancy': 'unclear' }, 'pregnancy'], [{ 'person.seizures': 'yes' }, 'seizures'], [{ 'person.psychosis': 'yes' }, 'psychosis']] as const) assert.deepEqual(speaks(change), [id])
  assert.equal(itbCandidacy({}).toRead.length, 2)
})

test('no word of a scan with a device says that it is safe', () => {
  for (const [facts] of data.mri as unknown as [unknown][]) {
    const answer = scanWithDevice(read(facts))
    if (answer.known) assert.doesNotMatch(`${answer.value.says} ${answer.value.afterwards.join(' ')}`, /\bsafe\b/i)
  }
})

test('the next screening bolus is the next one of the label', () => {
  const says = (bolus: number) => of(screeningStep({ 'person.age_years': 40, 'itb.screening_bolus_ug': bolus, 'itb.screening_response': 'no', 'itb.hours_since_bolus': 24 }), one => one.says)
  assert.deepEqual([25, 49.9, 50, 74.9, 75, 99].map(bolus => /is (\d+) micrograms/.exec(says(bolus) ?? '')?.[1]), ['50', '50', '75', '75', '100', '100'])
})

test('an emergency of a pump says its own rule, with help for the clinician', () => {
  const overdose = pumpState({ 'devices.current': ['itb-pump'], 'sign.urgent.drowsy': 'yes', 'itb.refill_overdue': 'yes' })
  assert.ok(overdose.known && overdose.value.state === 'emergency' && /Too much baclofen/.test(overdose.value.says))
  const late = pumpState(read({ 'devices.current': ['itb-pump'], 'itb.refill_due': '2026-03-10' }))
  assert.ok(late.known && late.value.daysToRefill === -10 && /Emergency department/.test(late.value.says) && late.value.forClinician !== undefined)
  assert.deepEqual(late.because[0]?.facts.map(used => used.fact), ['devices.current', 'itb.days_to_refill'])
  const alarm = pumpState({ 'devices.current': ['itb-pump'], 'itb.alarm': 'yes' })
  assert.ok(alarm.known && !('daysToRefill' in alarm.value))
  const both = pumpState({ 'devices.current': ['itb-pump'], 'itb.alarm': 'yes', 'sign.urgent.slow_breathing': 'yes', 'person.age_years': 40 })
  assert.ok(both.known && /Too much baclofen/.test(both.value.says) && !/\bmg\b/.test(both.value.forClinician ?? ''), 'what bridges a lack is never shown for too much')
  const amounts = (age: number | undefined) => { const one = pumpState({ 'devices.current': ['itb-pump'], 'itb.alarm': 'yes', ...(age === undefined ? {} : { 'person.age_years': age }) }); return one.known && /\bmg\b/.test(one.value.forClinician ?? '') }
  assert.deepEqual([40, 18, 17, undefined].map(amounts), [true, true, false, false])
  const fine = pumpState({ 'devices.current': ['itb-pump'], 'itb.alarm': 'no', 'itb.days_to_refill': 40 })
  assert.ok(fine.known && fine.value.says === 'The refill is not near.' && (fine.value.mayBe?.missing.length ?? 0) > 0, 'signs that nobody asked about may still be an emergency')
})

test('a pump is read and watched after every scan that may happen', () => {
  const answer = scanWithDevice({ 'devices.current': ['itb-pump'], 'devices.mri_status': 'conditional' })
  assert.ok(answer.known && answer.value.afterwards.length === 2)
  for (const facts of [{ 'devices.current': ['itb-pump'] }, { 'devices.current': ['itb-pump'], 'devices.mri_status': 'unsafe' }, { 'devices.current': [] }] as const satisfies readonly Facts[]) {
    const none = scanWithDevice(facts)
    assert.ok(none.known && none.value.afterwards.length === 0)
  }
  const both = scanWithDevice({ 'devices.current': ['other-pump', 'scs'], 'devices.mri_status': 'conditional', 'devices.leads': 'in-place' })
  assert.ok(both.known && both.value.afterwards.length === 2)
  assert.deepEqual(both.because[0]?.facts.map(used => used.fact), ['devices.current', 'devices.mri_status', 'devices.leads'])
})

test('no plan against bleeding tells a time for pausing a medicine', () => {
  const plan = bleedingPlan({ 'devices.proposed': ['scs'], 'medicines.current': ['warfarin'] })
  assert.ok(plan.known)
  assert.doesNotMatch(plan.value.says, /\d|hours|days/)
})

test('what a plan against bleeding rests on is said: the class of the procedure, that it has none here, or that nothing is proposed', () => {
  const text = (proposed: NonNullable<Facts['devices.proposed']>) => bleedingPlan({ 'devices.proposed': proposed, 'medicines.current': ['warfarin'], 'medicines.all_listed': 'yes' }).because[0]?.text
  assert.deepEqual([text(['scs']), text(['nerve-block', 'toxin']), text(['toxin']), text(['surgery']), text([])], ['Risk of bleeding: high.', 'Risk of bleeding: intermediate.', 'Risk of bleeding: low.', 'Risk of bleeding: not in our reference.', 'Nothing is proposed.'])
})

test('a screening step names its bolus once nothing is missing, and each study stands beside what it is about', () => {
  const used = (facts: Facts) => screeningStep(facts).because[0]?.facts.map(one => one.fact)
  assert.deepEqual(used({ 'person.age_years': 40, 'itb.screening_bolus_ug': 50, 'itb.screening_response': 'no', 'itb.hours_since_bolus': 30 }), ['itb.screening_bolus_ug'])
  assert.deepEqual(used({ 'person.age_years': 40, 'itb.screening_bolus_ug': 50, 'itb.screening_response': 'no' }), [])
  assert.deepEqual(used({ 'person.age_years': 40, 'itb.screening_response': 'yes' }), [])
  const brain = surgeryCautions({ 'requests.asked_for': ['dbs'] })
  assert.deepEqual(brain.known ? brain.value.evidence.map(one => one.about) : null, ['dbs'])
  const none = surgeryCautions({ 'requests.asked_for': ['tenotomy'] })
  assert.deepEqual(none.known ? none.value.evidence : null, [])
})

test('amputation shows both sets of results', () => {
  const answer = surgeryCautions({ 'requests.asked_for': ['amputation'] })
  assert.ok(answer.known && answer.value.evidence.length === 2)
  assert.equal(EVIDENCE.length, 15)
})
