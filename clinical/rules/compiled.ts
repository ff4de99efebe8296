import type { FactId, Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import type { Constant } from '../source.ts'
import type { FactUsed, MissingFact, Printed } from '../verdict.ts'
import { isWhole, missingOf, readBy, type Condition } from './condition.ts'

type Leaf = Extract<Condition, { readonly fact: FactId }>

/** A condition made ready for many people: equal parts are one node, and each node is judged once for a person. */
export type Node = { readonly id: number; readonly op: Condition['op']; readonly parts: readonly Node[]; readonly leaf: Leaf | null; readonly words: ReadonlySet<string> | null; readonly request: boolean }

/** What was judged so far for one person: by node 1 no, 2 unknown, 3 yes; 0 is not judged yet. */
export type Seen = { readonly facts: Facts; readonly told: Uint8Array }

/** No, unknown and yes as a node tells them. */
export const NO = 1, UNKNOWN = 2, YES = 3
type Told = typeof NO | typeof UNKNOWN | typeof YES

/** Facts that are events: what nobody wrote down was not asked for, and no rule waits for it. */
const REQUESTS: ReadonlySet<FactId> = new Set<FactId>(['requests.asked_for', 'medicines.proposed', 'devices.proposed', 'medicines.wants_to_stop'])
const NONE: readonly string[] = []

/** Makes conditions ready, with the thresholds of a service in place of our own. */
export class Compiler {
  readonly #nodes = new Map<string, Node>()
  readonly #thresholds: ReadonlyMap<Constant<number>, number>

  constructor(local: LocalValues) {
    const names = Object.keys(LOCAL_VALUES) as (keyof LocalValues)[]
    this.#thresholds = new Map(names.map(name => [LOCAL_VALUES[name], local[name].value]))
  }

  /** The node of a condition. */
  node(condition: Condition): Node {
    switch (condition.op) {
      case 'all':
      case 'any': return this.#intern(condition.op, condition.of.map(part => this.node(part)), null)
      case 'not':
      case 'surely': return this.#intern(condition.op, [this.node(condition.of)], null)
      case 'compare': return this.#intern('compare', [], { ...condition, value: (condition.from === undefined ? undefined : this.#thresholds.get(condition.from)) ?? condition.value })
      default: return this.#intern(condition.op, [], condition)
    }
  }

  /** A person of whom nothing is judged yet. */
  see(facts: Facts): Seen {
    return { facts, told: new Uint8Array(this.#nodes.size) }
  }

  #intern(op: Condition['op'], parts: readonly Node[], leaf: Leaf | null): Node {
    const key = `${op}(${parts.map(part => part.id).join(',')})${leaf === null ? '' : JSON.stringify(leaf)}`
    const found = this.#nodes.get(key)
    if (found !== undefined) return found
    const node: Node = { id: this.#nodes.size, op, parts, leaf, words: leaf !== null && 'medicines' in leaf ? new Set(leaf.medicines) : null, request: leaf !== null && REQUESTS.has(leaf.fact) }
    this.#nodes.set(key, node)
    return node
  }
}

/** A condition with the thresholds of a service in place of our own, for who judges one alone. */
export function withValues(condition: Condition, local: LocalValues): Condition {
  switch (condition.op) {
    case 'all':
    case 'any': return { ...condition, of: condition.of.map(part => withValues(part, local)) }
    case 'not':
    case 'surely': return { ...condition, of: withValues(condition.of, local) }
    case 'compare': {
      const name = (Object.keys(LOCAL_VALUES) as (keyof LocalValues)[]).find(one => LOCAL_VALUES[one] === condition.from)
      return name === undefined ? condition : { ...condition, value: local[name].value }
    }
    default: return condition
  }
}

/** Whether a node holds for a person. */
export function judge(node: Node, seen: Seen): Told {
  const before = seen.told[node.id]
  if (before !== undefined && before !== 0) return before as Told
  const told = judgeAnew(node, seen)
  seen.told[node.id] = told
  return told
}

function judgeAnew({ op, parts, leaf, words, request }: Node, seen: Seen): Told {
  switch (op) {
    case 'all': {
      let result: Told = YES
      for (const part of parts) {
        const told = judge(part, seen)
        if (told === NO) return NO
        if (told === UNKNOWN) result = UNKNOWN
      }
      return result
    }
    case 'any': {
      let result: Told = NO
      for (const part of parts) {
        const told = judge(part, seen)
        if (told === YES) return YES
        if (told === UNKNOWN) result = UNKNOWN
      }
      return result
    }
    case 'not': {
      const told = judge(parts[0]!, seen)
      return told === YES ? NO : told === NO ? YES : UNKNOWN
    }
    case 'surely': return judge(parts[0]!, seen) === YES ? YES : NO
    default: return judgeLeaf(leaf!, words, request, seen.facts)
  }
}

function judgeLeaf(leaf: Leaf, words: ReadonlySet<string> | null, request: boolean, facts: Facts): Told {
  switch (leaf.op) {
    case 'is': {
      const value = facts[leaf.fact]
      if (value === undefined || value === 'not-asked' || value === 'could-not-be-tested' || value === 'earlier-visit') return UNKNOWN
      return value === leaf.value ? YES : NO
    }
    case 'compare': {
      const value = facts[leaf.fact]
      if (value === undefined) return UNKNOWN
      const { by, value: bound } = leaf
      return (by === '>=' ? value >= bound : by === '>' ? value > bound : by === '<=' ? value <= bound : value < bound) ? YES : NO
    }
    default: {
      const list: readonly string[] | undefined = facts[leaf.fact] ?? (request ? NONE : undefined)
      if (list === undefined) return UNKNOWN
      let found = 0
      for (const one of list) if (words!.has(one)) found += 1
      if (found >= (leaf.op === 'takes' ? 1 : leaf.count)) return YES
      return isWhole(leaf.fact, list, facts) ? NO : UNKNOWN
    }
  }
}

/** The facts that made a node hold, with their values. */
export function usedBy(node: Node, seen: Seen, into: FactUsed[] = []): FactUsed[] {
  if (node.leaf === null) {
    for (const part of node.parts) if (node.op !== 'any' || judge(part, seen) === YES) usedBy(part, seen, into)
    return into
  }
  for (const fact of readBy(node.leaf, judge(node, seen) === NO)) {
    const value: Printed | undefined = seen.facts[fact] ?? (node.request ? NONE : undefined)
    if (value !== undefined && !into.some(used => used.fact === fact)) into.push({ fact, value })
  }
  return into
}

/** The facts that keep a node from being known. */
export function missingIn(node: Node, seen: Seen, into: MissingFact[] = []): MissingFact[] {
  if (judge(node, seen) !== UNKNOWN) return into
  if (node.leaf === null) for (const part of node.parts) missingIn(part, seen, into)
  else {
    const missing = missingOf(node.leaf, seen.facts)
    if (!into.includes(missing)) into.push(missing)
  }
  return into
}

/** Part of it already holds; what is negated or only surely asked does not count. */
export function partlyHolds(node: Node, seen: Seen, except: Node): boolean {
  if (node.op === 'all' || node.op === 'any') return node.parts.some(part => part !== except && partlyHolds(part, seen, except))
  return node.op !== 'surely' && node.op !== 'not' && judge(node, seen) === YES
}
