/** What is shared with which team, and who looked. */
import { sql } from 'kysely'
import { sharedCategories } from '#log/category.ts'
import type { SharedCategory } from '#log/category.ts'
import type { PersonId, TeamId } from '#log/ids.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import type { Role } from '#log/role.ts'
import type { Db, DeviceActor } from '#server/actor.ts'
import { audit } from '#server/audit.ts'
import { devicesOf, waitingInvitations, waysInto } from './invitation-store.ts'
import type { Sharing } from './shapes.ts'
import { decidable, teamsOwn } from './sharing.ts'
import type { Decidable } from './sharing.ts'

/** Makes these the streams that a team may read from now on; the others end now. One in which sharing had stopped is given whole again. */
export async function giveGrants(db: Db, person: PersonId, team: TeamId, streams: readonly SharedCategory[]): Promise<void> {
  const open = await openGrants(db, person, team)
  const ending = open.filter(grant => !streams.includes(grant.stream) || grant.kept_by === 'clinic' || grant.stopped_at !== null)
  if (ending.length > 0) {
    await db.updateTable('access_grant').set({ revoked_at: sql<Date>`now()` }).where('person', '=', person).where('id', 'in', ending.map(({ id }) => id)).execute()
  }
  const kept = new Set(open.filter(grant => !ending.includes(grant)).map(({ stream }) => stream))
  const fresh = streams.filter(stream => !kept.has(stream))
  if (fresh.length > 0) await db.insertInto('access_grant').values(fresh.map(stream => ({ person, team, stream, kept_by: 'person' }))).execute()
  await audit(db, person, 'grant.changed', streams.join(', '))
  await tellOfGrants(db, person)
}

/**
 * Stops sharing with a team: what the person decides about ends now. Of what the team writes itself, it keeps reading what was
 * there until now and what it writes; nothing that anybody else writes from now on.
 */
export async function stopSharing(db: Db, person: PersonId, team: TeamId): Promise<void> {
  const open = await openGrants(db, person, team)
  const whole = open.filter(({ stopped_at }) => stopped_at === null)
  const these = (streams: readonly SharedCategory[]) => {
    const ids = whole.filter(({ stream }) => streams.includes(stream)).map(({ id }) => id)
    return db.updateTable('access_grant').where('person', '=', person).where(one => one('id', '=', one.fn.any(one.val(ids))))
  }
  await these(decidable).set({ revoked_at: sql<Date>`now()` }).execute()
  // As exact as what is received: to the millisecond, and an entry of this very one counts as later.
  await these(teamsOwn).set({ stopped_at: sql<Date>`date_trunc('milliseconds', clock_timestamp())` }).execute()
  await audit(db, person, 'grant.stopped')
  await tellOfGrants(db, person)
}

/** Whoever has the record open asks again at once, and loses what is no longer shared. */
async function tellOfGrants(db: Db, person: PersonId): Promise<void> {
  await sql`select pg_notify('frond_news', ${`grants ${person}`})`.execute(db)
}

/** Whether the person has stopped sharing with a team. */
export async function hasStopped(db: Db, person: PersonId, team: TeamId): Promise<boolean> {
  return (await openGrants(db, person, team)).some(({ stopped_at }) => stopped_at !== null)
}

/** What the person has agreed to share with a team, among what they decide about; null when they were never asked. */
export async function sharedNow(db: Db, person: PersonId, team: TeamId): Promise<Decidable[] | null> {
  const asked = await db.selectFrom('access_grant').select('id').where('person', '=', person).where('team', '=', team).where('kept_by', '=', 'person').limit(1).execute()
  if (asked.length === 0) return null
  const open = await openGrants(db, person, team)
  // Given back to the clinic: whoever shared before was somebody else, with a phone that was taken off.
  if (open.some(({ kept_by }) => kept_by === 'clinic')) return null
  return decidable.filter(category => open.some(({ stream }) => stream === category))
}

function openGrants(db: Db, person: PersonId, team: TeamId) {
  return db.selectFrom('access_grant').select(['id', 'stream', 'kept_by', 'stopped_at']).where('person', '=', person).where('team', '=', team)
    .where('revoked_at', 'is', null).where(one => one.or([one('until', 'is', null), one('until', '>', sql<Date>`now()`)])).execute()
}

/** What somebody decides who does not read every part: a part they cannot see stays as it is. */
export async function keepingUnseen(db: Db, { person, streams }: DeviceActor, team: TeamId, share: readonly Decidable[]): Promise<Decidable[]> {
  const open = await openGrants(db, person, team)
  return decidable.filter(category => (streams.includes(category) ? share.includes(category) : open.some(({ stream }) => stream === category)))
}

