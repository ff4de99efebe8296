import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readImports } from './imports.ts'

const files = readImports()
const topOf = (file: string): string => file.split('/')[0] ?? ''

/** Whom each top folder may import, beyond itself. */
const may: Readonly<Record<string, readonly string[]>> = {
  clinical: [], log: [], fhir: [], ui: [],
  device: ['log', 'ui'],
  features: ['clinical', 'log', 'fhir', 'ui', 'device'],
  web: ['clinical', 'log', 'fhir', 'ui', 'device', 'features'],
  server: ['clinical', 'log', 'fhir', 'features', 'db'],
  db: ['log', 'clinical', 'features', 'server'],
  bin: ['clinical', 'log', 'fhir', 'features', 'server', 'db', 'test'],
  bench: ['clinical', 'log', 'fhir', 'ui', 'device', 'features', 'web', 'server', 'db', 'test'],
  test: ['clinical', 'log', 'fhir', 'ui', 'device', 'features', 'web', 'server', 'db', 'bench', 'bin'],
}

/** Where a slice meets the server: it declares routes and is given a transaction; it takes nothing else from there. */
const serverSide = /^features\/[^/]+\/([a-z-]+-)?(routes|store|jobs)\.ts$/
const declarations = ['server/access.ts', 'server/actor.ts', 'server/audit.ts', 'server/route.ts', 'server/sign-in-route.ts', 'db/tables.ts']

/** A slice's files that may touch the world: screens of both doors, and where it meets the server. */
const isPureFeature = (file: string): boolean => file.startsWith('features/') && !serverSide.test(file) && !/^features\/[^/]+\/(person|clinic)\//.test(file)
const isPure = (file: string): boolean => /^(clinical|log|fhir)\//.test(file) || (isPureFeature(file) && file.endsWith('.ts'))

test('nothing points back up', () => {
  const wrong: string[] = []
  for (const [file, { imports }] of files) {
    for (const { to, ours } of imports) {
      if (!ours || topOf(to) === topOf(file) || may[topOf(file)]?.includes(topOf(to))) continue
      if (serverSide.test(file) && declarations.includes(to)) continue
      wrong.push(`${file} imports ${to}`)
    }
  }
  assert.deepEqual(wrong, [])
})

/** What a file brings along when it runs or is built: imports of types alone vanish. */
function reach(from: Iterable<string>): Set<string> {
  const reached = new Set(from)
  for (const file of reached) for (const { to, ours, types } of files.get(file)?.imports ?? []) if (ours && !types) reached.add(to)
  return reached
}

test('the web never reaches a store, a route or the server', () => {
  const reached = reach([...files.keys()].filter(file => topOf(file) === 'web' && !file.startsWith('web/build/')))
  assert.deepEqual([...reached].filter(file => serverSide.test(file) || ['server', 'db'].includes(topOf(file))), [])
})

test('the server never reaches a screen', () => {
  const reached = reach([...files.keys()].filter(file => topOf(file) === 'server'))
  assert.deepEqual([...reached].filter(file => file.endsWith('.tsx') || ['web', 'ui'].includes(topOf(file))), [])
})

test('what a browser loads takes zod in its small form', () => {
  const wrong = [...files].flatMap(([file, { imports }]) => imports.filter(({ to }) => /^zod($|\/v4$|\/v3$)/.test(to)).map(({ to }) => `${file} imports ${to}`))
  assert.deepEqual(wrong, [])
})

test('a pure file has no clock, no randomness and no world', () => {
  const world = /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bperformance\.now\(|\bgetRandomValues\b|\brandomUUID\b|\bfetch\(|\blocalStorage\b|\bindexedDB\b|\bsetTimeout\(|\bprocess\.|from 'node:(?!assert|test)/
  const wrong: string[] = []
  for (const [file, { text }] of files) {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    if (isPure(file) && world.test(code)) wrong.push(`${file}: ${world.exec(code)?.[0]}`)
  }
  assert.deepEqual(wrong, [])
})

test('no two pure files of slices wait for each other', () => {
  const wrong: string[] = []
  for (const file of files.keys()) {
    if (!isPureFeature(file)) continue
    const first = (files.get(file)?.imports ?? []).filter(({ ours, types }) => ours && !types).map(({ to }) => to)
    if (reach(first).has(file)) wrong.push(file)
  }
  assert.deepEqual(wrong, [])
})
