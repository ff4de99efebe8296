import '#test/lingui-macros.ts'
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setupI18n } from '@lingui/core'
import fc from 'fast-check'
import { categories } from '#log/category.ts'
import { draft, stateDraft } from '#log/draft.ts'
import { emptyFold, take } from '#log/fold.ts'
import { thePersonsSide } from '#log/role.ts'
import type { Receipt } from '#log/statement.ts'
import { registry } from '#features/kinds.ts'
import { goalSet } from '#features/plan/goal.ts'
import { anyBody } from '#features/testing/any-body.ts'

// After the macros stand.
const { ENTRY_LINES, listedOf } = await import('./entries.ts')

const i18n = setupI18n({ locale: 'en', messages: { en: {} } })
const routes = [...readFileSync(join(import.meta.dirname, '../../web/person-routes.tsx'), 'utf8').matchAll(/path: '([^']+)'/g)].map(([, path = '']) => new RegExp(`^${path.replaceAll(/:[^/]+/g, '[^/]+')}$`))

test('every kind that the person’s side may write stands among the entries in words, or with an entry that does', () => {
  const names = ENTRY_LINES.map(({ kind }) => kind.name)
  assert.deepEqual([...registry.values()].filter(({ name, writers }) => thePersonsSide.some(role => writers.includes(role)) && !names.includes(name)).map(({ name }) => name), [])
  assert.equal(new Set(names).size, names.length)
  for (const name of names) assert.ok(registry.has(name), name)
})

test('whatever may be said has words, and a screen of the app where it is corrected', () => {
  const writing = { now: Date.parse('2026-11-20T10:00:00.000Z'), zone: 'Europe/London', random: (count: number) => randomBytes(count) }
  for (const line of ENTRY_LINES) {
    fc.assert(fc.property(anyBody(line.kind), body => {
      const folded = take(emptyFold(registry, categories), [stateDraft({ kind: line.kind, body }, writing)])
      if (!('says' in line)) return assert.match(line.partOf(body), /-7/)
      const [listed] = listedOf(folded)
      assert.ok(listed)
      const words = [line.says(listed, { i18n, folded }), line.note?.(listed, { i18n, folded }) ?? 'none']
      for (const word of words) assert.ok(word.trim() !== '' && !/undefined|NaN|Invalid|\[object/.test(word), `${line.kind.name}: ${word}`)
      for (const to of [line.correctedOn?.(listed), line.shownOn?.(listed)]) if (to !== undefined) assert.ok(routes.some(route => route.test(to)), to)
    }), { numRuns: 25 })
  }
})

test('what only a team wrote is not listed as the person’s own; what it wrote down in their words is', () => {
  const said = (more: object) => ({ ...stateDraft(draft(goalSet, { words: 'To hold a cup' }), { now: 0, zone: 'UTC', random: count => randomBytes(count) }), ...more, receipt: { role: 'doctor' } as Receipt })
  assert.deepEqual(listedOf(take(emptyFold(registry, categories), [said({})])), [])
  assert.equal(listedOf(take(emptyFold(registry, categories), [said({ onBehalf: true, voice: 'they said' })])).length, 1)
})
