import pg from 'pg'
import { StartProblem } from '../start-problem.ts'
import { frond } from './cluster.ts'

// Any fixed number does; this one spells "frond" in ASCII.
const lockNumber = 0x66726f6e64

/** A connection that holds the lock of a living Frond on its embedded database, for as long as it stays open. */
export type Lock = { client: pg.Client; lost: Promise<void> }

/** Connects to the database in this socket folder and takes the lock; refuses when a living Frond holds it. */
export async function takeLock(socketFolder: string, cluster: string): Promise<Lock> {
  const client = new pg.Client({ host: socketFolder, user: frond, database: 'postgres', application_name: 'frond lock' })
  // The 'end' that follows says the same; without a listener the process would die of it.
  client.on('error', () => undefined)
  const lost = new Promise<void>((resolve) => client.once('end', () => resolve()))
  await client.connect()
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [lockNumber])
  if (rows[0]?.taken === true) return { client, lost }
  await client.end()
  throw new StartProblem(
    'start.already-running',
    `Frond is already running on this data folder (its database is in ${cluster}): use that one, stop it first, or set FROND_DATA and PORT to start another beside it.`,
  )
}
