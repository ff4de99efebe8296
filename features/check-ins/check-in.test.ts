import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkBody } from '#log/kind.ts'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { checkInAnswered } from './check-in.ts'
import { activitiesOf, answerTo, answersOn, stripChoiceOf } from './check-ins.ts'
import { answerCheckIn, chooseStrip, nameActivity } from './say-check-in.ts'

const T0 = '2026-11-24T14:06:00.000Z'

test('an answer is a whole number from 0 to 10, and a skip is no answer', () => {
  for (const answer of [-1, 11, 3.5, 'skip', null]) assert.equal(checkBody(checkInAnswered, 1, { question: 'sleep', answer }).ok, false)
  assert.equal(checkBody(checkInAnswered, 1, { question: 'sleep', answer: 0 }).ok, true)
})

test('the same question answered again on a day replaces the answer before', () => {
  const diary = new Diary()
  diary.say(answerCheckIn({ question: 'use', limb: 'not-said', answer: 3 }, undefined), T0)
  const before = answerTo(answersOn(diary.folded(), '2026-11-24'), { question: 'use' })
  diary.say(answerCheckIn({ question: 'use', limb: 'not-said', answer: 5 }, before), '2026-11-24T20:00:00.000Z')
  const answers = answersOn(diary.folded(), '2026-11-24')
  assert.deepEqual(answers.map(({ body }) => body.answer), [5])
})

test('an answer shortly after midnight belongs to the new day of the person', () => {
  const diary = new Diary('Asia/Kathmandu')
  diary.say(answerCheckIn({ question: 'sleep', answer: 6 }, undefined), '2026-11-24T18:30:00.000Z')
  assert.equal(answersOn(diary.folded(), '2026-11-25').length, 1)
})

test('pain by another hand is only ever what they said', () => {
  assert.equal(refusalOf(answerCheckIn({ question: 'pain', answer: 6 }, undefined, { voice: 'I think', onBehalf: true })), 'entry.only-they-said')
  assert.equal(refusalOf(answerCheckIn({ question: 'sleep', answer: 6 }, undefined, { voice: 'I saw', onBehalf: true })), undefined)
  assert.equal(refusalOf(checkBody(checkInAnswered, 1, { question: 'pain', answer: 6 }, 'I saw')), 'entry.only-they-said')
  assert.equal(refusalOf(checkBody(checkInAnswered, 1, { question: 'pain', answer: 6 })), undefined)
})

test('three activities in the person\'s own words, no empty one and no fourth', () => {
  const diary = new Diary()
  for (const words of ['Hold a mug', 'Write my name', 'Walk to the shop']) diary.say(nameActivity(words, activitiesOf(diary.folded())), T0)
  assert.deepEqual(activitiesOf(diary.folded()).map(({ body }) => body.words), ['Hold a mug', 'Write my name', 'Walk to the shop'])
  assert.equal(refusalOf(nameActivity('Swim', activitiesOf(diary.folded()))), 'activity.too-many')
  assert.equal(refusalOf(nameActivity('  ', [])), 'activity.no-words')
})

test('the first screen shows use until somebody chooses, and never the worst by itself', () => {
  const diary = new Diary()
  assert.equal(stripChoiceOf(diary.folded()).shows, 'use')
  diary.say(chooseStrip('nothing'), T0)
  assert.equal(stripChoiceOf(diary.folded()).shows, 'nothing')
})
