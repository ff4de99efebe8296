import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as z from 'zod/mini'
import { draft } from '#log/draft.ts'
import { defineKind, registryOf } from '#log/kind.ts'
import { bothSides } from '#log/role.ts'
import type { Receipt, Statement } from '#log/statement.ts'
import { Held } from './held.ts'
import { sameGroups } from './same-groups.ts'
import { stateDrafts, writingNow } from './state-drafts.ts'

const note = defineKind({ name: 'test.note', category: 'diary', writers: bothSides, shape: z.strictObject({ text: z.string() }) })
const secret = defineKind({ name: 'test.secret', category: 'private', writers: bothSides, shape: z.strictObject({ text: z.string() }) })
const registry = registryOf([note, secret])
const person = { role: 'person' as const, authorities: [] }

function said(text: string): Statement {
  const stated = stateDrafts(registry, [draft(note, { text })], writingNow({}), person)
  assert.ok(stated.ok && stated.value[0])
  return stated.value[0]
}

test('a statement is not saved yet, saved here, shared, or needs somebody, and only one of them', () => {
  const held = new Held(registry, ['diary'])
  const one = said('one')
  let told = 0
  held.subscribe(() => told++)
  assert.equal(held.stateOf(one.id), 'not saved yet')
  held.take([one])
  held.setApart([[one.id, 'not saved yet']])
  assert.equal(held.stateOf(one.id), 'not saved yet')
  held.setApart([])
  assert.equal(held.stateOf(one.id), 'saved here')
  const problem = { code: 'entry.not-yours', advice: 'needs-you' as const }
  held.setApart([[one.id, { needsYou: problem }]])
  assert.deepEqual(held.stateOf(one.id), { needsYou: problem })
  held.take([{ ...one, receipt: { seq: 1 } as unknown as Receipt }])
  held.setApart([])
  held.changed()
  assert.deepEqual([held.stateOf(one.id), told, held.revision()], ['shared', 1, 1])
})

test('all drafts are stated or none; a private one is judged by all but where it lies', () => {
  const stated = (...drafts: Parameters<typeof stateDrafts>[1]) => stateDrafts(registry, drafts, writingNow({}), person)
  assert.ok(stated(draft(note, { text: 'a' }), draft(secret, { text: 'b' })).ok)
  const refused = stated(draft(note, { text: 'a' }), draft(note, { text: 'x'.repeat(70_000) }))
  assert.deepEqual(refused.ok ? null : refused.problem.code, 'entry.too-large')
  const hidden = stated(draft(secret, { text: 'nul \u0000' }))
  assert.deepEqual(hidden.ok ? null : hidden.problem.code, 'entry.text-cannot-be-held')
})

test('a carer’s statements say so and how they know; without knowing how they are refused', () => {
  const carer = { role: 'carer' as const, authorities: [] }
  const stated = stateDrafts(registry, [draft(note, { text: 'a' })], writingNow({ onBehalf: true, voice: 'I saw' }), carer)
  assert.ok(stated.ok)
  assert.deepEqual([stated.value[0]?.onBehalf, stated.value[0]?.voice], [true, 'I saw'])
  const refused = stateDrafts(registry, [draft(note, { text: 'a' })], writingNow({ onBehalf: true }), carer)
  assert.deepEqual(refused.ok ? null : refused.problem.code, 'entry.voice-missing')
})

test('a view is the same as long as each group is the very same', () => {
  const group = {}
  assert.ok(sameGroups(new Map([['a', group]]), new Map([['a', group]])))
  assert.ok(!sameGroups(new Map([['a', group]]), new Map([['a', {}]])))
  assert.ok(!sameGroups(new Map([['a', undefined]]), new Map([['b', undefined]])))
})
