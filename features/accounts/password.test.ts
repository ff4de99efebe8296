import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkPassword } from './password.ts'

const codeOf = (password: string) => {
  const checked = checkPassword(password, 'a.clinician@example.org')
  return checked.ok ? 'accepted' : checked.problem.code
}

test('three words are a password, in any script', () => {
  assert.equal(codeOf('slow green fern'), 'accepted')
  assert.equal(codeOf('медленный папоротник'), 'accepted')
})

test('what is short, endless, one letter over and over, or the address itself is refused by name', () => {
  assert.equal(codeOf('fern'), 'password.too-short')
  assert.equal(codeOf('x'.repeat(129)), 'password.too-long')
  assert.equal(codeOf('aaaaaaaaaaaaaaaa'), 'password.too-easy')
  assert.equal(codeOf('a.clinician@example.org'), 'password.too-easy')
})
