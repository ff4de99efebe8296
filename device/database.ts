/** What lies in this browser's IndexedDB: every person's log, what is still to be shared, and which logs there are. */
import type { DBSchema, IDBPDatabase, StoreNames } from 'idb'
import type { Category, SharedCategory } from '#log/category.ts'
import type { EntryId, Hash, PersonId } from '#log/ids.ts'
import type { Problem } from '#log/problem.ts'
import type { PersonRole } from '#log/role.ts'
import type { Entry, Voice } from '#log/statement.ts'
import type { Cursors } from '#log/sync.ts'
import type { Instant } from '#log/time.ts'
import type { LastExchange } from './open-log.ts'
import type { InboxRow, LockOf, LockRow } from './lock-row.ts'
import type { Sealed } from './sealed-rows.ts'
import { Stored } from './stored.ts'
import type * as stored from './stored.ts'

declare const mark: unique symbol
/** One log on this device; it means nothing elsewhere. */
export type LogId = string & { readonly [mark]: 'log' }

/** One person's log on this device, and how this device's user writes in it. */
export interface LocalLog {
  readonly id: LogId
  /** What the user calls it, when there are several. */
  readonly label: string
  readonly role: PersonRole
  /** How a carer or guardian knows, unless they say otherwise for a statement. */
  readonly voice?: Voice | undefined
  readonly openedAt: Instant
  /** Given by the server it connects to. */
  readonly person?: PersonId | undefined
  /** The person it belonged to where a copy of it was made; this device is not known to their server yet. */
  readonly formerly?: PersonId | undefined
  /** When the last copy was made into a file. */
  readonly lastCopy?: Instant | undefined
  /** With a lock everything in the log lies sealed; what stands here is all that can be known without opening it. */
  readonly lock?: LockOf | undefined
}

/** An entry as it lies here: `rev` says in which change of the log it came or was last altered, `mine` that it was written on this side. */
export interface EntryRow {
  readonly log: LogId
  readonly id: EntryId
  readonly rev: number
  readonly mine: 0 | 1
  readonly entry: Entry
}

/**
 * Up to five hundred settled entries as one text, ordered by id from `first` to `last`: a year opens in a tenth of a second
 * instead of a third. An entry lies either in a row or in a page.
 */
export interface PageRow {
  readonly log: LogId
  readonly first: EntryId
  readonly last: EntryId
  readonly rev: number
  readonly mine: 0 | 1
  readonly text: string
}

/** An entry that the server has not taken; `n` keeps the order of writing. A log without a server has none: all of it waits. */
export interface OutboxRow {
  readonly log: LogId
  readonly id: EntryId
  readonly n: number
  readonly problem?: Problem | undefined
}

/** Counters that rise inside each writing transaction. */
export interface CountRow {
  readonly log: LogId
  readonly rev: number
  readonly n: number
}

/** What this log knows of its server. */
export interface SyncRow {
  readonly log: LogId
  readonly epoch: string | null
  readonly cursors: Cursors
  readonly streams: readonly SharedCategory[] | null
  readonly last: LastExchange | null
  readonly removed: boolean
  /** The server erased this person's record; what is here stays here. */
  readonly erased?: true | undefined
  /** The server does not know this device, and nobody removed it there: it was brought back from before. */
  readonly unknown?: true | undefined
  /** This log was connected to the wrong record until then; by which name that server knew this device. */
  readonly parted?: { readonly at: Instant; readonly person: PersonId; readonly device?: string } | undefined
  /** How many redactions this device knows of. */
  readonly redacted?: number | undefined
  readonly clockOff?: number | undefined
  readonly warnings: readonly Problem[]
}

/** A key pair of this device: the private half as the browser keeps it, or sealed where the log has a lock. The public half is SPKI in base64url. */
export type KeyPair = { readonly publicKey: string } & ({ readonly privateKey: CryptoKey } | Sealed)

/** The key by which the server knows this device; its private half never leaves the browser. */
export type DeviceRow = KeyPair & {
  readonly log: LogId
  /** The server's name for this device, once it is registered. */
  readonly device?: string | undefined
  /** The key that takes its place, until the server has said so. */
  readonly next?: KeyPair | undefined
}

/** A file as ciphertext, named by its hash; `sent` when the server has it whole. */
export interface FileRow {
  readonly log: LogId
  readonly hash: Hash
  readonly stream: Category
  readonly bytes: ArrayBuffer
  readonly sent: 0 | 1
  /** The server would not take it, and when that was. */
  readonly refused?: { readonly problem: Problem; readonly at: Instant } | undefined
}

