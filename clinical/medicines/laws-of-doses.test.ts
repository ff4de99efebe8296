import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { DEVICE_QUESTIONS } from '../devices/questions.ts'
import { withDerived } from '../derive.ts'
import { specOf, type FactId, type Facts } from '../facts.ts'
import type { FactSpec } from '../facts/spec.ts'
import { LOCAL_VALUES } from '../local-values.ts'
import { TOXIN_QUESTIONS } from '../toxin/questions.ts'
import { MEDICINE_QUESTIONS } from './questions.ts'

const AT = '2026-03-20'
const QUESTIONS = [...MEDICINE_QUESTIONS, ...TOXIN_QUESTIONS, ...DEVICE_QUESTIONS]
const READ = [...new Set(QUESTIONS.flatMap(question => question.reads))].filter(id => id !== 'person.birth_date' && !id.startsWith('interactions.'))

function valueFor(spec: FactSpec): fc.Arbitrary<unknown> {
  switch (spec.kind) {
    case 'finding': return fc.constantFrom('yes', 'no', 'not-asked', 'could-not-be-tested')
    case 'choice': return fc.constantFrom(...spec.values)
    case 'list': return fc.uniqueArray(fc.constantFrom(...spec.values), { maxLength: 5 })
    case 'number': return spec.whole === true ? fc.integer({ min: spec.lowest, max: Math.min(spec.highest, 500) }) : fc.integer({ min: spec.lowest, max: Math.min(spec.highest, 500) }).map(value => Math.min(spec.highest, value + 0.5))
    case 'table': return fc.array(fc.record(Object.fromEntries(Object.entries({ ...spec.columns, ...spec.maybe }).map(([name, cell]) => [name, valueFor(cell)])), { requiredKeys: Object.keys(spec.columns) }), { maxLength: 4 })
    case 'date': return fc.constantFrom('2026-01-01', '2026-01', '2025', '2026-03-20')
  }
}
const anyFacts = fc.record(Object.fromEntries(READ.map((id: FactId) => [id, valueFor(specOf(id))])), { requiredKeys: [] }) as fc.Arbitrary<Facts>
const answers = (facts: Facts): Readonly<Record<string, unknown>> => {
  const known = withDerived(facts, AT)
  return Object.fromEntries(QUESTIONS.map(question => [question.name, question.answer(known, LOCAL_VALUES)]))
}

test('below 18 no amount of any medicine and no unit of any toxin is told, whatever else is known', () => {
  fc.assert(fc.property(anyFacts, fc.integer({ min: 0, max: 17 }), (facts, age) => {
    const told = answers({ ...facts, 'person.age_years': age })
    for (const name of ['titration', 'taper']) assert.doesNotMatch(JSON.stringify(told[name]), /stretches/)
    for (const cap of Object.values(told['dose-caps'] as Record<string, { most: { known: boolean } }>)) assert.equal(cap.most.known, false)
    assert.doesNotMatch(JSON.stringify(told['toxin-muscles']), /"least"/)
    const session = told['toxin-session'] as { known: boolean; value?: { passes: boolean } }
    assert.ok(!session.known || session.value?.passes === false)
  }), { numRuns: 150 })
})

test('no answer names a cause, says met, or calls out', () => {
  fc.assert(fc.property(anyFacts, facts => {
    const told = JSON.stringify(answers(facts))
    assert.doesNotMatch(told, /caused by|due to stress|in your head|psychogenic|\bnot met\b|\bmet\b|!/i)
  }), { numRuns: 150 })
})

test('an answer reads only the facts that it names', () => {
  fc.assert(fc.property(anyFacts, facts => {
    const known = withDerived(facts, AT)
    for (const question of QUESTIONS) {
      const named = new Set<string>(question.reads)
      const only = Object.fromEntries(Object.entries(known).filter(([id]) => named.has(id))) as Facts
      assert.deepEqual(question.answer(only, LOCAL_VALUES), question.answer(known, LOCAL_VALUES), question.name)
    }
  }), { numRuns: 150 })
})
