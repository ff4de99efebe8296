import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Facts } from '#clinical/facts.ts'
import { watchList } from '#clinical/topics/watch-list.ts'
import { draft } from '#log/draft.ts'
import { checkInAnswered } from '#features/check-ins/check-in.ts'
import { Diary } from '#features/testing/diary.ts'
import { castSigns, castToday, notice, noticeable, sayWrist, symptomsOf, watchCast, watchFactsOf, wristOf } from './symptom.ts'

const TODAY = '2026-11-24'
const T0 = `${TODAY}T09:00:00.000Z`
const list = (diary: Diary) => watchList(watchFactsOf(diary.folded(), TODAY) as Facts)

test('every question of the watch list is one that may be noticed here, and nothing said is open', () => {
  const known = list(new Diary())
  assert.deepEqual(known.notice.map(({ fact }) => fact).sort(), [...noticeable].sort())
  assert.ok(known.notice.every(({ answer }) => answer === 'open'))
  assert.equal(known.showDoctor, 'at-your-next-visit')
})

test('what is noticed stands with since when, can be corrected, and can be left open again', () => {
  const diary = new Diary()
  diary.say(notice('symptom.sudomotor.oedema', { is: 'yes', since: '2026-11' }, 'not-said'), T0)
  assert.equal(symptomsOf(diary.folded()).get('symptom.sudomotor.oedema')?.body.since, '2026-11')
  diary.say(notice('symptom.sudomotor.oedema', { is: 'no', since: 'unknown' }, 'not-said', symptomsOf(diary.folded()).get('symptom.sudomotor.oedema')), T0)
  assert.equal(list(diary).notice.find(({ fact }) => fact === 'symptom.sudomotor.oedema')?.answer, 'no')
  diary.say(notice('symptom.sudomotor.oedema', 'open', 'not-said', symptomsOf(diary.folded()).get('symptom.sudomotor.oedema')), T0)
  assert.equal(symptomsOf(diary.folded()).size, 0)
})

test('a cast with blue or numb fingers is for now, and yesterday\'s answer does not stand for today', () => {
  const diary = new Diary()
  diary.say(watchCast('cast.colour_or_feeling', 'yes'), '2026-11-23T09:00:00.000Z')
  assert.equal(list(diary).showDoctor, 'at-your-next-visit')
  diary.say(watchCast('cast.colour_or_feeling', 'yes'), T0)
  assert.equal(list(diary).showDoctor, 'now')
  assert.equal(castToday(diary.folded(), TODAY).size, 1)
  assert.equal(castSigns.length, 3)
})

test('in the week after a broken wrist, an average pain of five is shown to a doctor early', () => {
  const diary = new Diary()
  diary.say(sayWrist('2026-11-20'), T0)
  diary.say({ ok: true, value: [draft(checkInAnswered, { question: 'pain', answer: 6 })] }, T0)
  diary.say({ ok: true, value: [draft(checkInAnswered, { question: 'pain', answer: 4 })] }, '2026-11-23T09:00:00.000Z')
  assert.equal(list(diary).showDoctor, 'within-two-weeks')
  diary.say(sayWrist(undefined, wristOf(diary.folded())), T0)
  assert.equal(list(diary).showDoctor, 'at-your-next-visit')
})

test('no word of the watch list says that anything is met or not', () => {
  const diary = new Diary()
  for (const what of noticeable) diary.say(notice(what, { is: 'yes', since: 'unknown' }, 'not-said'), T0)
  const said = list(diary)
  assert.doesNotMatch(JSON.stringify([said.words, said.page, said.urgent, said.castNow, said.notice.map(({ question }) => question)]), /\b(not )?met\b|criteria|diagnos/i)
})
