/** The clinic's people: the first one, colleagues by invitation, and new passwords by link. */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { sql } from 'kysely'
import type { TeamId } from '#log/ids.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { authorities } from '#log/role.ts'
import type { Authority, TeamRole } from '#log/role.ts'
import type { AccountActor, Db, Invited } from '#server/actor.ts'
import { enterByCode } from '#server/actor.ts'
import { linkHours, linkPath, tokenFrom } from './one-time-token.ts'
import { checkPassword } from './password.ts'
import type { Colleague, ColleagueInvitation, ColleagueInvite, JoinTeam, MadeLink, Me, SetUp } from './shapes.ts'

/** What a token is kept as. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

async function enterByToken(db: Db, token: string, forWhom: 'first' | 'colleague'): Promise<Outcome<Invited>> {
  const invited = await enterByCode(db, hashOfToken(token))
  if (invited?.forWhom !== forWhom) return refuse('invitation.unknown')
  if (invited.state === 'open') return accept(invited)
  return refuse(({ used: 'invitation.used', expired: 'invitation.expired', withdrawn: 'invitation.revoked', waits: 'invitation.waits' } as const)[invited.state])
}

async function addAccount(db: Db, { name, address, password }: { name: string; address: string; password: string }): Promise<Outcome<string>> {
  const checked = checkPassword(password, address)
  if (!checked.ok) return checked
  const account = randomUUID()
  const { rows } = await sql<{ added: boolean }>`select signin.add_account(${account}, ${address}, ${name}, ${await hashPassword(password)}) as added`.execute(db)
  return rows[0]?.added === true ? accept(account) : refuse('account.address-taken', { where: 'address' })
}

async function markUsed(db: Db, invitation: string): Promise<Outcome<true>> {
  const used = await db.updateTable('invitation').set({ used_at: sql<Date>`now()` }).where('id', '=', invitation).where('used_at', 'is', null).executeTakeFirst()
  return used.numUpdatedRows === 1n ? accept(true) : refuse('invitation.used')
}

/** Makes the clinic with its first clinician, who may do everything until they give it away. */
export async function setUp(db: Db, given: SetUp): Promise<Outcome<{ done: true }>> {
  const invited = await enterByToken(db, given.token, 'first')
  if (!invited.ok) return invited
  const account = await addAccount(db, given)
  if (!account.ok) return account
  const { id: team } = await db.insertInto('team').values({ name: given.clinic }).returning('id').executeTakeFirstOrThrow()
  await db.insertInto('member').values({ team, account: account.value, name: given.name, role: given.role, authorities: [...authorities] }).execute()
  const used = await markUsed(db, invited.value.invitation)
  if (!used.ok) return used
  return accept({ done: true })
}

/** Makes a link by which one colleague gets an account in the team. */
export async function inviteColleague(db: Db, actor: AccountActor, team: TeamId, invite: ColleagueInvite): Promise<MadeLink> {
  const token = tokenFrom(randomBytes(32))
  const { expires_at } = await db.insertInto('invitation').values({
    hash: hashOfToken(token), for_whom: 'colleague', team, role: invite.role, authorities: invite.authorities, made_by: actor.account,
    expires_at: sql<Date>`now() + make_interval(hours => ${linkHours.colleague})`,
  }).returning('expires_at').executeTakeFirstOrThrow()
  return { path: linkPath('colleague', token), expiresAt: expires_at.toISOString() }
}

/** What a colleague's invitation says before they have an account. */
export async function readColleagueInvitation(db: Db, token: string): Promise<Outcome<ColleagueInvitation>> {
  const invited = await enterByToken(db, token, 'colleague')
  if (!invited.ok) return invited
  const team = await db.selectFrom('team').select('name').where('id', '=', invited.value.team).executeTakeFirstOrThrow()
  return accept({ clinic: team.name, role: invited.value.role as TeamRole, authorities: [...invited.value.authorities] })
}

