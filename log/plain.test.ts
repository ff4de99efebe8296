/** The short ways of the record say exactly what the long ones say. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { bytesOf, canonicalText, headerText, heldText, holdable, judgedHeaderText } from './canonical.ts'
import { isPlainStatement, MOST_BYTES_OF_A_UNIT, MOST_HEADER_BYTES, statementShape } from './statement.ts'
import { sample } from './testing/samples.ts'

const heaviest = { ...sample(1), kind: `a.${'a'.repeat(58)}`, zone: `A${'a'.repeat(63)}`, version: 9999, voice: 'they said' as const, onBehalf: true as const, replaces: Array.from({ length: 20 }, (_, n) => sample(n).id) }
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

test('a header that was judged is written alike', () => {
  const id = fc.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  const instant = fc.oneof(fc.date({ min: new Date('0001-01-01T00:00:00.000Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }).map(date => date.toISOString()), fc.string({ maxLength: 3 }).map(text => `2026-03-01T08:00:00.000Z${text}`))
  const kind = fc.oneof(fc.stringMatching(/^[a-z][a-z-]{0,8}(\.[a-z][a-z-]{0,8}){1,3}$/), fc.string({ unit: 'binary', maxLength: 8 }).map(text => `a.b${text}`))
  const zone = fc.oneof(fc.stringMatching(/^[A-Za-z][A-Za-z0-9_+/-]{0,20}$/), fc.string({ unit: 'binary', maxLength: 8 }).map(text => `A${text}`))
  let judged = 0
  fc.assert(fc.property(fc.record({
    id, kind, version: fc.integer({ min: 0, max: 10_000 }), at: instant, zone, writtenAt: instant, replaces: fc.array(id, { maxLength: 3 }),
    voice: fc.constantFrom('they said', 'I saw', 'I think'), onBehalf: fc.constant(true),
  }, { requiredKeys: ['id', 'kind', 'version', 'at', 'zone', 'writtenAt', 'replaces'] }), header => {
    if (!statementShape.safeParse({ ...header, say: 'withdrawn' }).success) return
    judged += 1
    assert.equal(judgedHeaderText(header as never), canonicalize(header))
  }), { numRuns: 2000 })
  assert.ok(judged > 200, `only ${judged} of them were statements`)
})

test('what can be held has its canonical text, and nothing else has one', () => {
  const withNul = fc.oneof(anyJson, anyJson.map(inner => ({ inner, 'a\u0000': 1 })), fc.constantFrom('\u0000', '\\u0000', '\\\u0000', ['\\u0000', { '\ud800': 1 }], '\udc00', 'a\\\\u0000'))
  fc.assert(fc.property(withNul, value => {
    assert.equal(heldText(value), holdable(value) ? canonicalize(value) : undefined)
  }), { numRuns: 1000 })
  for (const unsayable of [Number.NaN, { a: Infinity }, undefined]) assert.equal(heldText(unsayable), undefined)
})

test('nothing weighs more than it can weigh at the most', () => {
  fc.assert(fc.property(anyJson.filter(holdable), body => {
    const statement = { ...heaviest, say: { body: body as never, salt: 'AAAAAAAAAAAAAAAAAAAAAA' as never } }
    assert.ok(bytesOf(statement) <= canonicalText(body).length * MOST_BYTES_OF_A_UNIT + MOST_HEADER_BYTES)
  }), { numRuns: 300 })
  assert.equal(statementShape.safeParse({ ...heaviest, say: 'withdrawn' }).success, true)
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
