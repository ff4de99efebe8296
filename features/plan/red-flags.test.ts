import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntryId } from '#log/ids.ts'
import { beginExamination } from '#features/assessment/examination.ts'
import { recordFinding } from '#features/assessment/finding.ts'
import type { Limb } from '#features/assessment/limb.ts'
import { summaryOf } from '#features/panel/summary.ts'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { actOn } from './acted.ts'
import { agreePlan } from './plan.ts'
import type { Plan } from './plan.ts'
import { redFlagsOf } from './red-flags.ts'
import { decideSuggestion } from './suggestion.ts'
import type { SuggestionShown } from './suggestion.ts'

const [first, second] = ['0193a000-0000-7000-8000-000000000001', '0193a000-0000-7000-8000-000000000002'] as [EntryId, EntryId]
const left: Limb = { region: 'arm', side: 'left' }
const right: Limb = { region: 'arm', side: 'right' }
const COLD = 'sign.urgent.cold_pale_sudden'
const circulation: SuggestionShown = {
  rule: 'U7-limb', version: 'test', group: 'urgent', action: 'urgent', item: 'circulation', text: 'Emergency services now.', strength: 'S', sources: ['General'], against: [],
  facts: [{ fact: COLD, value: 'yes', from: 'this-visit' }],
}
const plan: Plan = { sentence: 'Wash the hand.', items: [{ key: first, what: 'Soak', why: 'Dry palm', who: 'You', when: 'Daily' }], review: { on: '2026-04-01', with: 'Hand therapy' }, statements: [] }
const at = (minute: number): string => `2026-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`

function found(limb: Limb = left, finding = COLD): Diary {
  const clinic = new Diary('Europe/London', { role: 'doctor', authorities: ['examine', 'agree-plan'] })
  clinic.say(beginExamination(limb, first), at(0))
  clinic.say(recordFinding(first, limb, { finding, value: 'yes' }), at(1))
  return clinic
}
const danger = (clinic: Diary): string | null => summaryOf(clinic.folded(), clinic.entries).danger

test('no plan is agreed or proposed while a red flag stands, and what was done lets it go on and leaves the panel', () => {
  const clinic = found()
  const open = redFlagsOf(clinic.folded(), first, [circulation])
  assert.deepEqual(open.map(flag => [flag.key, flag.signs.length, flag.acted]), [['U7-limb', 1, null]])
  for (const authorities of [['agree-plan'] as const, []]) assert.equal(refusalOf(agreePlan(plan, authorities, '2026-03-01', open)), 'plan.red-flag-open')
  assert.equal(danger(clinic), at(1))
  const [flag] = open
  assert.ok(flag)
  assert.equal(refusalOf(actOn(flag, ' ', 'Vascular team called', at(2), at(3))), 'red-flag.who-missing')
  assert.equal(refusalOf(actOn(flag, 'Sample doctor', ' ', at(2), at(3))), 'red-flag.what-missing')
  assert.equal(refusalOf(actOn(flag, 'Sample doctor', 'Vascular team called', at(4), at(3))), 'red-flag.in-future')
  clinic.say(actOn(flag, 'Sample doctor', 'Vascular team called', at(2), at(3)), at(3))
  const done = redFlagsOf(clinic.folded(), first, [circulation])
  assert.deepEqual(done.map(one => [one.acted?.body.who, one.acted?.body.what, one.acted?.entry.at]), [['Sample doctor', 'Vascular team called', at(2)]])
  assert.equal(refusalOf(agreePlan(plan, ['agree-plan'], '2026-03-01', done)), undefined)
  assert.equal(danger(clinic), null)
})

test('the same sign found again asks anew; that the other limb is sound, or that nobody asked again, answers nothing', () => {
  const clinic = found()
  clinic.say(beginExamination(right, second), at(5))
  clinic.say(recordFinding(second, right, { finding: COLD, value: 'no' }), at(6))
  clinic.say(recordFinding(second, right, { finding: 'sign.urgent.fever', value: 'no' }), at(7))
  const [alone] = redFlagsOf(clinic.folded(), second, [])
  assert.ok(alone)
  assert.deepEqual([alone.flag, alone.signs.map(told => told.body.finding), alone.visit], [null, [COLD], first])
  assert.equal(danger(clinic), at(1))
  clinic.say(actOn(alone, 'Sample nurse', 'Sent to the emergency department', at(8), at(8)), at(8))
  assert.equal(redFlagsOf(clinic.folded(), second, [])[0]?.acted?.body.who, 'Sample nurse')
  const third = '0193a000-0000-7000-8000-000000000003' as EntryId
  clinic.say(beginExamination(left, third), at(20))
  clinic.say(recordFinding(third, left, { finding: COLD, value: 'yes' }), at(21))
  assert.equal(redFlagsOf(clinic.folded(), third, [circulation])[0]?.acted, null)
  assert.equal(danger(clinic), at(21))
})

test('an urgent sign without a rule of its own stands by itself, and an urgent suggestion is neither accepted nor declined', () => {
  const clinic = found(left, 'sign.urgent.fever')
  assert.deepEqual(redFlagsOf(clinic.folded(), first, []).map(flag => flag.signs[0]?.body.finding), ['sign.urgent.fever'])
  assert.equal(refusalOf(decideSuggestion({ suggestion: circulation, decision: 'decline', reason: 'Known' }, ['agree-plan'])), 'suggestion.urgent')
})
