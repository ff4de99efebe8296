import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as z from 'zod/mini'
import { judge, readStatement } from './judge.ts'
import { defineKind, registryOf } from './kind.ts'
import { accept, refuse } from './problem.ts'
import type { Outcome } from './problem.ts'
import { thePersonsSide, theTeamsSide } from './role.ts'
import type { Statement } from './statement.ts'
import { note, sample } from './testing/samples.ts'

const span = defineKind({
  name: 'sample.span', category: 'diary', writers: thePersonsSide, shape: z.strictObject({ from: z.int(), to: z.int() }),
  check: ({ from, to }) => (to < from ? refuse('sample.ends-before-start') : accept(true as const)),
})
const signed = defineKind({ name: 'sample.signed', category: 'clinical', writers: theTeamsSide, authority: 'examine', shape: z.strictObject({}) })
const hidden = defineKind({ name: 'sample.hidden', category: 'private', writers: thePersonsSide, shape: z.strictObject({}) })
const registry = registryOf([note, span, signed, hidden])
const person = { role: 'person', authorities: [] } as const
const nurse = { role: 'nurse', authorities: [] } as const

const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'accepted' : outcome.problem.code)
const said = (more: Partial<Statement>): Statement => ({ ...sample(1), ...more })
const body = (value: unknown): Statement['say'] => ({ body: value as never, salt: 'AAAAAAAAAAAAAAAAAAAAAA' as never })

const cases: [string, Statement, 'person' | 'nurse' | 'carer', string][] = [
  ['a plain note by the person', said({}), 'person', 'accepted'],
  ['an old version that was released', said({ version: 1, say: body({ words: 'tight' }) }), 'person', 'accepted'],
  ['a newer version', said({ version: 3 }), 'person', 'entry.version-newer'],
  ['an unknown kind', said({ kind: 'other.said' }), 'person', 'entry.kind-unknown'],
  ['an unknown key in the body', said({ say: body({ text: 'a', colour: 'red' }) }), 'person', 'entry.key-unknown'],
  ['a body of the wrong shape', said({ say: body({ text: 4 }) }), 'person', 'entry.malformed'],
  ['an end before its start', said({ kind: span.name, version: 1, say: body({ from: 2, to: 1 }) }), 'person', 'sample.ends-before-start'],
  ['a time later than the moment of writing', said({ at: '2026-03-01T08:00:01.001Z' }), 'person', 'entry.in-future'],
  ['a NUL in a text', said({ say: body({ text: 'a\u0000' }) }), 'person', 'entry.text-cannot-be-held'],
  ['half a surrogate pair', said({ say: body({ text: '\ud800' }) }), 'person', 'entry.text-cannot-be-held'],
  ['an entry over 64 kB', said({ say: body({ text: 'x'.repeat(65_536) }) }), 'person', 'entry.too-large'],
  ['a private kind', said({ kind: hidden.name, version: 1, say: body({}) }), 'person', 'entry.private'],
  ['a redaction from outside', said({ say: 'redacted' }), 'person', 'entry.redacted-from-outside'],
  ['a withdrawal of nothing', said({ say: 'withdrawn' }), 'person', 'entry.withdraws-nothing'],
  ['a kind of the other side', said({ kind: signed.name, version: 1, say: body({}) }), 'person', 'entry.role-may-not'],
  ['a signature without the authority', said({ kind: signed.name, version: 1, say: body({}) }), 'nurse', 'entry.role-may-not'],
  ['a carer who does not say that they write on behalf', said({}), 'carer', 'entry.on-behalf-missing'],
  ['on behalf, without how they know', said({ onBehalf: true }), 'carer', 'entry.voice-missing'],
  ['on behalf, with how they know', said({ onBehalf: true, voice: 'I saw' }), 'carer', 'accepted'],
]

for (const [name, statement, role, expected] of cases) {
  test(`${name}: ${expected}`, () => {
    const writer = role === 'nurse' ? nurse : { ...person, role }
    assert.equal(codeOf(judge(registry, statement, writer)), expected)
  })
}

test('what will not succeed by itself says that somebody must act, what an update mends says wait', () => {
  const newer = judge(registry, said({ version: 3 }), person)
  assert.equal(!newer.ok && newer.problem.advice, 'wait')
  const large = judge(registry, said({ say: body({ text: 'x'.repeat(65_536) }) }), person)
  assert.equal(!large.ok && large.problem.advice, 'needs-you')
})

test('a frame that is not a statement is refused by name', () => {
  assert.equal(codeOf(readStatement(null)), 'entry.malformed')
  assert.equal(codeOf(readStatement({ ...sample(1), id: 'not-an-id' })), 'entry.malformed')
  assert.equal(codeOf(readStatement({ ...sample(1), colour: 'red' })), 'entry.key-unknown')
  assert.equal(codeOf(readStatement({ ...sample(1), at: '2026-02-30T08:00:00.000Z' })), 'entry.malformed')
  assert.equal(codeOf(readStatement(sample(1))), 'accepted')
})

test('a body deeper than anything that is said is refused, however deep', () => {
  for (const depth of [66, 1000, 50_000]) {
    const deep = JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`) as unknown
    assert.equal(codeOf(readStatement({ ...sample(1), say: body(deep) })), 'entry.malformed')
  }
})
