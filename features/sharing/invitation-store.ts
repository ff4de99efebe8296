/** Invitations to a person and the devices that came by them. */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { SharedCategory } from '#log/category.ts'
import type { PersonId, TeamId } from '#log/ids.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { personRoles } from '#log/role.ts'
import type { PersonRole } from '#log/role.ts'
import type { Instant } from '#log/time.ts'
import type { Db, DeviceActor, Invited } from '#server/actor.ts'
import { enterByCode } from '#server/actor.ts'
import { audit } from '#server/audit.ts'
import { giveGrants, hasStopped, sharedNow } from './grant-store.ts'
import type { Accept, Accepted, Asking, Device, Invitation, MadeInvitation, OpenedInvitation, WayIn } from './shapes.ts'
import { INVITATION_DAYS, grantedWith, invitationStateOf } from './sharing.ts'
import { codeFrom, readCode, showCode } from './short-code.ts'

/** What a code is kept as; the code itself is kept nowhere. */
export function hashOfCode(code: string): Buffer {
  return createHash('sha256').update(code).digest()
}

/** Invites somebody to a person's record; answers the code, which is shown once. What a team invites waits while a phone is connected that has not allowed it. */
export async function invitePerson(db: Db, madeBy: string, team: TeamId, person: PersonId, role: PersonRole): Promise<MadeInvitation> {
  const code = codeFrom(randomBytes(64))
  if (code === null) throw new Error('sixty-four random bytes made no code')
  const { id, expires_at, waits } = await db.insertInto('invitation').values({
    hash: hashOfCode(code), for_whom: 'person', person, team, role, made_by: madeBy, expires_at: sql<Date>`now() + make_interval(days => ${INVITATION_DAYS})`,
  }).returning(['id', 'expires_at', sql<boolean>`frond.waits(invitation)`.as('waits')]).executeTakeFirstOrThrow()
  await audit(db, person, 'invitation.made', role)
  // A phone that is open shows at once that it is asked.
  await sql`select pg_notify('frond_news', ${`asked ${person}`})`.execute(db)
  return { id, role, code: showCode(code), path: `/join#${showCode(code)}`, expiresAt: expires_at.toISOString(), waits }
}

/** How long whoever took a phone off does not invite the next one alone. */
const FOUR_EYES_DAYS = 30

/**
 * Whether this member may invite a phone that decides for the person. Whoever took the last one off as lost, or as somebody else's, could
 * put their own in its place: a colleague invites then, who belonged to the team before. Where there is no such colleague, nobody else could.
 */
export async function mayInvite(db: Db, account: string, team: TeamId, person: PersonId, role: PersonRole): Promise<Outcome<true>> {
  if (role === 'carer') return accept(true)
  const { rows } = await sql<{ refused: boolean }>`
    with last as (
      select a.at, a.who from frond.audit a where a.person = ${person} and a.act in ('device.lost', 'device.wrong-record') and a.door = 'account'
         and a.at > now() - make_interval(days => ${FOUR_EYES_DAYS}) order by a.seq desc limit 1)
    select not frond.is_connected(${person})
       and not exists (select from frond.member m where m.team = ${team} and m.account = ${account} and m.account <> l.who and m.began_at < l.at)
       and exists (select from frond.member m where m.team = ${team} and m.account <> l.who and m.began_at < l.at and m.ended_at is null) as refused
      from last l`.execute(db)
  return rows[0]?.refused === true ? refuse('invitation.by-a-colleague') : accept(true)
}

/** Another phone of the person, or somebody who helps them, invited from a device that is connected; it joins where that one did. */
export async function inviteFromDevice(db: Db, { device, person }: DeviceActor, role: PersonRole): Promise<Outcome<MadeInvitation>> {
  const shared = await db.selectFrom('access_grant').select('team').where('person', '=', person).orderBy('given_at').limit(1).executeTakeFirst()
  return shared === undefined ? refuse('team.not-found') : accept(await invitePerson(db, device, shared.team as TeamId, person, role))
}

