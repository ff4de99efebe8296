import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntryId } from '#log/ids.ts'
import { beginExamination } from '#features/assessment/examination.ts'
import { recordFinding } from '#features/assessment/finding.ts'
import { answerErasure, askErasure, erasureOf } from '#features/erase/erasure.ts'
import { Diary } from '#features/testing/diary.ts'
import { summaryOf } from './summary.ts'

const limb = { region: 'arm', side: 'left' } as const
const [first, second] = ['0193a000-0000-7000-8000-000000000001', '0193a000-0000-7000-8000-000000000002'] as [EntryId, EntryId]
const danger = (diary: Diary): string | null => summaryOf(diary.folded(), diary.entries).danger

test('a request to erase is in the summary until it is answered', () => {
  const [person, team] = [new Diary(), new Diary('Europe/London', { role: 'team-lead', authorities: ['manage-team'] })]
  person.say(askErasure('', null), '2026-03-01T10:00:00.000Z')
  assert.equal(summaryOf(person.folded(), person.entries).erasureAsked, '2026-03-01T10:00:00.000Z')
  const asked = erasureOf(person.folded())?.asked
  assert.ok(asked)
  team.entries.push(...person.entries)
  team.say(answerErasure(asked, 'All of it is gone by Friday.'), '2026-03-02T10:00:00.000Z')
  assert.equal(summaryOf(team.folded(), team.entries).erasureAsked, null)
})

test('an urgent sign stands until another examination answers it, not until somebody signs', () => {
  const clinic = new Diary('Europe/London', { role: 'doctor', authorities: ['examine'] })
  clinic.say(beginExamination(limb, first), '2026-03-01T10:00:00.000Z')
  assert.equal(danger(clinic), null)
  clinic.say(recordFinding(first, limb, { finding: 'sign.urgent.cold_pale_sudden', value: 'yes' }), '2026-03-01T10:01:00.000Z')
  assert.equal(danger(clinic), '2026-03-01T10:01:00.000Z')
  clinic.say(beginExamination(limb, second), '2026-03-02T10:00:00.000Z')
  assert.equal(danger(clinic), '2026-03-01T10:01:00.000Z')
  clinic.say(recordFinding(second, limb, { finding: 'sign.urgent.cold_pale_sudden', value: 'no' }), '2026-03-02T10:01:00.000Z')
  assert.equal(danger(clinic), null)
})
