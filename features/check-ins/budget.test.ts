import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { draft } from '#log/draft.ts'
import { daysLater } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { Diary } from '#features/testing/diary.ts'
import { describeLimb } from '#features/limb/limb.ts'
import { MOST_ABOUT_PAIN, MOST_FURTHER, MOST_QUESTIONS, isAskedFor, withinBudget } from './budget.ts'
import type { Wish } from './budget.ts'
import { checkInAnswered } from './check-in.ts'
import { activitiesOf } from './check-ins.ts'
import { furtherQuestions, questionPrescribed } from './prescription.ts'
import { pauseCheckIns } from './prescriptions.ts'
import { nameActivity } from './say-check-in.ts'
import { questionsOn } from './today.ts'

const FIRST: Day = '2026-11-01'
const DAYS = 30
const offset = fc.integer({ min: -10, max: DAYS })
const askedFor = fc.record({ reason: fc.constantFrom('After the injection', 'Stretching, as agreed', ' '), from: offset, lasts: fc.integer({ min: 0, max: 60 }) })
  .map(({ reason, from, lasts }) => ({ reason, from: daysLater(FIRST, from), until: daysLater(FIRST, from + lasts) }))
const wish = fc.record({ key: fc.constantFrom('use', 'pain', 'sleep', 'brake 1', 'brake 2', 'temperature', 'mood', 'skin', 'a', 'b', 'c', 'd', 'e', 'f', 'g'), about: fc.constantFrom<Wish['about']>('function', 'sleep', 'pain', 'other'), askedFor: fc.option(askedFor, { nil: undefined }) })

test('whatever all parts of the app wish, a day has at most three questions, two about pain, and every further one was asked for and has an end', () => {
  fc.assert(fc.property(fc.array(wish, { maxLength: 40 }), fc.integer({ min: 0, max: DAYS }), (wishes, ahead) => {
    const day = daysLater(FIRST, ahead)
    const asked = withinBudget(wishes, day)
    const usual = asked.filter(one => one.askedFor === undefined)
    assert.ok(usual.length <= MOST_QUESTIONS)
    assert.ok(usual.filter(({ about }) => about === 'pain').length <= MOST_ABOUT_PAIN)
    assert.ok(asked.length - usual.length <= MOST_FURTHER.value)
    for (const further of asked.filter(one => one.askedFor !== undefined)) assert.ok(isAskedFor(further, day) && further.askedFor?.reason.trim() !== '')
    assert.equal(new Set(asked.map(({ key }) => key)).size, asked.length)
    const firstOther = usual.findIndex(({ about }) => about !== 'function')
    assert.ok(firstOther < 0 || usual.slice(firstOther).every(({ about }) => about !== 'function'), 'function first')
    assert.deepEqual(withinBudget(wishes, day), asked)
  }))
})

test('over any month of a diary, with any activities, answers, pauses and further questions, the check-in keeps to the budget', () => {
  const month = fc.record({
    behaviour: fc.constantFrom('comes-and-goes' as const, 'always-there' as const), limbs: fc.integer({ min: 0, max: 3 }), activities: fc.integer({ min: 0, max: 3 }),
    answers: fc.array(fc.record({ day: fc.integer({ min: -16, max: DAYS }), answer: fc.integer({ min: 0, max: 10 }), question: fc.constantFrom('sleep' as const, 'pain' as const) }), { maxLength: 25 }),
    further: fc.array(fc.record({ asks: fc.constantFrom(...furtherQuestions), times: fc.integer({ min: 1, max: 4 }), every: fc.integer({ min: 1, max: 28 }), from: offset, lasts: fc.integer({ min: 0, max: 28 }) }), { maxLength: 4 }),
    pause: fc.option(fc.record({ from: fc.integer({ min: 0, max: DAYS }), lasts: fc.integer({ min: 0, max: DAYS }) }), { nil: undefined }),
  })
  fc.assert(fc.property(month, ({ behaviour, limbs, activities, answers, further, pause }) => {
    const diary = new Diary('UTC', { role: 'person', authorities: [] })
    const team = new Diary('UTC', { role: 'occupational-therapist', authorities: [] })
    for (let place = 0; place < limbs; place++) diary.say(describeLimb({ part: 'hand', side: place === 0 ? 'left' : 'right', joints: [], word: 'not-said', behaviour, since: 'unknown' }), '2026-10-01T09:00:00.000Z')
    for (let place = 0; place < activities; place++) diary.say(nameActivity(`activity ${place}`, activitiesOf(diary.folded())), '2026-10-01T10:00:00.000Z')
    for (const { day, answer, question } of answers) diary.say({ ok: true, value: [draft(checkInAnswered, { question, answer })] }, `${daysLater(FIRST, day)}T18:00:00.000Z`)
    for (const { asks, times, every, from, lasts } of further) {
      team.say({ ok: true, value: [draft(questionPrescribed, { asks, timesADay: times, everyDays: every, reason: 'After the injection', from: daysLater(FIRST, from), until: daysLater(FIRST, from + lasts) })] }, '2026-10-20T09:00:00.000Z')
    }
    diary.entries.push(...team.entries.map((entry, place) => ({ ...entry, id: entry.id.replace(/.{12}$/, `99999999${String(place).padStart(4, '0')}`) as typeof entry.id })))
    if (pause) diary.say(pauseCheckIns(daysLater(FIRST, pause.from + pause.lasts), FIRST), `${daysLater(FIRST, pause.from)}T07:00:00.000Z`)
    const folded = diary.folded()
    for (let ahead = 0; ahead < DAYS; ahead++) {
      const day = daysLater(FIRST, ahead)
      const asked = questionsOn(folded, day)
      const usual = asked.filter(one => one.askedFor === undefined)
      const paused = pause !== undefined && ahead >= pause.from && ahead <= pause.from + pause.lasts
      if (paused) assert.deepEqual(asked, [])
      else assert.equal(usual[0]?.asked.question, 'use')
      assert.ok(usual.length <= MOST_QUESTIONS && usual.filter(({ about }) => about === 'pain').length <= MOST_ABOUT_PAIN)
      assert.ok(asked.every(one => one.askedFor === undefined || (one.by !== undefined && isAskedFor(one, day))))
      assert.ok(asked.length <= MOST_QUESTIONS + MOST_FURTHER.value)
    }
  }), { numRuns: 60 })
})

test('a further question that names no reason, has ended, or runs for more than four weeks is not asked', () => {
  const about = 'pain' as const
  const day = '2026-11-15'
  assert.equal(isAskedFor({ key: 'a', about, askedFor: { reason: 'After the block', from: '2026-11-01', until: '2026-11-29' } }, day), true)
  for (const wrong of [{ reason: '', from: '2026-11-01', until: '2026-11-29' }, { reason: 'x', from: '2026-11-01', until: '2026-11-14' }, { reason: 'x', from: '2026-11-01', until: '2026-11-30' }]) {
    assert.equal(isAskedFor({ key: 'a', about, askedFor: wrong }, day), false)
  }
})
