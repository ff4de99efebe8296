/** Who asks: nobody, a device of a person, or an account of the clinic. Made by the database from a session, never from a request. */
import { createHmac, timingSafeEqual } from 'node:crypto'
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

/**
 * The session a request carries. A device's own token goes before the clinic's cookie: both doors share an origin.
 * The cookie is a token and its signature by this server's secret; one that is not signed so was not given by it.
 */
export function sessionOf(headers: Headers, secret: string): Session | null {
  const bearer = /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(headers.get('authorization') ?? '')?.[1]
  if (bearer !== undefined) return { door: 'device', token: bearer }
  const cookie = cookieText.exec(headers.get('cookie') ?? '')?.[1]
  if (cookie === undefined) return null
  const [token = '', signature = ''] = decodedOrEmpty(cookie).split('.')
  return /^[A-Za-z0-9_-]{20,200}$/.test(token) && isSigned(token, signature, secret) ? { door: 'account', token } : null
}

/** The signature that stands behind a token in the clinic's cookie, as the sign-in library writes it. */
export function cookieSignature(token: string, secret: string): string {
  return createHmac('sha256', secret).update(token).digest('base64')
}

function isSigned(token: string, signature: string, secret: string): boolean {
  const [given, expected] = [Buffer.from(signature, 'utf8'), Buffer.from(cookieSignature(token, secret), 'utf8')]
  return given.length === expected.length && timingSafeEqual(given, expected)
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
  /** One that waits is not allowed yet on the person's own device. */
  readonly state: 'open' | 'used' | 'expired' | 'withdrawn' | 'waits'
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
