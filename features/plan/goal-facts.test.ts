import assert from 'node:assert/strict'
import { test } from 'node:test'
import { goalAttainment } from '#clinical/outcomes/own-goals.ts'
import { Diary } from '#features/testing/diary.ts'
import { goalFacts } from './goal-facts.ts'
import { placeGoal, setGoal } from './goal.ts'
import { goalsOf } from './plans.ts'

const at = (minute: number): string => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`

test('goals are counted from where they first stood to the latest word; what nobody placed, and what was put aside, is not', () => {
  const mine = new Diary()
  mine.say(setGoal({ words: 'Hold a mug', now: -2 }), at(1))
  mine.say(setGoal({ words: 'Sleep' }), at(2))
  mine.say(setGoal({ words: 'Write', now: -2, closed: 'put-aside' }), at(3))
  const [mug] = goalsOf(mine.folded())
  assert.ok(mug)
  mine.say(placeGoal(mug.id, mug.body, 0, ''), at(4))
  mine.say(setGoal({ words: 'Hold a mug, left', now: -1 }, mug), at(5))
  const facts = goalFacts(mine.folded())
  assert.deepEqual(facts, [{ goal: 1, now: -1, start: -2 }])
  const score = goalAttainment({ 'gas.goals': facts })
  assert.deepEqual([score.known, score.known ? [score.value.start, score.value.now] : []], [true, [30, 40]])
})
