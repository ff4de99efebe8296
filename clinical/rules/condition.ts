import { MEDICINES, classesOf, type MedicineClass, type MedicineId } from '../medicine-ids.ts'
import { missingFact, type ChoiceId, type FactId, type Facts, type FactValue, type FindingId, type ListId, type NumberId, type PlainId } from '../facts.ts'
import type { Constant } from '../source.ts'
import { atLeast as atLeastOf, type Truth } from '../truth.ts'
import type { FactUsed, MissingFact } from '../verdict.ts'

/** When a rule speaks, as data that can be read, explained and altered by a test. */
export type Condition =
  | { readonly op: 'is'; readonly fact: PlainId; readonly value: string }
  | { readonly op: 'compare'; readonly fact: NumberId; readonly by: '>=' | '>' | '<=' | '<'; readonly value: number; readonly from?: Constant<number> }
  | { readonly op: 'takes'; readonly fact: ListId; readonly medicines: readonly string[] }
  | { readonly op: 'takes-at-least'; readonly fact: ListId; readonly medicines: readonly string[]; readonly count: number }
  | { readonly op: 'all'; readonly of: readonly Condition[] }
  | { readonly op: 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'surely'; readonly of: Condition }

/** The finding is yes. */
export const yes = (fact: FindingId): Condition => ({ op: 'is', fact, value: 'yes' })
/** The finding is no. */
export const no = (fact: FindingId): Condition => ({ op: 'is', fact, value: 'no' })
/** The fact is this word. */
export const is = <Id extends ChoiceId>(fact: Id, value: FactValue<Id>): Condition => ({ op: 'is', fact, value: value as string })
/** The fact is one of these words. */
export const oneOf = <Id extends ChoiceId>(fact: Id, ...values: readonly FactValue<Id>[]): Condition => any(...values.map(value => is(fact, value)))
type WordOf<Id extends ListId> = FactValue<Id> extends readonly (infer Word extends string)[] ? Word : never
/** The list names this. */
export const has = <Id extends ListId>(fact: Id, ...values: readonly WordOf<Id>[]): Condition => ({ op: 'takes', fact, medicines: values })
type Bound = number | Constant<number>
const compare = (fact: NumberId, by: '>=' | '>' | '<=' | '<', bound: Bound): Condition =>
  typeof bound === 'number' ? { op: 'compare', fact, by, value: bound } : { op: 'compare', fact, by, value: bound.value, from: bound }
/** The number is at least this. */
export const atLeast = (fact: NumberId, bound: Bound): Condition => compare(fact, '>=', bound)
/** The number is more than this. */
export const moreThan = (fact: NumberId, bound: Bound): Condition => compare(fact, '>', bound)
/** The number is at most this. */
export const atMost = (fact: NumberId, bound: Bound): Condition => compare(fact, '<=', bound)
/** The number is less than this. */
export const lessThan = (fact: NumberId, bound: Bound): Condition => compare(fact, '<', bound)
/** All hold. */
export const all = (...of: readonly Condition[]): Condition => ({ op: 'all', of })
/** At least one holds. */
export const any = (...of: readonly Condition[]): Condition => ({ op: 'any', of })
/** It does not hold. */
export const not = (of: Condition): Condition => ({ op: 'not', of })
/** It surely holds; while it is unknown it counts as not holding. Only for exceptions that must be shown to apply. */
export const surely = (of: Condition): Condition => ({ op: 'surely', of })

/** A medicine, or a class written class:opioid. */
export type MedicineWord = MedicineId | `class:${MedicineClass}`

/** The medicine words for ids and classes. */
export const medicinesOf = (...wanted: readonly MedicineWord[]): readonly MedicineId[] =>
  (Object.keys(MEDICINES) as MedicineId[]).filter(id => wanted.some(one => one === id || (one.startsWith('class:') && classesOf(id).includes(one.slice(6) as MedicineClass))))
/** Takes one of these now; classes are written class:opioid. */
export const takes = (...wanted: readonly MedicineWord[]): Condition => ({ op: 'takes', fact: 'medicines.current', medicines: medicinesOf(...wanted) })
/** Takes one of these now, or it is being thought of. */
export const takesOrMay = (...wanted: readonly MedicineWord[]): Condition =>
  any(takes(...wanted), { op: 'takes', fact: 'medicines.proposed', medicines: medicinesOf(...wanted) })
/** Takes at least so many of these now. */
export const takesAtLeast = (count: number, ...wanted: readonly MedicineWord[]): Condition =>
  ({ op: 'takes-at-least', fact: 'medicines.current', medicines: medicinesOf(...wanted), count })

type Leaf = Extract<Condition, { readonly fact: FactId }>
type LeafFact = Leaf['fact']

/** What says that a list is whole: until then, what does not stand on it is unknown and not absent. */
export const WHOLE: { readonly [Id in LeafFact]?: 'medicines.all_listed' | 'devices.all_listed' } = { 'medicines.current': 'medicines.all_listed', 'devices.current': 'devices.all_listed' }

