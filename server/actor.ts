/** Who asks: nobody, a device of a person, or an account of the clinic. Made by the database from a session, never from a request. */
import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Tables } from '#db/tables.ts'
import type { SharedCategory } from '#log/category.ts'
import type { PersonId, TeamId } from '#log/ids.ts'
import type { Authority, PersonRole, TeamRole } from '#log/role.ts'

/** One request's transaction, in which the actor is already set. */
export type Db = Transaction<Tables>

/** Somebody who has no session. */
export interface Nobody { readonly door: 'nobody' }

/** A registered device of one person, and who writes on it. */
export interface DeviceActor {
  readonly door: 'device'
  readonly device: string
  readonly person: PersonId
  readonly role: PersonRole
  readonly streams: readonly SharedCategory[]
}

/** One team to which an account belongs now. */
export interface Membership {
  readonly team: TeamId
  readonly name: string
  readonly role: TeamRole
  readonly authorities: readonly Authority[]
}

/** Somebody of the clinic who is signed in. */
export interface AccountActor {
  readonly door: 'account'
  readonly account: string
  readonly name: string
  readonly teams: readonly Membership[]
}

export type Actor = Nobody | DeviceActor | AccountActor

/** By which door a request comes, and its session's token. */
export interface Session {
  readonly door: 'device' | 'account'
  readonly token: string
}

/** The name of the clinic's session cookie; behind https the browser keeps it with the prefix `__Secure-`. */
export const sessionCookie = 'frond.session_token'

const cookieText = new RegExp(`(?:^|;\\s*)(?:__Secure-)?${sessionCookie.replace('.', '\\.')}=([^;]+)`)

/** The session a request carries. A device's own token goes before the clinic's cookie: both doors share an origin. */
export function sessionOf(headers: Headers): Session | null {
  const bearer = /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(headers.get('authorization') ?? '')?.[1]
  if (bearer !== undefined) return { door: 'device', token: bearer }
  const cookie = cookieText.exec(headers.get('cookie') ?? '')?.[1]
  if (cookie === undefined) return null
  // The cookie is the token and its signature; the token alone is what the session's row holds.
  const token = decodedOrEmpty(cookie).split('.')[0] ?? ''
  return /^[A-Za-z0-9_-]{20,200}$/.test(token) ? { door: 'account', token } : null
}

function decodedOrEmpty(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** Sets the actor for the rest of the transaction. A session that ended is nobody's. */
export async function enter(db: Db, session: Session | null): Promise<Actor> {
  if (session === null) {
    await sql`select signin.leave()`.execute(db)
    return { door: 'nobody' }
  }
  const { rows } = await sql<{ actor: Exclude<Actor, Nobody> | null }>`select signin.enter(${session.door}, ${session.token}) as actor`.execute(db)
  return rows[0]?.actor ?? { door: 'nobody' }
}

/** An invitation, as whoever holds its code finds it. Only an open one lets its holder in. */
export interface Invited {
  readonly invitation: string
  readonly forWhom: 'person' | 'colleague' | 'first'
  readonly state: 'open' | 'used' | 'expired' | 'withdrawn'
  readonly person: PersonId | null
  readonly team: TeamId | null
  readonly role: PersonRole | TeamRole
  readonly authorities: readonly Authority[]
  readonly streams: readonly SharedCategory[]
  readonly expiresAt: string
}

/** Comes in by an invitation's code (its SHA-256): from here the transaction sees and may do what its holder may. */
export async function enterByCode(db: Db, codeHash: Buffer): Promise<Invited | null> {
  const { rows } = await sql<{ invited: Invited | null }>`select signin.enter_by_code(${codeHash}) as invited`.execute(db)
  return rows[0]?.invited ?? null
}
