import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { clinicalPages } from './pages.ts'

for (const [name, page] of Object.entries(clinicalPages()))
  test(`docs/clinical/${name} is what the tables say (write it anew with: node bin/clinical-docs.ts)`, () => {
    assert.equal(readFileSync(new URL(`../docs/clinical/${name}`, import.meta.url), 'utf8'), page)
  })
