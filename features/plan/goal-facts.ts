/** The person's goals as the medicine counts them: the level now and at the start, for goal attainment. */
import type { Facts } from '#clinical/facts.ts'
import { readBody } from '#log/kind.ts'
import type { Folded } from '#log/fold.ts'
import type { Goal } from './goal.ts'
import type { GoalNow } from './plans.ts'
import { goalsOf } from './plans.ts'

/** Every goal of which somebody said where it stands, numbered in the order in which they were set; a goal that was put aside is not counted. */
export function goalFacts(folded: Folded): NonNullable<Facts['gas.goals']> {
  return goalsOf(folded).flatMap((goal, place) => {
    const { now, closed } = goal.body
    if (now === undefined || closed === 'put-aside') return []
    const start = startOf(folded, goal)
    return [{ goal: place + 1, now, ...(start === undefined ? {} : { start }) }]
  }).slice(0, 20)
}

/** Where it stood when somebody first said so with the goal itself. */
function startOf({ registry }: Folded, goal: GoalNow): Goal['now'] {
  for (const { kind, version, say } of goal.history) {
    const body = typeof say === 'string' ? null : readBody(registry, kind, version, say.body) as Goal | null
    if (body?.now !== undefined) return body.now
  }
  return undefined
}
