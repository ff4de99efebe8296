import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { withDerived } from '../derive.ts'
import type { Facts } from '../facts.ts'
import { parseFacts } from '../parse-facts.ts'
import { amountOn, divided, exact } from './calendar.ts'
import { doseCap } from './caps.ts'
import { formulary } from './formulary.ts'
import { cutFor, largestCut, taperCalendar } from './taper.ts'
import { rising, titration, type CalendarAnswer } from './titration.ts'
import { trialState } from './trials.ts'
import data from './vectors/calendars.json' with { type: 'json' }
import { baclofenWithdrawal } from './withdrawal.ts'

const AT = '2026-03-20'
const read = (facts: unknown): Facts => {
  const parsed = parseFacts(facts, AT)
  assert.ok(parsed.ok, JSON.stringify(parsed))
  return withDerived(parsed.facts, AT)
}
type Vector = {
  readonly id: string; readonly says?: string; readonly facts: unknown; readonly starts?: readonly (readonly [number, number])[]; readonly ends?: number; readonly plan?: string
  readonly alerts?: readonly string[]; readonly doses?: readonly (readonly number[])[]; readonly total?: number; readonly refused?: string; readonly missing?: readonly string[]; readonly endsWith?: string
}

function checked(vector: Vector, answer: CalendarAnswer): void {
  if (vector.refused !== undefined) return assert.equal(answer.ok ? 'answered' : answer.problem.code, vector.refused)
  assert.ok(answer.ok, JSON.stringify(answer))
  if (vector.missing !== undefined) return assert.deepEqual(answer.answer.known ? 'known' : answer.answer.missing.map(one => one.fact), vector.missing)
  assert.ok(answer.answer.known, JSON.stringify(answer))
  const calendar = answer.answer.value
  if (vector.starts !== undefined) assert.deepEqual(calendar.stretches.map(stretch => [stretch.fromDay, stretch.mgPerDay]), vector.starts)
  if (vector.doses !== undefined) assert.deepEqual(calendar.stretches.map(stretch => stretch.doses), vector.doses)
  if (vector.ends !== undefined) assert.equal(Math.max(...calendar.stretches.map(stretch => stretch.mgPerDay)), vector.ends)
  if (vector.plan !== undefined) assert.equal(calendar.plan, vector.plan)
  if (vector.alerts !== undefined) assert.deepEqual(calendar.alerts.map(alert => alert.code).filter(code => !code.endsWith('-not-known')), vector.alerts)
  assert.equal(calendar.totalMg, vector.total ?? calendar.totalMg)
  if (vector.endsWith !== undefined) assert.equal(calendar.endsWith, vector.endsWith)
  assert.match(calendar.says, /^Consider/)
}
const named = (kind: string, vector: Vector): string => `${kind} ${vector.id}${vector.says === undefined ? '' : `: ${vector.says}`}`

for (const vector of data.titrations as unknown as readonly Vector[]) test(named('increase', vector), () => checked(vector, titration(read(vector.facts))))
for (const vector of data.tapers as unknown as readonly Vector[]) test(named('reduction', vector), () => checked(vector, taperCalendar(read(vector.facts))))

for (const vector of data.trials)
  test(named('trial', vector), () => {
    const answer = trialState(read(vector.facts))
    if (vector.missing !== undefined) assert.deepEqual(answer.known ? 'known' : answer.missing.map(one => one.fact), vector.missing)
    else assert.equal(answer.known ? answer.value.state : 'unknown', vector.state)
    if (answer.known && answer.value.state === 'no-response') assert.match(answer.value.says, /^Consider/)
  })

for (const vector of data.withdrawal)
  test(`missed baclofen ${vector.id}`, () => {
    const answer = baclofenWithdrawal(read(vector.facts))
    if (vector.missing !== undefined) assert.deepEqual(answer.known ? 'known' : answer.missing.map(one => one.fact), vector.missing)
    else assert.equal(answer.known ? answer.value.urgency : 'unknown', vector.urgency)
  })

test('missed baclofen says its rule, its fact and, for the clinician, what helps', () => {
  const now = baclofenWithdrawal({ 'baclofen.missed_or_stopped': 'yes', 'sign.urgent.seizure': 'yes' })
  assert.ok(now.known && now.value.forClinician !== undefined && now.because[0]?.source?.id === 'withdrawal')
  assert.deepEqual(now.because[0]?.facts, [{ fact: 'baclofen.missed_or_stopped', value: 'yes' }])
  const unsure = baclofenWithdrawal({ 'baclofen.missed_or_stopped': 'could-not-be-tested' })
  assert.ok(!unsure.known && unsure.missing[0]?.why === 'could-not-be-tested')
})

