import { randomBytes } from 'node:crypto'
import type { Database } from '#server/postgres.ts'
import { asOwner, startTestServer, templateName, testServerVariable } from '../postgres.ts'

/** Starts one PostgreSQL for a whole run of journeys, before the first; it stops after the last. */
export default async function startOnce(): Promise<() => Promise<void>> {
  const server = await startTestServer()
  process.env[testServerVariable] = server.connection.host ?? ''
  return () => server.stop()
}

/** A migrated database of one journey file alone, copied from the template of the run's PostgreSQL. */
export async function copyDatabase(): Promise<Database> {
  const connection = { host: process.env[testServerVariable] ?? '', user: 'frond', database: `journeys_${randomBytes(6).toString('hex')}` }
  const beside = { ...connection, database: 'postgres' }
  await asOwner(beside, async client => {
    // Only one copy of a template can be made at a time.
    await client.query('select pg_advisory_lock(4100)')
    await client.query(`create database ${connection.database} template ${templateName}`)
  })
  return { connection, stop: () => asOwner(beside, async client => void await client.query(`drop database if exists ${connection.database} with (force)`)) }
}
