/** The people a team knows of: opening one, who they are, and where care stands. Row-level security decides which. */
import { sql } from 'kysely'
import { sharedCategories } from '#log/category.ts'
import type { PersonId, TeamId } from '#log/ids.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import type { AccountActor, Db } from '#server/actor.ts'
import { audit } from '#server/audit.ts'
import type { Care, Identity, PersonAtClinic } from './shapes.ts'

/** Opens a person with the actor's team; until they join with a device, the team reads what it enters for them. */
export async function openPerson(db: Db, team: TeamId, identity: Identity): Promise<PersonId> {
  const { id } = await db.insertInto('person').values({ opened_by: team }).returning('id').executeTakeFirstOrThrow()
  await db.insertInto('identity').values({ person: id, ...columnsOf(identity), sample: identity.sample }).execute()
  await db.insertInto('access_grant').values(sharedCategories.map(stream => ({ person: id, team, stream, kept_by: 'clinic' }))).execute()
  await audit(db, id as PersonId, 'person.opened')
  return id as PersonId
}

/** Writes anew who somebody is; whether they are made up stays as it was. */
export async function changeIdentity(db: Db, person: PersonId, identity: Identity): Promise<Outcome<true>> {
  const { sex, ...rest } = columnsOf(identity)
  const changed = await db.updateTable('identity').set({ ...rest, sex, changed_at: sql<Date>`now()` }).where('person', '=', person).executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return refuse('person.not-shared')
  await audit(db, person, 'identity.changed')
  return accept(true)
}

function columnsOf({ given, family, born, hospitalNumber, sex }: Identity) {
  return { given_name: given, family_name: family, date_of_birth: born, hospital_number: hospitalNumber, sex }
}

/** Says where care by the actor's team stands, since a day. */
export async function sayCare(db: Db, actor: AccountActor, team: TeamId, person: PersonId, care: Care): Promise<void> {
  await db.insertInto('care').values({ person, team, state: care.state, since: care.since, handed_to: care.to, written_by: actor.account }).execute()
  await audit(db, person, 'care.said', care.state)
}

/** Everyone the actor may know of, or one of them; the newest opened first. */
export async function peopleOf(db: Db, one: PersonId | null = null): Promise<PersonAtClinic[]> {
  const { rows } = await sql<PersonAtClinic>`
    select p.id, i.given_name as given, i.family_name as family, i.date_of_birth as born, i.hospital_number as "hospitalNumber", i.sex, i.sample,
           frond.instant(p.opened_at) as "openedAt",
           (select count(*)::int from frond.device d where d.person = p.id and d.removed_at is null) as devices,
           (select coalesce(array_agg(distinct g.stream::text), '{}') from frond.access_grant g
             where g.person = p.id and g.revoked_at is null and (g.until is null or g.until > now())) as streams,
           -- A member of several teams is told only when all of theirs are stopped.
           (select case when bool_and(g.stopped_at is not null) then frond.instant(max(g.stopped_at)) end from frond.access_grant g
             where g.person = p.id and g.revoked_at is null and (g.until is null or g.until > now())) as "stoppedAt",
           (select jsonb_build_object('state', c.state, 'since', c.since, 'to', c.handed_to) from frond.care c
             where c.person = p.id order by c.written_at desc limit 1) as care,
           (select coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'other', j.other, 'given', o.given_name, 'family', o.family_name, 'at', frond.instant(j.joined_at)) order by j.joined_at), '[]')
              from frond.record_join j join frond.identity o on o.person = j.other where j.person = p.id and j.undone_at is null) as joined,
           (select j.person from frond.record_join j where j.other = p.id and j.undone_at is null) as "joinedTo",
           (select r.said from frond.reach r where r.person = p.id and r.said <> '') as reach,
           (select coalesce(jsonb_object_agg(h.stream, jsonb_build_object('seq', coalesce(last.seq, 0), 'at', frond.instant(last.received_at))), '{}')
              from frond.head h left join lateral (
                     -- The last that is seen: after a stop, the stream goes on unseen.
                     select e.seq, e.received_at from frond.entry e where e.person = h.person and e.stream::text = h.stream::text order by e.seq desc limit 1) last on true
             where h.person = p.id and h.stream <> 'audit') as heads
      from frond.person p join frond.identity i on i.person = p.id
     where ${one}::uuid is null or p.id = ${one}::uuid
     order by p.opened_at desc, p.id`.execute(db)
  return rows
}