/** A colleague takes their invitation. */
export async function joinTeam(db: Db, given: JoinTeam): Promise<Outcome<{ done: true }>> {
  const invited = await enterByToken(db, given.token, 'colleague')
  if (!invited.ok) return invited
  const { team, role, authorities: may, invitation } = invited.value
  if (team === null) return refuse('invitation.unknown')
  const account = await addAccount(db, given)
  if (!account.ok) return account
  await db.insertInto('member').values({ team, account: account.value, name: given.name, role, authorities: [...may] }).execute()
  await markUsed(db, invitation)
  return accept({ done: true })
}

/** Everyone of the actor's teams, those who left too. */
export async function colleaguesOf(db: Db, team: TeamId): Promise<Colleague[]> {
  const rows = await db.selectFrom('member').selectAll().where('team', '=', team).orderBy('began_at').execute()
  return rows.map(({ account, name, role, authorities: may, began_at, ended_at }) => ({
    account, name, role: role as TeamRole, authorities: may, since: began_at.toISOString(), endedAt: ended_at?.toISOString() ?? null,
  }))
}

/** Changes what a colleague is and may do. Somebody must remain who manages the team. */
export async function changeColleague(db: Db, team: TeamId, account: string, to: { role: TeamRole; authorities: readonly Authority[] }): Promise<Outcome<true>> {
  const changed = await db.updateTable('member').set({ role: to.role, authorities: [...to.authorities] })
    .where('team', '=', team).where('account', '=', account).where('ended_at', 'is', null).executeTakeFirst()
  return changed.numUpdatedRows === 0n ? refuse('colleague.not-found') : stillManaged(db, team)
}

/** Ends a membership: from this moment the account sees nobody's record, whatever sessions it has. */
export async function endMembership(db: Db, team: TeamId, account: string): Promise<Outcome<true>> {
  const ended = await db.updateTable('member').set({ ended_at: sql<Date>`now()` })
    .where('team', '=', team).where('account', '=', account).where('ended_at', 'is', null).executeTakeFirst()
  return ended.numUpdatedRows === 0n ? refuse('colleague.not-found') : stillManaged(db, team)
}

async function stillManaged(db: Db, team: TeamId): Promise<Outcome<true>> {
  const manager = await db.selectFrom('member').select('account').where('team', '=', team).where('ended_at', 'is', null)
    .where(sql<boolean>`'manage-team' = any (authorities)`).executeTakeFirst()
  return manager === undefined ? refuse('team.last-manager') : accept(true)
}

/** The one who is signed in. */
export async function meOf(db: Db, actor: AccountActor, lockAfterMinutes: number): Promise<Outcome<Me>> {
  const [team] = actor.teams
  if (team === undefined) return refuse('access.no-team')
  const { rows } = await sql<{ address: string; second_factor: boolean; passkeys: number }>`select * from signin.about_me()`.execute(db)
  const [about] = rows
  if (about === undefined) return refuse('session.ended')
  return accept({
    account: actor.account, name: actor.name, address: about.address, team: { id: team.team, name: team.name }, role: team.role,
    authorities: [...team.authorities], secondFactor: about.second_factor, passkeys: about.passkeys, lockAfterMinutes,
  })
}

/** Whether anybody has set this clinic up. */
export async function isSetUp(db: Db): Promise<boolean> {
  const team = await db.selectFrom('team').select('id').limit(1).executeTakeFirst()
  return team !== undefined
}

/** Gives an account the password that the holder of its reset link chose. */
export async function resetPassword(db: Db, token: string, password: string): Promise<Outcome<{ done: true }>> {
  const hash = hashOfToken(token)
  const { rows: [found] } = await sql<{ address: string | null }>`select signin.reset_address(${hash}) as address`.execute(db)
  if (typeof found?.address !== 'string') return refuse('invitation.unknown')
  const checked = checkPassword(password, found.address)
  if (!checked.ok) return checked
  const { rows: [done] } = await sql<{ redeemed: boolean }>`select signin.redeem_reset(${hash}, ${await hashPassword(password)}) as redeemed`.execute(db)
  return done?.redeemed === true ? accept({ done: true }) : refuse('invitation.used')
}
