import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Facts } from '../facts.ts'
import { LOCAL_VALUES } from '../local-values.ts'
import type { Verdict } from '../verdict.ts'
import { CHANGE_LEVELS, globalChange, painChange, weeklyPain } from './nrs.ts'
import { goalAttainment, ownActivities } from './own-goals.ts'
import { OUTCOME_SOURCES } from './sources.ts'
import data from './vectors/borders.json' with { type: 'json' }

const valueOf = <T>(answer: Verdict<T>): T => {
  assert.ok(answer.known, JSON.stringify(answer))
  return answer.value
}
const missing = (answer: Verdict<unknown>): readonly string[] => (answer.known ? [] : answer.missing.map(one => one.fact))

test('a change of pain at its limits, just below and just above', () => {
  for (const [facts, wanted] of data.pain as unknown as (readonly [Facts, object])[]) assert.deepEqual({ ...valueOf(painChange(facts, LOCAL_VALUES)), ...wanted }, valueOf(painChange(facts, LOCAL_VALUES)), JSON.stringify(facts))
  assert.deepEqual(missing(painChange({ 'nrs.follow': 4 }, LOCAL_VALUES)), ['nrs.baseline'])
  assert.deepEqual(missing(painChange({ 'nrs.baseline': 4 }, LOCAL_VALUES)), ['nrs.follow'])
})

test('a change of own activities at its limits, just below and just above', () => {
  for (const [version, rows, wanted] of data.activities as unknown as (readonly ['1' | '2.0', readonly (readonly [number, number])[], object])[]) {
    const told = valueOf(ownActivities({ 'psfs.version': version, 'psfs.activities': rows.map(([earlier, now], i) => ({ activity: i + 1, earlier, now })) }))
    assert.deepEqual({ ...told, ...wanted }, told, JSON.stringify(rows))
  }
  assert.deepEqual(missing(ownActivities({ 'psfs.activities': [{ activity: 1, earlier: 1, now: 2 }] })), ['psfs.version'])
  assert.deepEqual(missing(ownActivities({ 'psfs.version': '1', 'psfs.activities': [{ activity: 1, earlier: 1 }] })), ['psfs.activities'])
  const own = ownActivities({ 'psfs.version': '1', 'psfs.activities': [{ activity: 1, earlier: 1, now: 2 }] })
  const newer = ownActivities({ 'psfs.version': '2.0', 'psfs.activities': [{ activity: 1, earlier: 1, now: 2 }, { activity: 2, now: 4 }] })
  assert.deepEqual([own.because[0]?.source, newer.because[0]?.source], [OUTCOME_SOURCES.psfs, OUTCOME_SOURCES.psfs2])
  assert.doesNotMatch(own.because[0]?.text ?? '', /new activity/)
  assert.equal(valueOf(ownActivities({ 'psfs.version': '1', 'psfs.activities': [{ activity: 1, earlier: 2, now: 3.25 }] })).items[0]?.better, 1.3)
  assert.match(newer.because[0]?.text ?? '', /new activity/)
})

test('the mean of a week is told to one decimal, and each level of change has its words', () => {
  const on = (pains: readonly number[]): Facts => ({ 'nrs.week': pains.map((pain, i) => ({ on: `2026-03-1${i}`, pain })) })
  assert.equal(valueOf(weeklyPain(on([3, 3, 3, 4]), LOCAL_VALUES)).mean, 3.3)
  assert.deepEqual(missing(weeklyPain({}, LOCAL_VALUES)), ['nrs.week'])
  assert.deepEqual([1, 2, 3, 7].map(level => { const told = valueOf(globalChange({ 'pgic.answer': level })); return [told.words, told.response] }), [[CHANGE_LEVELS[0], true], [CHANGE_LEVELS[1], true], [CHANGE_LEVELS[2], false], [CHANGE_LEVELS[6], false]])
})

test('goals are weighted all or none, and the answer says so', () => {
  const goal = (now: number, weight?: number) => ({ goal: 1, now, ...(weight === undefined ? {} : { weight }) })
  const half = goalAttainment({ 'gas.goals': [goal(1, 2), goal(0)] })
  assert.deepEqual([missing(half), half.because.length], [['gas.goals'], 1])
  assert.deepEqual([missing(goalAttainment({})), goalAttainment({}).because.length], [['gas.goals'], 0])
  assert.equal(valueOf(goalAttainment({ 'gas.goals': [goal(0, 2), goal(0, 1)] })).now, 50)
})
