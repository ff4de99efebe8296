import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stateDraft } from '#log/draft.ts'
import { noticeChange } from '#features/events/say-event.ts'
import { goalSet } from '#features/plan/goal.ts'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import type { PersonId } from '#log/ids.ts'
import { instantOf } from '#log/time.ts'
import { openTestApp } from '#test/app.ts'
import { makeTestDatabase } from '#test/database.ts'
import { openWorld } from '#test/world.ts'
import type { WorldDevice } from '#test/world.ts'
import { panelRoutes } from './routes.ts'
import type { Panel } from './shapes.ts'

const database = await makeTestDatabase()
const world = await openWorld(database)
const { ask } = await openTestApp(database.connection, { slices: [{ routes: panelRoutes }] })
test.after(() => world.owner.end())

const team = await world.team()
const doctor = { account: await world.account(team) }

async function says(device: WorldDevice, ...drafts: Draft[]): Promise<void> {
  const now = Date.now()
  const entries = drafts.map(one => stateDraft(one, { now, zone: 'Europe/London', random: count => crypto.getRandomValues(new Uint8Array(count)) }))
  const { status } = await ask('POST', `/api/people/${device.person}/log/append`, { device }, { sentAt: instantOf(now), epoch: null, heads: {}, entries })
  assert.equal(status, 200)
}

const noticed = (): Draft => {
  const decided = noticeChange({ what: 'somewhere-new', part: 'foot', side: 'left' })
  assert.ok(decided.ok)
  return decided.value[0] as Draft
}

async function seen(by = doctor): Promise<Panel['people']> {
  const { status, body } = await ask('GET', '/api/panel', by)
  assert.equal(status, 200, JSON.stringify(body))
  return (body as Panel).people
}

async function noticesSomething(): Promise<PersonId> {
  const person = await world.person(team)
  await world.share(person, team, ['diary'])
  await says(await world.device(person), noticed(), draft(goalSet, { words: 'to walk' }))
  return person
}

test('somebody who noticed something is there with that reason, and only from what is shared', async () => {
  const person = await noticesSomething()
  const one = (await seen()).find(({ id }) => id === person)
  assert.deepEqual([one?.group, one?.reasons.map(({ code }) => code), one?.nextReview], ['ask', ['somewhere-new'], null])
})

test('a team with which nothing is shared does not see them at all', async () => {
  const person = await noticesSomething()
  const elsewhere = { account: await world.account(await world.team()) }
  assert.equal((await seen(elsewhere)).some(({ id }) => id === person), false)
})

test('what is no longer shared gives no reason any more, and no summary of it can be read', async () => {
  const person = await noticesSomething()
  await seen()
  await world.owner.query('update frond.access_grant set revoked_at = now() where person = $1', [person])
  assert.deepEqual((await seen()).find(({ id }) => id === person)?.reasons, [])
})

test('a summary goes with the words it rests on', async () => {
  const person = await noticesSomething()
  await seen()
  await world.owner.query(`select frond.redact(person, id, 'asked for') from frond.entry where person = $1 and kind = 'change.noticed'`, [person])
  assert.deepEqual((await seen()).find(({ id }) => id === person)?.reasons, [])
})

test('being shown on the panel stands in the audit once a day, with the parts that were read', async () => {
  const person = await noticesSomething()
  await seen()
  await seen()
  const { rows } = await world.owner.query<{ facts: string }>(`select facts from frond.audit where person = $1 and act = 'read'`, [person])
  assert.deepEqual(rows, [{ facts: 'panel: diary' }])
})
