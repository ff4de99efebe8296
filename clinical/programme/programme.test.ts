import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Facts } from '../facts.ts'
import { LOCAL_VALUES } from '../local-values.ts'
import { borderFaults, type Borders } from '../testing/borders.ts'
import { differences, type Vector } from '../testing/differences.ts'
import { brake } from './brake.ts'
import { blockDay, flareDay, splint, stressLoading } from './doses.ts'
import { MODULES, modulesToday } from './modules.ts'
import { recognition } from './recognition.ts'
import { GUESSING } from './touch.ts'
import borders from './vectors/module-borders.json' with { type: 'json' }
import data from './vectors/programme.json' with { type: 'json' }

for (const vector of data.vectors as readonly Vector[])
  test(`programme ${vector.id}${vector.says === undefined ? '' : `: ${vector.says}`}`, () => assert.deepEqual(differences(vector), []))

const pain = fc.integer({ min: 0, max: 10 })
const ORDER = ['green', 'amber', 'red']

test('more pain in or after a session never makes the colour better', () => {
  fc.assert(fc.property(pain, pain, pain, fc.constantFrom('brake.during', 'brake.after_30'), (before, during, after, which) => {
    const facts: Facts = { 'brake.before': before, 'brake.during': during, 'brake.after_30': after }
    const one = brake(facts, LOCAL_VALUES)
    const worse = brake({ ...facts, [which]: Math.min(10, (facts[which] ?? 0) + 1) }, LOCAL_VALUES)
    assert.ok(one.known && worse.known && ORDER.indexOf(worse.value.colour) >= ORDER.indexOf(one.value.colour))
  }))
})

test('the short form never asks for more than its one answer', () => {
  for (const short of ['same', 'a-bit-more', 'a-lot-more', 'it-tightened', 'sick-or-dizzy'] as const) assert.ok(brake({ 'brake.short_answer': short }, LOCAL_VALUES).known)
  const nothing = brake({}, LOCAL_VALUES)
  assert.ok(!nothing.known && nothing.gentlest?.fact === 'brake.short_answer' && nothing.gentlest.decides)
})

test('answers faster than 0.3 s or slower than 10 s are left out, and a session needs ten of each side', () => {
  const trials = (count: number, seconds: number) => (['left', 'right'] as const).flatMap(side => Array.from({ length: count }, () => ({ side, correct: true, seconds })))
  assert.equal(recognition(trials(10, 0.3), LOCAL_VALUES).counts, true)
  assert.equal(recognition(trials(10, 0.29), LOCAL_VALUES).counts, false)
  assert.equal(recognition(trials(10, 10), LOCAL_VALUES).counts, true)
  assert.equal(recognition(trials(10, 10.01), LOCAL_VALUES).leftOut, 20)
  assert.equal(recognition(trials(9, 2), LOCAL_VALUES).counts, false)
  assert.equal(recognition([{ side: 'left', correct: false, seconds: 9 }, { side: 'left', correct: true, seconds: 2 }], LOCAL_VALUES).left.seconds, 2)
})

test('loading never goes above its most and never falls', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 100 }), (green, weeks) => {
    const at = (g: number, w: number) => { const plan = stressLoading({ 'loading.green_days': g, 'loading.weeks': w }, LOCAL_VALUES); assert.ok(plan.known); return plan.value }
    assert.ok(at(green, weeks).minutes <= 10 && at(green, weeks).kilograms <= 2.3)
    assert.ok(at(green + 1, weeks).minutes >= at(green, weeks).minutes && at(green, weeks + 1).kilograms >= at(green, weeks).kilograms)
  }))
})

test('with both sides affected there is no mirror, and what was not asked keeps a module on ask first', () => {
  const today = (facts: Facts, id: string) => modulesToday(facts).find(module => module.module === id)?.today
  assert.equal(today({ 'limb.side': 'both' }, 'mirror'), 'not-today')
  assert.equal(today({}, 'mirror'), 'ask-first')
  assert.equal(today({ 'limb.side': 'left', 'person.mirror_dislike': 'no', 'person.dissociation': 'no' }, 'mirror'), 'open')
  assert.equal(modulesToday({}).length, MODULES.length)
})

test('a moved threshold or a dropped danger of a module is noticed', () => {
  assert.deepEqual(borderFaults(MODULES.flatMap(module => (module.notWith === undefined ? [] : [[module.id, module.notWith] as const])), borders as unknown as Borders), [])
})

test('what the person reads after a session and in a flare is short, blames nobody, praises nobody and changes no medicine', () => {
  const said = [
    ...(['same', 'a-bit-more', 'a-lot-more'] as const).map(short => brake({ 'brake.short_answer': short, 'brake.earlier': [{ on: '2026-03-19', colour: 'red' }] }, LOCAL_VALUES)),
    brake({ 'brake.safety_sign': 'yes' }, LOCAL_VALUES), ...[0, 3, 9].map(days => flareDay({ 'flare.days': days, 'flare.severe_hours': 0, 'flare.new_posture': 'no', 'limb.new_limb': 'no' }, LOCAL_VALUES)), blockDay({ 'block.hours_ago': 1 }, LOCAL_VALUES), splint({ 'splint.week': 1, 'splint.red_after_30_minutes': 'no', 'splint.too_tight': 'no', 'skin.broken': 'no' }), splint({ 'splint.too_tight': 'yes' }),
  ].map(answer => { assert.ok(answer.known); return [answer.value.words].flat().join(' ') })
  for (const words of said) {
    assert.doesNotMatch(words, /caused by|should have|well done|great|criteria|\bmet\b|!|extra dose|more medicine|less medicine/i)
    assert.ok(words.split(/(?<=[.?])\s/).every(sentence => sentence.split(' ').length <= 14), words)
  }
})

test('guessing where and what is the protocol of the study: 72 touches in 24 minutes', () => {
  assert.deepEqual([GUESSING.probesMillimetres, GUESSING.points, GUESSING.daysFrom, GUESSING.daysTo], [[2, 11], 5, 11, 17])
  assert.equal(GUESSING.blocks * GUESSING.touchesPerBlock, 72)
  assert.equal(GUESSING.blocks * GUESSING.minutesPerBlock + (GUESSING.blocks - 1) * GUESSING.restMinutes, 24)
})
