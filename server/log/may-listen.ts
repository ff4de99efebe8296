/** Whether somebody may hear that a person's record grew. */
import { sql } from 'kysely'
import type { PersonId } from '#log/ids.ts'
import type { Problem } from '#log/problem.ts'
import { enter } from '../actor.ts'
import type { Session } from '../actor.ts'
import type { House } from '../edge.ts'

/** The problem, or null when they may. */
export async function mayListen(house: House, session: Session | null, person: PersonId): Promise<Problem | null> {
  return house.kysely.transaction().execute(async db => {
    const actor = await enter(db, session)
    if (actor.door === 'nobody') return { code: 'session.ended', advice: 'needs-you' }
    // After a stop the record goes on unseen, also that it does.
    const { rows } = await sql<{ hears: boolean }>`
      select reads is not null and exists (select unnest(reads) except select stream from frond.stopped_streams(${person})) as hears
        from frond.stand(${JSON.stringify(actor)}::jsonb, ${person})`.execute(db)
    return rows[0]?.hears === true ? null : { code: 'person.not-shared', advice: 'needs-you' }
  })
}
