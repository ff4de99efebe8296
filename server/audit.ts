/** Who did what with whose record: one line in that person's audit, chained, by the actor of this transaction. */
import { sql } from 'kysely'
import type { PersonId } from '#log/ids.ts'
import type { Db } from './actor.ts'

/** Writes a line. `act` is a stable word (`grant.given`); `facts` never hold what a record says. */
export async function audit(db: Db, whose: PersonId, act: string, facts = ''): Promise<void> {
  await sql`select frond.note(${whose}, ${act}, ${facts})`.execute(db)
}
