import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeTestDatabase } from '#test/database.ts'
import { makeFolder } from '#test/folder.ts'
import { asOwner } from '#test/postgres.ts'
import { serveGivenDatabase } from './given-database.ts'

const { connection, url } = await makeTestDatabase()
const brief = { atStartMilliseconds: 100, whenLostMilliseconds: 300 }

test('a server that lost its lock to another one learns it, and the other keeps it', async () => {
  const data = makeFolder()
  const first = await serveGivenDatabase(url, data, brief)
  await assert.rejects(serveGivenDatabase(url, data, brief), { code: 'start.already-running' })
  await asOwner(connection, async (rival) => {
    const { rows: [held] } = await rival.query<{ pid: number; number: string }>(
      `select pid, (classid::bigint << 32 | objid::bigint)::text as number from pg_locks
        where locktype = 'advisory' and objsubid = 1 and database = (select oid from pg_database where datname = current_database())`)
    assert.ok(held)
    const taken = asOwner(connection, async (killer) => {
      const waits = `select from pg_locks where locktype = 'advisory' and not granted`
      while ((await killer.query(waits)).rowCount === 0) continue
      await killer.query('select pg_terminate_backend($1)', [held.pid])
    })
    await rival.query('select pg_advisory_lock($1)', [held.number])
    await taken
    await assert.rejects(first.lost, { code: 'start.already-running' })
  })
  await first.stop()
})

test('servers on two data folders do not hinder one another on one database', async () => {
  const both = await Promise.all([makeFolder(), makeFolder()].map((data) => serveGivenDatabase(url, data, brief)))
  for (const each of both) await each.stop()
})

test('of two servers that start at once on a new data folder one is refused', async () => {
  const data = makeFolder()
  const starts = await Promise.allSettled([serveGivenDatabase(url, data, brief), serveGivenDatabase(url, data, brief)])
  assert.deepEqual(starts.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  for (const start of starts) if (start.status === 'fulfilled') await start.value.stop()
  await (await serveGivenDatabase(url, data, brief)).stop()
})
