import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntryId } from '#log/ids.ts'
import { historyOf } from '#log/fold.ts'
import { instantOf, millisecondsOf } from '#log/time.ts'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { easedAboutChoices } from './eased-about.ts'
import { aboutAt, addEpisode, clearDetail, correctLimb, correctTimes, detailEpisode, easeEpisode, keepShortSpell, reopenEpisode, startEpisode, withdrawEpisode } from './say-episode.ts'
import { openSpells, spellsOf, wasWrittenLater } from './spells.ts'
import type { Spell } from './spells.ts'

const T0 = '2026-11-24T14:06:00.000Z'
const after = (minutes: number): string => instantOf(millisecondsOf(T0) + minutes * 60_000)
const limb = 'not-said' as const
const other = '01900000-0000-7000-8000-00000000000a' as EntryId
const only = (diary: Diary): Spell => {
  const spells = spellsOf(diary.folded())
  assert.equal(spells.length, 1)
  return spells[0] as Spell
}
const running = (): Diary => {
  const diary = new Diary()
  diary.say(startEpisode({ limb, beyond: 'rest' }, [], { now: T0 }), T0)
  return diary
}

test('one tap is enough: a spell runs until somebody says that it eased', () => {
  const diary = running()
  assert.equal(only(diary).end.is, 'open')
  diary.say(easeEpisode(only(diary), { how: 'now' }, after(42)), after(42))
  assert.deepEqual(only(diary).end, { is: 'eased', how: 'now', earliest: after(42), latest: after(42) })
})

for (const gap of [150, 400, 900]) {
  test(`a second start ${gap} ms after the first leaves one running spell`, () => {
    const diary = running()
    const now = instantOf(millisecondsOf(T0) + gap)
    assert.equal(refusalOf(startEpisode({ limb, beyond: 'rest' }, openSpells(spellsOf(diary.folded())), { now })), 'episode.already-running')
    assert.equal(openSpells(spellsOf(diary.folded())).length, 1)
  })
}

test('several limbs may have a spell at once', () => {
  const diary = running()
  diary.say(startEpisode({ limb: other, beyond: 'usual' }, openSpells(spellsOf(diary.folded())), { now: after(1) }), after(1))
  assert.equal(openSpells(spellsOf(diary.folded())).length, 2)
})

test('a spell under a minute waits for somebody to keep it, and taking it back leaves nothing', () => {
  const diary = running()
  diary.say(easeEpisode(only(diary), { how: 'now' }, after(0.5)), after(0.5))
  assert.deepEqual(only(diary).end, { is: 'maybe-slip', at: after(0.5) })
  diary.say(keepShortSpell(only(diary)), after(3))
  assert.deepEqual(only(diary).end, { is: 'eased', how: 'now', earliest: after(0.5), latest: after(0.5) })
  diary.say(withdrawEpisode(only(diary)), after(4))
  assert.deepEqual(spellsOf(diary.folded()), [])
})

test('an end before its start is refused by name, also as a correction', () => {
  const diary = running()
  assert.equal(refusalOf(easeEpisode(only(diary), { how: 'about', at: after(-10), earliest: after(-20), latest: after(0) }, after(60))), 'episode.ends-before-start')
  diary.say(easeEpisode(only(diary), { how: 'now' }, after(30)), after(30))
  assert.equal(refusalOf(correctTimes(only(diary), { startedAt: after(31) }, after(60))), 'episode.ends-before-start')
  assert.equal(refusalOf(correctTimes(only(diary), { startedAt: after(10), ease: aboutAt({ startedAt: after(10) }, after(5), after(60)) }, after(60))), 'episode.ends-before-start')
})

test('nothing begins or eases in the future', () => {
  const diary = running()
  assert.equal(refusalOf(startEpisode({ limb: other, beyond: 'rest' }, [], { at: after(10), now: after(5) })), 'episode.in-future')
  assert.equal(refusalOf(correctTimes(only(diary), { startedAt: after(10) }, after(5))), 'episode.in-future')
  assert.equal(refusalOf(easeEpisode(only(diary), { how: 'about', at: after(10), earliest: after(5), latest: after(15) }, after(5))), 'episode.in-future')
})

test('who does not know gives a lowest and a highest: from the last moment it was known to run until now', () => {
  const diary = running()
  diary.say(detailEpisode(only(diary), { still: true }), after(120))
  diary.say(easeEpisode(only(diary), { how: 'not-known' }, after(600)), after(600))
  assert.deepEqual(only(diary).end, { is: 'eased', how: 'not-known', earliest: after(120), latest: after(600) })
})

test('an about is offered as answers that leave nothing out', () => {
  const choices = easedAboutChoices(T0, after(150))
  assert.deepEqual(choices.map(({ minutesAgo }) => minutesAgo), [10, 30, 60, 120])
  assert.equal(choices[0]?.latest, after(145))
  assert.equal(choices.at(-1)?.earliest, after(15))
  for (const [place, choice] of choices.entries()) if (place > 0) assert.equal(choice.latest, choices[place - 1]?.earliest)
  assert.deepEqual(easedAboutChoices(T0, after(5)), [])
})

