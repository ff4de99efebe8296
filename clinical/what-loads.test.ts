import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { test } from 'node:test'

const HERE = import.meta.dirname
/** What judges one person: criteria, score, rules, red flags, interactions. */
const JUDGES = ['derive', 'parse-facts', 'diagnosis/type', 'diagnosis/severity', 'diagnosis/onset', 'rules/suggest', 'red-flags/red-flags', 'interactions/interactions']
/** Tables that only their own screens need. The kidneys of the gabapentinoids stand apart, because a rule reads them. */
const LATER = /^(medicines\/tables\/(?!gabapentinoid-kidneys)|toxin\/(?!local-values|muscle-ids)|topics\/|codes\/(?!code-ids)|outcomes\/(?!local-values|instrument-ids)|programme\/(?!local-values|module-ids)|differential\/(look-alikes|tests|work-up-sets)|measures\/(?!local-values|measure-ids))/

/** Every file of the medicine that a file loads, itself or by others. */
function loaded(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, statement, from] of readFileSync(join(HERE, file), 'utf8').matchAll(/^(import|export) (?!type\b)[^;\n]*?from '(\.[^']+\.ts)'/gm))
    if (statement !== undefined && from !== undefined) loaded(relative(HERE, join(HERE, dirname(file), from)), seen)
  return seen
}

test('who judges a person loads no table that only its own screen needs', () => {
  const all = new Set(JUDGES.flatMap(name => [...loaded(`${name}.ts`)]))
  assert.ok(all.has('rules/safety.ts') && all.has('facts/course.ts') && all.has('medicines/tables/gabapentinoid-kidneys.ts'))
  assert.deepEqual([...all].filter(file => LATER.test(file)), [])
})
