/** The short ways of the record say exactly what the long ones say. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { bytesOf, canonicalText, headerText, holdable, mostBytesOf } from './canonical.ts'
import { isPlainStatement, MOST_HEADER_BYTES, statementShape } from './statement.ts'
import { sample } from './testing/samples.ts'

const anyJson = fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' }).map(value => JSON.parse(JSON.stringify(value)) as unknown)

test('the canonical text is what the library writes, whatever is said', () => {
  fc.assert(fc.property(anyJson.filter(holdable), value => {
    assert.equal(canonicalText(value), canonicalize(value))
  }), { numRuns: 500 })
  for (const strange of [new Date(0), { a: undefined, b: 1 }, [undefined], { at: new Date(0) }, JSON.parse('{"__proto__": {"b": 1, "a": 2}}'), { 10: 1, 9: 2, a: -0 }, Object.create(null)]) {
    assert.equal(canonicalText(strange), canonicalize(strange))
  }
  for (const unsayable of [Number.NaN, { a: Infinity }, '\ud800', { '\ud800': 1 }, undefined]) assert.throws(() => canonicalText(unsayable))
})

test('the canonical header is what the library writes, whatever stands in it', () => {
  const text = fc.string({ unit: 'binary' }).filter(holdable)
  fc.assert(fc.property(text, text, text, fc.boolean(), fc.integer(), (kind, zone, other, spoken, version) => {
    const { say: _say, ...header } = sample(1)
    const one = { ...header, kind, zone, version, replaces: [other as never], ...(spoken ? { onBehalf: true as const, voice: 'I saw' as const } : {}) }
    assert.equal(headerText(one), canonicalize(one))
  }), { numRuns: 300 })
})

test('nothing weighs more than it can weigh at the most', () => {
  fc.assert(fc.property(anyJson, body => {
    const statement = { ...sample(1), say: { body: body as never, salt: 'AAAAAAAAAAAAAAAAAAAAAA' as never } }
    assert.ok(bytesOf(statement) <= mostBytesOf(statement))
  }), { numRuns: 300 })
  const { say: _say, ...header } = { ...sample(1), kind: `a.${'a'.repeat(58)}`, zone: `A${'a'.repeat(63)}`, version: 9999, voice: 'they said', onBehalf: true, replaces: Array.from({ length: 20 }, (_, n) => sample(n).id) }
  assert.equal(statementShape.safeParse({ ...header, say: 'withdrawn' }).success, true)
  assert.ok(bytesOf({ ...header, say: '' } as never) < MOST_HEADER_BYTES)
})

test('what is a statement beyond doubt, the shape lets through unchanged', () => {
  const whole = { ...sample(1), voice: 'I saw', onBehalf: true, replaces: [sample(2).id] }
  assert.equal(isPlainStatement(whole), true)
  const keys = Object.keys(whole)
  const odd = fc.oneof(fc.constantFrom(undefined, null, true, false, '', 0, 1, 10_000, 1.5, 'x', [], {}, ['x'], 'withdrawn', '2026-02-31T00:00:00.000Z', '2026-03-01T08:00:00.000Z', Number.NaN), anyJson)
  fc.assert(fc.property(fc.constantFrom(...keys, 'other', 'say.body', 'say.salt', 'say.more', '__proto__'), odd, fc.boolean(), (key, value, left) => {
    const changed: Record<string, unknown> = { ...whole }
    const [outer = '', inner] = key.split('.')
    const into = inner === undefined ? changed : ((changed[outer] = { ...whole.say as object }) as Record<string, unknown>)
    if (left) delete into[inner ?? outer]
    else Object.defineProperty(into, inner ?? outer, { value, enumerable: true, configurable: true, writable: true })
    const shaped = statementShape.safeParse(changed)
    if (isPlainStatement(changed)) {
      assert.ok(shaped.success)
      assert.deepEqual(changed, shaped.data)
    }
  }), { numRuns: 2000 })
})
