import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluate } from './evaluate.ts'

/** Answers as plain JSON. */
type Answers = Record<string, any>

/** What is answered where two things that were told do not agree: the more pressing one counts, or the request is refused by name. */
const answersTo = (facts: Readonly<Record<string, unknown>>, ...ask: readonly string[]): Answers => {
  const response = evaluate({ at: '2026-03-20', facts, ask })
  assert.ok(response.ok, JSON.stringify(response))
  return response.answers
}
const refusals = (facts: Readonly<Record<string, unknown>>): readonly string[] => {
  const response = evaluate({ at: '2026-03-20', facts, ask: ['renal'] })
  return response.ok ? [] : response.problems.map(({ code, fact }) => `${code} ${fact}`)
}
const spoken = (suggestions: Answers[string]): readonly string[] => suggestions.suggestions.filter((one: { readonly applies: string }) => one.applies === 'yes').map((one: { readonly rule: string }) => one.rule)

test('a measured fever stands before the answer that there is none, and before one that was not asked for', () => {
  const signs = { 'sign.urgent.hallucination': 'no', 'sign.urgent.seizure': 'no', 'sign.urgent.confusion': 'no', 'sign.urgent.rigid_or_worse_spasm': 'no', 'sign.urgent.fast_heart': 'no' }
  for (const said of ['no', 'not-asked']) {
    const { 'baclofen-withdrawal': answer } = answersTo({ 'baclofen.missed_or_stopped': 'yes', 'baclofen.hours_since_last_dose': 30, ...signs, 'sign.urgent.fever': said, 'temp.fever': 39.5 }, 'baclofen-withdrawal')
    assert.equal(answer.value.urgency, 'emergency-now')
  }
})

test('a refill date that has passed stands before the answer that it has not', () => {
  for (const said of ['no', 'not-asked']) {
    const { suggestions } = answersTo({ 'devices.current': ['itb-pump'], 'itb.alarm': 'no', 'itb.refill_overdue': said, 'itb.refill_due': '2026-03-01' }, 'suggestions')
    assert.ok(spoken(suggestions).includes('U2'), said)
  }
})

test('question 9 stands at its highest of the day, also where the answers of a questionnaire were taken back', () => {
  const rest = { 'mood.suicidal_thoughts': 'no', 'mood.suicidal_plan_or_intent': 'no', 'mood.recent_attempt': 'no' }
  const twice = { 'phq9.item9': [{ value: 2, at: '2026-03-20T10:00:00Z' }, { value: 0, at: '2026-03-20T10:01:00Z' }], ...rest }
  const inAForm = { 'scale.instrument': 'phq-9', 'scale.answers': [{ item: 9, answer: 2 }, { item: 9, answer: 0 }], ...rest }
  for (const facts of [twice, inAForm]) {
    const response = evaluate({ at: '2026-03-20T11:00:00Z', facts, ask: ['suggestions', 'red-flags'] })
    assert.ok(response.ok)
    const answers: Answers = response.answers
    assert.ok(spoken(answers['suggestions']).includes('U4'))
    assert.ok(!answers['red-flags'].notThere?.includes('RF-SUI'))
  }
})

test('what is taken in some amount is taken, whether or not it stands on the list', () => {
  const facts = { 'medicines.current': ['oxycodone'], 'medicines.all_listed': 'yes', 'medicines.daily_doses': [{ medicine: 'oxycodone', mg_per_day: 20 }, { medicine: 'diazepam', mg_per_day: 10 }], 'renal.crcl_ml_min': 90, 'person.breathing_disorder': 'no', 'person.age_years': 40 }
  assert.equal(answersTo(facts, 'naloxone')['naloxone'].value, true)
})

