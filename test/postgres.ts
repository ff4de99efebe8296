import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '#db/migrate.ts'
import { startPostgres, type Database } from '#server/postgres.ts'
import { findBinaries } from '#server/postgres/binaries.ts'

/** The environment variable by which a run of all tests tells each file where its PostgreSQL is. */
export const testServerVariable = 'FROND_TEST_SERVER'

/** The migrated database that every test file's own one is copied from. */
export const templateName = 'frond_template'

/** Starts a PostgreSQL for tests alone, without durability, with the migrated template in it. */
export async function startTestServer(binaries = findBinaries()): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'frond-test-'))
  const database = await startPostgres({ folder, binaries, durable: false, settings: { max_connections: '300' } })
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

/** Makes a database beside another one, with nothing in it; it goes with the PostgreSQL of the run. */
export async function makeBareDatabase(beside: pg.ClientConfig): Promise<pg.ClientConfig> {
  const name = `bare_${randomBytes(6).toString('hex')}`
  await asOwner(beside, (client) => client.query(`create database ${name} template template0`))
  return { ...beside, database: name }
}

/** Does something over one connection of the owner and closes it. */
export async function asOwner<T>(connection: pg.ClientConfig, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}
