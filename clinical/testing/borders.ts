import { holds, type Condition } from '../rules/condition.ts'
import { mutantsOf } from '../rules/mutants.ts'
import type { Facts } from '../facts.ts'

/** Border examples of one condition: facts, and whether it then holds. */
export type Borders = Readonly<Record<string, readonly (readonly [facts: object, holds: string])[]>>

/** What is wrong with the border examples of a table: an example that is not so, or a change of a condition that no example notices. */
export function borderFaults(conditions: readonly (readonly [id: string, when: Condition])[], borders: Borders): readonly string[] {
  return conditions.flatMap(([id, when]) => {
    const own = borders[id] ?? []
    const wrong = own.filter(([facts, wanted]) => holds(when, facts as Facts) !== wanted).map(([facts, wanted]) => `${id}: ${JSON.stringify(facts)} is not ${wanted}`)
    const unnoticed = mutantsOf(when).filter(mutant => own.every(([facts, wanted]) => holds(mutant.when, facts as Facts) === wanted)).map(mutant => `${id}: nobody notices ${mutant.changed}`)
    return [...wrong, ...unnoticed]
  })
}
