/** The clinical criteria as a rule of json-rules-engine, which cannot count: every choice of three and of two categories is written out. */
import { Engine } from 'json-rules-engine'
import type { AllConditions, AnyConditions } from 'json-rules-engine'
import { JUDGED, SIGNS, SYMPTOMS } from './people.ts'

const isTrue = (fact: string) => ({ fact, operator: 'equal', value: true })
const anyOf = (group: readonly string[]): AnyConditions => ({ any: group.map(isTrue) })
const atLeast = (count: number, groups: readonly (readonly string[])[]): AnyConditions => ({ any: choices(groups, count).map((some): AllConditions => ({ all: some.map(anyOf) })) })

const engine = new Engine([{ conditions: { all: [...JUDGED.map(isTrue), atLeast(3, SYMPTOMS), atLeast(2, SIGNS)] }, event: { type: 'clinical' } }])

/** Whether the criteria hold for one person. */
export async function byJsonRules(findings: Record<string, boolean>): Promise<boolean> {
  const { events } = await engine.run(findings)
  return events.length > 0
}

function choices<T>(all: readonly T[], count: number): (readonly T[])[] {
  if (count === 0) return [[]]
  return all.flatMap((one, index) => choices(all.slice(index + 1), count - 1).map(rest => [one, ...rest]))
}
