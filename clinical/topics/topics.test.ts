import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differences, type Vector } from '../testing/differences.ts'
import { RED_FLAGS } from '../red-flags/table.ts'
import { CARDS } from './cards.ts'
import { topicsFor } from './for-person.ts'
import { TOPICS } from './topics.ts'
import data from './vectors/watch-list.json' with { type: 'json' }
import { watchList } from './watch-list.ts'

for (const vector of data.vectors as readonly Vector[])
  test(`topics ${vector.id}${vector.says === undefined ? '' : `: ${vector.says}`}`, () => assert.deepEqual(differences(vector), []))

const pages = [...TOPICS, ...CARDS]

test('there are twenty topics and the cards of everyday life, each with its own id, and every card awaits clinical review', () => {
  assert.equal(TOPICS.length, 20)
  assert.equal(CARDS.length, 11)
  assert.equal(new Set(pages.map(page => page.id)).size, pages.length)
  assert.ok(CARDS.every(card => card.review === 'awaiting-clinical-review'))
})

test('no page names a cause, lays blame, praises, or says to start, change or stop a medicine', () => {
  for (const { id, title, text } of pages) {
    const words = [title, ...text].join(' ')
    assert.doesNotMatch(words, /caused by|due to stress|in your head|psychogenic|criteria|not met|\bmet\b|well done|!/i, id)
    assert.doesNotMatch(words, /\b(start|stop|take|increase|reduce|raise|lower) (taking |your )?(the |a |more |less )?(medicine|tablet|dose|baclofen|gabapentin|pregabalin|opioid)/i, id)
  }
})

test('pages are written for a reader of about nine: short sentences and short words', () => {
  for (const { id, text } of pages) {
    const sentences = text.flatMap(part => part.split(/(?<=[.?:])\s+/)).filter(part => part !== '')
    const words = sentences.flatMap(sentence => sentence.match(/[\p{L}’'-]+/gu) ?? [])
    const grade = 0.39 * (words.length / sentences.length) + 11.8 * (words.reduce((sum, word) => sum + syllables(word), 0) / words.length) - 15.59
    assert.ok(grade <= 5, `${id}: school grade ${grade.toFixed(1)}`)
  }
})

test('no sentence that the person reads on a page, a card or a sign of danger is longer than 16 words', () => {
  const said = [...pages.flatMap(({ id, text }) => text.map(part => [id, part] as const)), ...RED_FLAGS.flatMap(({ id, words, wordsWhenFaster }) => [[id, words], [id, wordsWhenFaster ?? '']] as const)]
  for (const [id, words] of said) for (const sentence of words.split(/(?<=[.?])\s+/)) assert.ok(sentence.split(/\s+/).length <= 16, `${id}: ${sentence}`)
})

/** Groups of vowels; a silent e at the end does not count. */
const syllables = (word: string): number => Math.max(1, (word.toLowerCase().replace(/e$/, '').match(/[aeiouy]+/g) ?? []).length)

test('pages that fit come first, none that may fit is hidden, and a mirror is not offered with both sides affected', () => {
  const both = topicsFor({ 'limb.side': 'both', 'dystonia.course': 'fixed' })
  assert.ok(!both.some(page => page.id === 'mirror'))
  assert.equal(both[0]?.fits, 'yes')
  assert.ok(topicsFor({}).some(page => page.id === 'mirror' && page.fits === 'may'))
})

test('the watch list never speaks of criteria', () => {
  assert.doesNotMatch(JSON.stringify(watchList({ 'symptom.motor.dystonia': 'yes' })), /criteria|\bmet\b|CRPS\b(?! )/)
})