/** The invitations to a person, the newest first. */
export async function invitationsOf(db: Db, person: PersonId, now: Instant): Promise<Invitation[]> {
  const rows = await db.selectFrom('invitation').selectAll().select(sql<boolean>`frond.waits(invitation)`.as('waits')).where('person', '=', person).orderBy('made_at', 'desc').limit(50).execute()
  return rows.map(({ id, role, made_at, expires_at, used_at, withdrawn_at, waits }) => {
    const times = { expiresAt: expires_at.toISOString(), usedAt: used_at?.toISOString() ?? null, withdrawnAt: withdrawn_at?.toISOString() ?? null }
    return { id, role: role as PersonRole, state: invitationStateOf(times, now), madeAt: made_at.toISOString(), expiresAt: times.expiresAt, usedAt: times.usedAt, waits }
  })
}

/** Takes an invitation back that was not used yet. */
export async function withdrawInvitation(db: Db, person: PersonId, id: string): Promise<Outcome<true>> {
  const changed = await db.updateTable('invitation').set({ withdrawn_at: sql<Date>`now()` })
    .where('id', '=', id).where('person', '=', person).where('used_at', 'is', null).where('withdrawn_at', 'is', null).executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return refuse('invitation.used')
  await audit(db, person, 'invitation.withdrawn')
  return accept(true)
}

/** Invitations that wait for a yes on a connected device, with who made them; seen by who decides about sharing. */
export async function waitingInvitations(db: Db, person: PersonId): Promise<Asking[]> {
  const { rows } = await sql<Asking>`
    select i.id, i.role, frond.instant(i.made_at) as "madeAt", t.name as team,
           (select m.name from frond.member m where m.account = i.made_by and m.team = i.team) as by
      from frond.invitation i join frond.team t on t.id = i.team
     where i.person = ${person} and i.used_at is null and i.withdrawn_at is null and i.expires_at > now() and frond.waits(i)
     order by i.made_at`.execute(db)
  return rows
}

/** What happened about who may come in: invitations, devices added and taken off, each with who did it. */
export async function waysInto(db: Db, person: PersonId): Promise<WayIn[]> {
  const { rows } = await sql<Omit<WayIn, 'as'> & { facts: string }>`select at, act, facts, door, name, role from frond.ways_in(${person})`.execute(db)
  return rows.map(({ facts, ...way }) => ({ ...way, as: personRoles.find(role => role === facts) ?? null }))
}

/** Allows, from a connected device, what a team invited. */
export async function allowInvitation(db: Db, person: PersonId, id: string): Promise<Outcome<true>> {
  const { rows } = await sql<{ allowed: boolean }>`select frond.allow_invitation(${id}) as allowed`.execute(db)
  if (rows[0]?.allowed !== true) return refuse('invitation.used')
  await audit(db, person, 'invitation.allowed')
  return accept(true)
}

/** Comes in by a typed code, or says why not. */
export async function enterTyped(db: Db, typed: string): Promise<Outcome<Invited & { person: PersonId; team: TeamId; role: PersonRole }>> {
  const code = readCode(typed)
  const invited = code === null ? null : await enterByCode(db, hashOfCode(code))
  if (invited?.forWhom !== 'person' || invited.person === null || invited.team === null) return refuse('invitation.unknown')
  if (invited.state !== 'open') return refuse(refusalOf[invited.state])
  return accept({ ...invited, person: invited.person, team: invited.team, role: invited.role as PersonRole })
}

/** Why an invitation that exists does not count. */
export const refusalOf = { used: 'invitation.used', expired: 'invitation.expired', withdrawn: 'invitation.revoked', waits: 'invitation.waits' } as const

