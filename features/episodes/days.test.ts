import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { uuidv7 } from '#log/ids.ts'
import { dayIn, daysLater, instantOf, millisecondsOf } from '#log/time.ts'
import { answerCheckIn } from '#features/check-ins/say-check-in.ts'
import { describeLimb, redescribeLimb } from '#features/limb/limb.ts'
import type { LimbDescription } from '#features/limb/limb.ts'
import { limbsOf } from '#features/limb/limbs.ts'
import { Diary } from '#features/testing/diary.ts'
import { byDay, daysOf } from './days.ts'
import { detailEpisode, easeEpisode, startEpisode, withdrawEpisode } from './say-episode.ts'
import { spellsOf } from './spells.ts'
import type { Spell } from './spells.ts'

const limb = 'not-said' as const
const spell = (diary: Diary, from: string, to: string | 'open'): void => {
  diary.say(startEpisode({ limb, beyond: 'rest' }, [], { now: from }), from)
  const started = spellsOf(diary.folded()).find(one => one.startedAt === from && one.end.is === 'open')
  assert.ok(started)
  if (to !== 'open') diary.say(easeEpisode(started, { how: 'now' }, to), to)
}
const logged = (diary: Diary, from: string, to = from): unknown[] => daysOf(diary.folded(), from, to).map(({ limbs }) => limbs.get(limb)?.logged)

test('an open spell adds no time to any day, however long it stays open', () => {
  const diary = new Diary()
  spell(diary, '2026-11-20T08:00:00.000Z', 'open')
  const days = daysOf(diary.folded(), '2026-11-20', '2026-11-24')
  assert.deepEqual(days[0]?.limbs.get(limb), { logged: { lowest: 0, highest: 0 }, spells: 0, open: 1 })
  assert.deepEqual(days.slice(1).map(({ limbs }) => limbs.size), [0, 0, 0, 0])
})

test('a spell under a minute that nobody kept adds nothing', () => {
  const diary = new Diary()
  spell(diary, '2026-11-20T08:00:00.000Z', '2026-11-20T08:00:40.000Z')
  assert.equal(daysOf(diary.folded(), '2026-11-20', '2026-11-20')[0]?.limbs.size, 0)
})

test('a spell across midnight is split by the clock the person lived by', () => {
  const diary = new Diary('Australia/Adelaide')
  spell(diary, '2026-11-24T13:00:00.000Z', '2026-11-24T14:00:00.000Z') // 23:30 to 00:30 there
  assert.deepEqual(logged(diary, '2026-11-24', '2026-11-25'), [{ lowest: 30, highest: 30 }, { lowest: 30, highest: 30 }])
})

test('the night on which clocks go back has its 25 hours, and the one on which they go forward its 23', () => {
  const back = byDay('2026-10-24T23:00:00.000Z', '2026-10-26T00:00:00.000Z', 'Europe/London')
  assert.deepEqual(back.map(({ day, from, to }) => [day, (millisecondsOf(to) - millisecondsOf(from)) / 3_600_000]), [['2026-10-25', 25]])
  const forward = byDay('2026-03-29T00:00:00.000Z', '2026-03-29T23:00:00.000Z', 'Europe/London')
  assert.deepEqual(forward.map(({ day, from, to }) => [day, (millisecondsOf(to) - millisecondsOf(from)) / 3_600_000]), [['2026-03-29', 23]])
})

test('an ending that nobody knows gives a lowest and a highest', () => {
  const diary = new Diary()
  spell(diary, '2026-11-20T08:00:00.000Z', 'open')
  const [open] = spellsOf(diary.folded())
  assert.ok(open)
  diary.say(detailEpisode(open, { still: true }), '2026-11-20T09:00:00.000Z')
  const [seen] = spellsOf(diary.folded())
  assert.ok(seen)
  diary.say(easeEpisode(seen, { how: 'not-known' }, '2026-11-21T01:00:00.000Z'), '2026-11-21T01:00:00.000Z')
  assert.deepEqual(logged(diary, '2026-11-20', '2026-11-21'), [{ lowest: 60, highest: 960 }, { lowest: 0, highest: 60 }])
})

