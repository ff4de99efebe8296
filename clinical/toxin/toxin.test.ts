import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shiftedBy } from '../dates.ts'
import { withDerived } from '../derive.ts'
import { FACTS, type Facts } from '../facts.ts'
import { parseFacts } from '../parse-facts.ts'
import { BEFORE_INJECTION, beforeInjection } from './before.ts'
import { candidateMuscles } from './by-posture.ts'
import { toxinCycle } from './cycle.ts'
import { MUSCLES } from './muscles.ts'
import { MUSCLE_IDS, PRODUCT_IDS } from './muscle-ids.ts'
import { checkSession, type SessionCheck } from './session.ts'
import data from './vectors/sessions.json' with { type: 'json' }

type Row = readonly [string, number, number, (string | null)?, (number | null)?, string?]
type Vector = { readonly id: string; readonly says?: string; readonly age?: number | null; readonly product: string; readonly date: string; readonly history?: readonly unknown[]; readonly rows: readonly Row[]; readonly found: readonly (readonly [string, string])[] }

const read = (facts: unknown): Facts => {
  const parsed = parseFacts(facts, '2026-06-30')
  assert.ok(parsed.ok, JSON.stringify(parsed))
  return parsed.facts
}
const factsOf = ({ age, product, date, history, rows }: Vector): Facts => read({
  ...(age === null ? {} : { 'person.age_years': age ?? 40 }), 'toxin.product': product, 'toxin.session_date': date, ...(history === undefined ? {} : { 'toxin.history': history }),
  'toxin.session': rows.map(([muscle, units, sites, side, parts, other]) => ({ muscle, units, sites, ...(side == null ? {} : { side }), ...(parts == null ? {} : { parts }), ...(other === undefined ? {} : { product: other }) })),
})
const checked = (facts: Facts): SessionCheck => {
  const answer = checkSession(facts)
  assert.ok(answer.known, JSON.stringify(answer))
  return answer.value
}

for (const vector of data.vectors as unknown as readonly Vector[])
  test(`toxin session ${vector.id}${vector.says === undefined ? '' : `: ${vector.says}`}`, () => {
    const { findings, passes } = checked(factsOf(vector))
    assert.deepEqual(findings.map(found => [found.check, found.level]).sort(), [...vector.found].sort(), JSON.stringify(findings))
    assert.equal(passes, vector.found.every(([, level]) => level === 'warning'))
  })

test('the course of a session by day', () => {
  for (const [days, phase, next] of data.cycle as [number, string, string][]) {
    const answer = toxinCycle({ 'toxin.days_since_last': days, 'person.age_years': 40 })
    assert.ok(answer.known)
    assert.deepEqual([answer.value.phase, answer.value.nextSession], [phase, next], String(days))
  }
  const dated = toxinCycle(withDerived({ 'toxin.history': [{ on: '2025-09-01', product: 'ona', units: 100 }, { on: '2026-01-01', product: 'abo', units: 500 }], 'person.age_years': 40 }, '2026-01-15'))
  assert.ok(dated.known)
  assert.deepEqual([dated.value.daysSince, dated.value.earliest, dated.value.ask.map(one => one.on)], [14, '2026-03-26', ['2026-01-15', '2026-02-05', '2026-03-26']])
  assert.equal(toxinCycle(withDerived({ 'toxin.history': [{ on: '2026-01', product: 'ona', units: 100 }] }, '2026-03-15')).known, false)
})

test('a child’s arm waits 112 days, a leg 84', () => {
  const next = (facts: Facts, days: number) => {
    const answer = toxinCycle({ ...facts, 'toxin.days_since_last': days })
    return answer.known ? answer.value.nextSession : null
  }
  assert.deepEqual([111, 112].map(days => next({ 'person.age_years': 17, 'limb.region': 'arm' }, days)), ['not-yet', 'open'])
  assert.deepEqual([111, 112].map(days => next({ 'person.age_years': 17 }, days)), ['not-yet', 'open'])
  assert.deepEqual([83, 84].map(days => next({ 'person.age_years': 17, 'limb.region': 'leg' }, days)), ['not-yet', 'open'])
  assert.deepEqual([83, 84].map(days => next({ 'person.age_years': 18, 'limb.region': 'arm' }, days)), ['not-yet', 'open'])
  assert.deepEqual([83, 84, 111, 112].map(days => next({ 'limb.region': 'arm' }, days)), ['not-yet', 'cannot-tell', 'cannot-tell', 'open'])
  assert.deepEqual([83, 84].map(days => next({ 'limb.region': 'leg' }, days)), ['not-yet', 'open'])
})

