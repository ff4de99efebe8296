import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LOCAL_VALUES } from '#clinical/local-values.ts'
import { listValues, versionOf, wordsOf } from './local-values.ts'

test('the version changes when any value does, and not when they are only listed in another order', () => {
  const changed = { ...LOCAL_VALUES, toxinWatchDays: { ...LOCAL_VALUES.toxinWatchDays, value: LOCAL_VALUES.toxinWatchDays.value + 1 } }
  assert.notEqual(versionOf(changed), versionOf())
  const turned = Object.fromEntries(Object.entries(LOCAL_VALUES).toReversed()) as unknown as typeof LOCAL_VALUES
  assert.equal(versionOf(turned), versionOf())
  assert.match(versionOf(), /^[0-9a-f]{12}$/)
})

test('every value is listed with a unit and in words', () => {
  assert.equal(listValues().length, Object.keys(LOCAL_VALUES).length)
  assert.ok(listValues().every(({ words, unit }) => /^[A-Z][a-z0-9 ]+$/.test(words) && unit !== ''))
  assert.equal(wordsOf('missedBaclofenHours'), 'Missed baclofen hours')
})
