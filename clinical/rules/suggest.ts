import type { Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { rank, type MissingFact } from '../verdict.ts'
import { CARE_RULES } from './care.ts'
import { Compiler, judge, missingIn, NO, partlyHolds, usedBy, YES, type Node, type Seen } from './compiled.ts'
import { all, atLeast, factsRead, type Condition } from './condition.ts'
import { DYSTONIA_RULES } from './dystonia.ts'
import { PAIN_RELIEF_RULES } from './pain-relief.ts'
import { ACTIONS, type Action, type NotTold, type Rule, type RuleReading, type Silenced, type Suggestion } from './rule.ts'
import { CONTRAINDICATION_RULES, WATCH_RULES } from './safety.ts'
import { URGENT_RULES } from './urgent.ts'

/** All rules in their order of evaluation: urgent, contraindications, watching, treatment and care. */
export const RULES: readonly Rule[] = [...URGENT_RULES, ...CONTRAINDICATION_RULES, ...WATCH_RULES, ...CARE_RULES.slice(0, 1), ...PAIN_RELIEF_RULES, ...DYSTONIA_RULES, ...CARE_RULES.slice(1)]

/** Every rule with the facts it reads, for a screen that asks and for the list of questions. */
export const ruleReadings = (): readonly RuleReading[] => RULES.map(rule => ({ rule, reads: factsRead(conditionOf(rule)) }))

/**
 * What the rules say for one person. Every rule stands in exactly one place: told or waiting for a few facts (`suggestions`), silenced
 * by age, waiting for more (`notTold`), or not applicable. With it, whether amounts of medicines are to be hidden.
 */
export type Advice = {
  readonly suggestions: readonly Suggestion[]
  readonly silenced: readonly Silenced[]
  readonly notTold: { readonly count: number; readonly rules: readonly NotTold[] }
  readonly notApplicable: readonly string[]
  readonly hideQuantities: boolean
}

/**
 * Every rule that applies, and every rule that only a few facts keep from being told, the most pressing first.
 * Always *consider*, except what is urgent or a matter of safety; a clinician decides.
 */
export const suggest = (facts: Facts): readonly Suggestion[] => advice(facts).suggestions

/** All that the rules say for one person, with what was silenced and why, and what waits for which facts. */
export function advice(facts: Facts, local: LocalValues = LOCAL_VALUES): Advice {
  const ready = readyFor(local)
  const seen = ready.compiler.see(facts)
  const age = facts['person.age_years']
  const underAge = age !== undefined && age < 18
  const found: Found[] = []
  const silenced: Silenced[] = []
  const notTold: NotTold[] = []
  const notApplicable: string[] = []
  for (const prepared of ready.rules) {
    const { rule } = prepared
    if (underAge && rule.adultsOnly === true) {
      if (judge(prepared.forAll, seen) === YES) silenced.push({ rule: rule.id, by: 'R47', text: 'Under 18: no adult medicines or procedures here; the paediatric team first.' })
      else notApplicable.push(rule.id)
      continue
    }
    const told = judge(prepared.when, seen)
    if (told === YES) found.push({ prepared, applies: 'yes', missing: NOTHING })
    else if (told === NO) notApplicable.push(rule.id)
    else {
      const begun = partlyHolds(prepared.when, seen, ready.adult)
      const missing = missingIn(prepared.when, seen).sort((a, b) => rank(a) - rank(b))
      if (begun && (rule.group === 'urgent' || missing.length <= local.missingFactsListed.value)) found.push({ prepared, applies: 'cannot-tell', missing })
      else notTold.push({ rule: rule.id, group: rule.group, action: rule.action, item: rule.item, text: rule.says?.(local) ?? rule.text, begun, missing })
    }
  }
  found.sort((a, b) => level(a.prepared.rule.action) - level(b.prepared.rule.action))
  notTold.sort((a, b) => Number(b.begun) - Number(a.begun) || level(a.action) - level(b.action) || a.missing.length - b.missing.length)
  return {
    suggestions: found.map(one => explain(one, found, seen, local)), silenced, notTold: { count: notTold.length, rules: notTold }, notApplicable,
    hideQuantities: found.some(one => one.prepared.rule.id === 'U4' && one.applies === 'yes'),
  }
}

type Prepared = { readonly rule: Rule; readonly when: Node; readonly forAll: Node; readonly against: readonly (Node | null)[] }
type Ready = { readonly compiler: Compiler; readonly rules: readonly Prepared[]; readonly adult: Node }
type Found = { readonly prepared: Prepared; readonly applies: Suggestion['applies']; readonly missing: readonly MissingFact[] }

const NOTHING: readonly MissingFact[] = []
const ADULT = atLeast('person.age_years', 18)
const conditionOf = (rule: Rule): Condition => rule.adultsOnly === true ? all(rule.when, ADULT) : rule.when
const made = new WeakMap<LocalValues, Ready>()

/** The rules with the thresholds of a service, made ready once. */
function readyFor(local: LocalValues): Ready {
  let ready = made.get(local)
  if (ready === undefined) {
    const compiler = new Compiler(local)
    const rules = RULES.map(rule => ({
      rule, when: compiler.node(conditionOf(rule)), forAll: compiler.node(rule.when), against: rule.against.map(one => (one.when === undefined ? null : compiler.node(one.when))),
    }))
    ready = { compiler, rules, adult: compiler.node(ADULT) }
    made.set(local, ready)
  }
  return ready
}

const LEVELS: Readonly<Record<Action, number>> = Object.fromEntries(ACTIONS.map((action, i) => [action, i])) as Record<Action, number>
const level = (action: Action): number => LEVELS[action]

function explain({ prepared: { rule, when, against: nodes }, applies, missing }: Found, all: readonly Found[], seen: Seen, local: LocalValues): Suggestion {
  const against: string[] = []
  rule.against.forEach((one, i) => {
    const node = nodes[i]
    if (node === null || node === undefined || judge(node, seen) === YES) against.push(one.says?.(local) ?? one.text)
  })
  const overruledBy: string[] = []
  for (const other of all) {
    const higher = other.prepared.rule
    if (higher.item === rule.item && other.applies === 'yes' && level(higher.action) < level(rule.action)) overruledBy.push(higher.id)
  }
  return {
    rule: rule.id, group: rule.group, action: rule.action, item: rule.item, text: rule.says?.(local) ?? rule.text, strength: rule.strength, sources: rule.sources,
    applies, because: usedBy(when, seen), against, missing, overruledBy,
  }
}
