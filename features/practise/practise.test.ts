import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { draft } from '#log/draft.ts'
import type { EntryId } from '#log/ids.ts'
import { accept } from '#log/problem.ts'
import { MODULES } from '#clinical/programme/modules.ts'
import { factsRead } from '#clinical/rules/condition.ts'
import { checkInAnswered } from '#features/check-ins/check-in.ts'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { brakeFor } from './brake.ts'
import { checksFor } from './checks.ts'
import { sessionsDue } from './due.ts'
import { agreeExercise, endExercise, OWN_PRACTICES, practices } from './exercise.ts'
import type { Exercise } from './exercise.ts'
import { asksNumbers, levelNow, programmeOn, sessionsOf } from './programme.ts'
import { practiceStop, REDS_TO_SHOW } from './stops.ts'
import { NEXT_MORNING, takenOf } from './taken.ts'
import { PROGRAMME_LOCAL_VALUES } from '#clinical/programme/local-values.ts'
import { answers, keepSession } from './session.ts'
import type { Session } from './session.ts'

const stretch: Exercise = { practice: 'stretch', name: 'Open and close, slowly', minutes: 5, timesPerDay: 4, from: '2026-03-01' }
const at = (day: number, hour: number): string => `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`
const day = (one: number): string => at(one, 0).slice(0, 10)

function begun(exercise: Exercise = stretch): { diary: Diary; session: (said: Omit<Session, 'exercise'>, when: string) => void; on: (one: number) => ReturnType<typeof programmeOn>[number] } {
  const diary = new Diary('Europe/London')
  const [entry] = diary.say(agreeExercise(exercise), at(1, 8))
  assert.ok(entry)
  const on = (one: number) => {
    const [practising] = programmeOn(diary.folded(), day(one))
    assert.ok(practising)
    return practising
  }
  return { diary, session: (said, when) => diary.say(keepSession({ exercise: entry.id, ...said }, when), when), on }
}

test('an exercise runs from its first day to its last, and then is gone without a word', () => {
  const { diary } = begun({ ...stretch, until: '2026-03-04' })
  assert.deepEqual([0, 1, 4, 5].map(one => programmeOn(diary.folded(), one === 0 ? '2026-02-28' : day(one)).length), [0, 1, 1, 0])
})

test('an exercise cannot end before it begins, has a name, and asks for numbers for four weeks at most', () => {
  assert.equal(refusalOf(agreeExercise({ ...stretch, until: '2026-02-01' })), 'exercise.ends-before-start')
  assert.equal(refusalOf(agreeExercise({ ...stretch, name: '  ' })), 'exercise.no-name')
  assert.equal(refusalOf(agreeExercise({ ...stretch, numbersUntil: '2026-03-30' })), 'exercise.numbers-too-long')
  assert.equal(refusalOf(agreeExercise({ ...stretch, numbersUntil: '2026-03-29' })), undefined)
})

test('after a session that was a bit much, half as many are asked for; after one that was too much, none more that day', () => {
  const { session, on } = begun()
  assert.equal(on(2).asked, 4)
  session({ ended: 'time-up', answer: 'a-bit-more', told: 'amber' }, at(2, 9))
  assert.deepEqual([on(2).asked, on(2).rests, on(3).asked], [2, false, 2])
  session({ ended: 'stopped', answer: 'it-tightened', told: 'red' }, at(3, 9))
  assert.deepEqual([on(3).asked, on(3).rests], [1, true])
  assert.deepEqual([on(4).asked, on(4).rests], [4, false])
})

test('a session of which nobody said how it was changes nothing: unknown is not green, and not red', () => {
  const { session, on } = begun()
  session({ ended: 'not-known' }, at(2, 9))
  assert.deepEqual([on(2).asked, on(2).today.length], [4, 1])
  assert.equal(brakeFor({ exercise: on(2).id, ended: 'not-known' }, 'stretch', [], day(2)).known, false)
})

test('a ladder goes one rung down after a session that was too much, and never below the first', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), level => {
    const { session, on } = begun({ ...stretch, practice: 'touch-ladder', level })
    assert.equal(levelNow(on(2)), level)
    session({ ended: 'stopped', answer: 'a-lot-more', told: 'red', level }, at(2, 9))
    assert.equal(levelNow(on(3)), Math.max(1, level - 1))
  }))
})

test('a second session that was too much within a week is for the team to look at', () => {
  const { diary, session, on } = begun()
  session({ ended: 'stopped', answer: 'a-lot-more', told: 'red' }, at(2, 9))
  const answer = brakeFor({ exercise: on(3).id, ended: 'stopped', answer: 'it-tightened' }, 'stretch', sessionsOf(diary.folded()), day(3))
  assert.ok(answer.known && answer.value.colour === 'red' && answer.value.tellTherapist)
  const later = brakeFor({ exercise: on(3).id, ended: 'stopped', answer: 'it-tightened' }, 'stretch', sessionsOf(diary.folded()), day(20))
  assert.ok(later.known && !later.value.tellTherapist)
})

test('numbers are asked in the first session of a day only, and end by themselves', () => {
  const { session, on } = begun({ ...stretch, numbersUntil: '2026-03-05' })
  assert.deepEqual([asksNumbers(on(5), day(5)), asksNumbers(on(6), day(6))], [true, false])
  session({ ended: 'time-up', answer: 'same', before: 4, during: 5, told: 'green' }, at(5, 9))
  assert.equal(asksNumbers(on(5), day(5)), false)
})

