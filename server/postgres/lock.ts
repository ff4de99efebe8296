import { createHash } from 'node:crypto'
import pg from 'pg'
import { readFolderId } from '../secrets.ts'
import { StartProblem } from '../start-problem.ts'
import { frond } from './cluster.ts'

// Any fixed number does; this one spells "frond" in ASCII.
const lockNumber = 0x66726f6e64n

/** A connection that holds the lock of a living Frond on a database, for as long as it stays open. */
export type Lock = { client: pg.Client; lost: Promise<void> }

/** Connects to the database in this socket folder and takes the lock; refuses when a living Frond holds it. */
export function takeLock(socketFolder: string, cluster: string): Promise<Lock> {
  return hold({ host: socketFolder, user: frond, database: 'postgres' }, lockNumber, `its database is in ${cluster}`, 'FROND_DATA and PORT')
}

/** Takes the lock of a data folder on a given database; refuses when a living Frond on that folder holds it. */
export function takeFolderLock(connection: pg.ClientConfig, dataFolder: string): Promise<Lock> {
  const number = createHash('sha256').update(readFolderId(dataFolder)).digest().readBigInt64BE()
  return hold(connection, number, dataFolder, 'DATABASE_URL, FROND_DATA and PORT')
}

async function hold(connection: pg.ClientConfig, number: bigint, where: string, settings: string): Promise<Lock> {
  const client = new pg.Client({ ...connection, application_name: 'frond lock', connectionTimeoutMillis: 10_000, keepAlive: true, keepAliveInitialDelayMillis: 10_000 })
  // The 'end' that follows says the same; without a listener the process would die of it.
  client.on('error', () => undefined)
  const lost = new Promise<void>((resolve) => client.once('end', () => resolve()))
  await client.connect()
  try {
    // It idles by design; and a machine that lost its power must not hold the lock for hours.
    await client.query('set idle_session_timeout = 0; set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3')
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [number])
    if (rows[0]?.taken === true) return { client, lost }
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
  await client.end()
  throw new StartProblem(
    'start.already-running',
    `Frond is already running on this data folder (${where}): use that one, stop it first, or set ${settings} to start another beside it.`,
  )
}
