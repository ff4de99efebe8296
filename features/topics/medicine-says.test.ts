import '#test/lingui-macros.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setupI18n } from '@lingui/core'
import { RED_FLAGS } from '#clinical/red-flags/table.ts'
import { watchList } from '#clinical/topics/watch-list.ts'

const { medicineSays } = await import('./person/medicine-says.ts')
const i18n = setupI18n({ locale: 'en', messages: { en: {} } })

test('every red flag and every answer of the watch list is known to the translators word for word', () => {
  const cast = { 'cast.colour_or_feeling': 'yes', 'cast.pain_rising': 'yes', 'cast.tight': 'yes' } as const
  const lists = [{}, cast, { 'cast.tight': 'yes' } as const, { 'symptom.motor.dystonia': 'yes' } as const].map(watchList)
  const said = [...RED_FLAGS.map(({ words }) => words), ...lists.flatMap(({ castNow, words, page }) => [...castNow, words, ...page])]
  assert.deepEqual(said.filter(words => medicineSays(i18n, words).lang === 'en'), [])
})

test('a sentence that nobody translated is shown, and marked as English', () => {
  assert.deepEqual(medicineSays(i18n, 'Something new.'), { words: 'Something new.', lang: 'en' })
})