test('missed baclofen asks for the signs before it says that watching is enough', () => {
  const answer = baclofenWithdrawal({ 'baclofen.missed_or_stopped': 'yes', 'baclofen.hours_since_last_dose': 10 })
  assert.ok(!answer.known && answer.missing.some(one => one.fact === 'sign.urgent.confusion'))
})

test('a calendar with a first day carries its dates', () => {
  const answer = titration({ 'calendar.medicine': 'duloxetine', 'person.age_years': 40, 'renal.crcl_ml_min': 90, 'calendar.first_day': '2026-03-25', 'calendar.target_mg_per_day': 60 })
  assert.ok(answer.ok && answer.answer.known)
  assert.deepEqual(answer.answer.value.stretches.map(stretch => stretch.on), ['2026-03-25', '2026-04-01'])
})

const adult = fc.record({ 'person.age_years': fc.integer({ min: 18, max: 100 }), 'renal.crcl_ml_min': fc.double({ min: 0, max: 150, noNaN: true }) })

test('no step of an increase goes above the most for the person or the amount asked for, and no step up is larger than the plan states', () => {
  let made = 0
  const withPlans = [...formulary().values()].filter(medicine => medicine.plans.length > 0)
  fc.assert(fc.property(fc.constantFrom(...withPlans), adult, fc.option(fc.nat(5), { nil: undefined, freq: 1 }), fc.option(fc.double({ min: 0.05, max: 1, noNaN: true }), { nil: undefined, freq: 2 }), ({ id: medicine, plans, most }, person, which, share) => {
    const plan = which === undefined ? undefined : plans[which % plans.length]!.id
    const target = share === undefined ? undefined : share * most!.value
    const facts: Facts = { ...person, 'calendar.medicine': medicine, ...(plan === undefined ? {} : { 'calendar.plan': plan }), ...(target === undefined ? {} : { 'calendar.target_mg_per_day': target }) }
    const answer = titration(facts)
    if (!answer.ok || !answer.answer.known) return
    made += 1
    const cap = doseCap(medicine, facts)
    assert.ok(cap.known && cap.value.verdict !== 'avoid')
    const { stretches, plan: used } = answer.answer.value
    const entry = formulary().get(medicine)!.plans.find(one => one.id === used)!
    const largestStep = Math.max(...entry.then.map(step => step.add), ...entry.listed.map(({ doses }, i) => doses.reduce((a, b) => a + b, 0) - (entry.listed[i - 1]?.doses.reduce((a, b) => a + b, 0) ?? 0)))
    stretches.forEach((stretch, i) => {
      assert.ok(stretch.mgPerDay <= cap.value.mgPerDay && (target === undefined || stretch.mgPerDay <= target))
      if (stretch.doses !== undefined) assert.equal(exact(stretch.doses.reduce((a, b) => a + b, 0)), stretch.mgPerDay)
      const before = stretches[i - 1]
      if (before === undefined) return assert.equal(stretch.fromDay, 1)
      assert.ok(stretch.fromDay > before.fromDay)
      assert.ok(exact(stretch.mgPerDay - before.mgPerDay) <= largestStep)
    })
  }), { numRuns: 800 })
  assert.ok(made > 100)
})

test('no step of a reduction is larger than the stated cut or sooner than its days, and nothing is reached before the shortest length', () => {
  const tapering = [...formulary().values()].filter(medicine => medicine.taper !== null)
  fc.assert(fc.property(fc.constantFrom(...tapering), fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 0, max: 2000 }), (medicine, hundredths, takenDays) => {
    const taper = medicine.taper!
    const present = exact((hundredths / 4000) * medicine.most!.value)
    if (present === 0) return
    const answer = taperCalendar({ 'calendar.medicine': medicine.id, 'calendar.present_mg_per_day': present, 'calendar.taken_days': takenDays, 'person.age_years': 50 })
    assert.ok(answer.ok && answer.answer.known)
    const { stretches, endsWith } = answer.answer.value
    let before = { fromDay: 1, mgPerDay: present }
    stretches.forEach((stretch, i) => {
      const cut = cutFor(taper, before.mgPerDay, takenDays)!
      assert.ok(stretch.mgPerDay <= before.mgPerDay)
      assert.ok(exact(before.mgPerDay - stretch.mgPerDay) <= exact(largestCut(cut, present, before.mgPerDay, taper.piece)) + 1e-6, `${medicine.id} ${present}`)
      if (i > 0) assert.ok(stretch.fromDay - before.fromDay >= Math.min(cut.everyDays, taper.shortestDays))
      if (stretch.mgPerDay === 0) assert.ok(stretch.fromDay > taper.shortestDays)
      before = stretch
    })
    assert.equal(endsWith, stretches.at(-1)?.mgPerDay === 0 ? 'none' : 'review')
    assert.ok(endsWith === 'none' || taper.reviewAfterSteps !== undefined)
  }), { numRuns: 1500 })
})

