import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categories } from '#log/category.ts'
import { emptyFold, take } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import { registry } from '#features/kinds.ts'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { setGoal } from './goal.ts'
import type { Goal } from './goal.ts'
import { agreePlan, answerItem, planAgreed, planProposed, planReview } from './plan.ts'
import type { Plan } from './plan.ts'
import { agreedPlan, decisionOn, nextReview, openGoals, proposalOn, proposedPlan } from './plans.ts'
import { decideSuggestion } from './suggestion.ts'
import type { Decision } from './suggestion.ts'

const ITEM = '0193a000-0000-7000-8000-00000000000a' as EntryId
const plan: Plan = {
  sentence: 'Keep the hand open enough to wash.',
  items: [{ key: ITEM, what: 'Warm soak, then a dry roll', why: 'The palm stays dry', who: 'You', when: 'Every morning' }],
  review: { on: '2026-12-08', with: 'Hand therapy' },
  statements: [],
}
const decision: Decision = {
  suggestion: {
    rule: 'R17', version: '1', group: 'physical', action: 'recommend', item: 'neurology', text: 'Consider neurology.',
    facts: [{ fact: 'dystonia.course', value: 'fixed', from: 'this-visit' }], strength: 'D', sources: ['Expert advice'], against: ['Imagery can bring on pain.'],
  },
  decision: 'accept', reason: 'New and getting worse',
}
const clinic = (authorities: readonly 'agree-plan'[] = ['agree-plan']): Diary => new Diary('Europe/London', { role: 'doctor', authorities })
const at = (minute: number): string => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`
const together = (...diaries: Diary[]) => take(emptyFold(registry, categories), diaries.flatMap(diary => diary.entries))

test('who may agree a plan agrees it, who may not proposes it, and a proposal is not the plan', () => {
  const agreed = agreePlan(plan, ['agree-plan'], '2026-11-24', [])
  const proposed = agreePlan(plan, [], '2026-11-24', [])
  assert.ok(agreed.ok && proposed.ok)
  assert.equal(agreed.value[0]?.kind, planAgreed)
  assert.equal(proposed.value[0]?.kind, planProposed)
  const team = clinic([])
  team.say(proposed, at(1))
  assert.equal(agreedPlan(team.folded()), null)
  assert.equal(proposedPlan(team.folded())?.body.sentence, plan.sentence)
})

test('an agreed plan answers an earlier proposal', () => {
  const team = clinic()
  team.say(agreePlan(plan, [], '2026-11-24', []), at(1))
  team.say(agreePlan(plan, ['agree-plan'], '2026-11-24', []), at(2))
  assert.equal(proposedPlan(team.folded()), null)
  assert.equal(agreedPlan(team.folded())?.told.body.sentence, plan.sentence)
})

test('a plan with nothing in it, or with a review in the past, is not agreed', () => {
  assert.equal(refusalOf(agreePlan({ ...plan, items: [] }, ['agree-plan'], '2026-11-24', [])), 'plan.nothing-in-it')
  assert.equal(refusalOf(agreePlan(plan, ['agree-plan'], '2026-12-09', [])), 'plan.review-in-past')
  assert.equal(refusalOf(planReview({ on: '2026-11-23', with: 'Hand therapy' }, '2026-11-24')), 'review.in-past')
})

test('the person answers an item in their own words, and the answer stays with an item that did not change', () => {
  const team = clinic()
  team.say(agreePlan(plan, ['agree-plan'], '2026-11-24', []), at(1))
  const first = agreedPlan(team.folded())
  assert.ok(first)
  const person = new Diary()
  person.say(answerItem(first.told.id, ITEM, 'not-sure', ' Mornings are hard. '), '2026-11-25T08:00:00.000Z')
  team.say(agreePlan({ ...plan, sentence: 'The same, with less.' }, ['agree-plan'], '2026-11-25', []), '2026-11-26T08:00:00.000Z')
  const now = agreedPlan(together(team, person))
  assert.equal(now?.told.body.sentence, 'The same, with less.')
  assert.deepEqual(now?.items.map(item => [item.answer?.body.answer, item.answer?.body.words]), [['not-sure', 'Mornings are hard.']])
})

test('answering again says it anew, and the same answer again says nothing', () => {
  const person = new Diary()
  const [entry] = person.say(answerItem(ITEM, ITEM, 'yes', ''), at(1))
  const told = { body: { plan: ITEM, item: ITEM, answer: 'yes' }, heads: [entry?.id] } as unknown as Told<{ plan: EntryId; item: EntryId; answer: 'yes' }>
  const again = answerItem(ITEM, ITEM, 'yes', '', told)
  assert.deepEqual(again.ok && again.value, [])
  const changed = answerItem(ITEM, ITEM, 'not-for-me', '', told)
  assert.ok(changed.ok)
  assert.deepEqual(changed.value[0]?.replaces, [entry?.id])
})

test('a suggestion is decided with a reason, and a change says to what', () => {
  assert.equal(refusalOf(decideSuggestion({ ...decision, reason: ' ' }, ['agree-plan'])), 'suggestion.reason-missing')
  assert.equal(refusalOf(decideSuggestion({ ...decision, decision: 'change' }, ['agree-plan'])), 'suggestion.change-to-what')
  assert.equal(refusalOf(decideSuggestion({ ...decision, instead: 'Something' }, ['agree-plan'])), 'suggestion.not-changed')
  const team = clinic()
  team.say(decideSuggestion({ ...decision, decision: 'decline', reason: 'Waiting for the nerve study' }, ['agree-plan']), at(1))
  assert.equal(decisionOn(team.folded(), 'R17')?.body.reason, 'Waiting for the nerve study')
})

test('who lacks the authority proposes a decision, until somebody decides', () => {
  const team = clinic([])
  team.say(decideSuggestion(decision, []), at(1))
  assert.equal(decisionOn(team.folded(), 'R17'), null)
  assert.equal(proposalOn(team.folded(), 'R17')?.body.reason, decision.reason)
  const lead = clinic()
  lead.say(decideSuggestion(decision, ['agree-plan']), at(2))
  assert.equal(proposalOn(together(team, lead), 'R17'), null)
})

test('a goal keeps the person’s own words, and one that is closed is no longer open', () => {
  const team = clinic()
  const goal: Goal = { words: 'Hold a mug with my left hand', steps: [{ step: -2, words: 'Cannot touch a cup' }, { step: 0, words: 'Half-full mug' }], now: -2, by: '2027-02-02' }
  team.say(setGoal(goal), at(1))
  const told = openGoals(team.folded())[0]
  assert.equal(told?.body.words, 'Hold a mug with my left hand')
  team.say(setGoal({ ...goal, closed: 'reached' }, told), at(2))
  assert.deepEqual(openGoals(team.folded()), [])
  assert.equal(refusalOf(setGoal({ words: 'x', steps: [{ step: 0, words: 'a' }, { step: 0, words: 'b' }] })), 'goal.step-twice')
  assert.equal(refusalOf(setGoal({ words: '  ' })), 'goal.no-words')
})

test('the next review is the nearest from today on', () => {
  const team = clinic()
  team.say(agreePlan(plan, ['agree-plan'], '2026-11-24', []), at(1))
  team.say(planReview({ on: '2026-12-01', with: 'Pain nurse', how: 'by telephone' }, '2026-11-24'), at(2))
  assert.equal(nextReview(team.folded(), '2026-11-24')?.with, 'Pain nurse')
  assert.equal(nextReview(team.folded(), '2026-12-02')?.with, 'Hand therapy')
  assert.equal(nextReview(team.folded(), '2027-01-01'), null)
})
