import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeOf, openTestApp } from '#test/app.ts'
import { makeTestDatabase } from '#test/database.ts'
import { openWorld } from '#test/world.ts'
import { versionOf } from './local-values.ts'
import { approvalRoutes } from './routes.ts'
import type { ApprovalState } from './shapes.ts'

const database = await makeTestDatabase()
const world = await openWorld(database)
const { ask, lines } = await openTestApp(database.connection, { slices: [{ routes: approvalRoutes }] })
test.after(() => world.owner.end())

const team = await world.team()
const doctor = { account: await world.account(team, 'doctor', ['sign-diagnosis']) }
const nurse = { account: await world.account(team, 'nurse', ['examine']) }
const elsewhere = { account: await world.account(await world.team(), 'doctor', ['sign-diagnosis']) }

test('local values are approved by a named clinician, for this version and this team', async () => {
  assert.deepEqual((await ask('GET', '/api/local-values', nurse)).body, { version: versionOf(), approved: null, before: null })
  assert.equal(codeOf(await ask('POST', '/api/local-values/approve', nurse, { version: versionOf() })), 'access.authority-missing')
  assert.equal(codeOf(await ask('POST', '/api/local-values/approve', doctor, { version: '0'.repeat(12) })), 'approval.version-changed')
  const { approved } = (await ask('POST', '/api/local-values/approve', doctor, { version: versionOf() })).body as ApprovalState
  assert.deepEqual([approved?.name, approved?.role, approved?.version], ['A member', 'doctor', versionOf()])
  assert.equal(((await ask('GET', '/api/local-values', nurse)).body as ApprovalState).approved?.name, 'A member')
  assert.equal(((await ask('GET', '/api/local-values', elsewhere)).body as ApprovalState).approved, null)
})

test('an approval of another version is shown as what it was', async () => {
  await world.owner.query(`insert into frond.approval (team, version, account, name, role, at) values ($1, 'aaaaaaaaaaaa', 'x', 'Another', 'doctor', now() - interval '1 year')`, [elsewhere.account.team])
  const state = (await ask('GET', '/api/local-values', elsewhere)).body as ApprovalState
  assert.deepEqual([state.approved, state.before?.name], [null, 'Another'])
})

test('none of it was a defect', () => {
  assert.deepEqual(lines, [])
})
