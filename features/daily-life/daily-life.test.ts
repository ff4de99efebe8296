import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkBody } from '#log/kind.ts'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { drivingSaid, equipmentSaid, fallHappened, workHoursSaid } from './daily-life.ts'
import { dailyLifeOf, fallsToShow, fallsWithin, sayDaily, sayFall, takeBackDaily } from './days-of-life.ts'

const TODAY = '2026-11-24'
const T0 = `${TODAY}T09:00:00.000Z`
const fall = { on: TODAY, count: 1, hurt: 'no', witnessed: 'not-said' } as const

test('work and school stand side by side, each replaced by what is said later; none is an answer', () => {
  const diary = new Diary()
  diary.say(sayDaily(workHoursSaid, { what: 'work', hours: 20 }), T0)
  diary.say(sayDaily(workHoursSaid, { what: 'school', hours: 0 }), T0)
  diary.say(sayDaily(workHoursSaid, { what: 'work', hours: 12 }, dailyLifeOf(diary.folded()).work), '2026-11-25T09:00:00.000Z')
  const life = dailyLifeOf(diary.folded())
  assert.deepEqual([life.work?.body.hours, life.school?.body.hours, life.driving], [12, 0, undefined])
})

test('two falls in three months are shown; one, or one long ago, is not; a fall taken back does not count', () => {
  const diary = new Diary()
  diary.say(sayFall({ ...fall, on: '2026-08-01' }, TODAY), T0)
  diary.say(sayFall(fall, TODAY), T0)
  assert.equal(fallsToShow(diary.folded(), TODAY), false)
  diary.say(sayFall({ ...fall, on: '2026-11-20' }, TODAY), T0)
  assert.equal(fallsWithin(diary.folded(), TODAY), 2)
  assert.equal(fallsToShow(diary.folded(), TODAY), true)
  const [last] = dailyLifeOf(diary.folded()).falls
  assert.ok(last)
  diary.say(takeBackDaily(fallHappened, last), '2026-11-25T09:00:00.000Z')
  assert.equal(fallsToShow(diary.folded(), TODAY), false)
  assert.equal(refusalOf(sayFall({ ...fall, on: '2026-11-25' }, TODAY)), 'fall.in-future')
})

test('driving stopped says since when and by whose advice, as far as it is known', () => {
  assert.equal(checkBody(drivingSaid, 1, { drives: 'stopped', since: 'unknown' }).ok, true)
  assert.equal(checkBody(drivingSaid, 1, { drives: 'stopped', since: '2026-03', advisedBy: 'The doctor' }).ok, true)
  assert.equal(checkBody(drivingSaid, 1, { drives: 'yes', since: '2026-03' }).ok, false)
  assert.equal(checkBody(equipmentSaid, 1, { what: '', is: 'need' }).ok, false)
})
