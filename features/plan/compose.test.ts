import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Suggestion } from '#clinical/rules/rule.ts'
import type { EntryId } from '#log/ids.ts'
import { Diary } from '#features/testing/diary.ts'
import { itemsToBegin, notInPlan, unfinished, withNewKeys } from './compose.ts'
import type { Plan } from './plan.ts'
import { decisionsOf } from './plans.ts'
import { stillDecided } from './shown-suggestion.ts'
import { decideSuggestion } from './suggestion.ts'
import type { Decision, SuggestionShown } from './suggestion.ts'

const key = (last: string): EntryId => `0193a000-0000-7000-8000-00000000000${last}` as EntryId
const shown = (rule: string): SuggestionShown => ({
  rule, version: '1', group: 'physical', action: 'consider', item: rule, text: `Consider ${rule}.`, facts: [{ fact: 'dystonia.course', value: 'fixed', from: 'this-visit' }],
  strength: 'D', sources: [], against: [],
})

/** Decisions on three rules: accepted, changed, declined. */
function decisions() {
  const clinic = new Diary('Europe/London', { role: 'doctor', authorities: ['agree-plan'] })
  const said: Decision[] = [
    { suggestion: shown('R1'), decision: 'accept', reason: 'Early' },
    { suggestion: shown('R2'), decision: 'change', reason: 'Too far away', instead: 'By video' },
    { suggestion: shown('R3'), decision: 'decline', reason: 'Tried before' },
  ]
  said.forEach((decision, minute) => clinic.say(decideSuggestion(decision, ['agree-plan']), `2026-11-24T10:0${minute}:00.000Z`))
  return decisionsOf(clinic.folded())
}

const plan = (items: Plan['items']): Plan => ({ sentence: 'Keep it open.', items, review: { on: '2026-12-08', with: 'Hand therapy' }, statements: [] })

test('what was accepted or changed is offered for the plan, what was declined is not', () => {
  const items = itemsToBegin(null, decisions(), () => key('a'))
  assert.deepEqual(items.map(item => [item.what, item.why]), [['', ''], ['By video', '']])
  assert.equal(unfinished(items), 2)
})

test('what stands in the plan already is not offered again', () => {
  const all = decisions()
  const first = all.find(told => told.body.suggestion.rule === 'R1')
  const standing = plan([{ key: key('1'), what: 'Start therapy', why: 'Early', who: 'You', when: 'Now', decision: first?.id }])
  assert.deepEqual(notInPlan(standing, all).map(told => told.body.suggestion.rule), ['R2'])
  assert.deepEqual(itemsToBegin(standing, all, () => key('a')).map(item => item.what), ['Start therapy', 'By video'])
})

test('an item that is said differently is asked about anew, one that is not keeps its answer', () => {
  const kept = { key: key('1'), what: 'Soak', why: 'Skin', who: 'You', when: 'Mornings' }
  const changed = { key: key('2'), what: 'Roll', why: 'Skin', who: 'You', when: 'Mornings' }
  const now = withNewKeys([kept, { ...changed, when: 'Evenings' }], plan([kept, changed]), () => key('b'))
  assert.deepEqual(now.map(item => item.key), [key('1'), key('b')])
})

test('a decision holds while its facts are the same, and is laid open again when one has changed', () => {
  const suggestion = (value: string): Suggestion => ({
    rule: 'R1', group: 'physical', action: 'consider', item: 'R1', text: 'Consider R1.', strength: 'D', sources: [], applies: 'yes',
    because: [{ fact: 'dystonia.course', value }], against: [], missing: [], overruledBy: [],
  })
  assert.equal(stillDecided(shown('R1'), suggestion('fixed')), true)
  assert.equal(stillDecided(shown('R1'), suggestion('fluctuating')), false)
})
