import assert from 'node:assert/strict'
import { test } from 'node:test'
import { laneHeads } from './lane-heads.ts'

test('a head begins with its lane where there is room', () => {
  assert.deepEqual(laneHeads([{ at: 0, head: 'Hours' }, { at: 100, head: 'Use' }], 200), [{ x: 0, atEnd: false, line: 'only' }, { x: 100, atEnd: false, line: 'only' }])
})

test('a head that would leave the picture ends where the picture ends', () => {
  assert.deepEqual(laneHeads([{ at: 0, head: 'Use' }, { at: 160, head: 'Schmerz' }], 200)[1], { x: 200, atEnd: true, line: 'only' })
})

test('heads that would run into one another stand on two lines by turns', () => {
  assert.deepEqual(laneHeads([{ at: 134, head: 'Std.' }, { at: 198, head: 'Tun' }, { at: 246, head: 'Schmerz' }], 280).map(({ line }) => line), ['upper', 'lower', 'upper'])
})
