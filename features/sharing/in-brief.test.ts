import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inBrief } from './in-brief.ts'

test('an entry is known again by its words, without ids and keys', () => {
  assert.equal(inBrief('plan.agreed', { sentence: 'Wash the hand.', items: [{ key: '0193a000-0000-7000-8000-000000000001', what: 'Soak', times: 2 }], proposal: null }), 'plan: Wash the hand. · Soak · 2')
  assert.equal(inBrief('check-in.answered', { ok: true }), 'check in')
  assert.equal(inBrief('goal.set', { words: 'a'.repeat(400) }).length, 160)
})
