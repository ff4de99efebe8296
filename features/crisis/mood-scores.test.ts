import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Diary } from '#features/testing/diary.ts'
import { moodScores } from './mood-scores.ts'
import { answerMood } from './mood.ts'

const all = (value: number, items = 9): ReadonlyMap<number, number> => new Map(Array.from({ length: items }, (_none, place) => [place + 1, value]))

function answered(): Diary {
  const diary = new Diary('UTC')
  diary.say(answerMood('phq-9', all(2)), '2026-03-01T10:00:00.000Z')
  diary.say(answerMood('phq-9', all(1)), '2026-04-01T10:00:00.000Z')
  return diary
}

test('each questionnaire has its score and its change from the one before, the latest first', () => {
  const [now, before] = moodScores(answered().folded(), 41)
  assert.deepEqual([before?.score, now?.score].map(score => score !== undefined && 'total' in score && [score.total, score.band]), [[18, 'moderately-severe'], [9, 'mild']])
  assert.deepEqual([now?.change?.better, before?.change, now?.itemNine], [9, null, 1])
})

test('with an age that is not known, or too few answers, there is no score and it says why', () => {
  assert.ok(moodScores(answered().folded(), 'not-known').every(({ score }) => 'unknown' in score && score.unknown !== ''))
  const diary = new Diary('UTC')
  diary.say(answerMood('phq-9', all(1, 3)), '2026-03-01T10:00:00.000Z')
  assert.ok('unknown' in (moodScores(diary.folded(), 41)[0]?.score ?? {}))
})

test('below eighteen no score of grown-ups is worked out', () => {
  assert.ok(moodScores(answered().folded(), 17).every(({ score }) => 'unknown' in score))
})
