import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { changesOf, eventsOf } from './events.ts'
import { markEvent, noticeChange } from './say-event.ts'

const T0 = '2026-11-24T14:06:00.000Z'

test('an event is dated as well as it is known', () => {
  const diary = new Diary()
  diary.say(markEvent({ what: 'fracture', on: '2025' }), T0)
  diary.say(markEvent({ what: 'cast-off', on: '2025-06-14', note: 'Six weeks on' }), T0)
  diary.say(markEvent({ what: 'cast-on', on: '2025-05' }), T0)
  assert.deepEqual(eventsOf(diary.folded()).map(({ body }) => [body.what, body.on]), [['cast-off', '2025-06-14'], ['cast-on', '2025-05'], ['fracture', '2025']])
})

test('something else needs words', () => {
  assert.equal(refusalOf(markEvent({ what: 'other', on: '2026' })), 'event.other-without-words')
})

test('a correction of an event keeps its place in the record', () => {
  const diary = new Diary()
  diary.say(markEvent({ what: 'fracture', on: '2025' }), T0)
  const [told] = eventsOf(diary.folded())
  assert.ok(told)
  diary.say(markEvent({ what: 'fracture', on: '2025-03-02' }, told), '2026-11-25T08:00:00.000Z')
  assert.deepEqual(eventsOf(diary.folded()).map(({ id, body }) => [id, body.on]), [[told.id, '2025-03-02']])
})

test('something different and somewhere new are remembered, the latest first', () => {
  const diary = new Diary()
  diary.say(noticeChange({ what: 'different', note: 'Colder than I know it' }), T0)
  diary.say(noticeChange({ what: 'somewhere-new', part: 'foot', side: 'left' }), '2026-11-25T08:00:00.000Z')
  assert.deepEqual(changesOf(diary.folded()).map(({ body }) => body.what), ['somewhere-new', 'different'])
})
