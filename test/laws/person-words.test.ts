/** What the person's app says, read from its source: every sentence of every screen that a person may open. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { categories } from '#log/category.ts'
import { stateDraft } from '#log/draft.ts'
import { emptyFold, take } from '#log/fold.ts'
import { latestSigned } from '#features/assessment/examinations.ts'
import { registry } from '#features/kinds.ts'
import { agreedPlan } from '#features/plan/plans.ts'
import { anyBody } from '#features/testing/any-body.ts'
import { readImports } from './imports.ts'

const files = readImports()

/** Every file of the person's door: what its first page and every screen load, one from another. */
function ofPersonsDoor(): string[] {
  const [reached, waiting] = [new Set<string>(), ['web/person-routes.tsx', 'web/PersonFrame.tsx']]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    waiting.push(...(files.get(file)?.imports ?? []).filter(({ ours, types, to }) => ours && !types && files.has(to)).map(({ to }) => to))
  }
  return [...reached]
}

/** The words in a file that somebody may read: what stands in macros and in marked-up sentences. */
function wordsIn(text: string): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
  return [...code.matchAll(/(?:msg|\bt)`((?:[^`\\]|\\.)*)`|<Trans>([\s\S]*?)<\/Trans>|\b(?:one|other)="([^"]*)"/g)].map(found => found[1] ?? found[2] ?? found[3] ?? '')
}

const said = ofPersonsDoor().flatMap(file => wordsIn(files.get(file)?.text ?? '').map(words => ({ file, words })))

/** Where a verdict has its words; a person reads them only of an examination that a team signed. */
const OF_SIGNED = ['ui/Verdict.tsx', 'features/assessment/verdict-words.ts']
/** Who may show them at the person's door: the lines of a signed examination, and the names of motions beside them. */
const SHOW_SIGNED = ['features/assessment/person/LatestExamination.tsx', 'features/assessment/signed-words.ts', 'features/report/SignedLines.tsx', 'features/report/measure-words.ts']

test('no sentence of the person’s app says met or not met, but the lines of an examination that a team signed', () => {
  assert.ok(said.length > 1500, `only ${said.length} sentences were found`)
  assert.deepEqual(said.filter(({ file, words }) => /\b(un)?met\b/i.test(words) && !OF_SIGNED.includes(file)), [])
  const shown = ofPersonsDoor().filter(file => files.get(file)?.imports.some(({ to, types }) => !types && OF_SIGNED.includes(to)))
  assert.deepEqual(shown.filter(file => !SHOW_SIGNED.includes(file) && !file.startsWith('ui/gallery/')), [])
})

test('without a team nothing is signed, whatever a person writes, so the page has no such lines', () => {
  const writing = { now: Date.parse('2026-11-20T10:00:00.000Z'), zone: 'Europe/London', random: (count: number) => new Uint8Array(count).fill(7) }
  for (const kind of [...registry.values()].filter(({ writers }) => writers.includes('person'))) {
    const [body] = fc.sample(anyBody(kind), 1)
    const folded = take(emptyFold(registry, categories), [stateDraft({ kind, body }, writing)])
    assert.equal(latestSigned(folded) ?? null, null, kind.name)
    assert.equal(agreedPlan(folded), null, kind.name)
  }
})

test('no sentence of the person’s app praises', () => {
  assert.deepEqual(said.filter(({ words }) => /\b(well done|great job|good job|congratulations|awesome|streak)\b/i.test(words)), [])
})
