import assert from 'node:assert/strict'
import { test } from 'node:test'
import { easeEpisodes, startEpisode } from '#features/episodes/say-episode.ts'
import { openSpells, spellsOf } from '#features/episodes/spells.ts'
import { Diary } from '#features/testing/diary.ts'
import { midnightsOf, spansOn } from './day-spans.ts'

const HOUR = 3_600_000

test('a day has 23 hours in spring and 25 in autumn where the clock changes', () => {
  const hours = (day: string): number => (midnightsOf(day, 'Europe/London').to - midnightsOf(day, 'Europe/London').from) / HOUR
  assert.deepEqual([hours('2026-03-29'), hours('2026-10-25'), hours('2026-06-01')], [23, 25, 24])
})

test('a spell over midnight lies in both days, each part once', () => {
  const diary = new Diary('Europe/London')
  diary.say(startEpisode({ limb: 'not-said', beyond: 'rest' }, [], { now: '2026-01-10T23:00:00.000Z', telling: undefined }), '2026-01-10T23:00:00.000Z')
  diary.say(easeEpisodes(openSpells(spellsOf(diary.folded())), { how: 'now' }, '2026-01-11T01:00:00.000Z', undefined), '2026-01-11T01:00:00.000Z')
  const parts = ['2026-01-10', '2026-01-11', '2026-01-12'].map(day => spansOn(diary.folded(), day).map(({ from, until }) => (until - from) / HOUR))
  assert.deepEqual(parts, [[1], [1], []])
})

test('a spell that nobody closed is a point on the day it began, and no time on any other', () => {
  const diary = new Diary('Europe/London')
  diary.say(startEpisode({ limb: 'not-said', beyond: 'rest' }, [], { now: '2026-01-10T23:00:00.000Z', telling: undefined }), '2026-01-10T23:00:00.000Z')
  assert.deepEqual(spansOn(diary.folded(), '2026-01-10').map(({ open, from, until }) => [open, until - from]), [[true, 0]])
  assert.deepEqual(spansOn(diary.folded(), '2026-01-11'), [])
})
