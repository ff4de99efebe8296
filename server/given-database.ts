import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Database } from './postgres.ts'
import { takeFolderLock, type Lock } from './postgres/lock.ts'
import { StartProblem, errorWords } from './start-problem.ts'

const oldestVersion = 150_000
const patienceMilliseconds = 10_000

/** Uses the PostgreSQL that `DATABASE_URL` names, when it answers, is new enough, and speaks UTF-8. */
export async function useGivenDatabase(url: string): Promise<Database> {
  const connection = { connectionString: url }
  const facts = await ask(connection).catch((error: unknown) => {
    throw unreachable(error)
  })
  if (facts.version < oldestVersion) {
    throw new StartProblem(
      'start.database-too-old',
      `The database that DATABASE_URL names is PostgreSQL ${facts.words} and Frond needs 15 or later: upgrade it, or leave DATABASE_URL out to use the database that comes with Frond.`,
    )
  }
  if (facts.encoding !== 'UTF8') {
    throw new StartProblem(
      'start.database-not-utf8',
      `The database that DATABASE_URL names keeps text as ${facts.encoding} and Frond needs UTF8: make a database with "create database frond encoding 'UTF8' template template0" and name that one.`,
    )
  }
  return { connection, stop: async () => undefined }
}

/** How long a held lock is asked for again: at the start, for a database that has yet to notice a kill; and when ours was lost. */
const lockPatience = { atStartMilliseconds: 1500, whenLostMilliseconds: 40_000 }

/**
 * Uses the PostgreSQL that `DATABASE_URL` names for the one server of this data folder; a second one is refused.
 *
 * The lock is a connection of its own, so that it goes when this process ends, however it ends. When that connection
 * breaks the lock is taken again; `lost` rejects when another server has it by then.
 */
export async function serveGivenDatabase(url: string, dataFolder: string, patience = lockPatience): Promise<Database & { lost: Promise<never> }> {
  const { connection } = await useGivenDatabase(url)
  const stopped = new AbortController()
  const take = async (milliseconds: number, waitForDatabase: boolean): Promise<Lock> => {
    const until = performance.now() + milliseconds
    for (;;) {
      try {
        return await takeFolderLock(connection, dataFolder)
      } catch (error) {
        if (error instanceof StartProblem ? performance.now() > until : !waitForDatabase) throw error
        await wait(200, undefined, { signal: stopped.signal })
      }
    }
  }
  let lock = await take(patience.atStartMilliseconds, false).catch((error: unknown) => {
    throw error instanceof StartProblem ? error : unreachable(error)
  })
  const keep = async (): Promise<never> => {
    for (;;) {
      await lock.lost
      stopped.signal.throwIfAborted()
      lock = await take(patience.whenLostMilliseconds, true)
      if (stopped.signal.aborted) await lock.client.end()
    }
  }
  const lost = keep()
  lost.catch(() => undefined)
  const stop = async () => {
    stopped.abort()
    await lock.client.end().catch(() => undefined)
    await lost.catch(() => undefined)
  }
  return { connection, stop, lost }
}

function unreachable(error: unknown): StartProblem {
  return new StartProblem(
    'start.database-unreachable',
    `The database that DATABASE_URL names does not answer (${errorWords(error)}): start it or correct DATABASE_URL, or leave DATABASE_URL out to use the database that comes with Frond.`,
    { cause: error },
  )
}

type Facts = { version: number; words: string; encoding: string }

async function ask(connection: pg.ClientConfig): Promise<Facts> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: patienceMilliseconds })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<Facts>(
      `select current_setting('server_version_num')::int as version, current_setting('server_version') as words,
              pg_encoding_to_char(encoding) as encoding
         from pg_database where datname = current_database()`,
    )
    const facts = rows[0]
    if (facts === undefined) throw new Error('it did not say which database it is')
    return facts
  } finally {
    await client.end()
  }
}
