import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Facts, FindingId } from '../facts.ts'
import { SEVERITY_ITEMS, type SeverityVersion } from './severity-items.ts'
import { severity, severityChange } from './severity.ts'
import vectors from './vectors/severity.json' with { type: 'json' }

const factsOf = (version: SeverityVersion, items: readonly (number | null)[]): Facts => {
  const facts: Partial<Record<FindingId, 'yes' | 'no'>> = {}
  SEVERITY_ITEMS[version].forEach(({ features }, i) => {
    const ids = features.map(feature => feature.whole ?? feature.parts[0]!)
    if (items[i] === 1 && i === 0 && version === 'css-16') for (const id of ids) facts[id] = 'yes'
    else if (items[i] === 1) facts[ids[0]!] = 'yes'
    else if (items[i] === 0) for (const id of ids) facts[id] = 'no'
  })
  return facts
}

for (const vector of vectors.scores)
  test(`severity score ${vector.id}`, () => {
    const answer = severity(factsOf('css-16', vector.items), 'css-16')
    assert.ok(answer.known)
    const { total, itemsAssessed, partial } = answer.value
    assert.deepEqual({ total, itemsAssessed, partial }, { total: vector.total, itemsAssessed: vector.itemsAssessed, partial: vector.partial })
  })

const names = (version: SeverityVersion, count: number) => SEVERITY_ITEMS[version].slice(0, count).map(item => item.item)
type Side = readonly [SeverityVersion, number, number]
const side = ([version, total, count]: Side) => ({ version, total, itemsAssessed: names(version, count) })

for (const vector of vectors.changes)
  test(`change of the severity score ${vector.id}`, () => {
    const answer = severityChange(side(vector.earlier as unknown as Side), side(vector.now as unknown as Side))
    if (vector.refused !== undefined) {
      assert.ok(!answer.ok)
      assert.equal(answer.problem.code, vector.refused)
    } else {
      assert.ok(answer.ok && answer.answer.known)
      assert.deepEqual(answer.answer.value, { change: vector.change, means: vector.means })
    }
  })

test('each version has as many items as its name says', () => {
  assert.equal(SEVERITY_ITEMS['css-16'].length, 16)
  assert.equal(SEVERITY_ITEMS['css-17'].length, 17)
})

test('with nothing assessed there is no score', () => {
  assert.equal(severity({}, 'css-16').known, false)
})

test('pain that continues but is in proportion is no point', () => {
  const answer = severity({ 'history.pain.continuing': 'yes', 'history.pain.disproportionate': 'no' }, 'css-16')
  assert.ok(answer.known && answer.value.total === 0 && answer.value.itemsAssessed === 1)
})