test('a time by hand may be off by a quarter of an hour, never before the beginning nor after now', () => {
  assert.deepEqual(aboutAt({ startedAt: T0 }, after(5), after(12)), { how: 'about', at: after(5), earliest: T0, latest: after(12) })
  assert.deepEqual(aboutAt({ startedAt: T0 }, after(60), after(120)), { how: 'about', at: after(60), earliest: after(45), latest: after(75) })
})

test('times are corrected at any later time, and both what was said and when it was written remain', () => {
  const diary = running()
  diary.say(easeEpisode(only(diary), { how: 'now' }, after(30)), after(30))
  const id = only(diary).id
  diary.say(correctTimes(only(diary), { startedAt: after(-60), ease: aboutAt({ startedAt: after(-60) }, after(20), after(2000)) }, after(2000)), after(2000))
  const spell = only(diary)
  assert.deepEqual([spell.id, spell.startedAt, spell.end], [id, after(-60), { is: 'eased', how: 'about', earliest: after(5), latest: after(35) }])
  assert.ok(wasWrittenLater(spell.started.entry))
  assert.equal(historyOf(diary.folded(), id).length, 2)
})

test('a spell that eased by mistake runs again', () => {
  const diary = running()
  diary.say(easeEpisode(only(diary), { how: 'now' }, after(30)), after(30))
  diary.say(reopenEpisode(only(diary)), after(31))
  assert.equal(only(diary).end.is, 'open')
})

test('two devices that end one spell give the widest bounds', () => {
  const diary = running()
  const spell = only(diary)
  diary.say(easeEpisode(spell, { how: 'now' }, after(30)), after(30))
  diary.say(easeEpisode(spell, { how: 'now' }, after(40)), after(40))
  assert.deepEqual(only(diary).end, { is: 'eased', how: 'about', earliest: after(30), latest: after(40) })
})

test('a detail said again replaces what was said of the same thing, and may be taken back', () => {
  const diary = running()
  diary.say(detailEpisode(only(diary), { pain: 7 }), after(5))
  diary.say(detailEpisode(only(diary), { postures: ['clenched-fist', 'thumb-in-palm'], manner: 'tonic' }), after(6))
  diary.say(detailEpisode(only(diary), { before: ['nothing-noticed'] }), after(6))
  diary.say(detailEpisode(only(diary), { pain: 4 }), after(7))
  diary.say(detailEpisode(only(diary), { tried: 'Warm wheat bag' }), after(8))
  diary.say(detailEpisode(only(diary), { tried: 'Ring Sam' }), after(9))
  assert.deepEqual(only(diary).details, { pain: 4, postures: ['clenched-fist', 'thumb-in-palm'], manner: 'tonic', before: ['nothing-noticed'], tried: ['Warm wheat bag', 'Ring Sam'] })
  diary.say(clearDetail(only(diary), 'pain'), after(10))
  assert.equal(only(diary).details.pain, undefined)
})

test('somebody else writes pain only as they said', () => {
  const diary = running()
  assert.equal(refusalOf(detailEpisode(only(diary), { pain: 7 }, { voice: 'I saw', onBehalf: true })), 'entry.only-they-said')
  assert.equal(refusalOf(detailEpisode(only(diary), { pain: 7 }, { voice: 'they said', onBehalf: true })), undefined)
  assert.equal(refusalOf(detailEpisode(only(diary), { postures: ['clenched-fist'] }, { voice: 'I saw', onBehalf: true })), undefined)
})

test('an end that arrives before its beginning waits, and nothing is counted', () => {
  const diary = running()
  const spell = only(diary)
  const orphan = new Diary()
  orphan.say(easeEpisode(spell, { how: 'now' }, after(30)), after(30))
  assert.deepEqual(spellsOf(orphan.folded()), [])
})

test('a spell written down days later keeps both times, and cannot end before it began', () => {
  const diary = new Diary()
  const id = '019aa000-0000-7000-8000-00000000000b' as EntryId
  const said = { limb, beyond: 'rest' } as const
  assert.equal(refusalOf(addEpisode(said, { startedAt: after(60), ease: { how: 'about', at: T0, earliest: T0, latest: T0 } }, { id, now: after(5000) })), 'episode.ends-before-start')
  assert.equal(refusalOf(addEpisode(said, { startedAt: after(60), ease: { how: 'not-known' } }, { id, now: after(30) })), 'episode.in-future')
  diary.say(addEpisode(said, { startedAt: T0, ease: aboutAt({ startedAt: T0 }, after(60), after(5000)) }, { id, now: after(5000) }), after(5000))
  const spell = only(diary)
  assert.deepEqual([spell.id, spell.startedAt, spell.started.entry.writtenAt, spell.end], [id, T0, after(5000), { is: 'eased', how: 'about', earliest: after(45), latest: after(75) }])
})

test('a spell given to the wrong limb is given to the right one, and keeps all that was said of it', () => {
  const diary = running()
  diary.say(detailEpisode(only(diary), { pain: 3 }), after(1))
  diary.say(correctLimb(only(diary), other), after(2))
  assert.deepEqual([only(diary).limb, only(diary).startedAt, only(diary).details.pain], [other, T0, 3])
})
