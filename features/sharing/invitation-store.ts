/** Invitations to a person and the devices that came by them. */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { SharedCategory } from '#log/category.ts'
import type { PersonId, TeamId } from '#log/ids.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import type { PersonRole } from '#log/role.ts'
import type { Instant } from '#log/time.ts'
import type { Db, DeviceActor, Invited } from '#server/actor.ts'
import { enterByCode } from '#server/actor.ts'
import { audit } from '#server/audit.ts'
import { giveGrants, sharedNow } from './grant-store.ts'
import type { Accept, Accepted, Device, Invitation, MadeInvitation, OpenedInvitation } from './shapes.ts'
import { INVITATION_DAYS, grantedWith, invitationStateOf } from './sharing.ts'
import { codeFrom, readCode, showCode } from './short-code.ts'

/** What a code is kept as; the code itself is kept nowhere. */
export function hashOfCode(code: string): Buffer {
  return createHash('sha256').update(code).digest()
}

/** Invites somebody to a person's record; answers the code, which is shown once. */
export async function invitePerson(db: Db, madeBy: string, team: TeamId, person: PersonId, role: PersonRole): Promise<MadeInvitation> {
  const code = codeFrom(randomBytes(64))
  if (code === null) throw new Error('sixty-four random bytes made no code')
  const { id, expires_at } = await db.insertInto('invitation').values({
    hash: hashOfCode(code), for_whom: 'person', person, team, role, made_by: madeBy, expires_at: sql<Date>`now() + make_interval(days => ${INVITATION_DAYS})`,
  }).returning(['id', 'expires_at']).executeTakeFirstOrThrow()
  await audit(db, person, 'invitation.made', role)
  return { id, role, code: showCode(code), path: `/join#${showCode(code)}`, expiresAt: expires_at.toISOString() }
}

/** Another phone of the person, or somebody who helps them, invited from a device that is connected; it joins where that one did. */
export async function inviteFromDevice(db: Db, { device, person }: DeviceActor, role: PersonRole): Promise<Outcome<MadeInvitation>> {
  const shared = await db.selectFrom('access_grant').select('team').where('person', '=', person).orderBy('given_at').limit(1).executeTakeFirst()
  return shared === undefined ? refuse('team.not-found') : accept(await invitePerson(db, device, shared.team as TeamId, person, role))
}

/** The invitations to a person, the newest first. */
export async function invitationsOf(db: Db, person: PersonId, now: Instant): Promise<Invitation[]> {
  const rows = await db.selectFrom('invitation').selectAll().where('person', '=', person).orderBy('made_at', 'desc').limit(50).execute()
  return rows.map(({ id, role, made_at, expires_at, used_at, withdrawn_at }) => {
    const times = { expiresAt: expires_at.toISOString(), usedAt: used_at?.toISOString() ?? null, withdrawnAt: withdrawn_at?.toISOString() ?? null }
    return { id, role: role as PersonRole, state: invitationStateOf(times, now), madeAt: made_at.toISOString(), expiresAt: times.expiresAt, usedAt: times.usedAt }
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

/** Comes in by a typed code, or says why not. */
export async function enterTyped(db: Db, typed: string): Promise<Outcome<Invited & { person: PersonId; team: TeamId; role: PersonRole }>> {
  const code = readCode(typed)
  const invited = code === null ? null : await enterByCode(db, hashOfCode(code))
  if (invited?.forWhom !== 'person' || invited.person === null || invited.team === null) return refuse('invitation.unknown')
  if (invited.state !== 'open') return refuse(refusalOf[invited.state])
  return accept({ ...invited, person: invited.person, team: invited.team, role: invited.role as PersonRole })
}

/** Why an invitation that exists does not count. */
export const refusalOf = { used: 'invitation.used', expired: 'invitation.expired', withdrawn: 'invitation.revoked' } as const

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
  if (role !== 'carer') await giveGrants(db, person, team, grantedWith(given.share))
  await audit(db, person, 'device.added', role)
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
  return rows.map(({ id, role, label, name, added_at, removed_at }) => ({
    id, role: role as PersonRole, label, name, addedAt: added_at.toISOString(), removedAt: removed_at?.toISOString() ?? null,
  }))
}

/** Removes a device: its session is dead from this moment. What it has not sent stays on it. */
export async function removeDevice(db: Db, person: PersonId, id: string): Promise<Outcome<true>> {
  const removed = await db.updateTable('device').set({ removed_at: sql<Date>`now()` })
    .where('person', '=', person).where('id', '=', id).where('removed_at', 'is', null).executeTakeFirst()
  if (removed.numUpdatedRows === 0n) return refuse('device.not-found')
  await audit(db, person, 'device.removed', id)
  return accept(true)
}
