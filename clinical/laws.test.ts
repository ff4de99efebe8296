import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shiftedBy } from './dates.ts'
import { withDerived } from './derive.ts'
import { criteria, criteriaState, type CriteriaSet } from './diagnosis/budapest.ts'
import { CATEGORIES, SIGN_FEATURES, SYMPTOM_FEATURES } from './diagnosis/features.ts'
import { severity } from './diagnosis/severity.ts'
import { diagnosis } from './diagnosis/type.ts'
import { evaluate, listQuestions } from './evaluate.ts'
import type { FactSpec } from './facts/spec.ts'
import { FACT_IDS, specOf, type FactId, type Facts, type FindingId } from './facts.ts'
import { LOCAL_VALUES } from './local-values.ts'
import { holds, type Condition } from './rules/condition.ts'
import { advice, ruleReadings, RULES } from './rules/suggest.ts'
import { rank, type Finding, type Verdict } from './verdict.ts'

const FEATURES: readonly FindingId[] = [SYMPTOM_FEATURES, SIGN_FEATURES].flatMap(table => CATEGORIES.flatMap(category =>
  table[category].flatMap(feature => [...(feature.whole === undefined ? [] : [feature.whole]), ...feature.parts])))
const JUDGEMENTS = ['history.pain.continuing', 'history.pain.disproportionate', 'diagnosis.no_better_explanation', 'diagnosis.previously_met_clinical', 'diagnosis.major_nerve_injury'] as const
const CRITERIA_FACTS: readonly FindingId[] = [...FEATURES, ...JUDGEMENTS]

const finding = fc.constantFrom<Finding>('yes', 'no', 'not-asked', 'could-not-be-tested')
/** Findings with any number of gaps, from nearly nothing known to nearly all. */
const findings = fc.double({ min: 0, max: 1, noNaN: true }).chain(known =>
  fc.record(Object.fromEntries(CRITERIA_FACTS.map(id => [id, fc.double({ min: 0, max: 1, noNaN: true }).chain(chance => chance < known ? fc.constantFrom('yes', 'no') : finding)])))) as unknown as fc.Arbitrary<Facts>
/** The same facts with more of the gaps filled. */
const filled = (facts: Facts, answers: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, value === 'not-asked' ? answers[id as FactId] : value])) as Facts

const SETS: readonly CriteriaSet[] = ['clinical', 'research']
const ask = (facts: Facts, set: CriteriaSet) => criteria(criteriaState(facts), set, facts)
const level = (verdict: Verdict<boolean>): number => !verdict.known ? 1 : verdict.value ? 2 : 0

test('more known facts never turn a known answer of the criteria into another or into an unknown one', () => {
  fc.assert(fc.property(findings, findings, (facts, answers) => {
    // A feature denied as a whole and shown in part is a contradiction; contradictions are left out.
    const more = Object.fromEntries(Object.entries(filled(facts, answers)).filter(([id]) => !/allodynia_|trophic_/.test(id))) as Facts
    const fewer = Object.fromEntries(Object.entries(facts).filter(([id]) => !/allodynia_|trophic_/.test(id))) as Facts
    for (const set of SETS) {
      const before = ask(fewer, set)
      const after = ask(more, set)
      if (before.known) assert.ok(after.known && after.value === before.value)
    }
    const before = severity(fewer, 'css-16')
    const after = severity(more, 'css-16')
    if (before.known) assert.ok(after.known && after.value.total >= before.value.total && after.value.total <= before.value.highestPossible)
  }))
})

test('adding a present feature never lowers the criteria or the score', () => {
  fc.assert(fc.property(findings, fc.constantFrom(...FEATURES), (facts, feature) => {
    const more = { ...facts, [feature]: 'yes' }
    for (const set of SETS) assert.ok(level(ask(more, set)) >= level(ask(facts, set)))
    const before = severity(facts, 'css-16')
    const after = severity(more, 'css-16')
    if (before.known && after.known) assert.ok(after.value.total >= before.value.total)
  }))
})

test('the research criteria imply the clinical ones', () => {
  fc.assert(fc.property(findings, facts => assert.ok(level(ask(facts, 'research')) <= level(ask(facts, 'clinical')))))
})

test('the fact asked for is the gentlest of those that trying every answer shows to decide', () => {
  fc.assert(fc.property(findings, facts => {
    for (const set of SETS) {
      const answer = ask(facts, set)
      if (answer.known) continue
      const askable = answer.missing.filter(missing => missing.why !== 'could-not-be-tested')
      const deciding = askable.filter(({ fact }) => (['yes', 'no'] as const).some(value => ask(answered(facts, fact as FindingId, value), set).known))
      const pool = deciding.length > 0 ? deciding : askable
      assert.equal(answer.gentlest === null, pool.length === 0)
      if (answer.gentlest === null) continue
      assert.equal(answer.gentlest.decides, deciding.length > 0)
      assert.equal(rank(answer.gentlest), Math.min(...pool.map(rank)))
    }
  }), { numRuns: 60 })
})

