import { specOf, type NumberId } from '../facts.ts'
import type { Condition } from './condition.ts'

/** A condition with one thing changed, and what was changed: a threshold moved, a comparison turned, a part dropped, *and* made *or*. */
export type Mutant = { readonly changed: string; readonly when: Condition }

/** A list as long as this was written word by word; a longer one is a class, held by the tests of the classes. */
const LISTED_ONE_BY_ONE = 8

/** Every single change of a condition that some vector must notice. */
export function mutantsOf(condition: Condition): Mutant[] {
  switch (condition.op) {
    case 'is':
      return condition.value === 'yes' || condition.value === 'no' ? [{ changed: `${condition.fact} is not ${condition.value}`, when: { ...condition, value: condition.value === 'yes' ? 'no' : 'yes' } }] : []
    case 'takes':
      return condition.medicines.length < 2 || condition.medicines.length > LISTED_ONE_BY_ONE ? []
        : condition.medicines.map(word => ({ changed: `${condition.fact} without ${word}`, when: { ...condition, medicines: condition.medicines.filter(other => other !== word) } }))
    case 'takes-at-least':
      return [-1, 1].map(by => ({ changed: `at least ${condition.count + by}`, when: { ...condition, count: condition.count + by } }))
    case 'compare': {
      const step = stepOf(condition.fact, condition.value)
      const turned = ({ '>=': '>', '>': '>=', '<=': '<', '<': '<=' } as const)[condition.by]
      return [
        { changed: `${condition.fact} ${turned} ${condition.value}`, when: { ...condition, by: turned } },
        ...[-step, step].filter(by => isPossible(condition.fact, condition.value + by)).map(by => ({ changed: `${condition.fact} ${condition.by} ${condition.value + by}`, when: { ...condition, value: condition.value + by } })),
      ]
    }
    case 'not':
    case 'surely':
      return mutantsOf(condition.of).map(({ changed, when }) => ({ changed, when: { ...condition, of: when } }))
    case 'all':
    case 'any': {
      const dropped = condition.of.length < 2 ? [] : condition.of.map((_, i) => ({ changed: `without part ${i + 1} of ${condition.op}`, when: { ...condition, of: condition.of.filter((__, other) => other !== i) } }))
      const swapped: Mutant = { changed: `${condition.op} turned round`, when: { op: condition.op === 'all' ? 'any' : 'all', of: condition.of } }
      const inside = condition.of.flatMap((part, i) => mutantsOf(part).map(({ changed, when }) => ({ changed, when: { ...condition, of: condition.of.map((other, j) => i === j ? when : other) } })))
      return [...dropped, ...(condition.of.length < 2 ? [] : [swapped]), ...inside]
    }
  }
}

/** One for whole numbers, a twentieth for others. */
function stepOf(fact: NumberId, value: number): number {
  const spec = specOf(fact)
  return spec.kind === 'number' && spec.whole === true ? 1 : Math.max(Math.abs(value) * 0.05, 0.001)
}

/** A threshold that no value can reach changes nothing. */
function isPossible(fact: NumberId, value: number): boolean {
  const spec = specOf(fact)
  return spec.kind === 'number' && value >= spec.lowest && value <= spec.highest
}
