import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { accept } from '#log/problem.ts'
import { instantOf, millisecondsOf } from '#log/time.ts'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { carePlanOf, planCare } from './care-plan.ts'
import { isForToday, sayCare, skinGradesOf } from './cared.ts'
import { careDue, splintDue } from './due.ts'
import { noteShoes } from './shoes.ts'
import { agreeHours, checkSkinUnder, putOn, takeOff, withdrawWear } from './wear.ts'
import { agreedOn, daysNearlyAllDay, hasReason, splintHours, wearingsOf, wornNow, wornOn } from './wears.ts'

const zone = 'Europe/London'
const limb = 'not-said'
const splint = { limb, thing: 'splint' } as const

test('skin that is broken, smells or has a new dark spot is for the same day, and not looked is no grade', () => {
  assert.deepEqual([{ skin: 2 }, { skin: 3 }, { skin: 4 }, { skin: 'not-looked' }, { smell: 'yes' }, { smell: 'no' }, { darkSpot: 'yes' }, {}].map(one => isForToday(one as never)), [false, true, true, false, true, false, true, false])
  const diary = new Diary()
  diary.say(sayCare({ limb, done: ['washed'], skin: 1 }), '2026-03-01T09:00:00.000Z')
  diary.say(sayCare({ limb, done: [], skin: 'not-looked' }), '2026-03-02T09:00:00.000Z')
  assert.deepEqual(skinGradesOf(diary.folded()).map(({ grade, day }) => [grade, day]), [[1, '2026-03-01']])
  assert.equal(refusalOf(sayCare({ limb, done: [] })), 'care.nothing-said')
  assert.equal(refusalOf(noteShoes({ limb, canWear: [] })), 'care.nothing-said')
})

test('it is on until somebody says otherwise, and the same thing is not put on twice', () => {
  const diary = new Diary()
  diary.say(putOn(splint, [], undefined), '2026-03-01T20:00:00.000Z')
  const [worn] = wornNow(diary.folded())
  assert.ok(worn)
  assert.equal(refusalOf(putOn(splint, [worn.told], undefined)), 'wear.on-already')
  assert.equal(refusalOf(takeOff(worn.told, { at: '2026-03-01T19:00:00.000Z' }, '2026-03-02T08:00:00.000Z')), 'wear.ends-before-start')
  assert.equal(refusalOf(takeOff(worn.told, { at: '2026-03-02T09:00:00.000Z' }, '2026-03-02T08:00:00.000Z')), 'entry.in-future')
  diary.say(takeOff(worn.told, { at: '2026-03-02T06:30:00.000Z' }, '2026-03-02T08:00:00.000Z'), '2026-03-02T08:00:00.000Z')
  diary.say(accept(checkSkinUnder({ wear: worn.told.id, redMark: 'gone' }, undefined)), '2026-03-02T08:30:00.000Z')
  assert.equal(wornNow(diary.folded()).length, 0)
  assert.deepEqual(splintHours(diary.folded(), '2026-03-02', 2, zone, '2026-03-02T12:00:00.000Z').map(({ day, sure, most }) => [day, sure, most]), [['2026-03-02', 6.5, 6.5], ['2026-03-01', 4, 4]])
  const [wearing] = wearingsOf(diary.folded())
  diary.say(accept(wearing === undefined ? [] : withdrawWear(wearing.told, wearing.ended)), '2026-03-02T09:00:00.000Z')
  assert.equal(wearingsOf(diary.folded()).length, 0)
})

test('an end that nobody knows, and one that is still open, add nothing that is sure', () => {
  const diary = new Diary()
  diary.say(putOn(splint, [], undefined), '2026-03-01T08:00:00.000Z')
  const [first] = wornNow(diary.folded())
  assert.ok(first)
  diary.say(takeOff(first.told, 'not-known', '2026-03-01T14:00:00.000Z'), '2026-03-01T14:00:00.000Z')
  diary.say(putOn(splint, [], undefined), '2026-03-01T20:00:00.000Z')
  assert.deepEqual(wornOn(wearingsOf(diary.folded()), '2026-03-01', zone, '2026-03-01T22:00:00.000Z'), { day: '2026-03-01', sure: 0, most: 14, wearings: 2 })
})

