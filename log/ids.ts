/** The names of things: every id is a text of its own kind, so that one cannot stand where another belongs. */
import * as z from 'zod/mini'

declare const mark: unique symbol
type Branded<Name extends string> = string & { readonly [mark]: Name }

/** One statement, for ever. A UUIDv7, made by the writer; also the idempotency key. */
export type EntryId = Branded<'entry'>
/** One person whose record this is, given by the server they connect to. */
export type PersonId = Branded<'person'>
/** Who wrote: an account or a registered device. */
export type AuthorId = Branded<'author'>
/** One team at one clinic. */
export type TeamId = Branded<'team'>
/** 16 random bytes as 22 base64url characters, so that a redacted body cannot be guessed back. */
export type Salt = Branded<'salt'>
/** SHA-256 as 64 lower-case hexadecimal characters. */
export type Hash = Branded<'hash'>

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const uuidv7Text = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const saltText = /^[A-Za-z0-9_-]{22}$/

/** Whether a text is an entry's id. */
export const isEntryId = (text: string): boolean => uuidv7Text.test(text)
/** Whether a text is a salt. */
export const isSalt = (text: string): boolean => saltText.test(text)

/** What crosses the wire as an entry's id. */
export const entryIdShape = z.string().check(z.regex(uuidv7Text)) as unknown as z.ZodMiniType<EntryId, EntryId>
/** What crosses the wire as a person's id. */
export const personIdShape = z.string().check(z.regex(uuid)) as unknown as z.ZodMiniType<PersonId, PersonId>
/** What crosses the wire as an author's id. */
export const authorIdShape = z.string().check(z.minLength(1), z.maxLength(100)) as unknown as z.ZodMiniType<AuthorId, AuthorId>
/** What crosses the wire as a team's id. */
export const teamIdShape = z.string().check(z.regex(uuid)) as unknown as z.ZodMiniType<TeamId, TeamId>
/** What crosses the wire as a salt. */
export const saltShape = z.string().check(z.regex(saltText)) as unknown as z.ZodMiniType<Salt, Salt>
/** What crosses the wire as a hash. */
export const hashShape = z.string().check(z.regex(/^[0-9a-f]{64}$/)) as unknown as z.ZodMiniType<Hash, Hash>

/**
 * A new UUIDv7 (RFC 9562) from the writer's clock and ten random bytes, both given.
 * @example uuidv7(0, new Uint8Array(10)) //=> '00000000-0000-7000-8000-000000000000'
 */
export function uuidv7(milliseconds: number, random: Uint8Array): EntryId {
  const time = Math.max(0, Math.trunc(milliseconds)).toString(16).padStart(12, '0').slice(-12)
  const hex = Array.from(random.subarray(0, 10), byte => byte.toString(16).padStart(2, '0')).join('')
  const variant = ((Number.parseInt(hex.slice(3, 4), 16) & 0x3) | 0x8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}` as EntryId
}

/** A salt from sixteen random bytes, given. */
export function saltFrom(random: Uint8Array): Salt {
  return btoa(String.fromCharCode(...random.subarray(0, 16))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') as Salt
}
