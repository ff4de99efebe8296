import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentencesOf, voiceFor } from './voices.ts'

const voice = (lang: string, localService = true, isDefault = false) => ({ lang, localService, default: isDefault })

test('only a voice of the device itself reads, in the same language, the same country first', () => {
  assert.deepEqual(voiceFor([voice('en-US'), voice('en-GB')], 'en-GB'), voice('en-GB'))
  assert.deepEqual(voiceFor([voice('en_US', true, true), voice('en_AU')], 'en-GB'), voice('en_US', true, true))
  assert.equal(voiceFor([voice('en-GB', false)], 'en-GB'), undefined)
  assert.equal(voiceFor([voice('fr-FR')], 'en-GB'), undefined)
  assert.equal(voiceFor([], 'en'), undefined)
})

test('a text is read sentence by sentence, and nothing of it is left out', () => {
  assert.deepEqual(sentencesOf('Say: stop. Do not pull.\nIt may hurt.'), ['Say:', 'stop.', 'Do not pull.', 'It may hurt.'])
  assert.deepEqual(sentencesOf('  '), [])
})
