import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inOrder, LONG_GROUP, nextPlace, pressCounts, stopsOf } from './scanning.ts'

test('going on comes to everything on the screen once, and then begins again', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(59), (count, start) => {
    const seen = new Set<number>()
    let at = start % count
    for (let press = 0; press < count; press++) seen.add(at = nextPlace({ count, at, after: -1 }))
    assert.equal(seen.size, count)
    assert.equal(at, start % count)
  }))
})

test('from words that cannot be pressed it goes to what follows them, and from nowhere to the first', () => {
  assert.equal(nextPlace({ count: 9, at: -1, after: 4 }), 4)
  assert.equal(nextPlace({ count: 9, at: -1, after: -1 }), 0)
  assert.equal(nextPlace({ count: 0, at: -1, after: -1 }), -1)
})

test('the large control comes first, and the rest stays as it is read', () => {
  assert.deepEqual(inOrder(['a', 'b', 'LARGE', 'c'], item => item === 'LARGE'), ['LARGE', 'a', 'b', 'c'])
})

test('a held or rattling key is one press', () => {
  assert.equal(pressCounts({ at: 50, before: 'never', held: false }), true)
  assert.equal(pressCounts({ at: 50, before: 0, held: false }), false)
  assert.equal(pressCounts({ at: 900, before: 0, held: true }), false)
  assert.equal(pressCounts({ at: 900, before: 0, held: false }), true)
})

test('a long group is one stop until somebody is inside of it, and then its parts; a short one is never in the way', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 20 })), { maxLength: 6 }), fc.option(fc.nat(4), { nil: undefined }), (parts, inside) => {
    const items = parts.flatMap(([group, size], part) => Array.from({ length: size }, (_none, place) => ({ name: `${part} ${place}`, group: `group ${group}` })))
    const all = stopsOf<string, string>(items.map(({ name }) => name), name => items.find(item => item.name === name)?.group, group => group === `group ${inside}`)
    for (const [group, within] of Object.entries(Object.groupBy(items, item => item.group))) {
      const apart = (within?.length ?? 0) <= LONG_GROUP || group === `group ${inside}`
      assert.deepEqual(all.filter(stop => stop === group || within?.some(({ name }) => name === stop)), apart ? within?.map(({ name }) => name) : [group])
    }
  }))
})