/** Whether what does not stand on a list is surely absent. Of devices the empty list says none; of medicines somebody says that it is whole. */
export const isWhole = (fact: LeafFact, list: readonly string[], facts: Facts): boolean => {
  const whole = WHOLE[fact]
  return whole === undefined || facts[whole] === 'yes' || (fact === 'devices.current' && list.length === 0)
}

/** Whether a list names so many of these; *no* needs the word that the list is whole, where it has one. */
function listed({ fact, medicines, ...one }: Extract<Condition, { readonly op: 'takes' | 'takes-at-least' }>, facts: Facts): Truth {
  const list: readonly string[] | undefined = facts[fact]
  if (list === undefined) return 'unknown'
  let found = 0
  for (const word of list) if (medicines.includes(word)) found += 1
  return atLeastOf(one.op === 'takes' ? 1 : one.count, found, isWhole(fact, list, facts) ? found : Number.MAX_SAFE_INTEGER)
}

/** Whether a condition holds for these facts: yes, no or not known. */
export function holds(condition: Condition, facts: Facts): Truth {
  switch (condition.op) {
    case 'is': {
      const value = facts[condition.fact]
      if (value === undefined || value === 'not-asked' || value === 'could-not-be-tested' || value === 'earlier-visit') return 'unknown'
      return value === condition.value ? 'yes' : 'no'
    }
    case 'compare': {
      const value = facts[condition.fact]
      if (value === undefined) return 'unknown'
      const against = condition.value
      const fits = condition.by === '>=' ? value >= against : condition.by === '>' ? value > against : condition.by === '<=' ? value <= against : value < against
      return fits ? 'yes' : 'no'
    }
    case 'takes':
    case 'takes-at-least': return listed(condition, facts)
    case 'all': {
      let result: Truth = 'yes'
      for (const part of condition.of) {
        const part_ = holds(part, facts)
        if (part_ === 'no') return 'no'
        if (part_ === 'unknown') result = 'unknown'
      }
      return result
    }
    case 'any': {
      let result: Truth = 'no'
      for (const part of condition.of) {
        const part_ = holds(part, facts)
        if (part_ === 'yes') return 'yes'
        if (part_ === 'unknown') result = 'unknown'
      }
      return result
    }
    case 'not': {
      const inner = holds(condition.of, facts)
      return inner === 'yes' ? 'no' : inner === 'no' ? 'yes' : 'unknown'
    }
    case 'surely': return holds(condition.of, facts) === 'yes' ? 'yes' : 'no'
  }
}

/** The facts a single condition rests on; that a list does not name something rests on its being whole, too. */
export function readBy(leaf: Leaf, denied: boolean): readonly LeafFact[] {
  const whole = denied && (leaf.op === 'takes' || leaf.op === 'takes-at-least') ? WHOLE[leaf.fact] : undefined
  return whole === undefined ? [leaf.fact] : [leaf.fact, whole]
}

/** The fact that a single unknown condition waits for: the list, or the word that it is whole. */
export function missingOf(leaf: Leaf, facts: Facts): MissingFact {
  const whole = facts[leaf.fact] === undefined || (leaf.op !== 'takes' && leaf.op !== 'takes-at-least') ? undefined : WHOLE[leaf.fact]
  const fact = whole ?? leaf.fact
  const value = facts[fact]
  return missingFact(fact, value === 'could-not-be-tested' || value === 'earlier-visit' ? value : undefined)
}

/** The facts that made a condition hold, with their values. */
export function factsBehind(condition: Condition, facts: Facts, into: FactUsed[] = []): FactUsed[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      for (const part of condition.of) if (condition.op === 'all' || holds(part, facts) === 'yes') factsBehind(part, facts, into)
      return into
    case 'not':
    case 'surely':
      return factsBehind(condition.of, facts, into)
    default: {
      for (const fact of readBy(condition, holds(condition, facts) === 'no')) {
        const value = facts[fact]
        if (value !== undefined && !into.some(used => used.fact === fact)) into.push({ fact, value })
      }
      return into
    }
  }
}

/** The facts that keep a condition from being known. */
export function missingFor(condition: Condition, facts: Facts, into: MissingFact[] = []): MissingFact[] {
  if (holds(condition, facts) !== 'unknown') return into
  switch (condition.op) {
    case 'all':
    case 'any':
      for (const part of condition.of) missingFor(part, facts, into)
      return into
    case 'not':
    case 'surely':
      return missingFor(condition.of, facts, into)
    default: {
      const missing = missingOf(condition, facts)
      if (!into.includes(missing)) into.push(missing)
      return into
    }
  }
}

/** Every fact a condition can read. */
export function factsRead(condition: Condition, into: FactId[] = []): readonly FactId[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      for (const part of condition.of) factsRead(part, into)
      return into
    case 'not':
    case 'surely':
      return factsRead(condition.of, into)
    default:
      for (const fact of readBy(condition, true)) if (!into.includes(fact)) into.push(fact)
      return into
  }
}
