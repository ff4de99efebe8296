import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PersonId } from '#log/ids.ts'
import { deviceName } from './device-name.ts'
import { firstQuestion } from './joining.ts'
import { decidable, grantedWith, invitationStateOf } from './sharing.ts'

const one = 'one' as PersonId
const other = 'other' as PersonId

test('a record is never joined to another person without a question', () => {
  assert.equal(firstQuestion(null, { person: one, role: 'person' }), 'no record here')
  assert.equal(firstQuestion({ person: undefined, role: 'person', removed: false }, { person: one, role: 'person' }), 'is it theirs')
  assert.equal(firstQuestion({ person: other, role: 'person', removed: false }, { person: one, role: 'person' }), 'other person')
  assert.equal(firstQuestion({ person: other, role: 'person', removed: true }, { person: one, role: 'person' }), 'other person')
  assert.equal(firstQuestion({ person: one, role: 'person', removed: true }, { person: one, role: 'person' }), 'come back')
  assert.equal(firstQuestion({ person: one, role: 'person', removed: false }, { person: one, role: 'person' }), 'connected already')
})

test('a carer’s invitation does not turn somebody’s own record into the one they look after', () => {
  assert.equal(firstQuestion({ person: undefined, role: 'person', removed: false }, { person: one, role: 'carer' }), 'other person')
})

test('an invitation that was used is used, whatever happened afterwards', () => {
  const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`
  assert.equal(invitationStateOf({ expiresAt: at(8), usedAt: null, withdrawnAt: null }, at(7)), 'open')
  assert.equal(invitationStateOf({ expiresAt: at(8), usedAt: null, withdrawnAt: null }, at(8)), 'expired')
  assert.equal(invitationStateOf({ expiresAt: at(8), usedAt: null, withdrawnAt: at(2) }, at(9)), 'withdrawn')
  assert.equal(invitationStateOf({ expiresAt: at(8), usedAt: at(2), withdrawnAt: at(3) }, at(9)), 'used')
})

test('what the team writes itself stays with the team, whatever the person shares', () => {
  assert.deepEqual(grantedWith([]), ['clinical', 'team'])
  assert.deepEqual(grantedWith(['mental-health', 'diary']), ['diary', 'mental-health', 'clinical', 'team'])
  assert.equal(grantedWith(decidable).length, 6)
})

test('a device is named by what people call it', () => {
  assert.equal(deviceName('Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140 Mobile Safari/537.36'), 'Android phone')
  assert.equal(deviceName('something else'), '')
})
