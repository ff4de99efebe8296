import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageFor } from './languages.ts'

test('the first language of a device that Frond speaks is taken', () => {
  assert.equal(languageFor(['de-AT', 'en']), 'de')
  assert.equal(languageFor(['nl', 'de-DE', 'en-GB']), 'de')
  assert.equal(languageFor(['en-US', 'de']), 'en')
})

test('a device that asks for no language of Frond gets English', () => {
  assert.equal(languageFor(['nl', 'fr']), 'en')
  assert.equal(languageFor([]), 'en')
})
