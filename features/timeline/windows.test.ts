import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysLater } from '#log/time.ts'
import type { DayPoint } from './day-points.ts'
import { answerFor, comparisonsOf, windowsOf } from './windows.ts'
import { silencesOf, stretchesOf } from './weeks.ts'

const FIRST = '2026-01-01'
const point = (n: number, more: Partial<DayPoint> = {}): DayPoint =>
  ({ day: daysLater(FIRST, n), written: true, pain: 5, use: 4, sleep: null, logged: { lowest: 60, highest: 60 }, spells: 1, open: 0, ...more })
const silent = (n: number): DayPoint => point(n, { written: false, pain: null, use: null, logged: null, spells: 0 })
const dates = { firstDay: FIRST, today: daysLater(FIRST, 199), plansAgreedOn: [daysLater(FIRST, 60)], treatments: [{ on: daysLater(FIRST, 100), label: 'Injection 1' }] }

test('which month is worst never changes a baseline', () => {
  const months = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 7, maxLength: 7 })
  fc.assert(fc.property(months, months, (one, other) => {
    const comparisons = (levels: readonly number[]) => comparisonsOf(dates, Array.from({ length: 200 }, (_, n) => point(n, { pain: levels[Math.floor(n / 30)] ?? 0 })), [])
    assert.deepEqual(comparisons(one).map(({ baseline }) => baseline), comparisons(other).map(({ baseline }) => baseline))
  }))
})

test('baselines are the start of the record, the days before a plan and before a treatment, the latest first', () => {
  const { now, baselines } = windowsOf(dates)
  assert.deepEqual(baselines.map(window => window.why.is), ['before-treatment', 'before-plan', 'start-of-record'])
  assert.deepEqual([now.from, now.to], [daysLater(FIRST, 186), daysLater(FIRST, 199)])
  assert.deepEqual([baselines[0]?.from, baselines[0]?.to], [daysLater(FIRST, 86), daysLater(FIRST, 99)])
})

test('a baseline that would run into the last days, or lies before the record, is left out', () => {
  const near = { ...dates, treatments: [{ on: daysLater(FIRST, 195), label: 'late' }, { on: FIRST, label: 'first day' }], plansAgreedOn: [] }
  assert.deepEqual(windowsOf(near).baselines.map(window => window.why.is), ['start-of-record'])
  assert.deepEqual(windowsOf({ ...near, today: daysLater(FIRST, 13) }).baselines, [])
})

test('a window says how many days were logged, and with too few it gives no mean', () => {
  const window = { from: FIRST, to: daysLater(FIRST, 13), why: { is: 'start-of-record' } as const }
  const three = [0, 1, 2].map(n => point(n))
  assert.deepEqual(answerFor(window, three), { days: 3, of: 14, hours: null, hourDays: 3, pain: { value: null, days: 3 }, use: { value: null, days: 3 }, sleep: { value: null, days: 0 } })
  const four = [...three, point(3, { pain: 9, logged: { lowest: 0, highest: 240 } }), silent(4), silent(5)]
  assert.deepEqual(answerFor(window, four), { days: 4, of: 14, hours: { lowest: 0.75, highest: 1.75 }, hourDays: 4, pain: { value: 6, days: 4 }, use: { value: 4, days: 4 }, sleep: { value: null, days: 0 } })
})

test('a spell that goes on through a day without a word counts on that day; a day with nothing but a spell that nobody closed counts on none', () => {
  const window = { from: FIRST, to: daysLater(FIRST, 13), why: { is: 'start-of-record' } as const }
  const through = [point(0, { logged: { lowest: 60, highest: 60 } }), point(1, { logged: { lowest: 0, highest: 0 } }), point(2, { logged: { lowest: 120, highest: 120 } })]
  const { days, hours, hourDays } = answerFor(window, [...through, { ...silent(3), logged: { lowest: 1440, highest: 1440 } }, point(4, { logged: null })])
  assert.deepEqual({ days, hours, hourDays }, { days: 4, hours: { lowest: 6.75, highest: 6.75 }, hourDays: 4 })
})

test('a posture that is always there has no hours', () => {
  const window = { from: FIRST, to: daysLater(FIRST, 13), why: { is: 'start-of-record' } as const }
  assert.equal(answerFor(window, [0, 1, 2, 3].map(n => point(n, { logged: 'always' }))).hours, 'always')
})

test('what else changed between the windows is named in the same breath', () => {
  const points = Array.from({ length: 200 }, (_, n) => point(n))
  const [first] = comparisonsOf(dates, points, [{ on: daysLater(FIRST, 120), label: 'Baclofen' }, { on: daysLater(FIRST, 20), label: 'Cast off' }])
  assert.deepEqual(first?.alsoChanged, ['Baclofen'])
})

test('silence is its own ground, and says nothing of pain or hours', () => {
  const points = Array.from({ length: 28 }, (_, n) => (n >= 7 && n < 21 ? silent(n) : point(n)))
  const weeks = stretchesOf(points, 7)
  assert.deepEqual(silencesOf(weeks), [{ from: daysLater(FIRST, 7), to: daysLater(FIRST, 20) }])
  assert.equal(weeks[1]?.pain, null)
  assert.equal(weeks[1]?.hours, null)
})
