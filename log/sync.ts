/** What crosses the wire between a device and the server. The server holds every version ever released to it. */
import * as z from 'zod/mini'
import { sharedCategories } from './category.ts'
import type { SharedCategory } from './category.ts'
import { entryIdShape, hashShape, personIdShape } from './ids.ts'
import type { EntryId, Hash } from './ids.ts'
import { instantShape } from './time.ts'
import { problemShape } from './problem.ts'
import type { Problem } from './problem.ts'
import { MOST_ENTRIES, receiptShape } from './statement.ts'
import type { Entry, Receipt } from './statement.ts'

/** How far a reader has read each stream, and the head it saw there: what shows a restored or altered server. */
export type Cursor = { readonly seq: number; readonly hash: Hash }
export type Cursors = Partial<Record<SharedCategory, Cursor>>

const cursorShape = z.strictObject({ seq: z.int().check(z.gte(0)), hash: hashShape })
const cursorsShape = z.partialRecord(z.enum(sharedCategories), cursorShape)

/** POST /api/people/:person/log/append. Entries are read one by one, so that one bad one does not refuse its neighbours. */
export const appendRequestShape = z.strictObject({
  sentAt: instantShape,
  /** The epoch this device last saw; null before the first exchange. */
  epoch: z.nullable(z.string()),
  heads: cursorsShape,
  entries: z.array(z.unknown()).check(z.maxLength(MOST_ENTRIES)),
})

/** One answer per entry, in order. `id` is null when the entry was too malformed to have one. */
export const answerShape = z.union([
  z.strictObject({ id: entryIdShape, is: z.literal('accepted'), receipt: receiptShape }),
  z.strictObject({ id: entryIdShape, is: z.literal('known'), receipt: receiptShape }),
  z.strictObject({ id: z.nullable(z.string()), is: z.literal('refused'), problem: problemShape }),
])
export type Answer =
  | { readonly id: EntryId; readonly is: 'accepted' | 'known'; readonly receipt: Receipt }
  | { readonly id: string | null; readonly is: 'refused'; readonly problem: Problem }

export const appendAnswerShape = z.strictObject({
  epoch: z.string(),
  /** False when the epoch or a head does not fit: mark all as pending, read from zero, send again. */
  fits: z.boolean(),
  serverTime: instantShape,
  answers: z.array(answerShape),
})
export interface AppendAnswer {
  readonly epoch: string
  readonly fits: boolean
  readonly serverTime: string
  readonly answers: readonly Answer[]
}

/** POST /api/people/:person/log/read. A stream that is not named is read from zero. */
export const readRequestShape = z.strictObject({
  epoch: z.nullable(z.string()),
  cursors: cursorsShape,
  /** Why it is read, once per opening, for the audit; devices reading their own record leave it out. */
  purpose: z.optional(z.enum(['visit', 'preparation', 'panel', 'report', 'message'])),
  /** How many redactions this reader knows of; when there are others, the answer names them all. */
  redacted: z.optional(z.int().check(z.gte(0))),
})

export const readAnswerShape = z.object({
  epoch: z.string(),
  fits: z.boolean(),
  /** The streams this reader may read now; one that was readable before and is not here was withdrawn. */
  streams: z.array(z.enum(sharedCategories)),
  entries: z.array(z.unknown()),
  more: z.boolean(),
  /** Every entry in these streams that has lost its words, also where the cursor is past it; left out when the reader knows as many. */
  redacted: z.optional(z.array(entryIdShape)),
  /** Streams in which sharing with this reader has stopped: what came before is here, and what its own team wrote. */
  stopped: z.optional(z.array(z.enum(sharedCategories))),
})
export interface ReadAnswer {
  readonly epoch: string
  readonly fits: boolean
  readonly streams: readonly SharedCategory[]
  /** Ordered by stream and seq. */
  readonly entries: readonly Entry[]
  readonly more: boolean
  readonly redacted?: readonly EntryId[] | undefined
  readonly stopped?: readonly SharedCategory[] | undefined
}

/** The path parameter of both. */
export const personParameter = z.strictObject({ person: personIdShape })
