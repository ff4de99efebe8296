import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueNow, wallHere } from './reminder-in-worker.ts'

const words = { title: 'a', important: 'b', later: 'c', nothing: 'd' }
const at = (wall: string, insistent = false) => ({ wall, insistent, to: '/medicines', key: wall })
const due = (wall: string, ...times: ReturnType<typeof at>[]): string | undefined => dueNow({ times, words }, wall)?.key

test('a push means what is planned about now by the clock of this device', () => {
  assert.equal(due('2026-03-02T09:00', at('2026-03-02T09:00'), at('2026-03-02T13:00')), '2026-03-02T09:00')
  assert.equal(due('2026-03-02T10:20', at('2026-03-02T09:00')), '2026-03-02T09:00')
  assert.equal(due('2026-03-02T10:31', at('2026-03-02T09:00')), undefined)
})

test('what matters more stands in front', () => {
  assert.equal(due('2026-03-02T09:30', at('2026-03-02T09:00', true), at('2026-03-02T09:30')), '2026-03-02T09:00')
})

test('the clock on the wall is said to the minute', () => {
  assert.equal(wallHere(new Date(2026, 2, 2, 9, 5, 59)), '2026-03-02T09:05')
})
