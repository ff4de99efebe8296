/** A spell that nobody closed is no time, wherever hours are told: the strip, a day, the story, its windows, the page, the panel, the tables. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { emptyFold, take } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { sharedCategories } from '#log/category.ts'
import { uuidv7 } from '#log/ids.ts'
import { dayIn, daysLater, instantOf, millisecondsOf } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { tablesOf } from '#features/copies/tables.ts'
import { detailEpisode, easeEpisode, startEpisode } from '#features/episodes/say-episode.ts'
import { spellsOf } from '#features/episodes/spells.ts'
import type { Spell } from '#features/episodes/spells.ts'
import { registry } from '#features/kinds.ts'
import { sentenceOf } from '#features/now/now.ts'
import { stripOf } from '#features/now/strip.ts'
import { summaryOf } from '#features/panel/summary.ts'
import { Diary } from '#features/testing/diary.ts'
import { spansOn } from '#features/timeline/day-spans.ts'
import { storyOf } from '#features/timeline/story.ts'

const FIRST: Day = '2026-03-01'
const DAYS = 40
const TODAY = daysLater(FIRST, DAYS)
const minute = 60_000

const said = fc.array(fc.record({
  begins: fc.integer({ min: 0, max: (DAYS - 1) * 1440 }), lasts: fc.option(fc.integer({ min: 2, max: 2000 }), { nil: undefined }),
  still: fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined }), pain: fc.boolean(),
}), { minLength: 1, maxLength: 8 })

/** The same spells, with those that were never closed and without them. */
function told(spells: typeof said extends fc.Arbitrary<infer Said> ? Said : never): { whole: Diary; closed: Diary } {
  const [whole, closed] = [new Diary(), new Diary()]
  spells.forEach(({ begins, lasts, still, pain }, place) => {
    const startedAt = instantOf(Date.parse(`${FIRST}T00:00:00.000Z`) + begins * minute)
    const after = (minutes: number) => instantOf(millisecondsOf(startedAt) + minutes * minute)
    const id = uuidv7(millisecondsOf(startedAt), new Uint8Array(10).fill(place + 1))
    for (const diary of lasts === undefined ? [whole] : [whole, closed]) {
      const spell = () => spellsOf(diary.folded()).find(one => one.id === id) as Spell
      diary.say(startEpisode({ limb: 'not-said', beyond: 'rest' }, [], { id, now: startedAt }), startedAt)
      if (still !== undefined) diary.say(detailEpisode(spell(), { still: true }), after(still))
      if (pain) diary.say(detailEpisode(spell(), { pain: 9 }), after(3000))
      if (lasts !== undefined) diary.say(easeEpisode(spell(), { how: 'now' }, after(lasts)), after(lasts))
    }
  })
  return { whole, closed }
}

const days = Array.from({ length: DAYS + 1 }, (_, ahead) => daysLater(FIRST, ahead))
const sum = (values: readonly (number | undefined)[]): number => values.reduce<number>((all, value) => all + (value ?? 0), 0)
const logged = (folded: Folded): number[] => storyOf(folded, TODAY).points.map(point => (typeof point.logged === 'object' ? point.logged?.highest ?? 0 : 0))
const striped = (folded: Folded): number[] => stripOf(folded, 'hours', 'not-said', TODAY).days.map(({ value }) => (typeof value === 'object' ? value.highest : 0))
const acrossDays = (folded: Folded): number[] => days.map(day => sum(spansOn(folded, day).map(({ from, until }) => until - from)))

test('the strip, each day, the story, from which the page takes its hours, and the first sentence count the same hours with and without spells that were never closed', () => {
  fc.assert(fc.property(said, spells => {
    const { whole, closed } = told(spells)
    const [one, other] = [whole.folded(), closed.folded()]
    assert.equal(sum(logged(one)), sum(logged(other)))
    assert.deepEqual(striped(one), striped(other))
    assert.deepEqual(acrossDays(one), acrossDays(other))
    const sentence = sentenceOf(one, instantOf(Date.parse(`${TODAY}T12:00:00.000Z`)), 'Europe/London')
    if (spells.some(({ lasts }) => lasts === undefined)) assert.equal(sentence.is, 'running')
  }), { numRuns: 25 })
})

test('the hours a day rest on days whose hours are known, and these have the same hours without the spells that were never closed', () => {
  fc.assert(fc.property(said, spells => {
    const { whole, closed } = told(spells)
    const known = (folded: Folded) => new Map(storyOf(folded, TODAY).points.flatMap(({ day, logged }) => (logged !== null && logged !== 'always' ? [[day, logged.highest] as const] : [])))
    const [one, other] = [known(whole.folded()), known(closed.folded())]
    for (const [day, highest] of one) assert.equal(highest, other.get(day) ?? 0)
    const { hours, hourDays } = storyOf(whole.folded(), TODAY).lastDays
    const inside = [...one].filter(([day]) => day > daysLater(TODAY, -14))
    if (hours !== null && typeof hours === 'object') assert.ok(hourDays <= inside.length && Math.abs(hours.highest * hourDays * 60 - sum(inside.map(([, highest]) => highest))) < 1e-6)
  }), { numRuns: 25 })
})

test('the panel is told since when it is open and no length; no table says a time at which it ended', () => {
  fc.assert(fc.property(said, spells => {
    const { whole } = told(spells)
    const open = spells.filter(({ lasts }) => lasts === undefined).length
    const summary = summaryOf(take(emptyFold(registry, sharedCategories), whole.entries), whole.entries)
    assert.equal(summary.open.spells, open)
    assert.doesNotMatch(JSON.stringify(summary), /minutes|hours/)
    const eased = tablesOf(whole.folded(), { private: false }).find(({ name }) => name === 'episode-eased.csv')
    assert.equal(eased?.text.trim().split('\r\n').length ?? 1, spells.length - open + 1)
    for (const day of days) for (const span of spansOn(whole.folded(), day)) if (span.open) assert.ok(span.from === span.until && dayIn(instantOf(span.from), 'Europe/London') === day)
  }), { numRuns: 25 })
})
