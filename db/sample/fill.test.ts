import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, test } from 'node:test'
import pg from 'pg'
import { createApp } from '#server/app.ts'
import { readConfig } from '#server/config.ts'
import { makeTestDatabase } from '#test/database.ts'
import { fillWithSamples } from './fill.ts'
import { samplePeople } from './people.ts'

const { connection } = await makeTestDatabase()
const config = readConfig({})
const secret = randomBytes(32).toString('hex')
const app = await createApp({ connection, secrets: { session: secret }, config }, { log: () => undefined })
after(() => app.stop())
const owner = new pg.Client(connection)
owner.on('error', () => undefined)
await owner.connect()
after(() => owner.end())
const fill = () => fillWithSamples(connection, { fetch: app.fetch, origin: `http://localhost:${config.port}`, secret }, '2026-11-20T12:00:00.000Z', () => undefined)

test('without a clinic nothing is filled', async () => {
  const filled = await fill()
  assert.equal(!filled.ok && filled.problem.code, 'sample.no-clinic')
})

test('every sample arrives once, marked as a sample, and the account that signed is gone', async () => {
  await owner.query(`insert into frond.team (name) values ('Hand team')`)
  const filled = await fill()
  assert.ok(filled.ok && filled.value > 3000)
  const again = await fill()
  assert.deepEqual(again, { ok: true, value: 0 })
  const { rows: [people] } = await owner.query<{ all: number; samples: number }>(`select count(*)::int as all, count(*) filter (where sample)::int as samples from frond.identity`)
  assert.deepEqual(people, { all: samplePeople.length, samples: samplePeople.length })
  const { rows: [left] } = await owner.query<{ sessions: number; members: number }>(
    `select (select count(*)::int from signin.session) as sessions, (select count(*)::int from frond.member where ended_at is null) as members`)
  assert.deepEqual(left, { sessions: 0, members: 0 })
})
