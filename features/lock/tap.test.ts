import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntryId } from '#log/ids.ts'
import { accept } from '#log/problem.ts'
import { startEpisode } from '#features/episodes/say-episode.ts'
import { openSpells, spellsOf } from '#features/episodes/spells.ts'
import { Diary } from '#features/testing/diary.ts'
import { draftsOfTaps } from './tap.ts'
import type { LockedTap } from './tap.ts'

const id = (last: number): EntryId => `019ca000-0000-7000-8000-00000000000${last}` as EntryId
const tap = (is: LockedTap['is'], own: number, spell: number, at: string): LockedTap => ({ id: id(own), is, spell: id(spell), at, zone: 'Europe/London' })

test('a tap while it was locked is a spell with the time of the tap, and easing it ends that spell', () => {
  const diary = new Diary()
  diary.say(accept(draftsOfTaps([tap('happening', 1, 2, '2026-11-22T10:00:00.000Z'), tap('eased', 3, 2, '2026-11-22T10:20:00.000Z')], diary.folded(), undefined)), '2026-11-22T12:00:00.000Z')
  const [spell, ...more] = spellsOf(diary.folded())
  assert.equal(more.length, 0)
  assert.equal(spell?.id, id(2))
  assert.equal(spell?.startedAt, '2026-11-22T10:00:00.000Z')
  assert.ok(spell?.end.is !== 'open')
})

test('taking the same taps in twice says nothing twice', () => {
  const diary = new Diary()
  const taps = [tap('happening', 1, 2, '2026-11-22T10:00:00.000Z'), tap('eased', 3, 2, '2026-11-22T10:20:00.000Z')]
  const ids = () => draftsOfTaps(taps, diary.folded(), undefined).map(draft => draft.id)
  const first = ids()
  assert.deepEqual(first, [id(2), id(3)])
  diary.say(accept(draftsOfTaps(taps, diary.folded(), undefined)), '2026-11-22T12:00:00.000Z')
  for (const again of ids()) assert.ok(again !== undefined && first.includes(again))
})

test('where a spell ran already it stays the one spell, and easing ends it', () => {
  const diary = new Diary()
  diary.say(startEpisode({ limb: 'not-said', beyond: 'rest' }, [], { now: '2026-11-22T09:00:00.000Z' }), '2026-11-22T09:00:00.000Z')
  const taps = [tap('happening', 1, 2, '2026-11-22T10:00:00.000Z'), tap('eased', 3, 2, '2026-11-22T10:20:00.000Z')]
  diary.say(accept(draftsOfTaps(taps, diary.folded(), undefined)), '2026-11-22T12:00:00.000Z')
  assert.equal(spellsOf(diary.folded()).length, 1)
  assert.equal(openSpells(spellsOf(diary.folded())).length, 0)
})