test('the hours of a day are never more than the day has, and what is sure is never more than the most', () => {
  const start = millisecondsOf('2026-03-01T00:00:00.000Z')
  const worn = fc.record({ from: fc.integer({ min: 0, max: 70 }), hours: fc.integer({ min: 1, max: 30 }), ends: fc.constantFrom('at', 'not-known', 'on') })
  fc.assert(fc.property(fc.array(worn, { maxLength: 6 }), wearings => {
    const diary = new Diary()
    const now = instantOf(start + 120 * 3_600_000)
    for (const { from, hours, ends } of wearings) {
      const at = instantOf(start + from * 3_600_000)
      const [entry] = diary.say(putOn(splint, [], at), now)
      const told = wearingsOf(diary.folded()).find(one => one.told.id === entry?.id)?.told
      if (told !== undefined && ends !== 'on') diary.say(takeOff(told, ends === 'at' ? { at: instantOf(start + (from + hours) * 3_600_000) } : 'not-known', now), now)
    }
    for (const day of splintHours(diary.folded(), '2026-03-05', 5, zone, now)) assert.ok(day.sure >= 0 && day.sure <= day.most && day.most <= 24, JSON.stringify(day))
  }), { numRuns: 60 })
})

test('nearly all day for a week is counted in days, and a reason that runs is known', () => {
  const diary = new Diary()
  diary.say(putOn(splint, [], undefined), '2026-03-01T00:00:00.000Z')
  const now = '2026-03-09T09:00:00.000Z'
  assert.equal(daysNearlyAllDay(diary.folded(), '2026-03-09', zone, now, 23, limb), 8)
  assert.equal(hasReason(diary.folded(), '2026-03-09', limb), false)
  diary.say(accept(agreeHours({ ...splint, hoursPerDay: 24, from: '2026-03-05', until: '2026-03-20', reason: 'after the operation' }, undefined)), '2026-03-05T09:00:00.000Z')
  assert.equal(hasReason(diary.folded(), '2026-03-09', limb), true)
  assert.equal(hasReason(diary.folded(), '2026-03-21', limb), false)
})

test('a splint waits on the days agreed and is done once it is on; care waits on the days chosen', () => {
  const diary = new Diary()
  const due = (day: string) => [...splintDue(diary.folded(), { day, now: `${day}T12:00:00.000Z`, zone }), ...careDue(diary.folded(), { day, now: `${day}T12:00:00.000Z`, zone })].map(({ sort, is }) => `${sort} ${is}`)
  assert.deepEqual(due('2026-03-02'), [])
  diary.say(accept(agreeHours({ ...splint, hoursPerDay: 8, from: '2026-03-02' }, undefined)), '2026-03-01T09:00:00.000Z')
  diary.say(accept(planCare(limb, 2, '2026-03-02', undefined)), '2026-03-01T09:00:00.000Z')
  assert.deepEqual([due('2026-03-02'), due('2026-03-03')], [['splint waiting', 'care waiting'], ['splint waiting']])
  diary.say(putOn(splint, [], undefined), '2026-03-02T20:00:00.000Z')
  diary.say(sayCare({ limb, done: ['washed', 'dried'] }), '2026-03-02T21:00:00.000Z')
  assert.deepEqual(due('2026-03-02'), ['splint done', 'care done'])
  assert.equal(agreedOn(diary.folded(), '2026-03-02').length, 1)
  diary.say(accept(planCare(limb, 'never', '2026-03-03', carePlanOf(diary.folded(), limb))), '2026-03-03T09:00:00.000Z')
  assert.deepEqual(due('2026-03-04'), ['splint done'])
})
