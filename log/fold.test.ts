import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sharedCategories } from './category.ts'
import { emptyFold, historyOf, learn, see, standingOf, take, toldBy, unreadBy } from './fold.ts'
import type { Folded } from './fold.ts'
import type { Entry } from './statement.ts'
import { arbitraryLog, byHour, idOf, note, reading, registry, sample } from './testing/samples.ts'

const fold = (entries: Iterable<Entry>): Folded => take(emptyFold(registry, sharedCategories), entries)
const answer = (folded: Folded): unknown => [...see(folded, byHour)].sort(([one], [other]) => (one < other ? -1 : 1))
const mixed = <T>(items: readonly T[], order: readonly number[]): T[] =>
  items.map((item, index) => ({ item, rank: order[index] ?? 0 })).sort((one, other) => one.rank - other.rank).map(({ item }) => item)
const orders = fc.array(fc.integer(), { minLength: 25, maxLength: 25 })

test('the order in which any entries arrive does not matter, also a correction before what it corrects', () => {
  fc.assert(fc.property(arbitraryLog, orders, (log, order) => {
    assert.deepEqual(answer(fold(mixed(log, order))), answer(fold(log)))
  }))
})

test('folding in pieces equals folding at once, also when views are looked at in between', () => {
  fc.assert(fc.property(arbitraryLog, orders, fc.integer({ min: 1, max: 6 }), (log, order, size) => {
    const arriving = mixed(log, order)
    const pieces = emptyFold(registry, sharedCategories)
    for (let from = 0; from < arriving.length; from += size) {
      take(pieces, arriving.slice(from, from + size))
      see(pieces, byHour)
    }
    assert.deepEqual(answer(pieces), answer(fold(log)))
  }))
})

test('a kind that is learnt later reads as though it had been known from the start', () => {
  fc.assert(fc.property(arbitraryLog, orders, fc.integer({ min: 0, max: 25 }), (log, order, before) => {
    const arriving = mixed(log, order)
    const asked = take(emptyFold(new Map(), sharedCategories), arriving.slice(0, before))
    assert.deepEqual(answer(take(asked, arriving.slice(before))), answer(fold(log)))
    const told = take(emptyFold(new Map(), sharedCategories), arriving)
    learn(told, registry.values())
    for (const { id } of log) assert.deepEqual(toldBy(told, id)?.body, toldBy(fold(log), id)?.body)
  }))
})

test('accepting twice equals accepting once', () => {
  fc.assert(fc.property(arbitraryLog, log => {
    assert.deepEqual(answer(fold([...log, ...log])), answer(fold(log)))
    assert.equal(fold([...log, ...log]).count, fold(log).count)
  }))
})

test('an old entry, upgraded, reads like a new one', () => {
  const old = sample(1, { version: 1, say: { body: { words: 'tight' }, salt: 'AAAAAAAAAAAAAAAAAAAAAA' as never } })
  assert.deepEqual(standingOf(fold([old]), note)[0]?.body, { text: 'tight' })
})

test('two corrections of different fields are joined, and of the same field are asked about', () => {
  const base = sample(1, { say: { body: { text: 'a', mood: 1 }, salt: '' as never } })
  const words = sample(2, { replaces: [base.id], say: { body: { text: 'b', mood: 1 }, salt: '' as never } })
  const mood = sample(3, { replaces: [base.id], say: { body: { text: 'a', mood: 3 }, salt: '' as never } })
  const other = sample(4, { replaces: [base.id], say: { body: { text: 'c', mood: 1 }, salt: '' as never } })
  assert.deepEqual(toldBy(fold([base, words, mood]), base.id)?.body, { text: 'b', mood: 3 })
  assert.deepEqual(toldBy(fold([base, words, mood]), base.id)?.contested, [])
  const asked = toldBy(fold([base, words, other]), base.id)
  assert.deepEqual([asked?.body, asked?.contested, asked?.heads], [{ text: 'c', mood: 1 }, ['text'], [words.id, other.id]])
  const chosen = sample(5, { replaces: [words.id, other.id], say: { body: { text: 'b', mood: 1 }, salt: '' as never } })
  assert.deepEqual(toldBy(fold([base, words, other, chosen]), base.id)?.contested, [])
})

test('a correction is spoken of by the id of what it corrects, and the history keeps both', () => {
  const base = sample(1)
  const corrected = sample(2, { replaces: [base.id] })
  assert.equal(standingOf(fold([corrected, base]), note)[0]?.id, base.id)
  assert.equal(standingOf(fold([corrected]), note)[0]?.id, base.id)
  assert.deepEqual(historyOf(fold([corrected, base]), base.id).map(entry => entry.id), [base.id, corrected.id])
})

test('what is withdrawn does not stand, and a withdrawal beside a correction is asked about', () => {
  const base = sample(1)
  const gone = sample(2, { replaces: [base.id], say: 'withdrawn' })
  assert.equal(toldBy(fold([base, gone]), base.id), undefined)
  assert.deepEqual(toldBy(fold([base, gone, sample(3, { replaces: [base.id] })]), base.id)?.contested, ['withdrawn'])
})

test('a receipt that comes later is kept, and a redaction takes the body away', () => {
  const receipt = { seq: 1 } as Entry['receipt']
  const folded = fold([sample(1)])
  take(folded, [{ ...sample(1), receipt }])
  assert.equal(standingOf(folded, note)[0]?.entry.receipt, receipt)
  take(folded, [{ ...sample(1), receipt, say: 'redacted' }])
  assert.deepEqual(standingOf(folded, note), [])
})

test('an unknown kind and a newer version are kept and counted, and speak to no view', () => {
  const folded = fold([sample(1, { kind: 'later.said' }), sample(2, { version: 9 })])
  assert.deepEqual([folded.count, answer(folded)], [2, []])
})

test('a view that needs a stream the reader may not read says which', () => {
  assert.deepEqual(unreadBy(emptyFold(registry, ['diary']), byHour), ['body'])
  assert.deepEqual(unreadBy(emptyFold(registry, sharedCategories), { reads: [reading] }), [])
  assert.equal(idOf(3), idOf(3))
})