/** Lets somebody who helps read how the person feels, or no longer. False where there is no such device. */
export async function shareFeelings(db: Db, device: string, shared: boolean): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select frond.share_feelings(${device}, ${shared}) as found`.execute(db)
  return rows[0]?.found === true
}

/** Who sees what, for the person: teams with who reads there, devices, and who looked. */
export async function sharingOf(db: Db, { person, device, role, streams: readable }: DeviceActor): Promise<Sharing> {
  const identity = await db.selectFrom('identity').select('given_name').where('person', '=', person).executeTakeFirstOrThrow()
  const { rows: teams } = await sql<Omit<Sharing['teams'][number], 'shared'> & { streams: SharedCategory[] }>`
    select t.id, t.name,
           (select coalesce(array_agg(distinct g.stream::text), '{}') from frond.access_grant g
             where g.person = ${person} and g.team = t.id and g.revoked_at is null and (g.until is null or g.until > now())) as streams,
           (select frond.instant(max(g.stopped_at)) from frond.access_grant g
             where g.person = ${person} and g.team = t.id and g.revoked_at is null and (g.until is null or g.until > now())) as "stoppedAt",
           (select jsonb_build_object('state', c.state, 'since', c.since, 'to', c.handed_to) from frond.care c
             where c.person = ${person} and c.team = t.id order by c.written_at desc limit 1) as care,
           (select coalesce(jsonb_agg(jsonb_build_object('account', m.account, 'name', m.name, 'role', m.role, 'barred', exists (
              select from frond.bar b where b.person = ${person} and b.account = m.account and b.lifted_at is null)) order by m.began_at), '[]') from frond.member m
             where m.team = t.id and m.ended_at is null) as readers
      from frond.team t
     where t.id in (select g.team from frond.access_grant g where g.person = ${person})
     order by t.name`.execute(db)
  const devices = await devicesOf(db, person)
  const reach = await db.selectFrom('reach').select('said').where('person', '=', person).executeTakeFirst()
  return {
    given: identity.given_name,
    reach: reach === undefined || reach.said === '' ? null : reach.said,
    teams: teams.map(({ streams, ...team }) => ({
      ...team, shared: decidable.filter(category => streams.includes(category) && readable.includes(category)), stopped: team.stoppedAt !== null || streams.length === 0,
    })),
    devices: devices.map(({ feelings, ...one }) => ({ ...one, ...(role === 'person' && one.role !== 'person' ? { feelings } : {}), here: one.id === device })),
    asking: await waitingInvitations(db, person),
    waysIn: await waysInto(db, person),
    // Who does not read a part is not told that it was looked at.
    looks: (await looksAt(db, person)).flatMap(look => {
      const seen = look.streams.filter(stream => readable.includes(stream))
      return seen.length === 0 && look.streams.length > 0 ? [] : [{ ...look, streams: seen }]
    }),
  }
}

async function looksAt(db: Db, person: PersonId): Promise<Sharing['looks']> {
  const { rows } = await sql<{ at: string; name: string | null; role: Role | null; facts: string }>`
    select frond.instant(a.at) as at, (select m.name from frond.member m where m.account = a.who limit 1) as name,
           (select m.role from frond.member m where m.account = a.who limit 1) as role, a.facts
      from frond.audit a where a.person = ${person} and a.act = 'read' and a.door = 'account' order by a.seq desc limit 100`.execute(db)
  return rows.map(({ at, name, role, facts }) => {
    const [purpose, listed = ''] = facts.includes(': ') ? facts.split(': ') : [null, facts]
    const streams = sharedCategories.filter(category => listed.split(', ').includes(category))
    return { at, name: name ?? '', role, streams, purpose: purpose ?? null }
  })
}

/** Bars a named member of staff from everything of the person, or lets them see again what is shared with their team. */
export async function sayBar(db: Db, person: PersonId, account: string, barred: boolean): Promise<Outcome<true>> {
  const member = await db.selectFrom('member').select('team').where('account', '=', account).limit(1).executeTakeFirst()
  if (member === undefined) return refuse('colleague.not-found')
  const { numUpdatedRows: lifted } = await db.updateTable('bar').set({ lifted_at: sql<Date>`now()` })
    .where('person', '=', person).where('account', '=', account).where('lifted_at', 'is', null).executeTakeFirst()
  if (barred) await db.insertInto('bar').values({ person, account }).execute()
  if (barred || lifted > 0n) await audit(db, person, barred ? 'bar.made' : 'bar.lifted', account)
  await tellOfGrants(db, person)
  return accept(true)
}

/** Keeps how it is safe to reach somebody. */
export async function sayReach(db: Db, person: PersonId, said: string): Promise<void> {
  await db.insertInto('reach').values({ person, said }).onConflict(known => known.column('person').doUpdateSet({ said, written_at: sql<Date>`now()` })).execute()
  await audit(db, person, 'reach.said')
}
