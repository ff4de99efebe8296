import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sharedCategories } from '#log/category.ts'
import type { SharedCategory } from '#log/category.ts'
import { accept } from '#log/problem.ts'
import { draft } from '#log/draft.ts'
import { emptyFold, take } from '#log/fold.ts'
import { registry } from '#features/kinds.ts'
import { Diary } from '#features/testing/diary.ts'
import { episodeEased, episodeStarted } from '#features/episodes/episode.ts'
import { medicineNoted } from '#features/treatments/treatment.ts'
import { goalSet } from '#features/plan/goal.ts'
import { provenanceOf } from './provenance.ts'
import { isForThirdParty, partsFor, purposes } from './purpose.ts'
import { askQuestion } from '#features/questions/question.ts'
import { reportOf } from './report.ts'

const started = (at?: string) => accept([draft(episodeStarted, { limb: 'not-said', beyond: 'rest' }, at ? { at } : {})])

test('the page says how many spells were written at the time and how many later', () => {
  const diary = new Diary()
  diary.say(started(), '2026-03-01T09:00:00.000Z')
  diary.say(started('2026-03-01T10:00:00.000Z'), '2026-03-03T09:00:00.000Z')
  assert.deepEqual(provenanceOf(diary.folded()), { spells: 2, atTheTime: 1, later: 1, byCarer: 0, byTeam: 0 })
})

test('a spell of seconds that nobody kept counts nowhere on the page', () => {
  const diary = new Diary()
  const [entry] = diary.say(started(), '2026-03-01T09:00:00.000Z')
  assert.ok(entry)
  diary.say(accept([draft(episodeEased, { episode: entry.id, how: 'now' })]), '2026-03-01T09:00:20.000Z')
  assert.equal(provenanceOf(diary.folded()).spells, 0)
})

test('a paper that leaves care starts with the least on it', () => {
  for (const purpose of purposes) assert.equal(partsFor(purpose).size === 0, isForThirdParty(purpose))
})

test('under every subset of streams the page holds nothing from outside it', () => {
  const diary = new Diary()
  diary.say(started(), '2026-03-01T09:00:00.000Z')
  diary.say(accept([draft(medicineNoted, { medicine: 'other', what: 'only in medicines', is: 'given', from: '2026-03-01' })]), '2026-03-01T09:01:00.000Z')
  diary.say(accept([draft(goalSet, { words: 'only in clinical' })]), '2026-03-01T09:02:00.000Z')
  diary.say(askQuestion('only in the diary', []), '2026-03-01T09:03:00.000Z')
  const words: Partial<Record<SharedCategory, string>> = { medicines: 'only in medicines', clinical: 'only in clinical', diary: 'only in the diary' }
  fc.assert(fc.property(fc.subarray([...sharedCategories]), streams => {
    const readable = diary.entries.filter(entry => streams.includes(registry.get(entry.kind)?.category as SharedCategory))
    const report = reportOf(take(emptyFold(registry, streams), readable), '2026-03-20', { zone: 'Europe/London', now: '2026-03-20T12:00:00.000Z' })
    const page = JSON.stringify(report)
    for (const [category, said] of Object.entries(words)) {
      assert.equal(page.includes(said), streams.includes(category as SharedCategory), category)
      assert.equal(report.unread.includes(category as SharedCategory), !streams.includes(category as SharedCategory), category)
    }
  }))
})