/** What stands in an invitation, for whoever holds its code. */
export async function readInvitation(db: Db, typed: string): Promise<Outcome<OpenedInvitation>> {
  const invited = await enterTyped(db, typed)
  if (!invited.ok) return invited
  const { person, team, role } = invited.value
  const identity = await db.selectFrom('identity').select('given_name').where('person', '=', person).executeTakeFirstOrThrow()
  const { name } = await db.selectFrom('team').select('name').where('id', '=', team).executeTakeFirstOrThrow()
  const readers = await db.selectFrom('member').select(['name', 'role']).where('team', '=', team).where('ended_at', 'is', null).orderBy('began_at').execute()
  return accept({ person, given: identity.given_name, role, team: { id: team, name }, readers, shared: await sharedNow(db, person, team) })
}

/** Registers a device by a code and its public key, with what the person agreed to. The same key again is the same device. */
export async function acceptInvitation(db: Db, given: Accept): Promise<Outcome<Accepted>> {
  const invited = await enterTyped(db, given.code)
  if (!invited.ok) return invited.problem.code === 'invitation.used' ? acceptedBefore(db, given, invited) : invited
  const { invitation, person, team, role } = invited.value
  // Of two who come with the same code at once, one is first.
  const used = await db.updateTable('invitation').set({ used_at: sql<Date>`now()` }).where('id', '=', invitation).where('used_at', 'is', null).executeTakeFirst()
  if (used.numUpdatedRows !== 1n) return acceptedBefore(db, given, refuse('invitation.used'))
  const device = await db.insertInto('device').values({
    person, role, public_key: given.publicKey, label: given.label, name: role === 'person' ? null : given.name, ...(role === 'carer' ? { streams: carerStreams } : {}),
  }).returning('id').executeTakeFirstOrThrow()
  // A new device of somebody who has stopped sharing changes nothing about it, unless they choose a part now.
  const staysStopped = given.share.length === 0 && await hasStopped(db, person, team)
  if (role !== 'carer' && !staysStopped) await giveGrants(db, person, team, grantedWith(given.share))
  await audit(db, person, 'device.added', role)
  if (given.formerDevice !== undefined) await sql`select frond.phone_came_back(${given.formerDevice})`.execute(db)
  return accept({ person, device: device.id, role })
}

/** A carer never sees how dark it gets, nor the team's own notes. */
const carerStreams: SharedCategory[] = ['diary', 'body', 'medicines', 'clinical']

async function acceptedBefore(db: Db, { code, publicKey }: Accept, otherwise: Outcome<never>): Promise<Outcome<Accepted>> {
  const { rows } = await sql<Accepted>`select person, device, role from signin.accepted_before(${hashOfCode(readCode(code) ?? '')}, ${publicKey})`.execute(db)
  return rows[0] === undefined ? otherwise : accept(rows[0])
}

/** The devices that write in a person's record, the newest first, removed ones too. */
export async function devicesOf(db: Db, person: PersonId): Promise<Device[]> {
  const rows = await db.selectFrom('device').selectAll().where('person', '=', person).orderBy('added_at', 'desc').execute()
  return rows.map(({ id, role, label, name, added_at, removed_at, streams }) => ({
    feelings: streams.includes('mental-health'), id, role: role as PersonRole, label, name, addedAt: added_at.toISOString(), removedAt: removed_at?.toISOString() ?? null,
  }))
}

/** Removes a device: its session is dead from this moment. What it has not sent stays on it. `how` stands in the audit: by the person's side, or lost and taken off by their team. */
export async function removeDevice(db: Db, person: PersonId, id: string, how: 'device.removed' | 'device.lost'): Promise<Outcome<true>> {
  const removed = await db.updateTable('device').set({ removed_at: sql<Date>`now()` })
    .where('person', '=', person).where('id', '=', id).where('removed_at', 'is', null).executeTakeFirst()
  if (removed.numUpdatedRows === 0n) return refuse('device.not-found')
  await audit(db, person, how, id)
  return accept(true)
}
