/** One ordered history of the database: plain SQL files, applied forward only, each whole or not at all. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { StartProblem, errorCode, errorWords } from '#server/start-problem.ts'

/** One file of the history. */
export interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

type Applied = Pick<Migration, 'name' | 'checksum'>

const shipped = join(import.meta.dirname, 'migrations')
// Any number will do; it only has to be the same in every Frond.
const migrationLock = 0x66726f6e
// PostgreSQL's insufficient_privilege.
const noRights = '42501'

/** The migrations of a folder in their order, with what shows that one was edited. */
export function readMigrations(folder = shipped): Migration[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
    .map(name => {
      const sql = readFileSync(join(folder, name), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex') }
    })
}

/**
 * Brings a database to today's shape, as its owner; answers the names of what was applied.
 *
 * A file that was applied and has been edited since is refused by name, and so is a database that a newer Frond has changed.
 */
export async function migrate(connection: pg.ClientConfig, migrations: readonly Migration[] = readMigrations()): Promise<string[]> {
  const client = new pg.Client(connection)
  // A connection that breaks is told by the query that waits on it.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('set client_min_messages = warning')
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    const wanted = stillToApply(migrations, await readApplied(client))
    for (const migration of wanted) await apply(client, migration)
    return wanted.map(migration => migration.name)
  } catch (error) {
    const reason = error instanceof Error && error.cause !== undefined ? error.cause : error
    throw errorCode(reason) === noRights ? await rightsProblem(client, reason) : error
  } finally {
    await client.end()
  }
}

async function readApplied(client: pg.Client): Promise<Applied[]> {
  const { rows: [history] } = await client.query<{ there: boolean }>(`select to_regclass('frond_history.migration') is not null as there`)
  if (history?.there !== true) return []
  const { rows } = await client.query<Applied>('select name, checksum from frond_history.migration order by name')
  return rows
}

function stillToApply(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const ours = new Map(migrations.map(migration => [migration.name, migration]))
  for (const { name, checksum } of applied) {
    const migration = ours.get(name)
    if (!migration) {
      throw new StartProblem('start.database-newer', `The database was changed by a newer Frond (${name}): start that version, or restore a backup of this one.`)
    }
    if (migration.checksum !== checksum) {
      throw new StartProblem('start.migration-edited', `The migration ${name} was edited after it had been applied: put the file back as it was, and write what is new into a file of its own.`)
    }
  }
  const done = new Set(applied.map(({ name }) => name))
  return migrations.filter(({ name }) => !done.has(name))
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query('create schema if not exists frond_history')
    await client.query('create table if not exists frond_history.migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())')
    await client.query(sql)
    await client.query('insert into frond_history.migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`the migration ${name} failed`, { cause: error })
  }
}

async function rightsProblem(client: pg.Client, reason: unknown): Promise<StartProblem> {
  const { rows: [facts] } = await client.query<{ user: string; database: string; roles: string | null }>(
    `select quote_ident(current_user) as user, quote_ident(current_database()) as database,
            string_agg(quote_ident(rolname), ', ' order by rolname) as roles
       from pg_roles where rolname in ('frond_app', 'frond_signin', 'frond_keeper')`,
  )
  const { user = '', database = '', roles = null } = facts ?? {}
  const statement = `alter role ${user} createrole; alter database ${database} owner to ${user};${roles === null ? '' : ` grant ${roles} to ${user};`}`
  return new StartProblem(
    'start.database-no-rights',
    `The database user that DATABASE_URL names has too few rights (${errorWords(reason)}): it must own the database and have CREATEROLE; let an administrator of that PostgreSQL run "${statement}" and start again.`,
    { cause: reason },
  )
}
