import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instantOf, millisecondsOf } from '#log/time.ts'
import { answerCheckIn } from '#features/check-ins/say-check-in.ts'
import { aboutAt, easeEpisode, startEpisode } from '#features/episodes/say-episode.ts'
import { spellsOf } from '#features/episodes/spells.ts'
import type { Spell } from '#features/episodes/spells.ts'
import { Diary } from '#features/testing/diary.ts'
import { justEased, leftOpen, maybeSlips, sentenceOf } from './now.ts'
import { curlOf, stripOf } from './strip.ts'

const zone = 'Europe/London'
const T0 = '2026-11-24T09:00:00.000Z'
const after = (minutes: number): string => instantOf(millisecondsOf(T0) + minutes * 60_000)
const first = (diary: Diary): Spell => spellsOf(diary.folded())[0] as Spell
const started = (at = T0): Diary => {
  const diary = new Diary(zone)
  diary.say(startEpisode({ limb: 'not-said', beyond: 'rest' }, [], { now: at }), at)
  return diary
}

test('one spell so far, with its minutes', () => {
  const diary = started()
  diary.say(easeEpisode(first(diary), { how: 'now' }, after(42)), after(42))
  assert.deepEqual(sentenceOf(diary.folded(), after(60), zone), { is: 'spells', beyond: 'rest', count: 1, minutes: { lowest: 42, highest: 42 } })
})

test('a guessed ending says at least and at most', () => {
  const diary = started()
  diary.say(easeEpisode(first(diary), aboutAt(first(diary), after(60), after(300)), after(300)), after(300))
  assert.deepEqual(sentenceOf(diary.folded(), after(300), zone), { is: 'spells', beyond: 'rest', count: 1, minutes: { lowest: 45, highest: 75 } })
})

test('a spell that is never closed enters no sentence about time and no day of the strip', () => {
  const diary = started()
  for (const days of [0.2, 1, 5]) {
    const now = after(days * 1440)
    assert.equal(sentenceOf(diary.folded(), now, zone).is, 'running')
    const strip = stripOf(diary.folded(), 'hours', 'not-said', now.slice(0, 10))
    assert.deepEqual(strip.days.map(({ value }) => value), Array.from({ length: 7 }, () => 'none'))
  }
})

test('a day with an answer and no spell does not claim that there was none', () => {
  const diary = new Diary(zone)
  assert.deepEqual(sentenceOf(diary.folded(), T0, zone), { is: 'nothing-written' })
  diary.say(answerCheckIn({ question: 'sleep', answer: 5 }, undefined), T0)
  assert.deepEqual(sentenceOf(diary.folded(), after(5), zone), { is: 'no-spell-written', beyond: 'rest' })
})

test('a spell left open is asked about at the next opening, not while it was just started', () => {
  const diary = started()
  assert.deepEqual(leftOpen(spellsOf(diary.folded()), after(10)), [])
  assert.equal(leftOpen(spellsOf(diary.folded()), after(31)).length, 1)
})

test('under a minute is asked about, and what helped is asked once it eased', () => {
  const diary = started()
  diary.say(easeEpisode(first(diary), { how: 'now' }, after(0.4)), after(0.4))
  assert.equal(maybeSlips(spellsOf(diary.folded())).length, 1)
  assert.equal(justEased(spellsOf(diary.folded()), after(1)), undefined)
  const longer = started()
  longer.say(easeEpisode(first(longer), { how: 'now' }, after(30)), after(30))
  assert.equal(justEased(spellsOf(longer.folded()), after(31))?.id, first(longer).id)
  assert.equal(justEased(spellsOf(longer.folded()), after(120)), undefined)
})

test('a day without an answer is dotted, and usual needs five days before the week shown', () => {
  const diary = new Diary(zone)
  for (const [day, answer] of [['2026-11-01', 2], ['2026-11-02', 4], ['2026-11-03', 4], ['2026-11-04', 5], ['2026-11-05', 9], ['2026-11-22', 8]] as const) {
    diary.say(answerCheckIn({ question: 'use', limb: 'not-said', answer }, undefined), `${day}T12:00:00.000Z`)
  }
  const strip = stripOf(diary.folded(), 'use', 'not-said', '2026-11-24')
  assert.equal(strip.usual, 4)
  assert.deepEqual(strip.days.map(({ value }) => value), ['none', 'none', 'none', 'none', { lowest: 8, highest: 8 }, 'none', 'none'])
  assert.equal(stripOf(diary.folded(), 'sleep', 'not-said', '2026-11-24').usual, 'unknown')
})

test('making one of the shown days worse never changes what is usual', () => {
  const usual = [0, 10].map(answer => {
    const diary = new Diary(zone)
    for (let day = 1; day <= 9; day++) diary.say(answerCheckIn({ question: 'use', limb: 'not-said', answer: 4 }, undefined), `2026-11-0${day}T12:00:00.000Z`)
    diary.say(answerCheckIn({ question: 'use', limb: 'not-said', answer }, undefined), '2026-11-20T12:00:00.000Z')
    return stripOf(diary.folded(), 'use', 'not-said', '2026-11-24').usual
  })
  assert.deepEqual(usual, [4, 4])
})

test('more use opens the frond, more hours curl it, and a usual day is a little under half', () => {
  const value = (at: number) => ({ lowest: at, highest: at })
  assert.equal(curlOf({ shows: 'use', usual: 4 }, value(4)), 0.42)
  assert.ok((curlOf({ shows: 'use', usual: 4 }, value(8)) as number) < 0.42)
  assert.equal(curlOf({ shows: 'hours', usual: 3 }, value(3)), 0.42)
  assert.ok((curlOf({ shows: 'hours', usual: 3 }, value(6)) as number) > 0.42)
  assert.equal(curlOf({ shows: 'hours', usual: 3 }, 'none'), 'none')
  assert.equal(curlOf({ shows: 'hours', usual: 'unknown' }, 'always'), 0.42)
})
