/** The record's one shape: a statement as its writer made it, and the receipt that the server adds. */
import * as z from 'zod/mini'
import { authorIdShape, entryIdShape, hashShape, personIdShape, saltShape, teamIdShape } from './ids.ts'
import type { AuthorId, EntryId, Hash, PersonId, Salt, TeamId } from './ids.ts'
import { instantShape, zoneShape } from './time.ts'
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
/** The most entries in one exchange. */
export const MOST_ENTRIES = 500

const sayShape = z.union([
  z.strictObject({ body: z.json(), salt: saltShape }),
  z.literal('withdrawn'),
  z.literal('redacted'),
])

const header = {
  id: entryIdShape,
  kind: z.string().check(z.regex(/^[a-z][a-z-]*(\.[a-z][a-z-]*)+$/), z.maxLength(60)),
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
