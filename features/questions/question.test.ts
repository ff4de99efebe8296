import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntryId } from '#log/ids.ts'
import { accept } from '#log/problem.ts'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { askedQuestions, askQuestion, crossOff, MOST_QUESTIONS, moveQuestion, putBack, questionsForPage, questionsOf, withdrawQuestion } from './question.ts'

const at = (minute: number): string => `2026-03-01T09:${String(minute).padStart(2, '0')}:00.000Z`
const asked = (...words: string[]): Diary => {
  const diary = new Diary()
  for (const [place, one] of words.entries()) diary.say(askQuestion(one, questionsOf(diary.folded())), at(place))
  return diary
}
const words = (diary: Diary): string[] => questionsOf(diary.folded()).map(told => told.body.words)
const named = (diary: Diary, name: string): EntryId => questionsOf(diary.folded()).find(told => told.body.words === name)?.id as EntryId

test('more questions may wait than fit on the page; the first three stand on it', () => {
  const diary = asked('one', 'two', 'three', 'four')
  assert.deepEqual(words(diary), ['one', 'two', 'three', 'four'])
  assert.deepEqual(questionsForPage(diary.folded()).map(told => told.body.words), ['one', 'two', 'three'])
})

test('a question is moved up and down, and stays at the ends of the list', () => {
  const diary = asked('one', 'two', 'three', 'four')
  diary.say(accept(moveQuestion(diary.folded(), named(diary, 'four'), -1)), at(10))
  diary.say(accept(moveQuestion(diary.folded(), named(diary, 'four'), -1)), at(11))
  assert.deepEqual(words(diary), ['one', 'four', 'two', 'three'])
  diary.say(accept(moveQuestion(diary.folded(), named(diary, 'one'), 1)), at(12))
  assert.deepEqual(words(diary), ['four', 'one', 'two', 'three'])
  assert.deepEqual(moveQuestion(diary.folded(), named(diary, 'four'), -1), [])
  diary.say(askQuestion('five', questionsOf(diary.folded())), at(13))
  assert.deepEqual(words(diary), ['four', 'one', 'two', 'three', 'five'])
})

test('a question that was asked is crossed off with its answer, and can come back', () => {
  const diary = asked('one', 'two')
  diary.say(accept(crossOff(named(diary, 'one'), ' Yes, in May ')), at(10))
  assert.deepEqual(words(diary), ['two'])
  const [crossed] = askedQuestions(diary.folded())
  assert.equal(crossed?.crossed.body.answer, 'Yes, in May')
  assert.ok(crossed)
  diary.say(accept(putBack(crossed.crossed)), at(11))
  assert.deepEqual(words(diary), ['one', 'two'])
})

test('a question the team wrote down can be crossed off by the person', () => {
  const paper = new Diary('Europe/London', { role: 'nurse', authorities: [] })
  paper.say(askQuestion('from paper', []), at(1))
  assert.equal(refusalOf(accept(crossOff(named(paper, 'from paper')))), undefined)
  const mine = new Diary()
  mine.entries.push(...paper.entries)
  mine.say(accept(crossOff(named(mine, 'from paper'))), at(2))
  assert.deepEqual(words(mine), [])
})

test('a question without words, and one more than a list can hold, are refused', () => {
  assert.equal(refusalOf(askQuestion(' ', [])), 'question.no-words')
  const diary = asked(...Array.from({ length: MOST_QUESTIONS }, (_none, place) => `q${place}`))
  assert.equal(refusalOf(askQuestion('one more', questionsOf(diary.folded()))), 'question.too-many')
  const first = questionsOf(diary.folded())[0]
  assert.ok(first)
  diary.say(accept(withdrawQuestion(first)), at(59))
  assert.equal(questionsOf(diary.folded()).length, MOST_QUESTIONS - 1)
})
