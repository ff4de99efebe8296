import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draft, stateDraft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { emptyFold, take } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { sharedCategories } from '#log/category.ts'
import type { SharedCategory } from '#log/category.ts'
import { registry } from '#features/kinds.ts'
import { checkInAnswered } from '#features/check-ins/check-in.ts'
import { episodeStarted } from '#features/episodes/episode.ts'
import { eventMarked } from '#features/events/event.ts'
import { medicineNoted, treatmentNoted } from '#features/treatments/treatment.ts'
import { fallHappened } from '#features/daily-life/daily-life.ts'
import { effectMarked } from '#features/procedures/effect.ts'
import { firstDayOf, lastDayOf } from './marks.ts'
import { storyOf } from './story.ts'

let count = 0
const random = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(++count % 256)
const at = (day: number, hour = 9): number => Date.UTC(2026, 2, day, hour)
const said = (drafts: readonly Draft[], now: number) => drafts.map(one => stateDraft(one, { now, zone: 'Europe/London', random }))
const folded = (entries: ReturnType<typeof said>, streams: readonly SharedCategory[] = sharedCategories): Folded =>
  take(emptyFold(registry, streams), entries.filter(entry => streams.includes(registry.get(entry.kind)?.category as SharedCategory)))

const log = [
  ...[1, 2, 3, 20].flatMap(day => said([draft(checkInAnswered, { question: 'pain', answer: day === 20 ? 8 : 5 })], at(day))),
  ...said([draft(episodeStarted, { limb: 'not-said', beyond: 'rest' })], at(3)),
  ...said([draft(eventMarked, { what: 'cast-off', on: '2026-03-04' })], at(4)),
  ...said([draft(medicineNoted, { medicine: 'gabapentin', what: 'Gabapentin', is: 'given', from: '2026-03', to: 'still' })], at(4)),
  ...said([draft(treatmentNoted, { form: 'toxin-session', what: 'Injection 1', is: 'given', from: '2026-03-18' })], at(18)),
]

test('a spell that nobody closed is shown and adds no time', () => {
  const story = storyOf(folded(log), '2026-03-20')
  assert.equal(story.open, 1)
  assert.equal(story.points.every(point => point.logged === null || point.logged === 'always' || point.logged.highest === 0), true)
})

test('days without a word are not days without pain', () => {
  const story = storyOf(folded(log), '2026-03-20')
  assert.deepEqual(story.points.find(point => point.day === '2026-03-10'), { day: '2026-03-10', written: false, pain: null, use: null, sleep: null, logged: null, spells: 0, open: 0 })
  assert.deepEqual(story.written, { days: 5, of: 20 })
})

test('a baseline stands before a treatment whose day is known, not before one known to the month', () => {
  const story = storyOf(folded(log), '2026-04-20')
  assert.deepEqual(story.comparisons.map(one => one.baseline.why.is), ['before-treatment', 'start-of-record'])
})

test('an empty diary has no story, and says so rather than drawing zeros', () => {
  const story = storyOf(folded([]), '2026-03-20')
  assert.deepEqual([story.span, story.points, story.comparisons], [null, [], []])
})

test('what is not shared is named, and nothing of it is drawn', () => {
  const story = storyOf(folded(log, ['diary']), '2026-03-20')
  assert.deepEqual(story.unread, ['medicines', 'clinical'])
  assert.deepEqual(story.treatments, [])
})

test('a month or a year means its first to its last day', () => {
  assert.deepEqual([firstDayOf('2026'), firstDayOf('2026-02'), lastDayOf('2026'), lastDayOf('2026-02'), lastDayOf('2028-02'), lastDayOf('2026-02-03')],
    ['2026-01-01', '2026-02-01', '2026-12-31', '2026-02-28', '2028-02-29', '2026-02-03'])
})

test('a fall and what was noticed of an injection stand on the story; only the fall is named among what else changed', () => {
  const [injected] = said([draft(treatmentNoted, { form: 'toxin-session', what: 'Injection 2', is: 'given', from: '2026-03-18' })], at(18))
  const more = [
    ...(injected === undefined ? [] : [injected, ...said([draft(effectMarked, { treatment: injected.id, mark: 'done' }), draft(effectMarked, { treatment: injected.id, mark: 'beginning' })], at(22))]),
    ...said([draft(fallHappened, { on: '2026-03-25', count: 2, hurt: 'no', witnessed: 'not-said' })], at(25)),
    ...[26, 27, 28, 29].flatMap(day => said([draft(checkInAnswered, { question: 'pain', answer: 4 })], at(day))),
  ]
  const story = storyOf(folded([...log, ...more]), '2026-04-20')
  assert.deepEqual(story.events.map(({ what, on, note }) => [what, on, note]), [['cast-off', '2026-03-04', undefined], ['felt-beginning', '2026-03-22', 'Injection 2'], ['fall', '2026-03-25', '2 ×']])
  const also = story.comparisons.flatMap(({ alsoChanged }) => alsoChanged)
  assert.deepEqual([also.includes('fall'), also.includes('felt-beginning')], [true, false])
  assert.equal(storyOf(folded([...log, ...more], ['diary']), '2026-04-20').events.find(({ what }) => what === 'felt-beginning')?.note, undefined)
})
