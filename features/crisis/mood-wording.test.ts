import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moodWording } from './mood-wording.ts'

test('the questions come in the published words of the language, and in English where there are none; the last of nine is the same question', async () => {
  const [english, german, other] = await Promise.all(['en', 'de', 'pseudo'].map(language => moodWording('phq-9', language)))
  assert.deepEqual([english?.lang, german?.lang, other?.lang], ['en', 'de', 'en'])
  assert.equal(english?.questions.at(-1), 'Thoughts that you would be better off dead or of hurting yourself in some way')
  assert.equal(german?.questions.at(-1), 'Gedanken, dass Sie lieber tot wären oder sich Leid zufügen möchten')
  assert.equal((await moodWording('phq-8', 'de')).questions.includes(german?.questions.at(-1) ?? ''), false)
})
