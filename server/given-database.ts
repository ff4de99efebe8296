import pg from 'pg'
import type { Database } from './postgres.ts'
import { StartProblem, errorWords } from './start-problem.ts'

const oldestVersion = 150_000
const patienceMilliseconds = 10_000

/** Uses the PostgreSQL that `DATABASE_URL` names, when it answers, is new enough, and speaks UTF-8. */
export async function useGivenDatabase(url: string): Promise<Database> {
  const connection = { connectionString: url }
  const facts = await ask(connection).catch((error: unknown) => {
    throw new StartProblem(
      'start.database-unreachable',
      `The database that DATABASE_URL names does not answer (${errorWords(error)}): start it or correct DATABASE_URL, or leave DATABASE_URL out to use the database that comes with Frond.`,
      { cause: error },
    )
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