test('the first day of a next session is told only where it is sure', () => {
  const earliest = (facts: Facts) => { const told = toxinCycle({ 'toxin.days_since_last': 14, 'toxin.last_session': '2026-01-01', ...facts }); return told.known ? told.value.earliest : null }
  assert.equal(earliest({ 'person.age_years': 40 }), '2026-03-26')
  assert.equal(earliest({ 'person.age_years': 17, 'limb.region': 'arm' }), '2026-04-23')
  assert.equal(earliest({ 'limb.region': 'leg' }), '2026-03-26')
  assert.equal(earliest({ 'limb.region': 'arm' }), undefined)
  assert.equal(earliest({ 'person.age_years': 40, 'toxin.last_session': '2026-01' }), undefined)
})

test('a finding about a muscle names it, and one about the session names none', () => {
  const base: Facts = { 'person.age_years': 40, 'toxin.product': 'ona', 'toxin.session_date': '2026-03-26', 'toxin.history': [] }
  assert.deepEqual(checked({ ...base, 'toxin.session': [{ muscle: 'fcr', units: 51, sites: 1 }] }).findings.map(found => ['muscle' in found, found.muscle]), [[true, 'fcr']])
  assert.deepEqual(checked({ ...base, 'toxin.session': [{ muscle: 'biceps', units: 401, sites: 9 }] }).findings.map(found => [found.check, 'muscle' in found]), [['E1', false], ['E1', false], ['E5', true]])
})

test('what is missing for a session, for the muscles and for the day is asked for', () => {
  const missing = (answer: ReturnType<typeof checkSession> | ReturnType<typeof candidateMuscles> | ReturnType<typeof beforeInjection>) => (answer.known ? [] : answer.missing.map(one => one.fact))
  assert.deepEqual(missing(checkSession({})), ['toxin.product', 'toxin.session', 'toxin.session_date'])
  assert.deepEqual(missing(checkSession({ 'toxin.product': 'ona', 'toxin.session': [] })), ['toxin.session_date'])
  assert.deepEqual(missing(checkSession({ 'toxin.session': [], 'toxin.session_date': '2026-03-26' })), ['toxin.product'])
  assert.deepEqual(missing(checkSession({ 'toxin.product': 'ona', 'toxin.session_date': '2026-03-26' })), ['toxin.session'])
  assert.deepEqual(missing(candidateMuscles({})), ['dystonia.postures', 'person.age_years'])
  assert.deepEqual(missing(candidateMuscles({ 'person.age_years': 40 })), ['dystonia.postures'])
  assert.deepEqual(missing(candidateMuscles({ 'dystonia.postures': [] })), ['person.age_years'])
  assert.deepEqual(missing(beforeInjection({ 'toxin.session_date': '2026-03-26' })), ['toxin.asked_on'])
  assert.deepEqual(missing(beforeInjection({ 'toxin.asked_on': '2026-03-26' })), ['toxin.session_date'])
})

const lines = fc.array(fc.record({ muscle: fc.constantFrom(...MUSCLE_IDS), units: fc.integer({ min: 1, max: 600 }), sites: fc.integer({ min: 1, max: 8 }) }), { minLength: 1, maxLength: 6 })
const earlier = fc.array(fc.record({ on: fc.integer({ min: -400, max: -1 }).map(days => shiftedBy('2026-03-26', days)), product: fc.constantFrom(...PRODUCT_IDS), units: fc.integer({ min: 1, max: 1500 }) }), { maxLength: 4 })

test('units of another product never enter a sum: their amount changes nothing', () => {
  fc.assert(fc.property(lines, earlier, fc.integer({ min: 1, max: 20000 }), (session, history, units) => {
    const base: Facts = { 'person.age_years': 40, 'toxin.product': 'ona', 'toxin.session_date': '2026-03-26', 'toxin.session': session }
    const one = checked({ ...base, 'toxin.history': history })
    const other = checked({ ...base, 'toxin.history': history.map(row => (row.product === 'ona' ? row : { ...row, units })) })
    assert.deepEqual(other, one)
  }))
})

test('more units never make a failing session pass', () => {
  fc.assert(fc.property(lines, fc.constantFrom(...PRODUCT_IDS), earlier, fc.nat(5), fc.integer({ min: 1, max: 300 }), (session, product, history, at, more) => {
    const base: Facts = { 'person.age_years': 40, 'toxin.product': product, 'toxin.session_date': '2026-03-26', 'toxin.history': history }
    const before = checked({ ...base, 'toxin.session': session })
    const after = checked({ ...base, 'toxin.session': session.map((row, i) => (i === at % session.length ? { ...row, units: row.units + more } : row)) })
    if (!before.passes && before.findings.every(found => found.level !== 'cannot-tell')) assert.equal(after.passes, false)
  }))
})

