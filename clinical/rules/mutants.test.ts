import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withDerived } from '../derive.ts'
import type { Facts } from '../facts.ts'
import { parseFacts } from '../parse-facts.ts'
import { holds } from './condition.ts'
import { mutantsOf } from './mutants.ts'
import { RULES } from './suggest.ts'
import borders from './vectors/borders.json' with { type: 'json' }
import vectors from './vectors/rules.json' with { type: 'json' }

const AT = '2026-03-20'
const read = (facts: unknown): Facts => {
  const parsed = parseFacts(facts, AT)
  assert.ok(parsed.ok, JSON.stringify(parsed))
  return withDerived(parsed.facts, AT)
}
/** What the vectors say about each rule: facts, and whether it speaks. */
const said = RULES.map(rule => ({
  rule,
  vectors: [
    ...(vectors.vectors as unknown as readonly { facts: unknown; speak: readonly string[]; open: readonly string[]; silent: readonly string[] }[])
      .filter(({ speak, open, silent }) => [...speak, ...open, ...silent].includes(rule.id))
      .map(vector => ({ facts: read(vector.facts), wanted: vector.speak.includes(rule.id) ? 'yes' : vector.open.includes(rule.id) ? 'unknown' : 'not-yes', ofAge: rule.adultsOnly === true })),
    ...((borders as unknown as Readonly<Record<string, readonly (readonly [unknown, string])[]>>)[rule.id] ?? []).map(([facts, wanted]) => ({ facts: read(facts), wanted, ofAge: false })),
  ],
}))
const agrees = (wanted: string, told: string): boolean => wanted === told || (wanted === 'not-yes' && told !== 'yes')

test('each border vector says what its rule says', () => {
  for (const { rule, vectors: own } of said)
    // A whole picture of a rule for adults may be open for the age alone, which is no part of its condition.
    for (const { facts, wanted, ofAge } of own) if (wanted !== 'not-yes' && !ofAge) assert.ok(agrees(wanted, holds(rule.when, facts)), `${rule.id} ${JSON.stringify(facts)} ${wanted}`)
})

test('a moved threshold, a turned comparison or a dropped condition is noticed by some vector of its rule', t => {
  const survivors: string[] = []
  let made = 0
  for (const { rule, vectors: own } of said)
    for (const { changed, when } of mutantsOf(rule.when)) {
      made += 1
      if (own.every(({ facts, wanted }) => agrees(wanted, holds(when, facts)) || !agrees(wanted, holds(rule.when, facts)))) survivors.push(`${rule.id}: ${changed}`)
    }
  t.diagnostic(`${made - survivors.length} of ${made} changes noticed`)
  assert.deepEqual(survivors, [])
})