test('an age that the date of birth does not allow is refused by name; a partial date below 18 is below 18', () => {
  assert.deepEqual(refusals({ 'person.age_years': 30, 'person.birth_date': '2012-01-01' }), ['fact.impossible-value person.age_years'])
  assert.deepEqual(refusals({ 'person.age_years': 13, 'person.birth_date': '2012-01-01' }), [])
  const { 'dose-caps': caps } = answersTo({ 'person.birth_date': '2012', 'medicines.current': ['gabapentin'], 'medicines.all_listed': 'yes' }, 'dose-caps')
  assert.ok(JSON.stringify(caps).includes('Under 18') && !JSON.stringify(caps).includes('3600'))
  assert.equal(answersTo({ 'person.age_years': 15, 'scale.instrument': 'phq-9', 'scale.answers': Array.from({ length: 9 }, (_, item) => ({ item: item + 1, answer: 2 })) }, 'depression-pattern')['depression-pattern'].known, false)
})

test('a session is too soon after a last one that was told by its date or by the days since, with an empty history', () => {
  const session = { 'person.age_years': 40, 'toxin.product': 'ona', 'toxin.session': [{ muscle: 'fcr', units: 50, sites: 1 }], 'toxin.session_date': '2026-03-20', 'toxin.history': [] }
  const found = (more: object): readonly string[] => answersTo({ ...session, ...more }, 'toxin-session')['toxin-session'].value.findings.map((one: any) => `${one.check} ${one.level}`)
  assert.deepEqual(found({ 'toxin.last_session': '2026-03-01' }), ['E3 error'])
  assert.deepEqual(found({ 'toxin.days_since_last': 83 }), ['E3 error'])
  assert.deepEqual(found({ 'toxin.days_since_last': 84 }), [])
})

test('carbamazepine with an ancestry at risk waits for its test, and pregnancy stands beside its calendar', () => {
  const facts = { 'person.age_years': 40, 'medicines.proposed': ['carbamazepine'], 'person.hla_risk_ancestry': 'yes', 'person.hla_b1502': 'not-tested' }
  assert.ok(JSON.stringify(answersTo(facts, 'contraindications')['contraindications'].carbamazepine?.present ?? answersTo(facts, 'contraindications')['contraindications']).includes('HLA-B*15:02'))
  const alerts = answersTo({ ...facts, 'calendar.medicine': 'carbamazepine', 'calendar.target_mg_per_day': 400, 'person.pregnancy': 'yes', 'person.liver_disease': 'no', 'person.cirrhosis': 'no', 'person.severe_liver_disease': 'no', 'person.bone_marrow_depression': 'no' }, 'titration')['titration'].value.alerts.map((one: any) => one.says)
  assert.ok(alerts.some((one: string) => one.includes('HLA-B*15:02')) && alerts.some((one: string) => one.startsWith('Pregnancy:')))
})

test('a clearance says how it was worked out, and what cannot be is not worked out', () => {
  const person = { 'person.age_years': 70, 'person.sex': 'female', 'person.weight_kg': 60, 'person.height_cm': 165, 'renal.creatinine': { value: 88.4, unit: 'umol/L' } }
  assert.equal(answersTo(person, 'renal')['renal'].value.weightMethod, 'actual')
  assert.deepEqual(answersTo({ ...person, 'person.height_cm': 70 }, 'renal')['renal'].missing.map((one: any) => one.fact), ['person.height_cm'])
  assert.deepEqual(answersTo({ ...person, 'person.age_years': 30, 'renal.creatinine': { value: 12, unit: 'umol/L' } }, 'renal')['renal'].missing.map((one: any) => one.fact), ['renal.creatinine'])
  const doubted = answersTo({ 'person.age_years': 40, 'renal.crcl_ml_min': 95, 'renal.acute_injury': 'yes', 'medicines.gabapentin_mg_per_day': 3600, 'medicines.current': ['gabapentin'] }, 'renal-dose', 'dose-caps')
  assert.deepEqual(doubted['renal-dose'].maximum.value.unreliable, ['acute kidney injury'])
  assert.ok(JSON.stringify(doubted['dose-caps']).includes('acute kidney injury'))
})