test('whatever changes from day to day and speaks against a module is asked before it', () => {
  for (const { id, notWith } of MODULES) {
    const read: readonly string[] = notWith === undefined ? [] : factsRead(notWith)
    assert.deepEqual(checksFor(id, 'team').filter(fact => !read.includes(fact)), [])
    assert.equal(checksFor(id, 'team').includes('skin.broken'), read.includes('skin.broken'))
  }
})

test('nothing that speaks against what a person may begin alone is left unasked', () => {
  for (const practice of OWN_PRACTICES) {
    const notWith = MODULES.find(({ id }) => id === practice)?.notWith
    assert.deepEqual(notWith === undefined ? [] : [...factsRead(notWith)].sort(), [...checksFor(practice, 'own')].sort())
  }
})

test('the short answers are those that the flare brake knows', () => {
  for (const answer of answers) assert.equal(brakeFor({ exercise: '01900000-0000-7000-8000-000000000000' as EntryId, ended: 'time-up', answer }, 'stretch', [], day(2)).known, true)
})

test('what waits today is one line an exercise, gone on the day of a session that was too much', () => {
  const { diary, session } = begun()
  const due = () => sessionsDue(diary.folded(), { day: day(2), now: at(2, 12), zone: 'Europe/London' }).map(({ is, name }) => [name, is])
  assert.deepEqual(due(), [['Open and close, slowly', 'waiting']])
  session({ ended: 'stopped', answer: 'it-tightened', told: 'red' }, at(2, 9))
  assert.deepEqual(due(), [])
})

test('an exercise that is ended before it began was never there; one that ran keeps its sessions', () => {
  const { diary, session, on } = begun()
  session({ ended: 'time-up', answer: 'same', told: 'green' }, at(2, 9))
  diary.say(endExercise(on(2).told, day(2)), at(2, 10))
  assert.deepEqual([programmeOn(diary.folded(), day(2)).length, programmeOn(diary.folded(), day(3)).length, sessionsOf(diary.folded()).length], [1, 0, 1])
})

test('one session that was too much is the person’s own to rest from; a second within a week, or a sign of danger, is for the team', () => {
  const { diary, session } = begun()
  session({ ended: 'stopped', answer: 'a-lot-more', told: 'red' }, at(2, 9))
  assert.equal(practiceStop(diary.folded()), null)
  session({ ended: 'stopped', answer: 'a-lot-more', told: 'red' }, at(12, 9))
  assert.equal(practiceStop(diary.folded()), null)
  session({ ended: 'stopped', answer: 'it-tightened', told: 'red' }, at(15, 9))
  assert.equal(practiceStop(diary.folded()), at(15, 9))
  session({ ended: 'stopped', danger: 'yes', told: 'red' }, at(25, 9))
  assert.equal(practiceStop(diary.folded()), at(25, 9))
})

test('the next morning is the check-in’s own answer on pain: much more than before the session is one step back, and counts for the team', () => {
  const { diary, session, on } = begun({ ...stretch, practice: 'touch-ladder', level: 3, numbersUntil: '2026-03-20' })
  session({ ended: 'time-up', answer: 'same', before: 4, during: 5, told: 'green', level: 3 }, at(2, 9))
  diary.say(accept([draft(checkInAnswered, { question: 'pain', answer: 5 }, { at: at(3, 7) })]), at(3, 7))
  assert.deepEqual([on(3).taken, levelNow(on(3))], [{ colour: 'green', byMorning: false }, 3])
  session({ ended: 'time-up', answer: 'same', before: 4, during: 5, told: 'green', level: 3 }, at(3, 9))
  diary.say(accept([draft(checkInAnswered, { question: 'pain', answer: 6 }, { at: at(4, 7) })]), at(4, 7))
  assert.deepEqual([on(4).taken, levelNow(on(4)), practiceStop(diary.folded())], [{ colour: 'red', byMorning: true }, 2, null])
  session({ ended: 'stopped', answer: 'it-tightened', told: 'red', level: 2 }, at(4, 9))
  assert.equal(practiceStop(diary.folded()), at(4, 9))
})

test('the next morning is judged as the flare brake judges it, for every practice and number', () => {
  fc.assert(fc.property(fc.constantFrom(...practices), fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }), fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }), (practice, before, morning) => {
    const { diary, session } = begun({ ...stretch, practice, numbersUntil: '2026-03-20' })
    session({ ended: 'time-up', answer: 'same', ...(before === undefined ? {} : { before }), told: 'green' }, at(2, 9))
    if (morning !== undefined) diary.say(accept([draft(checkInAnswered, { question: 'pain', answer: morning }, { at: at(3, 7) })]), at(3, 7))
    const [done] = sessionsOf(diary.folded())
    assert.ok(done)
    const judged = brakeFor(done.body, practice, [], day(3), morning)
    assert.equal(takenOf(diary.folded(), done, practice).colour === 'red', judged.known && judged.value.colour === 'red')
  }))
})

test('what is shown to the team follows the numbers of the flare brake', () => {
  assert.deepEqual([REDS_TO_SHOW.sessions, REDS_TO_SHOW.days], [PROGRAMME_LOCAL_VALUES.brakeReds.value, PROGRAMME_LOCAL_VALUES.brakeWindowDays.value])
  assert.equal(NEXT_MORNING.rise, PROGRAMME_LOCAL_VALUES.brakeRedNext.value)
})