test('a limb that is said to be always there today keeps the hours of the weeks before', () => {
  const diary = new Diary()
  const hand: LimbDescription = { part: 'hand', side: 'left', joints: ['fingers'], word: 'clenches', behaviour: 'comes-and-goes', since: '2024-03' }
  diary.say(describeLimb(hand), '2026-11-20T07:00:00.000Z')
  const [described] = limbsOf(diary.folded())
  assert.ok(described)
  diary.say(startEpisode({ limb: described.id, beyond: 'rest' }, [], { now: '2026-11-20T08:00:00.000Z' }), '2026-11-20T08:00:00.000Z')
  const [running] = spellsOf(diary.folded())
  assert.ok(running)
  diary.say(easeEpisode(running, { how: 'now' }, '2026-11-20T09:00:00.000Z'), '2026-11-20T09:00:00.000Z')
  diary.say(redescribeLimb(described.told, { ...hand, behaviour: 'always-there' }), '2026-11-24T09:00:00.000Z')
  const days = daysOf(diary.folded(), '2026-11-20', '2026-11-24').map(({ limbs }) => limbs.get(described.id)?.logged)
  assert.deepEqual(days, [{ lowest: 60, highest: 60 }, undefined, undefined, undefined, 'always'])
})

test('two spells of one limb at the same time are one time', () => {
  const diary = new Diary()
  spell(diary, '2026-11-20T08:00:00.000Z', '2026-11-20T10:00:00.000Z')
  spell(diary, '2026-11-20T09:00:00.000Z', '2026-11-20T11:00:00.000Z')
  assert.deepEqual(logged(diary, '2026-11-20'), [{ lowest: 180, highest: 180 }])
})

test('a posture that is always there has no hours: the day says always', () => {
  const diary = new Diary()
  const [described] = diary.say(describeLimb({ part: 'hand', side: 'left', joints: [], word: 'clenches', behaviour: 'always-there', since: '2023' }), '2026-11-20T07:00:00.000Z')
  assert.ok(described)
  diary.say(startEpisode({ limb: described.id, beyond: 'usual' }, [], { now: '2026-11-20T08:00:00.000Z' }), '2026-11-20T08:00:00.000Z')
  const [open] = spellsOf(diary.folded())
  assert.ok(open)
  diary.say(easeEpisode(open, { how: 'now' }, '2026-11-20T10:00:00.000Z'), '2026-11-20T10:00:00.000Z')
  assert.deepEqual(daysOf(diary.folded(), '2026-11-20', '2026-11-21').map(({ limbs }) => limbs.get(described.id)), [{ logged: 'always', spells: 1, open: 0 }, { logged: 'always', spells: 0, open: 0 }])
})

test('a day without entries has none, and is nobody\'s good day', () => {
  const diary = new Diary()
  diary.say(answerCheckIn({ question: 'sleep', answer: 4 }, undefined), '2026-11-20T08:00:00.000Z')
  assert.deepEqual(daysOf(diary.folded(), '2026-11-19', '2026-11-20').map(({ entries, limbs }) => [entries, limbs.size]), [[0, 0], [1, 0]])
})

test('what is taken back is counted nowhere', () => {
  const diary = new Diary()
  spell(diary, '2026-11-20T08:00:00.000Z', '2026-11-20T10:00:00.000Z')
  const [one] = spellsOf(diary.folded())
  assert.ok(one)
  diary.say(withdrawEpisode(one), '2026-11-21T10:00:00.000Z')
  assert.deepEqual(daysOf(diary.folded(), '2026-11-20', '2026-11-20')[0], { day: '2026-11-20', entries: 0, limbs: new Map() })
})