test('an amount is divided into doses that add up to it, the larger ones last', () => {
  assert.deepEqual(divided(1000, 3, 100), [300, 300, 400])
  assert.deepEqual(divided(2, 3, 1), [1, 1])
  assert.deepEqual(divided(7.5, 2, 5), [7.5])
  assert.deepEqual(divided(12.5, 2, 5), [5, 7.5])
  fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 4 }), fc.constantFrom(0.025, 0.25, 1, 5, 100), (pieces, doses, piece) => {
    const parts = divided(exact(pieces * piece), doses, piece)
    assert.equal(exact(parts.reduce((a, b) => a + b, 0)), exact(pieces * piece))
    assert.deepEqual([...parts].sort((a, b) => a - b), parts)
  }))
})

test('a day’s amount is divided as its plan says, in more doses from the amount on that it names', () => {
  const plan = formulary().get('trihexyphenidyl')!.plans.find(one => one.id === 'usual')!
  const doses = (mg: number) => rising(plan, 15).find(stretch => stretch.mgPerDay === mg)?.doses
  assert.deepEqual([2, 6, 10, 11, 15].map(doses), [[1, 1], [2, 2, 2], [3, 3, 4], [2, 3, 3, 3], [3, 4, 4, 4]])
})

test('a refusal of a calendar says why', () => {
  const kidney = titration({ 'calendar.medicine': 'duloxetine', 'person.age_years': 40, 'renal.crcl_ml_min': 28 })
  assert.ok(!kidney.ok && kidney.problem.says === 'Not with a clearance of 28.0 mL/min.')
  const first = titration({ 'calendar.medicine': 'gabapentin', 'calendar.plan': 'label', 'person.age_years': 40, 'renal.crcl_ml_min': 7.5 })
  assert.ok(!first.ok && /above the most for this person, 150 mg/.test(first.problem.says))
})

test('what makes a trial adequate is said in words, with the facts that were used', () => {
  const answer = trialState({ 'person.age_years': 18, 'trial.item': 'gabapentin', 'trial.days': 10 })
  assert.ok(answer.known)
  assert.deepEqual(answer.because[0], { text: '42 days, of these 14 days at 1800 mg a day or the most tolerated make an adequate trial.', facts: [{ fact: 'trial.days', value: 10 }], source: answer.because[0]!.source })
  const toxin = trialState({ 'person.age_years': 18, 'trial.item': 'botulinum-toxin', 'trial.sessions': 1 })
  assert.ok(toxin.known && toxin.because[0]?.text === '2 sessions make an adequate trial.')
})

test('the amount on a day is the one of its stretch, and none before the first', () => {
  assert.deepEqual([0, 1, 7, 8].map(day => amountOn([{ fromDay: 1, mgPerDay: 30 }, { fromDay: 8, mgPerDay: 60 }], day)), [0, 30, 30, 60])
})

test('while frailty, kidney, other sedatives or a late change are not known, the calendar says so', () => {
  const codes = (facts: Facts) => { const told = titration(facts); return told.ok && told.answer.known ? told.answer.value.alerts.map(alert => alert.code) : [] }
  const known: Facts = {
    'calendar.medicine': 'gabapentin', 'person.age_years': 40, 'renal.crcl_ml_min': 90, 'calendar.target_mg_per_day': 900, 'person.frail': 'no', 'medicines.current': [], 'medicines.all_listed': 'yes', 'medicines.sedating_changed_days_ago': 30,
  }
  assert.deepEqual(codes(known).filter(code => code.endsWith('-not-known')), [])
  for (const fact of ['person.frail', 'medicines.all_listed'] as const) {
    const { [fact]: _left, ...less } = known
    assert.ok(codes(less).includes('care-not-known'), fact)
  }
  const { 'medicines.sedating_changed_days_ago': _days, ...unasked } = known
  assert.ok(codes(unasked).includes('another-sedative-not-known'))
  assert.ok(!codes({ ...unasked, 'person.frail': 'yes' }).includes('care-not-known'))
})
