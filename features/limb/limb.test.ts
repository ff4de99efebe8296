import assert from 'node:assert/strict'
import { test } from 'node:test'
import { historyOf } from '#log/fold.ts'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { describeLimb, redescribeLimb, sayUsualPosture } from './limb.ts'
import type { LimbDescription } from './limb.ts'
import { isAlwaysThere, limbsOf } from './limbs.ts'

const leftHand: LimbDescription = { part: 'hand', side: 'left', joints: ['fingers'], word: 'clenches', behaviour: 'comes-and-goes', since: '2024-03' }

test('only the limb must be said: all else may stay open', () => {
  const diary = new Diary()
  diary.say(describeLimb({ part: 'foot', side: 'both', joints: [], word: 'not-said', behaviour: 'not-said', since: 'unknown' }), '2026-11-24T09:00:00.000Z')
  assert.deepEqual(limbsOf(diary.folded()).map(({ part, side, behaviour }) => [part, side, behaviour]), [['foot', 'both', 'not-said']])
})

test('a hand is left, right or both; a neck may be in the middle', () => {
  assert.equal(refusalOf(describeLimb({ ...leftHand, side: 'middle' })), 'limb.side-missing')
  assert.equal(refusalOf(describeLimb({ ...leftHand, part: 'neck', side: 'middle', joints: ['jaw'] })), undefined)
})

test('a knee is refused in a hand', () => {
  assert.equal(refusalOf(describeLimb({ ...leftHand, joints: ['knee'] })), 'limb.joint-elsewhere')
})

test('a limb described anew keeps its name in the record, and what was said before', () => {
  const diary = new Diary()
  diary.say(describeLimb(leftHand), '2026-11-24T09:00:00.000Z')
  const [limb] = limbsOf(diary.folded())
  assert.ok(limb)
  diary.say(redescribeLimb(limb.told, { ...leftHand, word: { own: 'goes into a claw' }, behaviour: 'always-there' }), '2026-11-25T09:00:00.000Z')
  const [again] = limbsOf(diary.folded())
  assert.deepEqual([again?.id, again?.word, again?.behaviour], [limb.id, { own: 'goes into a claw' }, 'always-there'])
  assert.equal(historyOf(diary.folded(), limb.id).length, 2)
})

test('a usual posture is a fact of one joint, and asleep it is not seen unless somebody saw it', () => {
  const diary = new Diary()
  const [described] = diary.say(describeLimb({ ...leftHand, behaviour: 'always-there' }), '2026-11-24T09:00:00.000Z')
  assert.ok(described)
  diary.say(sayUsualPosture({ limb: described.id, joint: 'fingers', posture: 'bent', since: '2023', yields: 'a-little', asleep: 'not-seen', onWaking: 'there-already' }), '2026-11-24T09:05:00.000Z')
  const [limb] = limbsOf(diary.folded())
  assert.deepEqual(limb?.usual.map(({ body }) => [body.joint, body.posture, body.asleep]), [['fingers', 'bent', 'not-seen']])
  assert.ok(isAlwaysThere('always-there') && isAlwaysThere('always-with-worse-spells') && !isAlwaysThere('only-when-used'))
})
