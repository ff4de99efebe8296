/** The record's one shape: a statement as its writer made it, and the receipt that the server adds. */
import * as z from 'zod/mini'
import { authorIdShape, entryIdShape, hashShape, isEntryId, isSalt, personIdShape, saltShape, teamIdShape } from './ids.ts'
import type { AuthorId, EntryId, Hash, PersonId, Salt, TeamId } from './ids.ts'
import { instantShape, isInstant, isZone, zoneShape } from './time.ts'
import type { Instant, Zone } from './time.ts'
import { sharedCategoryShape } from './category.ts'
import type { SharedCategory } from './category.ts'
import { roleShape } from './role.ts'
import type { Role } from './role.ts'

/** How somebody who writes on behalf knows: the person said so, they saw it, or they think so. */
export const voices = ['they said', 'I saw', 'I think'] as const
export type Voice = (typeof voices)[number]

/** What a statement's header says, whatever its body: the part that stays when a body is redacted. */
export interface Header {
  readonly id: EntryId
  /** The kind's name, `episode.started`; it may be one that this version of the app does not know. */
  readonly kind: string
  /** The version of the kind's shape in which the body was written. */
  readonly version: number
  /** When it was true. */
  readonly at: Instant
  /** The clock the person lived by. */
  readonly zone: Zone
  /** The writing device's clock, uncorrected. */
  readonly writtenAt: Instant
  readonly voice?: Voice | undefined
  readonly onBehalf?: true | undefined
  /** None: new. One: a correction. Several: a choice between heads. */
  readonly replaces: readonly EntryId[]
}

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** What it says: a body with the salt that hides it, or that it was taken back, or that its body was removed. */
export type Say = { readonly body: JsonValue; readonly salt: Salt } | 'withdrawn' | 'redacted'

/** Made by the writer, never changed. */
export interface Statement extends Header {
  readonly say: Say
}

/** By the server alone; nothing in it is ever taken from a device. */
export interface Receipt {
  readonly person: PersonId
  readonly team?: TeamId | undefined
  readonly author: AuthorId
  readonly role: Role
  readonly category: SharedCategory
  /** Place in its stream, from 1, without gaps. */
  readonly seq: number
  readonly receivedAt: Instant
  /** The writer's clock minus the server's, in milliseconds, when the batch arrived. */
  readonly clockOff: number
  /** The digest of what it says, kept also when the body is redacted. */
  readonly digest: Hash
  /** The stream's chain up to and with this entry. */
  readonly hash: Hash
}

/** A statement with its receipt; without one it is saved on its device and not yet shared. */
export interface Entry extends Statement {
  readonly receipt?: Receipt | undefined
}

/** The most that one statement may weigh, as the UTF-8 bytes of its canonical text. */
export const MOST_BYTES = 64 * 1024
/** More than all that stands beside a body can weigh, by its shape. */
export const MOST_HEADER_BYTES = 2048
/** The most UTF-8 bytes that one UTF-16 unit of a text becomes. */
export const MOST_BYTES_OF_A_UNIT = 3
/** The most entries in one exchange. */
export const MOST_ENTRIES = 500

/** Deeper than anything that is ever said; every parser stays far from its limits. */
const DEEPEST = 64

/** Whether a value is plain data that JSON can say, and not too deep. */
function isJson(value: unknown, depth = 0): value is JsonValue {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || depth > DEEPEST) return false
  if (Array.isArray(value)) return value.every(one => isJson(one, depth + 1))
  if (Object.getPrototypeOf(value) !== Object.prototype) return false
  for (const key of Object.keys(value)) if (key === '__proto__' || !isJson((value as Readonly<Record<string, unknown>>)[key], depth + 1)) return false
  return true
}

const sayShape = z.union([
  z.strictObject({ body: z.custom<JsonValue>(value => isJson(value)), salt: saltShape }),
  z.literal('withdrawn'),
  z.literal('redacted'),
])

const kindText = /^[a-z][a-z-]*(\.[a-z][a-z-]*)+$/

const header = {
  id: entryIdShape,
  kind: z.string().check(z.regex(kindText), z.maxLength(60)),
  version: z.int().check(z.gte(1), z.lte(9999)),
  at: instantShape,
  zone: zoneShape,
  writtenAt: instantShape,
  voice: z.optional(z.enum(voices)),
  onBehalf: z.optional(z.literal(true)),
  replaces: z.array(entryIdShape).check(z.maxLength(20)),
}

/** What a device sends as one statement. Unknown keys are refused, never dropped. */
export const statementShape = z.strictObject({ ...header, say: sayShape })

/**
 * Whether this is a statement beyond doubt: one that `statementShape` lets through, said in a tenth of the time. What is rare or
 * wrong is not judged here (a withdrawal, many corrections, any fault), but by the shape.
 */
export function isPlainStatement(input: unknown): input is Statement {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false
  const { id, kind, version, at, zone, writtenAt, replaces, say, voice, onBehalf } = input as Readonly<Record<string, unknown>>
  const keys = Object.keys(input).length
  if (keys !== 8 + (voice === undefined ? 0 : 1) + (onBehalf === undefined ? 0 : 1)) return false
  return typeof id === 'string' && isEntryId(id) && typeof kind === 'string' && kind.length <= 60 && kindText.test(kind)
    && typeof version === 'number' && Number.isInteger(version) && version >= 1 && version <= 9999
    && typeof at === 'string' && isInstant(at) && typeof writtenAt === 'string' && (writtenAt === at || isInstant(writtenAt)) && typeof zone === 'string' && isZone(zone)
    && (voice === undefined || (voices as readonly unknown[]).includes(voice)) && (onBehalf === undefined || onBehalf === true)
    && Array.isArray(replaces) && replaces.length <= 20 && replaces.every(one => typeof one === 'string' && isEntryId(one)) && isPlainSay(say)
}

function isPlainSay(say: unknown): boolean {
  if (typeof say !== 'object' || say === null || Array.isArray(say)) return false
  const { body, salt } = say as Readonly<Record<string, unknown>>
  return Object.keys(say).length === 2 && typeof salt === 'string' && isSalt(salt) && isJson(body)
}

/** What the server adds. */
export const receiptShape = z.strictObject({
  person: personIdShape,
  team: z.optional(teamIdShape),
  author: authorIdShape,
  role: roleShape,
  category: sharedCategoryShape,
  seq: z.int(),
  receivedAt: instantShape,
  clockOff: z.int(),
  digest: hashShape,
  hash: hashShape,
})

/** What a device receives or exports as one entry. */
export const entryShape = z.strictObject({ ...header, say: sayShape, receipt: z.optional(receiptShape) })

/** The statement without what the server added, as its writer made it. */
export function statementOf(entry: Entry): Statement {
  const { receipt: _receipt, ...statement } = entry
  return statement
}
