import type { Facts } from '../facts.ts'
import { LOCAL_VALUES } from '../local-values.ts'
import { rank, type MissingFact } from '../verdict.ts'
import { CARE_RULES } from './care.ts'
import { all, atLeast, factsBehind, factsRead, holds, missingFor, type Condition } from './condition.ts'
import { DYSTONIA_RULES } from './dystonia.ts'
import { PAIN_RELIEF_RULES } from './pain-relief.ts'
import { ACTIONS, type Action, type Rule, type RuleReading, type Silenced, type Suggestion } from './rule.ts'
import { CONTRAINDICATION_RULES, WATCH_RULES } from './safety.ts'
import { URGENT_RULES } from './urgent.ts'

/** All rules in their order of evaluation: urgent, contraindications, watching, treatment and care. */
export const RULES: readonly Rule[] = [...URGENT_RULES, ...CONTRAINDICATION_RULES, ...WATCH_RULES, ...CARE_RULES.slice(0, 1), ...PAIN_RELIEF_RULES, ...DYSTONIA_RULES, ...CARE_RULES.slice(1)]

/** Every rule with the facts it reads, for a screen that asks and for the list of questions. */
export const ruleReadings = (): readonly RuleReading[] => RULES.map(rule => ({ rule, reads: factsRead(conditionOf(rule)) }))

/** What the rules say for one person: suggestions, rules silenced by age, and whether amounts of medicines are to be hidden. */
export type Advice = { readonly suggestions: readonly Suggestion[]; readonly silenced: readonly Silenced[]; readonly hideQuantities: boolean }

/**
 * Every rule that applies, and every rule that only a few facts keep from being told, the most pressing first.
 * Always *consider*, except what is urgent or a matter of safety; a clinician decides.
 */
export const suggest = (facts: Facts): readonly Suggestion[] => advice(facts).suggestions

/** All that the rules say for one person, with what was silenced and why. */
export function advice(given: Facts): Advice {
  const facts = withoutRequests(given)
  const age = facts['person.age_years']
  const underAge = age !== undefined && age < 18
  const found: Found[] = []
  const silenced: Silenced[] = []
  for (const prepared of PREPARED) {
    const { rule } = prepared
    if (rule.adultsOnly === true && underAge) {
      if (holds(rule.when, facts) === 'yes') silenced.push({ rule: rule.id, by: 'R47', text: 'Under 18: no adult medicines or procedures here; the paediatric team first.' })
      continue
    }
    const told = holds(prepared.when, facts)
    if (told === 'yes') found.push({ prepared, applies: 'yes', missing: NOTHING })
    else if (told === 'unknown') {
      if (!partlyHolds(prepared.when, facts)) continue
      const missing = missingFor(prepared.when, facts)
      if (rule.group === 'urgent' || missing.length <= LOCAL_VALUES.missingFactsListed.value) found.push({ prepared, applies: 'cannot-tell', missing: missing.sort((a, b) => rank(a) - rank(b)) })
    }
  }
  found.sort((a, b) => level(a.prepared.rule.action) - level(b.prepared.rule.action))
  return {
    suggestions: found.map(one => explain(one, found, facts)), silenced,
    hideQuantities: found.some(one => one.prepared.rule.id === 'U4' && one.applies === 'yes'),
  }
}

type Prepared = { readonly rule: Rule; readonly when: Condition }
type Found = { readonly prepared: Prepared; readonly applies: Suggestion['applies']; readonly missing: readonly MissingFact[] }

const NOTHING: readonly MissingFact[] = []
const ADULT = atLeast('person.age_years', 18)
const conditionOf = (rule: Rule): Condition => rule.adultsOnly === true ? all(rule.when, ADULT) : rule.when
const PREPARED: readonly Prepared[] = RULES.map(rule => ({ rule, when: conditionOf(rule) }))

const LEVELS: Readonly<Record<Action, number>> = Object.fromEntries(ACTIONS.map((action, i) => [action, i])) as Record<Action, number>
const level = (action: Action): number => LEVELS[action]

// A request or a proposal is an event, not a finding: what nobody wrote down was not asked for, and no rule waits for it.
const withoutRequests = (facts: Facts): Facts => ({
  ...facts,
  'requests.asked_for': facts['requests.asked_for'] ?? [], 'medicines.proposed': facts['medicines.proposed'] ?? [],
  'devices.proposed': facts['devices.proposed'] ?? [], 'medicines.wants_to_stop': facts['medicines.wants_to_stop'] ?? [],
})

/** A rule is worth mentioning as open only when part of it already holds. */
function partlyHolds(condition: Condition, facts: Facts): boolean {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.some(part => part !== ADULT && partlyHolds(part, facts))
  return condition.op !== 'surely' && condition.op !== 'not' && holds(condition, facts) === 'yes'
}

function explain({ prepared: { rule, when }, applies, missing }: Found, all: readonly Found[], facts: Facts): Suggestion {
  const against: string[] = []
  for (const one of rule.against) if (one.when === undefined || holds(one.when, facts) === 'yes') against.push(one.text)
  const overruledBy: string[] = []
  for (const other of all) {
    const higher = other.prepared.rule
    if (higher.item === rule.item && other.applies === 'yes' && level(higher.action) < level(rule.action)) overruledBy.push(higher.id)
  }
  return {
    rule: rule.id, group: rule.group, action: rule.action, item: rule.item, text: rule.text, strength: rule.strength, sources: rule.sources,
    applies, because: factsBehind(when, facts), against, missing, overruledBy,
  }
}
