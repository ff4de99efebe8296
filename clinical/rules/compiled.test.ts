import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { specOf, type FactId, type Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { referNow } from '../pathway/pathway.ts'
import { DESIGN } from '../source.ts'
import { Compiler, judge, missingIn, UNKNOWN, usedBy, YES } from './compiled.ts'
import { factsBehind, factsRead, holds, missingFor } from './condition.ts'
import { advice, RULES } from './suggest.ts'

const READ = [...new Set(RULES.flatMap(rule => [...factsRead(rule.when), ...rule.against.flatMap(one => (one.when === undefined ? [] : factsRead(one.when)))]))]

function valueOf(id: FactId): fc.Arbitrary<unknown> {
  const spec = specOf(id)
  switch (spec.kind) {
    case 'finding': return fc.constantFrom('yes', 'no', 'not-asked', 'could-not-be-tested', 'earlier-visit')
    case 'choice': return fc.constantFrom(...spec.values)
    case 'list': return fc.uniqueArray(fc.constantFrom(...spec.values), { maxLength: 4 })
    case 'number': return fc.integer({ min: spec.lowest, max: Math.min(spec.highest, 100) })
    default: throw new Error(`no rule reads ${id}`)
  }
}
const anyFacts = fc.record(Object.fromEntries(READ.map(id => [id, valueOf(id)])), { requiredKeys: [] }) as fc.Arbitrary<Facts>
const asRead = (facts: Facts): Facts => ({
  ...facts, 'requests.asked_for': facts['requests.asked_for'] ?? [], 'medicines.proposed': facts['medicines.proposed'] ?? [], 'devices.proposed': facts['devices.proposed'] ?? [], 'medicines.wants_to_stop': facts['medicines.wants_to_stop'] ?? [],
})

test('a condition made ready says what the condition itself says, with the same reasons and the same gaps', () => {
  const compiler = new Compiler(LOCAL_VALUES)
  const nodes = RULES.map(rule => ({ rule, node: compiler.node(rule.when) }))
  fc.assert(fc.property(anyFacts, facts => {
    const seen = compiler.see(facts)
    const plain = asRead(facts)
    for (const { rule, node } of nodes) {
      const told = judge(node, seen)
      assert.equal(told === YES ? 'yes' : told === UNKNOWN ? 'unknown' : 'no', holds(rule.when, plain), rule.id)
      assert.deepEqual(missingIn(node, seen), missingFor(rule.when, plain), rule.id)
      if (told === YES) assert.deepEqual(usedBy(node, seen), factsBehind(rule.when, plain), rule.id)
    }
  }), { numRuns: 200 })
})

test('a service’s own thresholds are used in the rules, and ours stay as they are', () => {
  const local: LocalValues = { ...LOCAL_VALUES, toxinIntervalDays: { ...LOCAL_VALUES.toxinIntervalDays, value: 100 }, splintDays: { value: 3, unit: 'd', source: DESIGN, mark: 'D' } }
  const speaks = (rule: string, facts: Facts, values?: LocalValues) => advice(facts, values).suggestions.some(one => one.rule === rule && one.applies === 'yes')
  assert.deepEqual([99, 100].map(days => speaks('R61', { 'toxin.days_since_last': days }, local)), [true, false])
  assert.deepEqual([83, 84].map(days => speaks('R61', { 'toxin.days_since_last': days })), [true, false])
  const splint: Facts = { 'immobilisation.hours_per_day': 24, 'immobilisation.days': 4, 'immobilisation.clinician_reason': 'no' }
  assert.deepEqual([speaks('R54', splint, local), speaks('R54', splint)], [true, false])
})

test('a rule’s words follow the service’s own numbers', () => {
  const local: LocalValues = { ...LOCAL_VALUES, toxinIntervalDays: { ...LOCAL_VALUES.toxinIntervalDays, value: 100 }, sedatingWatchDays: { ...LOCAL_VALUES.sedatingWatchDays, value: 14 } }
  const words = (rule: string, facts: Facts, values?: LocalValues) => advice(facts, values).suggestions.find(one => one.rule === rule)?.text ?? ''
  assert.match(words('R61', { 'toxin.days_since_last': 50 }), /less than 12 weeks ago/)
  assert.match(words('R61', { 'toxin.days_since_last': 50 }, local), /less than 100 days ago/)
  assert.match(words('R46', { 'medicines.sedating_changed_days_ago': 5 }), /less than a week ago/)
  assert.match(words('R46', { 'medicines.sedating_changed_days_ago': 5 }, local), /less than 2 weeks ago/)
  const young = referNow({ 'sleep.hours': 5.5 }, { ...LOCAL_VALUES, referSleepHours: { ...LOCAL_VALUES.referSleepHours, value: 6 } })
  assert.deepEqual(young.reasons.map(reason => reason.text), ['Less than 6 hours of sleep'])
})
