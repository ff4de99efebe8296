/** Two records of one person, shown as one: said by who manages a team, undone in the same way. Neither is changed. */
import { sql } from 'kysely'
import type { PersonId } from '#log/ids.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import type { Db } from '#server/actor.ts'
import { audit } from '#server/audit.ts'

/** Joins a record to the one with which it is shown from now on. Neither may be shown with another already; both audits say so. */
export async function joinRecords(db: Db, account: string, person: PersonId, other: PersonId): Promise<Outcome<true>> {
  if (person === other) return refuse('join.same', { where: 'body.other' })
  const known = await db.selectFrom('person').select('id').where('id', 'in', [person, other]).execute()
  if (known.length < 2) return refuse('person.not-shared')
  // What is shown with a record is shown by it alone: no chains, and so no circles.
  const standing = await db.selectFrom('record_join').select('id').where('undone_at', 'is', null)
    .where(one => one.or([one('other', 'in', [person, other]), one('person', '=', other)])).limit(1).executeTakeFirst()
  if (standing !== undefined) return refuse('join.joined-already')
  await db.insertInto('record_join').values({ person, other, joined_by: account }).execute()
  await audit(db, person, 'record.joined', other)
  await audit(db, other, 'record.joined', person)
  return accept(true)
}

/** Shows two records apart again. */
export async function undoJoin(db: Db, account: string, person: PersonId, id: string): Promise<Outcome<true>> {
  const undone = await db.updateTable('record_join').set({ undone_at: sql<Date>`now()`, undone_by: account })
    .where('person', '=', person).where('id', '=', id).where('undone_at', 'is', null).returning('other').executeTakeFirst()
  if (undone === undefined) return refuse('join.not-found')
  await audit(db, person, 'record.parted', undone.other)
  await audit(db, undone.other as PersonId, 'record.parted', person)
  return accept(true)
}
