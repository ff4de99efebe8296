import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setupI18n } from '@lingui/core'
import { interactionsAmong } from '#clinical/interactions/interactions.ts'
import { MEDICINE_IDS } from '#clinical/medicine-ids.ts'
import { redFlags } from '#clinical/red-flags/red-flags.ts'
import { RED_FLAGS } from '#clinical/red-flags/table.ts'
import { watchList } from '#clinical/topics/watch-list.ts'
import { pageNamed, pagesFor } from '#features/topics/pages.ts'
import { Diary } from '#features/testing/diary.ts'
import { medicineSays } from './medicine-says.ts'
import { SENTENCES } from './sentences.ts'

const asked = new Set(SENTENCES)
const notAsked = (said: readonly string[]): string[] => said.filter(sentence => !asked.has(sentence))

test('every page, every sign of danger and every answer of the watch list is asked for in every language', () => {
  assert.deepEqual(notAsked(pagesFor(new Diary().folded(), '2026-11-24').flatMap(({ id, text }) => [pageNamed(id)?.title ?? '', ...text])), [])
  assert.deepEqual(notAsked(RED_FLAGS.flatMap(({ words, wordsWhenFaster }) => [words, wordsWhenFaster ?? words])), [])
  assert.deepEqual(notAsked(redFlags({ 'limb.new_limb': 'yes', 'dystonia.rapidly_spreading': 'yes' }).raised.map(({ words }) => words)), [])
  const cast = { 'cast.colour_or_feeling': 'yes', 'cast.pain_rising': 'yes', 'cast.tight': 'yes' } as const
  const lists = [{}, cast, { 'cast.tight': 'yes' } as const, { 'symptom.motor.dystonia': 'yes' } as const].map(watchList)
  assert.deepEqual(notAsked(lists.flatMap(({ castNow, words, page }) => [...castNow, words, ...page])), [])
})

test('why medicines are asked about together is asked for too; only the count of those that act on the brain has words of its own', () => {
  assert.deepEqual(notAsked(interactionsAmong(MEDICINE_IDS).filter(({ id }) => id !== 'I21').map(({ why }) => why)), [])
})

test('no sentence holds anything that a catalogue reads as a place for something else', () => {
  assert.deepEqual(SENTENCES.filter(sentence => /[{}<>#']/.test(sentence)), [])
})

test('a sentence that nobody translated is shown as it is, and marked as English', () => {
  const german = setupI18n({ locale: 'de', messages: { de: { 'It is real.': 'Es ist echt.' } } })
  assert.deepEqual(medicineSays(german, 'It is real.'), { words: 'Es ist echt.', lang: undefined })
  assert.deepEqual(medicineSays(german, 'Something new.'), { words: 'Something new.', lang: 'en' })
  assert.deepEqual(medicineSays(setupI18n({ locale: 'en', messages: { en: {} } }), 'Something new.'), { words: 'Something new.', lang: undefined })
})