test('a session is shown against the last one of the same product, and never against another', () => {
  const base: Facts = { 'person.age_years': 40, 'toxin.product': 'ona', 'toxin.session_date': '2026-03-26', 'toxin.session': [{ muscle: 'biceps', units: 145, sites: 3 }] }
  assert.equal(checked({ ...base, 'toxin.history': [{ on: '2025-12-01', product: 'ona', units: 120 }, { on: '2025-06-01', product: 'ona', units: 90 }] }).againstLast, '120 → 145 U (+21 %)')
  assert.equal(checked({ ...base, 'toxin.history': [{ on: '2025-12-01', product: 'ona', units: 145 }] }).againstLast, '145 → 145 U (0 %)')
  assert.match(checked({ ...base, 'toxin.history': [{ on: '2025-12-01', product: 'abo', units: 120 }] }).againstLast ?? '', /cannot be compared/)
  assert.equal(checked({ ...base, 'toxin.history': [] }).againstLast, null)
  assert.equal(checked({ ...base, 'toxin.history': [{ on: '2025-12-01', product: 'ona', units: 200 }] }).againstLast, '200 → 145 U (−28 %)')
  assert.equal(checked({ ...base, 'toxin.history': [{ on: '2025-12-01', product: 'ona', units: 0 }] }).againstLast, '0 → 145 U')
  assert.equal(checked({ ...base, 'toxin.history': [{ on: '2026-03-26', product: 'ona', units: 10 }] }).againstLast, null)
  assert.equal(checked({ ...base, 'toxin.history': [{ on: '2026-03-25', product: 'ona', units: 145 }] }).againstLast, '145 → 145 U (0 %)')
})

test('each posture of hand and foot that has muscles finds them; under 18 without units, and no amount is proposed', () => {
  const names = (posture: string, more: Facts = {}) => {
    const answer = candidateMuscles({ 'person.age_years': 40, 'dystonia.postures': [posture as NonNullable<Facts['dystonia.postures']>[number]], ...more })
    assert.ok(answer.known)
    return answer.value.muscles
  }
  assert.deepEqual(names('clenched-fist').map(one => one.muscle), ['fds', 'fdp', 'fpl'])
  assert.deepEqual(names('equinovarus').map(one => one.muscle), ['gastrocnemius', 'soleus', 'tibialis-posterior'])
  assert.deepEqual(names('toe-clawing').map(one => one.muscle), ['fdl', 'fdb', 'fhl'])
  assert.deepEqual(names('foot-inversion').map(one => one.muscle), ['tibialis-posterior'])
  assert.deepEqual(names('ankle-dorsiflexion').map(one => one.muscle), [])
  const both = candidateMuscles({ 'person.age_years': 40, 'dystonia.postures': ['ankle-dorsiflexion', 'foot-inversion'] })
  assert.deepEqual(both.known ? both.value.muscles.map(one => one.muscle) : null, ['tibialis-posterior', 'tibialis-anterior'])
  assert.deepEqual(names('great-toe-extension').map(one => one.muscle), ['ehl'])
  assert.ok(names('clenched-fist', { 'toxin.product': 'inco' }).every(one => one.ranges.every(range => range.product === 'inco')))
  assert.ok(names('clenched-fist', { 'person.age_years': 17 }).every(one => one.ranges.length === 0))
  assert.ok(names('clenched-fist', { 'person.age_years': 18 }).every(one => one.ranges.length > 0))
  assert.ok(names('clenched-fist').every(one => new Set(one.ranges.map(range => range.product)).size === 3))
  assert.equal(candidateMuscles({ 'dystonia.postures': ['clenched-fist'] }).known, false)
  const says = (age: number) => { const told = candidateMuscles({ 'person.age_years': age, 'dystonia.postures': ['clenched-fist'] }); return told.known && told.value.says.some(line => line.startsWith('Under 18')) }
  assert.deepEqual([17, 18].map(says), [true, false])
})

test('every muscle has its row, every range its ends in order, and each posture named exists', () => {
  assert.deepEqual(MUSCLES.map(muscle => muscle.id), [...MUSCLE_IDS])
  for (const muscle of MUSCLES) {
    for (const range of muscle.ranges) assert.ok(range.least > 0 && range.least <= range.most && (range.start === undefined || (range.start >= range.least && range.start <= range.most)), muscle.id)
    for (const posture of muscle.postures) assert.ok(FACTS['dystonia.postures'].values.includes(posture))
  }
})

