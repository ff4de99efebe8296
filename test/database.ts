import { randomBytes } from 'node:crypto'
import { after } from 'node:test'
import type pg from 'pg'
import type { Database } from '#server/postgres.ts'
import { asOwner, startTestServer, templateName, testServerVariable } from './postgres.ts'

/** A database of one test file alone, migrated and empty, and its owner's connection. */
export type TestDatabase = { connection: pg.ClientConfig; url: string }

let ownServer: Promise<Database> | undefined
const made: string[] = []

// Registered while the file is read, so that it runs after every test of the file, whoever asked for a database.
after(async () => {
  if (made.length > 0) {
    await asOwner(await serverForTests(), async (client) => {
      for (const name of made) await client.query(`drop database if exists ${name} with (force)`)
    })
  }
  await (await ownServer)?.stop()
})

/**
 * Copies the migrated template into a fresh database, which is dropped when the test file is over.
 *
 * In a run of all tests one PostgreSQL serves every file; a file run alone starts its own and stops it at the end.
 */
export async function makeTestDatabase(): Promise<TestDatabase> {
  const server = await serverForTests()
  const name = `test_${randomBytes(6).toString('hex')}`
  await asOwner(server, async (client) => {
    // Only one copy of a template can be made at a time.
    await client.query('select pg_advisory_lock(4100)')
    await client.query(`create database ${name} template ${templateName}`)
  })
  made.push(name)
  const connection = { ...server, database: name }
  return { connection, url: urlOf(connection) }
}

/** A connection address for a database behind a Unix socket, as `DATABASE_URL` takes it. */
export function urlOf({ host, user, database }: pg.ClientConfig): string {
  return `postgres://${user ?? ''}@/${database ?? ''}?host=${encodeURIComponent(host ?? '')}`
}

async function serverForTests(): Promise<pg.ClientConfig> {
  const shared = process.env[testServerVariable]
  if (shared !== undefined) return { host: shared, user: 'frond', database: 'postgres' }
  ownServer ??= startTestServer()
  return (await ownServer).connection
}
