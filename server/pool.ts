/** Connections to the database that log in as a role: forgetting anything gives nothing. */
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from '#db/tables.ts'

const INT8 = 20
const DATE = 1082

/** Whole numbers as numbers (no count here comes near 2^53), and days as the text they are. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: never) => {
    if (oid === INT8) return Number
    if (oid === DATE) return String
    return pg.types.getTypeParser(oid, format)
  }) as pg.CustomTypesConfig['getTypeParser'],
}

/** A pool whose every connection is this role from login on. */
export function poolAs(role: 'frond_app' | 'frond_signin', connection: pg.ClientConfig, most: number): pg.Pool {
  const schema = role === 'frond_app' ? 'frond' : 'signin'
  const pool = new pg.Pool({
    ...connection,
    options: `${connection.options ?? ''} -c role=${role} -c search_path=${schema} -c timezone=UTC`.trim(),
    max: most,
    types,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
  })
  // A connection that breaks while idle is replaced; one that breaks in use is told by its query.
  pool.on('error', () => undefined)
  // One that breaks between two statements of a transaction would otherwise end the whole server.
  pool.on('connect', client => client.on('error', () => undefined))
  return pool
}

/** Kysely over the application's pool. */
export function kyselyOver(pool: pg.Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}
