import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workHoursSaid } from '#features/daily-life/daily-life.ts'
import { dailyLifeOf, sayDaily } from '#features/daily-life/days-of-life.ts'
import { takeMeasure } from '#features/measures/taken.ts'
import { Diary } from '#features/testing/diary.ts'
import { MOST_LANES, laneIdsOf, laneOf, lanesShown } from './lanes.ts'
import { measuredSeries } from './measured.ts'
import { drawingOf } from './story-chart.ts'
import { storyOf } from './story.ts'

const on = (day: string): string => `${day}T09:00:00.000Z`

function lived(): Diary {
  const diary = new Diary()
  diary.say(sayDaily(workHoursSaid, { what: 'work', hours: 20 }), on('2026-03-01'))
  diary.say(sayDaily(workHoursSaid, { what: 'work', hours: 12 }, dailyLifeOf(diary.folded()).work), on('2026-04-01'))
  diary.say(takeMeasure({ limb: 'not-said', side: 'left', measured: { what: 'temperature', place: 'back-of-hand', readings: [{ celsius: 30, otherCelsius: 31.8 }], errorCelsius: 0.6, asUsual: false } }), on('2026-03-05'))
  return diary
}

test('hours of work are told each time they changed, also after they were said anew', () => {
  assert.deepEqual(measuredSeries(lived().folded()).find(({ key }) => key === 'work')?.values.map(({ on: day, value }) => [day, value]), [['2026-03-01', 20], ['2026-04-01', 12]])
})

test('a temperature is told as the difference to the other side, with its error', () => {
  assert.deepEqual(measuredSeries(lived().folded()).find(({ of }) => of.is === 'at-home')?.values, [{ on: '2026-03-05', value: -1.8, error: 0.6 }])
})

test('what was never measured is no lane, and no more lanes are drawn than there is room for', () => {
  const empty = storyOf(new Diary().folded(), '2026-04-02')
  assert.deepEqual(laneIdsOf(empty), ['hours', 'use', 'pain', 'sleep'])
  const story = storyOf(lived().folded(), '2026-04-02')
  assert.equal(laneIdsOf(story).length, 6)
  assert.equal(lanesShown(story, laneIdsOf(story)).length, MOST_LANES)
  assert.deepEqual(lanesShown(story, ['measured:gone', 'pain']), ['pain'])
})

test('every value of a series lies between the ends of its lane', () => {
  const story = storyOf(lived().folded(), '2026-04-02')
  const drawing = drawingOf(story, { from: '2026-03-01', to: '2026-04-02' })
  assert.ok(drawing)
  for (const id of laneIdsOf(story)) {
    const lane = laneOf(id, story, drawing)
    if (lane?.form !== 'values') continue
    for (const { value, error } of lane.values) assert.ok(value - error >= lane.least && value + error <= lane.most, id)
  }
})
