import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CODE_LETTERS, codeFrom, readCode, showCode } from './short-code.ts'

test('a code that is shown, said and typed back is the same code', () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), random => {
    const code = codeFrom(random)
    if (code === null) return
    assert.equal(readCode(showCode(code)), code)
    assert.equal(readCode(` ${showCode(code).toLowerCase().replace('-', ' ')} `), code)
  }))
})

test('every letter is as likely as every other', () => {
  const seen = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) {
    const code = codeFrom(new Uint8Array(8).fill(byte))
    if (code !== null) seen.set(code.charAt(0), (seen.get(code.charAt(0)) ?? 0) + 1)
  }
  assert.equal(seen.size, CODE_LETTERS.length)
  assert.equal(new Set(seen.values()).size, 1)
})

test('letters that are taken for one another are in no code', () => {
  for (const letter of '01OILU') assert.ok(!CODE_LETTERS.includes(letter))
})

test('what cannot be a code is none', () => {
  for (const typed of ['', 'K7QM', 'K7QM-3XVZ-2', 'K7QM-3XV0', 'https://example.org']) assert.equal(readCode(typed), null)
})
