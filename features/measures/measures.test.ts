import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { accept } from '#log/problem.ts'
import { declineQuestion, pauseCheckIns, prescriptionsOn, prescribeQuestion } from '#features/check-ins/prescriptions.ts'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { measuresDue } from './due.ts'
import { readDecimal } from './number.ts'
import { differenceOf, passiveRanges, seriesOf } from './series.ts'
import type { Measured } from './series.ts'
import { takeMeasure, withdrawMeasure } from './taken.ts'
import type { MeasureTaken } from './taken.ts'
import { changeTold, pairTold } from './told.ts'

const hand = { limb: 'not-said', side: 'left' } as const
const pair = (celsius: number, otherCelsius: number, more: { readonly asUsual?: boolean } = {}): MeasureTaken => ({ ...hand, measured: { what: 'temperature', place: 'back-of-hand', readings: [{ celsius, otherCelsius }], errorCelsius: 0.6, asUsual: false, ...more } })
const range = (degrees: number, by: 'me' | 'therapist' = 'me', way: 'passive' | 'active' = 'passive'): MeasureTaken => ({ ...hand, measured: { what: 'range', joint: 'ring-middle-straightening', way, by, degrees, asUsual: false } })
const on = (day: string): string => `${day}T09:00:00.000Z`

test('a pair is told with the words of the error and of the criteria, and those alone', () => {
  const told = (celsius: number, other: number) => pairTold(pair(celsius, other).measured as Measured)?.is
  assert.deepEqual([told(30, 30.6), told(30, 30.7), told(30, 31), told(30, 31.1), told(32, 30)], ['inside-error', 'more-than-thermometer', 'more-than-thermometer', 'more-than-criteria', 'more-than-criteria'])
})

test('a difference is the mean of its readings, in tenths', () => {
  const measured = { what: 'temperature', place: 'back-of-hand', readings: [{ celsius: 29.9, otherCelsius: 31.5 }, { celsius: 29.7, otherCelsius: 31.7 }, { celsius: 29.8, otherCelsius: 31.6 }], errorCelsius: 0.6, asUsual: false } as const
  assert.equal(differenceOf({ ...measured, readings: [...measured.readings] }), -1.8)
})

test('with both sides affected nothing is compared, and a number that no skin has is refused', () => {
  assert.equal(refusalOf(takeMeasure({ ...pair(30, 31), side: 'both' })), 'measure.no-other-side')
  assert.equal(refusalOf(takeMeasure(pair(300, 31))), 'measure.impossible')
})

test('a change of range counts once it is there twice in a row, and another pair of hands needs a larger one', () => {
  const diary = new Diary()
  const last = () => changeTold(seriesOf(diary.folded())[0] as never)
  diary.say(takeMeasure(range(60)), on('2026-03-01'))
  assert.equal(last(), undefined)
  diary.say(takeMeasure(range(48)), on('2026-03-08'))
  assert.deepEqual([last()?.is, last()?.change, last()?.limit], ['beyond-once', -12, 10])
  diary.say(takeMeasure(range(47)), on('2026-03-15'))
  assert.equal(last()?.is, 'beyond')
  diary.say(takeMeasure(range(47, 'therapist')), on('2026-03-16'))
  assert.deepEqual([last()?.is, last()?.limit], ['inside-error', 15])
})

test('the baseline is what was called the usual or the first reading, never the worst: the order of the others changes nothing', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 2, maxLength: 8 }).chain(values => fc.tuple(fc.constant(values), fc.shuffledSubarray(values.slice(1, -1), { minLength: values.length - 2, maxLength: values.length - 2 }))), ([values, middle]) => {
    const diaryOf = (degrees: readonly number[]) => {
      const diary = new Diary()
      degrees.forEach((one, place) => diary.say(takeMeasure(range(one)), on(`2026-03-${String(place + 1).padStart(2, '0')}`)))
      return changeTold(seriesOf(diary.folded())[0] as never)
    }
    const [first = 0] = values
    const last = values.at(-1) ?? 0
    const [as, shuffled] = [diaryOf(values), diaryOf([first, ...middle, last])]
    assert.deepEqual([as?.change, as?.day], [shuffled?.change, shuffled?.day])
  }), { numRuns: 40 })
})

test('the usual of their own is told against from the day it was said', () => {
  const diary = new Diary()
  diary.say(takeMeasure(pair(30, 31)), on('2026-03-01'))
  diary.say(takeMeasure(pair(30.5, 31, { asUsual: true })), on('2026-03-02'))
  diary.say(takeMeasure(pair(29, 31)), on('2026-03-03'))
  assert.deepEqual(seriesOf(diary.folded()).map(({ baseline }) => [baseline.from, baseline.point.day]), [['own-usual', '2026-03-02']])
})

test('passive and active are two things, and only the passive one goes to the page', () => {
  const diary = new Diary()
  diary.say(takeMeasure(range(60, 'therapist')), on('2026-03-01'))
  const [active] = diary.say(takeMeasure(range(80, 'me', 'active')), on('2026-03-02'))
  assert.equal(seriesOf(diary.folded()).length, 2)
  assert.deepEqual(passiveRanges(diary.folded()).map(({ degrees, by }) => [degrees, by]), [[60, 'therapist']])
  const told = seriesOf(diary.folded()).flatMap(({ points }) => points).find(point => point.told.id === active?.id)?.told
  diary.say(accept(told === undefined ? [] : withdrawMeasure(told)), on('2026-03-03'))
  assert.equal(seriesOf(diary.folded()).length, 1)
})

test('nothing is due until a team asks; it ends by itself, hurts are an answer, and no is respected', () => {
  const team = new Diary('Europe/London', { role: 'doctor', authorities: [] })
  const person = new Diary()
  const zone = 'Europe/London'
  const due = (day: string) => {
    const all = new Diary()
    all.entries.push(...team.entries, ...person.entries)
    return measuresDue(all.folded(), { day, now: on(day), zone }).map(({ is, to }) => [is, to])
  }
  assert.deepEqual(due('2026-03-02'), [])
  team.say(prescribeQuestion({ asks: 'temperature', timesADay: 1, everyDays: 2, reason: 'before the block', from: '2026-03-02', until: '2026-03-29' }), on('2026-03-01'))
  const to = '/body/measure?what=temperature'
  assert.deepEqual([due('2026-03-02'), due('2026-03-03'), due('2026-03-30')], [[['waiting', to]], [], []])
  person.say(takeMeasure({ ...hand, measured: { what: 'skipped', measure: 'temperature', why: 'it-hurts' } }), on('2026-03-02'))
  person.say(takeMeasure(pair(30, 31)), on('2026-03-04'))
  assert.deepEqual([due('2026-03-02'), due('2026-03-04')], [[['not done', to]], [['done', to]]])
  person.say(pauseCheckIns('2026-03-10', '2026-03-06'), on('2026-03-06'))
  assert.deepEqual(due('2026-03-08'), [])
  const [asked] = prescriptionsOn(team.folded(), '2026-03-12')
  person.say(asked === undefined ? accept([]) : declineQuestion(asked), on('2026-03-12'))
  assert.deepEqual(due('2026-03-12'), [])
})

test('a comma is a point, and a word is no number', () => {
  assert.deepEqual(['29,84', ' 31.6 ', '', 'warm', '-5', '3.141'].map(readDecimal), [29.8, 31.6, undefined, 'no-number', -5, 'no-number'])
})