/** A feature named as a whole is answered as a whole. */
const answered = (facts: Facts, fact: FindingId, value: 'yes' | 'no'): Facts => ({ ...facts, [fact]: value })

test('the type is a CRPS type only when the clinical criteria hold', () => {
  fc.assert(fc.property(findings, facts => {
    const { clinical, type } = diagnosis(facts)
    if (type.known) assert.equal(['crps-i', 'crps-ii', 'crps-type-not-determined'].includes(type.value), clinical.known && clinical.value)
    else assert.ok(!clinical.known || !clinical.value)
  }))
})

/** Any facts at all: each with a value it may have, or left out. */
/** An age beside a date of birth at random would not fit it, and is refused. */
const anyFacts = fc.record(Object.fromEntries(FACT_IDS.map(id => [id, valueOf(id)])), { requiredKeys: [] })
  .map(facts => Object.fromEntries(Object.entries(facts).filter(([id]) => id !== 'person.age_years' || !('person.birth_date' in facts))))

function valueOf(id: FactId): fc.Arbitrary<unknown> {
  return valueFor(specOf(id), id)
}

function valueFor(spec: FactSpec, id: FactId): fc.Arbitrary<unknown> {
  switch (spec.kind) {
    case 'finding': return finding
    case 'choice': return fc.constantFrom(...spec.values)
    case 'list': return fc.uniqueArray(fc.constantFrom(...spec.values), { maxLength: 4 })
    case 'number': {
      const value = spec.whole === true ? fc.integer({ min: spec.lowest, max: spec.highest }) : fc.double({ min: spec.lowest, max: spec.highest, noNaN: true })
      return spec.otherUnits === undefined ? value : value.map(number => ({ value: number, unit: spec.unit }))
    }
    case 'table': return fc.array(fc.record(Object.fromEntries(Object.entries({ ...spec.columns, ...spec.maybe }).map(([name, cell]) => [name, valueFor(cell, id)])), { requiredKeys: Object.keys(spec.columns) }), { maxLength: 4 })
    case 'date': return fc.integer({ min: 0, max: 700 }).map(days => shiftedBy('2024-01-01', id === 'person.birth_date' ? -9000 - days * 10 : days))
  }
}

const AT = '2026-03-20'
const DAYS_IN_400_YEARS = 146_097

test('any facts that may be are answered, and the answers are plain JSON', () => {
  fc.assert(fc.property(anyFacts, facts => {
    const response = evaluate({ at: AT, facts })
    assert.ok(response.ok, JSON.stringify(response))
    assert.deepEqual(JSON.parse(JSON.stringify(response)), response)
    assert.equal(Object.keys(response.answers).length, listQuestions().length)
  }), { numRuns: 60 })
})

test('an answer rests on no fact that its question does not list, and asks for no other', () => {
  const asked = (value: unknown, into = new Set<string>()): ReadonlySet<string> => {
    if (Array.isArray(value)) for (const one of value) asked(one, into)
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) {
        if (ASKS.has(key)) for (const fact of [one].flat()) if (typeof fact === 'object' && fact !== null && 'fact' in fact) into.add(String(fact.fact))
        asked(one, into)
      }
    return into
  }
  fc.assert(fc.property(anyFacts, fc.double({ min: 0, max: 1, noNaN: true }), (facts, share) => {
    const some = Object.fromEntries(Object.entries(facts).filter((_one, place) => (place * 0.618) % 1 <= share))
    const full = evaluate({ at: AT, facts: some })
    assert.ok(full.ok)
    for (const { name, reads } of listQuestions()) {
      const listed: ReadonlySet<string> = new Set(reads)
      const alone = evaluate({ at: AT, facts: Object.fromEntries(Object.entries(some).filter(([id]) => listed.has(id))), ask: [name] })
      assert.ok(alone.ok)
      assert.deepEqual(alone.answers[name], full.answers[name], name)
      assert.deepEqual([...asked(full.answers[name])].filter(fact => !listed.has(fact)), [], name)
    }
  }), { numRuns: 25 })
})

/** Where an answer names facts that it waits for. */
const ASKS: ReadonlySet<string> = new Set(['missing', 'gentlest', 'lowerIf', 'reviewWaitsFor', 'waitsFor', 'open'])

test('moving every date by the same days changes nothing', () => {
  const withoutDates = (value: unknown) => JSON.stringify(value).replaceAll(/\d{4}-\d{2}-\d{2}/g, 'day')
  fc.assert(fc.property(anyFacts, fc.integer({ min: -3000, max: 3000 }), (facts, days) => {
    // Ages in years follow the calendar's leap days; it comes round every 400 years.
    const by = 'person.birth_date' in facts ? DAYS_IN_400_YEARS : days
    const moved = Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, shifted(specOf(id as FactId), value, by)]))
    assert.equal(withoutDates(evaluate({ at: shiftedBy(AT, by), facts: moved })), withoutDates(evaluate({ at: AT, facts })))
  }), { numRuns: 60 })
})

