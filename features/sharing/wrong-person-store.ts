/** What was written or sent into the wrong record: reading what was put aside, saying where it belongs, and taking a phone off. */
import { sql } from 'kysely'
import type { PersonId } from '#log/ids.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import type { Db } from '#server/actor.ts'
import { audit } from '#server/audit.ts'
import type { PutAside } from './shapes.ts'

/** What the actor wrote in this record and put aside, oldest first. Row-level security shows nobody else's. */
export async function putAsideBy(db: Db, person: PersonId): Promise<PutAside[]> {
  const { rows } = await sql<PutAside>`
    select s.entry as id, e.kind, frond.instant(e.at) as at, frond.instant(s.at) as "putAsideAt", s.body::jsonb as body
      from frond.set_aside s join frond.entry e on e.person = s.person and e.id = s.entry
     where s.person = ${person} order by e.at, s.entry limit 1000`.execute(db)
  return rows
}

/** Writes into the audit of both records where the entries belong. They are not moved: their writer writes them again there. */
export async function sayWhereItBelongs(db: Db, wrong: PersonId, right: PersonId): Promise<Outcome<true>> {
  if (wrong === right) return refuse('wrong-person.same', { where: 'body.right' })
  const known = await db.selectFrom('person').select('id').where('id', '=', right).executeTakeFirst()
  if (known === undefined) return refuse('person.not-shared')
  const aside = await putAsideBy(db, wrong)
  if (aside.length === 0) return refuse('wrong-person.nothing-aside')
  await audit(db, wrong, 'wrong-person.belongs', `${aside.length} to ${right}`)
  await audit(db, right, 'wrong-person.from', `${aside.length} from ${wrong}`)
  return accept(true)
}

/** Takes off a phone that was connected to the wrong record, with what it gave, sent and made. False when there is none, or it was done already. */
export async function disconnectWrong(db: Db, person: PersonId, device: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select frond.disconnect_wrong(${person}, ${device}) as done`.execute(db)
  return rows[0]?.done === true
}
