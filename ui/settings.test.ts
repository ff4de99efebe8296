import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { PRESSES, WAYS } from './pressing.ts'
import { FIRST_SETTINGS, settingsFrom } from './settings.ts'

test('whatever lies in the browser’s store, the settings are whole', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
    const { theme, hand, settleSeconds, scanKeys, scanSeconds } = settingsFrom(stored)
    assert.ok(scanKeys.next !== scanKeys.choose && scanSeconds >= 0.5 && scanSeconds <= 10)
    assert.ok(['system', 'light', 'dark', 'quiet'].includes(theme) && ['right', 'left', 'centre'].includes(hand))
    assert.ok(settleSeconds >= 1 && settleSeconds <= 5)
  }))
})

test('nothing stored is the first settings, and what was chosen is read back', () => {
  assert.deepEqual(settingsFrom(null), FIRST_SETTINGS)
  const chosen = { ...FIRST_SETTINGS, theme: 'quiet', hand: 'left', settleSeconds: 3 } as const
  assert.deepEqual(settingsFrom(JSON.stringify(chosen)), chosen)
})

test('one damaged field does not cost the others', () => {
  assert.deepEqual(settingsFrom('{"theme":"dark","settleSeconds":90}'), { ...FIRST_SETTINGS, theme: 'dark' })
})

test('until a language is chosen, it is the one the device asks for', () => {
  assert.equal(settingsFrom(null, ['de-CH']).language, 'de')
  assert.equal(settingsFrom('{"language":"en"}', ['de-CH']).language, 'en')
})

test('keys that would be one and the same fall back to Space and Enter', () => {
  assert.deepEqual(settingsFrom('{"scanKeys":{"next":"1","choose":"1"}}').scanKeys, { next: ' ', choose: 'Enter' })
  assert.deepEqual(settingsFrom('{"scanKeys":{"next":"1","choose":"2"}}').scanKeys, { next: '1', choose: '2' })
})

test('each way of pressing begins with settings that can be kept', () => {
  for (const press of PRESSES) assert.deepEqual(settingsFrom(JSON.stringify({ ...FIRST_SETTINGS, press, ...WAYS[press] })), { ...FIRST_SETTINGS, press, ...WAYS[press] })
})
