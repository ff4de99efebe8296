/** Every journey watches the content rules: it takes its `test` from where that is done, and gives the windows of a browser it starts itself to the same watch. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const folder = join(import.meta.dirname, '../journeys')
const journeys = globSync('*.spec.ts', { cwd: folder }).sort().map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

test('every journey fails on a broken content rule', () => {
  const unwatched = journeys.filter(({ text }) => !/import \{[^}]*\btest\b[^}]*\} from '\.\/journey\.ts'/.test(text))
  assert.ok(journeys.length > 30)
  assert.deepEqual(unwatched.map(({ name }) => name), [])
})

test('a browser that a journey starts itself is watched too', () => {
  const unwatched = journeys.filter(({ text }) => (text.match(/\.(launch|launchPersistentContext|connectOverCDP)\(/g)?.length ?? 0) > (text.match(/\bwatch\(/g)?.length ?? 0))
  assert.deepEqual(unwatched.map(({ name }) => name), [])
})
