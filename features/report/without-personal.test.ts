import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept } from '#log/problem.ts'
import { draft } from '#log/draft.ts'
import { checkInAnswered } from '#features/check-ins/check-in.ts'
import { eventMarked } from '#features/events/event.ts'
import { Diary } from '#features/testing/diary.ts'
import { isForThirdParty, optionalParts, partsFor, purposes } from './purpose.ts'
import { reportOf } from './report.ts'
import { withoutPersonal } from './without-personal.ts'

test('what goes to a third party starts with nothing personal on it, and with no part that was not asked for', () => {
  for (const purpose of purposes) assert.equal(partsFor(purpose).size, isForThirdParty(purpose) ? 0 : optionalParts.length, purpose)
})

test('without personal marks, neither the story nor a comparison names one, and other marks stay', () => {
  const diary = new Diary()
  for (let day = 1; day <= 28; day++) diary.say(accept([draft(checkInAnswered, { question: 'pain', answer: 5 })]), `2026-02-${String(day).padStart(2, '0')}T18:00:00.000Z`)
  diary.say(accept([draft(eventMarked, { what: 'pregnancy', on: '2026-02-10' }), draft(eventMarked, { what: 'cast-off', on: '2026-02-11' })]), '2026-02-12T18:00:00.000Z')
  const whole = reportOf(diary.folded(), '2026-02-28', { zone: 'Europe/London', now: '2026-02-28T20:00:00.000Z' })
  assert.match(JSON.stringify(whole), /pregnancy/)
  const paper = withoutPersonal(whole)
  assert.doesNotMatch(JSON.stringify(paper), /pregnancy/)
  assert.deepEqual(paper.story.events.map(event => event.what), ['cast-off'])
  assert.ok(paper.story.comparisons.every(one => !one.alsoChanged.includes('pregnancy') && (whole.story.comparisons.length === 0 || one.alsoChanged.includes('other'))))
})