/** What was typed on one screen and is not kept as an entry yet: its fields, each with what stands in it. */
export interface TypedRow {
  readonly log: LogId
  /** The screen. */
  readonly id: string
  readonly fields: readonly TypedField[]
}
/** A field by its name, and what stands in it; left out where nothing does. */
export type TypedField = readonly [string, unknown?]

/** A row whose content may lie sealed, in place of the field that says it. */
export type Lies<Row, Field extends keyof Row> = Row | (Omit<Row, Field> & Sealed)

/** Every table of this device, with its key and what else it is found by. */
export interface DeviceTables extends DBSchema {
  logs: { key: LogId; value: LocalLog }
  entries: { key: [LogId, EntryId]; value: Lies<EntryRow, 'entry'>; indexes: { '[log+rev]': [LogId, number] } }
  pages: { key: [LogId, EntryId, EntryId]; value: Lies<PageRow, 'text'>; indexes: { '[log+rev]': [LogId, number] } }
  outbox: { key: [LogId, EntryId]; value: OutboxRow | (Omit<OutboxRow, 'problem'> & Sealed); indexes: { '[log+n]': [LogId, number] } }
  counts: { key: LogId; value: CountRow }
  sync: { key: LogId; value: SyncRow | LiesSync }
  devices: { key: LogId; value: DeviceRow }
  files: { key: [LogId, Hash]; value: FileRow; indexes: { '[log+sent]': [LogId, 0 | 1] } }
  locks: { key: LogId; value: LockRow }
  inbox: { key: [LogId, EntryId]; value: InboxRow }
  typed: { key: [LogId, string]; value: Lies<TypedRow, 'fields'> }
}

/** What is known of the server, sealed as a whole. */
export type LiesSync = Pick<SyncRow, 'log'> & Sealed

/** The name of one table. */
export type TableName = StoreNames<DeviceTables>
/** A transaction that only looks. */
export type Looking = stored.Looking<DeviceTables>
/** A transaction that writes. */
export type Writing = stored.Writing<DeviceTables>

/** All tables, for what takes or changes a whole log. */
export const EVERY_TABLE: TableName[] = ['logs', 'entries', 'pages', 'outbox', 'counts', 'sync', 'devices', 'files', 'locks', 'inbox', 'typed']

/** The database of this device. It only adds: no later version takes a table or a field away. */
export class DeviceDatabase extends Stored<DeviceTables> {
  constructor(name = 'frond') {
    // Devices hold databases numbered 10 and 20 (the library before counted in tens), 21 since there are locks, 22 since what is typed lies here.
    super({ name, version: 22, build })
  }
}

function build(db: IDBPDatabase<DeviceTables>): void {
  const missing = (table: TableName): boolean => !db.objectStoreNames.contains(table)
  if (missing('logs')) db.createObjectStore('logs', { keyPath: 'id' })
  if (missing('entries')) db.createObjectStore('entries', { keyPath: ['log', 'id'] }).createIndex('[log+rev]', ['log', 'rev'])
  if (missing('pages')) db.createObjectStore('pages', { keyPath: ['log', 'first', 'last'] }).createIndex('[log+rev]', ['log', 'rev'])
  if (missing('outbox')) db.createObjectStore('outbox', { keyPath: ['log', 'id'] }).createIndex('[log+n]', ['log', 'n'])
  for (const table of ['counts', 'sync', 'devices', 'locks'] as const) if (missing(table)) db.createObjectStore(table, { keyPath: 'log' })
  if (missing('files')) db.createObjectStore('files', { keyPath: ['log', 'hash'] }).createIndex('[log+sent]', ['log', 'sent'])
  for (const table of ['inbox', 'typed'] as const) if (missing(table)) db.createObjectStore(table, { keyPath: ['log', 'id'] })
}

let opened: DeviceDatabase | undefined

/** The one database of this device. */
export function deviceDatabase(): DeviceDatabase {
  opened ??= new DeviceDatabase()
  return opened
}

/** All keys that begin with this log, or only those after a place; in every table and index whose key is more than the log. */
export function within(log: LogId, after?: number): IDBKeyRange {
  // An empty list stands after every number and every text.
  return IDBKeyRange.bound(after === undefined ? [log] : [log, after], [log, []], after !== undefined)
}
