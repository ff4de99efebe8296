import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { problemCodes } from './problems.ts'

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'problems.md'), 'utf8')
const documented = [...page.matchAll(/^\| `([a-z.-]+)` \| (wait|needs you) \| .+ \|$/gm)].map(([, code = '']) => code)

test('every problem code stands in docs/problems.md', () => {
  const missing = [...problemCodes()].filter(([code]) => !documented.includes(code)).map(([code, files]) => `${code} (${files[0]})`)
  assert.deepEqual(missing, [])
})

test('docs/problems.md holds no code that nothing says, and none twice', () => {
  const said = problemCodes()
  assert.deepEqual(documented.filter(code => !said.has(code)), [])
  assert.equal(new Set(documented).size, documented.length)
})
