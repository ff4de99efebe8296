import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkBody } from '#log/kind.ts'
import { draft } from '#log/draft.ts'
import { accept } from '#log/problem.ts'
import { daysLater } from '#log/time.ts'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { noticeChange } from '#features/events/say-event.ts'
import { describeLimb } from '#features/limb/limb.ts'
import type { LimbDescription } from '#features/limb/limb.ts'
import { limbsOf } from '#features/limb/limbs.ts'
import { ALIKE, wereAlike } from './alike.ts'
import { checkInAnswered } from './check-in.ts'
import { checkInDue } from './due.ts'
import { questionPrescribed } from './prescription.ts'
import { declineQuestion, endPause, pauseCheckIns, pauseOn, prescribeQuestion, prescriptionsOn } from './prescriptions.ts'
import { dayNumber, formOn, questionsAnyway, questionsOn } from './today.ts'

const TODAY = '2026-11-24'
const hand: LimbDescription = { part: 'hand', side: 'left', joints: [], word: 'not-said', behaviour: 'comes-and-goes', since: 'unknown' }

function alike(diary: Diary, answerOf: (ago: number) => number): void {
  for (let ago = 1; ago <= ALIKE.days; ago++) diary.say(accept([draft(checkInAnswered, { question: 'use', limb: 'not-said', answer: answerOf(ago) })]), `${daysLater(TODAY, -ago)}T18:00:00.000Z`)
}

test('function comes first, with no activity sleep and pain follow, and no question comes twice', () => {
  const folded = new Diary().folded()
  for (let ahead = 0; ahead < 14; ahead++) assert.deepEqual(questionsOn(folded, daysLater(TODAY, ahead)).map(({ asked }) => asked.question).sort(), ['pain', 'sleep', 'use'])
})

test('for a posture that is always there, opening enough to wash and the skin take turns with sleep and pain', () => {
  const diary = new Diary()
  diary.say(describeLimb({ ...hand, behaviour: 'always-there' }), '2026-11-01T09:00:00.000Z')
  const asked = new Set([0, 1, 2, 3].flatMap(ahead => questionsOn(diary.folded(), daysLater(TODAY, ahead)).map(one => one.asked.question)))
  assert.deepEqual([...asked].sort(), ['opens', 'pain', 'skin', 'sleep', 'use'])
})

test('several limbs take turns', () => {
  const diary = new Diary()
  diary.say(describeLimb(hand), '2026-11-01T09:00:00.000Z')
  diary.say(describeLimb({ ...hand, side: 'right' }), '2026-11-01T09:01:00.000Z')
  const limbs = [0, 1].map(ahead => questionsOn(diary.folded(), daysLater(TODAY, ahead))[0]?.asked)
  assert.equal(new Set(limbs.map(one => (one !== undefined && 'limb' in one ? one.limb : ''))).size, limbsOf(diary.folded()).length)
})

test('after two weeks that were alike one question is enough, except each seventh day; a change or a wider spread brings the whole form back', () => {
  const diary = new Diary()
  alike(diary, ago => 4 + (ago % 3))
  assert.equal(wereAlike(diary.folded(), TODAY), true)
  const forms = [0, 1, 2, 3, 4, 5, 6].map(ahead => formOn(diary.folded(), daysLater(TODAY, -ahead)))
  const shortDay = dayNumber(TODAY) % 7 === 0 ? daysLater(TODAY, 1) : TODAY
  assert.deepEqual(questionsOn(diary.folded(), shortDay).map(({ asked }) => asked.question), ['use'])
  assert.ok(forms.length === 7)
  const spread = new Diary()
  alike(spread, ago => (ago === 5 ? 9 : 4))
  assert.equal(wereAlike(spread.folded(), TODAY), false)
  diary.say(noticeChange({ what: 'different' }), `${TODAY}T08:00:00.000Z`)
  assert.equal(wereAlike(diary.folded(), TODAY), false)
  assert.equal(wereAlike(new Diary().folded(), TODAY), false, 'silence is not alike')
})

test('a pause holds until its day or until somebody says so, and nothing is due meanwhile; the questions may be taken up all the same', () => {
  const diary = new Diary()
  diary.say(pauseCheckIns('2026-11-26', TODAY), `${TODAY}T08:00:00.000Z`)
  assert.deepEqual([TODAY, '2026-11-26', '2026-11-27'].map(day => formOn(diary.folded(), day)), ['paused', 'paused', 'whole'])
  assert.deepEqual(checkInDue(diary.folded(), { day: TODAY, now: `${TODAY}T09:00:00.000Z`, zone: 'UTC' }), [])
  assert.equal(questionsAnyway(diary.folded(), TODAY).length, 3)
  diary.say(pauseCheckIns('until-i-say', TODAY, pauseOn(diary.folded(), TODAY)), `${TODAY}T09:00:00.000Z`)
  assert.equal(formOn(diary.folded(), '2030-01-01'), 'paused')
  const pause = pauseOn(diary.folded(), TODAY)
  assert.ok(pause)
  diary.say(endPause(pause), `${TODAY}T10:00:00.000Z`)
  assert.equal(formOn(diary.folded(), TODAY), 'whole')
  assert.equal(refusalOf(pauseCheckIns('2026-11-20', TODAY)), 'check-ins.pause-over')
})

test('a further question ends by itself after four weeks at most, and the person may decline it', () => {
  const said = { asks: 'pain', timesADay: 2, everyDays: 1, reason: 'After the block', from: TODAY, until: daysLater(TODAY, 28) } as const
  assert.equal(refusalOf(checkBody(questionPrescribed, 1, { ...said, until: daysLater(TODAY, 29) })), 'question.too-long')
  assert.equal(refusalOf(checkBody(questionPrescribed, 1, { ...said, until: daysLater(TODAY, -1) })), 'question.ends-before-start')
  assert.equal(refusalOf(prescribeQuestion({ ...said, reason: ' ' })), 'question.no-reason')
  const diary = new Diary('UTC', { role: 'nurse', authorities: [] })
  diary.say(prescribeQuestion(said), `${TODAY}T08:00:00.000Z`)
  assert.equal(questionsOn(diary.folded(), TODAY).filter(({ by }) => by !== undefined).length, 2)
  assert.equal(prescriptionsOn(diary.folded(), daysLater(TODAY, 29)).length, 0)
  const [prescription] = prescriptionsOn(diary.folded(), TODAY)
  assert.ok(prescription)
  diary.say(declineQuestion(prescription), `${TODAY}T09:00:00.000Z`)
  assert.equal(prescriptionsOn(diary.folded(), TODAY).length, 0)
})
