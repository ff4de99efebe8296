import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseFacts } from '#clinical/parse-facts.ts'
import { categories } from '#log/category.ts'
import { emptyFold, take } from '#log/fold.ts'
import { draft } from '#log/draft.ts'
import { accept } from '#log/problem.ts'
import { registry } from '#features/kinds.ts'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { isPersonsOwn, placeGoal, setGoal, steps } from './goal.ts'
import type { Goal } from './goal.ts'
import { planAgreed, planReview } from './plan.ts'
import type { Plan } from './plan.ts'
import { openGoals, reviewsFrom } from './plans.ts'
import { reviewsDue } from './review-due.ts'
import { askFor, endWaiting, waitingOf } from './waiting.ts'

const at = (minute: number): string => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`
const mug: Goal = { words: 'Hold a mug', steps: [{ step: -2, words: 'Not at all' }, { step: -1, words: 'An empty cup' }, { step: 0, words: 'Half full' }], now: -2 }
const together = (...diaries: Diary[]) => take(emptyFold(registry, categories), diaries.flatMap(diary => diary.entries))

test('the five steps are the levels of goal attainment', () => {
  for (const step of steps) assert.ok(parseFacts({ 'gas.goals': [{ goal: 1, now: step }] }, '2026-11-24').ok, String(step))
})

test('the person says where a goal of the team stands; the latest word of either side counts', () => {
  const [team, mine] = [new Diary('Europe/London', { role: 'doctor', authorities: [] }), new Diary()]
  team.say(setGoal(mug), at(1))
  const goal = openGoals(team.folded())[0]
  assert.ok(goal)
  mine.say(placeGoal(goal.id, goal.body, -1, ' with both hands '), at(2))
  const placed = openGoals(together(team, mine))[0]
  assert.deepEqual([placed?.body.now, placed?.placed?.body.words], [-1, 'with both hands'])
  team.say(setGoal({ ...mug, now: 0 }, goal), at(3))
  assert.deepEqual([openGoals(together(team, mine))[0]?.body.now, openGoals(together(team, mine))[0]?.placed], [0, null])
})

test('a goal stands only on a step that it names; one without steps on any', () => {
  const mine = new Diary()
  mine.say(setGoal(mug), at(1))
  const goal = openGoals(mine.folded())[0]
  assert.ok(goal)
  assert.equal(refusalOf(placeGoal(goal.id, goal.body, 2, '')), 'goal.step-not-named')
  assert.equal(refusalOf(placeGoal(goal.id, { words: 'Sleep' }, 2, '')), undefined)
  mine.say(placeGoal(goal.id, goal.body, -1, ''), at(2))
  mine.say(setGoal({ words: 'Hold a mug', steps: [{ step: 0, words: 'Half full' }] }, goal), at(3))
  assert.equal(openGoals(mine.folded())[0]?.body.now, undefined)
  assert.ok(isPersonsOwn(goal))
})

test('what was asked for waits, the longest in front, until either side says that it came', () => {
  const mine = new Diary()
  mine.say(askFor({ what: 'Hand therapy', since: '2026-05' }, '2026-11-24'), at(1))
  mine.say(askFor({ what: 'A pain psychologist', since: '2026-02-03', of: 'Dr at the pain clinic' }, '2026-11-24'), at(2))
  assert.deepEqual(waitingOf(mine.folded()).map(told => told.body.what), ['A pain psychologist', 'Hand therapy'])
  const team = new Diary('Europe/London', { role: 'nurse', authorities: [] })
  const first = waitingOf(mine.folded())[0]
  assert.ok(first)
  team.say(accept(endWaiting(first.id, 'came', '2026-11-24')), at(3))
  assert.deepEqual(waitingOf(together(mine, team)).map(told => told.body.what), ['Hand therapy'])
  assert.equal(refusalOf(askFor({ what: ' ', since: '2026' }, '2026-11-24')), 'help.no-words')
  assert.equal(refusalOf(askFor({ what: 'x', since: '2026-12' }, '2026-11-24')), 'help.in-future')
})

test('a review is due on its day alone, and done once a plan was agreed that day', () => {
  const team = new Diary('Europe/London', { role: 'doctor', authorities: ['agree-plan'] })
  const when = (day: string) => ({ day, now: `${day}T09:00:00.000Z`, zone: 'Europe/London' })
  const plan = { sentence: 'Wash the hand.', items: [{ key: '0193a000-0000-7000-8000-00000000000a', what: 'Soak', why: 'Dry palm', who: 'You', when: 'Daily' }], review: { on: '2026-12-08', with: 'Hand therapy' }, statements: [] } as unknown as Plan
  team.say(accept([draft(planAgreed, plan)]), at(1))
  team.say(planReview({ on: '2026-12-01', with: 'Pain nurse', how: 'By telephone' }, '2026-11-24'), at(2))
  assert.deepEqual(reviewsFrom(team.folded(), '2026-11-24').map(review => review.on), ['2026-12-01', '2026-12-08'])
  assert.deepEqual(reviewsDue(team.folded(), when('2026-12-08')).map(({ name, is, to }) => [name, is, to]), [['Hand therapy', 'waiting', '/plan/visit']])
  assert.deepEqual(reviewsDue(team.folded(), when('2026-12-07')), [])
  team.say(accept([draft(planAgreed, { ...plan, review: { on: '2027-01-08', with: 'Hand therapy' } })]), '2026-12-01T11:00:00.000Z')
  assert.deepEqual(reviewsDue(team.folded(), when('2026-12-01')).map(due => due.is), ['done'])
})