const fine: Facts = {
  'toxin.session_date': '2026-03-26', 'toxin.asked_on': '2026-03-26', 'toxin.product': 'abo', 'toxin.skin_at_site': 'sound', 'toxin.hypersensitivity': 'no', 'toxin.milk_allergy': 'no', 'person.neuromuscular_disease': 'no',
  'person.swallowing_disorder': 'no', 'person.breathing_disorder': 'no', 'person.pregnancy': 'no', 'person.breast_feeding': 'no', 'medicines.current': [], 'medicines.all_listed': 'yes', 'medicines.proposed': [], 'person.coagulopathy': 'no', 'toxin.days_since_last': 84, 'contracture.present': 'no', 'toxin.flare_cover': 'yes', 'toxin.opening_agreed': 'yes',
}
const speaks = (facts: Facts): readonly string[] => {
  const answer = beforeInjection(facts)
  assert.ok(answer.known)
  return answer.value.speaks.map(check => check.id)
}

test('before an injection each thing that stands against it speaks, and nothing else', () => {
  assert.deepEqual(speaks(fine), [])
  const against: readonly (readonly [string, Facts])[] = [
    ['infection-at-site', { 'toxin.skin_at_site': 'infected' }], ['skin', { 'toxin.skin_at_site': 'swollen' }], ['skin', { 'toxin.skin_at_site': 'broken' }], ['hypersensitivity', { 'toxin.hypersensitivity': 'yes' }], ['milk-allergy', { 'toxin.milk_allergy': 'yes' }],
    ['neuromuscular', { 'person.neuromuscular_disease': 'yes' }], ['swallowing', { 'person.swallowing_disorder': 'yes' }], ['swallowing', { 'person.breathing_disorder': 'yes' }], ['pregnancy', { 'person.pregnancy': 'unclear' }], ['pregnancy', { 'person.breast_feeding': 'yes' }],
    ['bleeding', { 'medicines.current': ['warfarin'] }], ['bleeding', { 'person.coagulopathy': 'yes' }], ['antibiotic', { 'medicines.current': ['aminoglycoside'] }], ['contracture', { 'contracture.present': 'yes' }], ['earlier-toxin', { 'toxin.days_since_last': 83 }], ['weakness', { 'medicines.current': ['baclofen'] }], ['weakness', { 'medicines.current': ['amitriptyline'] }], ['bleeding', { 'medicines.current': ['antiplatelet'] }], ['antibiotic', { 'medicines.proposed': ['neuromuscular-blocker'] }], ['pregnancy', { 'person.pregnancy': 'yes' }], ['pregnancy', { 'person.pregnancy': 'planning' }], ['flare-cover', { 'toxin.flare_cover': 'no' }], ['opening', { 'toxin.opening_agreed': 'no' }],
  ]
  for (const [id, facts] of against) assert.deepEqual(speaks({ ...fine, ...facts }), [id])
  assert.deepEqual(new Set(against.map(([id]) => id)), new Set(BEFORE_INJECTION.map(check => check.id)))
  assert.deepEqual(speaks({ ...fine, 'toxin.milk_allergy': 'yes', 'toxin.product': 'ona' }), [])
})

test('what was asked on another day is asked again', () => {
  const answer = beforeInjection({ ...fine, 'toxin.asked_on': '2026-03-20' })
  assert.ok(answer.known && !answer.value.askedOnTheDay && answer.value.open.length === BEFORE_INJECTION.length)
  const today = beforeInjection(fine)
  assert.ok(today.known && today.value.askedOnTheDay && today.value.open.length === 0)
  assert.equal(beforeInjection({ 'toxin.session_date': '2026-03-26' }).known, false)
})

test('of several earlier sessions the last counts, whatever their order, and the interval names its days', () => {
  const base: Facts = { 'person.age_years': 40, 'toxin.product': 'ona', 'toxin.session_date': '2026-03-26', 'toxin.session': [{ muscle: 'biceps', units: 100, sites: 3 }] }
  const rows = [{ on: '2025-06-01', product: 'ona', units: 90 }, { on: '2025-12-01', product: 'ona', units: 50 }, { on: '2025-09-01', product: 'abo', units: 500 }] as const
  for (const history of [rows, [...rows].reverse()]) assert.equal(checked({ ...base, 'toxin.history': history }).againstLast, '50 → 100 U (+100 %)')
  const says = (on: string) => checked({ ...base, 'toxin.history': [{ on, product: 'ona', units: 1 }] }).findings[0]?.says ?? ''
  assert.match(says('2026-03-01'), /^Interval: 25 days/)
  assert.match(says('2026-02'), /^Interval: at most 53 days/)
})
