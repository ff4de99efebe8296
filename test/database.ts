import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import pg from 'pg'
import { migrate } from '#db/migrate.ts'
import { startPostgres, type Database } from '#server/postgres.ts'

/** The environment variable by which a run of all tests tells each file where its PostgreSQL is. */
export const testServerVariable = 'FROND_TEST_SERVER'

/** The migrated database that every test file's own one is copied from. */
export const templateName = 'frond_template'

/** A database of one test file alone, migrated and empty, and its owner's connection. */
export type TestDatabase = {
  connection: pg.ClientConfig
  url: string
  drop: () => Promise<void>
}

let ownServer: Promise<pg.ClientConfig> | undefined

/**
 * Copies the migrated template into a fresh database and drops it when the test file is over.
 *
 * In a run of all tests one PostgreSQL serves every file; a file run alone starts its own and stops it at the end.
 */
export async function makeTestDatabase(): Promise<TestDatabase> {
  const server = await serverForTests()
  const name = `test_${randomBytes(6).toString('hex')}`
  // Only one copy of a template can be made at a time.
  await asOwner(server, async (client) => {
    await client.query('select pg_advisory_lock(4100)')
    await client.query(`create database ${name} template ${templateName}`)
  })
  const drop = () => asOwner(server, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`)
  })
  after(drop)
  const connection = { ...server, database: name }
  return { connection, url: urlOf(connection), drop }
}

/** Starts a PostgreSQL for tests alone, without durability, with the migrated template in it. */
export async function startTestServer(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'frond-test-'))
  const database = await startPostgres({ folder, durable: false, settings: { max_connections: '200' } })
  const connection = { ...database.connection, database: 'postgres' }
  await asOwner(connection, async (client) => {
    await client.query(`create database ${templateName}`)
  })
  await migrate({ ...connection, database: templateName })
  const stop = async () => {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { connection, stop }
}

/** A connection address for a database behind a Unix socket, as `DATABASE_URL` takes it. */
export function urlOf({ host, user, database }: pg.ClientConfig): string {
  return `postgres://${user ?? ''}@/${database ?? ''}?host=${encodeURIComponent(host ?? '')}`
}

async function serverForTests(): Promise<pg.ClientConfig> {
  const shared = process.env[testServerVariable]
  if (shared !== undefined) return { host: shared, user: 'frond', database: 'postgres' }
  ownServer ??= startTestServer().then(({ connection, stop }) => {
    after(stop)
    return connection
  })
  return ownServer
}

async function asOwner(connection: pg.ClientConfig, act: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    await act(client)
  } finally {
    await client.end()
  }
}
