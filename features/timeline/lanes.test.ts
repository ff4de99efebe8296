import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept } from '#log/problem.ts'
import { draft } from '#log/draft.ts'
import { checkInAnswered } from '#features/check-ins/check-in.ts'
import { takeMeasure } from '#features/measures/taken.ts'
import { Diary } from '#features/testing/diary.ts'
import { lanesBelow, MOST_BELOW } from './lanes.ts'
import { storyOf } from './story.ts'

const girth = (place: 'wrist' | 'forearm' | 'calf' | 'mid-foot' | 'middle-finger', centimetres: number) => takeMeasure({ limb: 'not-said', side: 'left', measured: { what: 'girth', place, centimetres, asUsual: false } })

test('below the clinic’s story stand sleep only where it was answered, and only what was measured more than once', () => {
  const diary = new Diary()
  diary.say(accept([draft(checkInAnswered, { question: 'pain', answer: 5 })]), '2026-02-01T18:00:00.000Z')
  diary.say(girth('wrist', 17), '2026-02-01T18:00:00.000Z')
  assert.deepEqual(lanesBelow(storyOf(diary.folded(), '2026-02-20')), [])
  diary.say(girth('wrist', 18), '2026-02-08T18:00:00.000Z')
  diary.say(accept([draft(checkInAnswered, { question: 'sleep', answer: 4 })]), '2026-02-08T18:00:00.000Z')
  const [sleep, wrist, ...more] = lanesBelow(storyOf(diary.folded(), '2026-02-20'))
  assert.deepEqual([sleep, wrist?.includes('wrist'), more], ['sleep', true, []])
})

test('never more measures than there is room for, those measured most often in front', () => {
  const diary = new Diary()
  for (const [times, place] of [[2, 'wrist'], [4, 'forearm'], [3, 'calf'], [5, 'mid-foot'], [2, 'middle-finger']] as const) {
    for (let day = 1; day <= times; day++) diary.say(girth(place, 20 + day), `2026-02-0${day}T18:00:00.000Z`)
  }
  const lanes = lanesBelow(storyOf(diary.folded(), '2026-02-20'))
  assert.equal(lanes.length, MOST_BELOW)
  assert.deepEqual(['mid-foot', 'forearm', 'calf'].map((place, rank) => lanes[rank]?.includes(place)), [true, true, true])
})