/** A value with every date in it moved. */
function shifted(spec: FactSpec, value: unknown, by: number): unknown {
  if (spec.kind === 'date') return shiftedBy(value as string, by)
  if (spec.kind !== 'table') return value
  const cells: Readonly<Record<string, FactSpec>> = { ...spec.columns, ...spec.maybe }
  return (value as readonly Record<string, unknown>[]).map(row => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, shifted(cells[name]!, cell, by)])))
}

/** What nobody asked for was not asked for. */
const NOBODY_ASKED: Facts = { 'requests.asked_for': [], 'medicines.proposed': [], 'devices.proposed': [], 'medicines.wants_to_stop': [] }

const hasSurely = (condition: Condition): boolean =>
  condition.op === 'surely' || (condition.op === 'not' ? hasSurely(condition.of) : condition.op === 'all' || condition.op === 'any' ? condition.of.some(hasSurely) : false)

test('more known facts never change a rule that was told already', () => {
  const rules = RULES.filter(rule => !hasSurely(rule.when))
  assert.ok(rules.length > 60)
  fc.assert(fc.property(anyFacts, anyFacts, (facts, more) => {
    const few = facts as Facts
    const many = { ...more, ...Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, value === 'not-asked' ? (more as Record<string, unknown>)[id] ?? value : value])) } as Facts
    for (const rule of rules) {
      const before = holds(rule.when, few)
      if (before !== 'unknown') assert.equal(holds(rule.when, many), before, rule.id)
    }
  }), { numRuns: 60 })
})

test('below 18 no rule for adults speaks, whatever else is known', () => {
  const adultRules = new Set(RULES.filter(rule => rule.adultsOnly === true).map(rule => rule.id))
  fc.assert(fc.property(anyFacts, fc.integer({ min: 0, max: 17 }), (facts, age) => {
    const { suggestions } = advice(withDerived({ ...(facts as Facts), 'person.age_years': age }, AT))
    assert.deepEqual(suggestions.filter(one => adultRules.has(one.rule)), [])
  }), { numRuns: 60 })
})

test('no rule vanishes: each is told, waits for named facts, is silenced with its reason, or is not applicable, and stands in one place', () => {
  const ids = RULES.map(rule => rule.id).sort()
  fc.assert(fc.property(anyFacts, fc.constantFrom(0, 1, 3, 99), (facts, listed) => {
    const local = { ...LOCAL_VALUES, missingFactsListed: { ...LOCAL_VALUES.missingFactsListed, value: listed } }
    const known = withDerived(facts as Facts, AT)
    const { suggestions, silenced, notTold, notApplicable } = advice(known, local)
    assert.deepEqual([...suggestions, ...silenced, ...notTold.rules].map(one => one.rule).concat(notApplicable).sort(), ids)
    assert.equal(notTold.count, notTold.rules.length)
    for (const { rule, missing, begun } of [...notTold.rules, ...suggestions.filter(one => one.applies === 'cannot-tell').map(one => ({ ...one, begun: true }))]) {
      assert.ok(missing.length > 0, rule)
      assert.deepEqual(missing.map(rank), missing.map(rank).sort((a, b) => a - b), rule)
      if (begun && notTold.rules.some(one => one.rule === rule)) assert.ok(missing.length > listed && !rule.startsWith('U'), rule)
    }
    for (const rule of RULES) {
      const truth = holds(rule.when, { ...NOBODY_ASKED, ...known })
      const place = suggestions.find(one => one.rule === rule.id)?.applies ?? (notTold.rules.some(one => one.rule === rule.id) ? 'waits' : silenced.some(one => one.rule === rule.id) ? 'silenced' : 'not-applicable')
      if (truth === 'no') assert.equal(place, 'not-applicable', rule.id)
      else if (rule.adultsOnly !== true) assert.notEqual(place, 'not-applicable', rule.id)
      else if (place === 'not-applicable') assert.ok((known['person.age_years'] ?? 18) < 18, rule.id)
    }
  }), { numRuns: 60 })
})

/** Events apart; and apart from a lower bound that a smaller total beside it contradicts. */
const READ_BY_RULES = [...new Set(ruleReadings().flatMap(({ reads }) => reads))].filter(id => !Object.hasOwn(NOBODY_ASKED, id) && id !== 'medicines.morphine_equivalent_at_least_mg_per_day')

test('a rule that speaks is not ruled out by taking a fact away: it speaks, or waits and says for what', () => {
  fc.assert(fc.property(anyFacts, fc.constantFrom(...READ_BY_RULES), (facts, left) => {
    const { [left]: _left, ...fewer } = facts as Facts
    const spoke = advice(facts as Facts).suggestions.filter(one => one.applies === 'yes').map(one => one.rule)
    const less = advice(fewer)
    assert.deepEqual(spoke.filter(rule => less.notApplicable.includes(rule)), [], left)
  }), { numRuns: 300 })
})

test('a suggestion overruled by another is never the highest on its item', () => {
  fc.assert(fc.property(anyFacts, facts => {
    const { suggestions } = advice(withDerived(facts as Facts, AT))
    for (const one of suggestions)
      for (const id of one.overruledBy) assert.equal(suggestions.find(other => other.rule === id)?.item, one.item)
  }), { numRuns: 60 })
})