test('whatever else is said of it, on several limbs at once, a spell that is never closed adds no time to any day', () => {
  const limbs = fc.array(fc.record({ minutes: fc.integer({ min: 0, max: 40_000 }), closed: fc.boolean(), still: fc.array(fc.integer({ min: 1, max: 4000 }), { maxLength: 3 }), tried: fc.boolean() }), { minLength: 1, maxLength: 5 })
  fc.assert(fc.property(limbs, spells => {
    const whole = new Diary('UTC')
    const closedOnly = new Diary('UTC')
    spells.forEach(({ minutes, closed, still, tried }, place) => {
      const startedAt = instantOf(Date.parse('2026-03-01T00:00:00.000Z') + minutes * 60_000)
      const id = uuidv7(millisecondsOf(startedAt), new Uint8Array(10).fill(place + 1))
      for (const diary of closed ? [whole, closedOnly] : [whole]) {
        diary.say(startEpisode({ limb: 'not-said', beyond: 'rest' }, [], { id, at: startedAt, now: '2026-12-01T00:00:00.000Z' }), startedAt)
        const spell = () => spellsOf(diary.folded()).find(one => one.id === id) as Spell
        for (const later of still) diary.say(detailEpisode(spell(), { still: true }), instantOf(millisecondsOf(startedAt) + later * 60_000))
        if (tried) diary.say(detailEpisode(spell(), { tried: 'Warm wheat bag' }), instantOf(millisecondsOf(startedAt) + 60_000))
        if (closed) diary.say(easeEpisode(spell(), { how: 'now' }, instantOf(millisecondsOf(startedAt) + 90 * 60_000)), instantOf(millisecondsOf(startedAt) + 90 * 60_000))
      }
    })
    const minutesOf = (diary: Diary) => daysOf(diary.folded(), '2026-02-28', '2026-04-10').map(day => day.limbs.get('not-said')?.logged ?? { lowest: 0, highest: 0 })
    assert.deepEqual(minutesOf(whole), minutesOf(closedOnly))
  }), { numRuns: 40 })
})

const zones = fc.constantFrom('Europe/London', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC')
const stretch = fc.record({ from: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 1) }), minutes: fc.integer({ min: 0, max: 4000 }) })

test('cutting at midnight loses no time, doubles none, and each piece lies in its own day', () => {
  fc.assert(fc.property(zones, stretch, (zone, { from, minutes }) => {
    const pieces = byDay(instantOf(from), instantOf(from + minutes * 60_000), zone)
    assert.equal(pieces.reduce((sum, piece) => sum + millisecondsOf(piece.to) - millisecondsOf(piece.from), 0), minutes * 60_000)
    for (const piece of pieces) {
      assert.equal(dayIn(piece.from, zone), piece.day)
      if (piece.to > piece.from) assert.equal(dayIn(instantOf(millisecondsOf(piece.to) - 1), zone), piece.day)
    }
  }))
})

test('no day has more logged minutes than it has minutes, and the lowest never passes the highest', () => {
  fc.assert(fc.property(zones, fc.array(stretch, { maxLength: 12 }), (zone, stretches) => {
    const diary = new Diary(zone)
    const base = Date.UTC(2026, 2, 25)
    for (const { from, minutes } of stretches) {
      const start = instantOf(base + (from % (8 * 86_400_000)))
      diary.say(startEpisode({ limb, beyond: 'rest' }, [], { now: start }), start)
      const open = spellsOf(diary.folded()).find(one => one.end.is === 'open')
      if (open) diary.say(easeEpisode(open, { how: 'not-known' }, instantOf(millisecondsOf(start) + minutes * 60_000)), instantOf(millisecondsOf(start) + minutes * 60_000))
    }
    for (const { limbs } of daysOf(diary.folded(), '2026-03-20', daysLater('2026-03-20', 25))) {
      const day = limbs.get(limb)
      if (day === undefined || day.logged === 'always') continue
      assert.ok(day.logged.lowest <= day.logged.highest)
      assert.ok(day.logged.highest <= 25 * 60)
    }
  }))
})
