/** What lies in this browser's IndexedDB: every person's log, what is still to be shared, and which logs there are. */
import { Dexie } from 'dexie'
import type { Table } from 'dexie'
import type { SharedCategory } from '#log/category.ts'
import type { EntryId, Hash, PersonId } from '#log/ids.ts'
import type { Problem } from '#log/problem.ts'
import type { PersonRole } from '#log/role.ts'
import type { Entry, Voice } from '#log/statement.ts'
import type { Cursors } from '#log/sync.ts'
import type { Instant } from '#log/time.ts'
import type { LastExchange } from './open-log.ts'

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
  readonly clockOff?: number | undefined
  readonly warnings: readonly Problem[]
}

/** The key by which the server knows this device; its private half never leaves the browser. */
export interface DeviceRow {
  readonly log: LogId
  readonly privateKey: CryptoKey
  /** The public half, SPKI in base64url. */
  readonly publicKey: string
  /** The server's name for this device, once it is registered. */
  readonly device?: string | undefined
}

/** A file as ciphertext, named by its hash; `sent` when the server has it whole. */
export interface FileRow {
  readonly log: LogId
  readonly hash: Hash
  readonly stream: SharedCategory
  readonly bytes: ArrayBuffer
  readonly sent: 0 | 1
}

/** Every table of this device. The database only adds: no later version takes a table or a field away. */
export class DeviceDatabase extends Dexie {
  declare readonly logs: Table<LocalLog, LogId>
  declare readonly entries: Table<EntryRow, [LogId, EntryId]>
  declare readonly pages: Table<PageRow, [LogId, EntryId, EntryId]>
  declare readonly outbox: Table<OutboxRow, [LogId, EntryId]>
  declare readonly counts: Table<CountRow, LogId>
  declare readonly sync: Table<SyncRow, LogId>
  declare readonly devices: Table<DeviceRow, LogId>
  declare readonly files: Table<FileRow, [LogId, Hash]>

  constructor(name = 'frond') {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      logs: 'id', entries: '[log+id], [log+rev]', pages: '[log+first+last], [log+rev]', outbox: '[log+id], [log+n]', counts: 'log', sync: 'log', devices: 'log',
    })
    this.version(2).stores({ files: '[log+hash], [log+sent]' })
  }
}

let opened: DeviceDatabase | undefined

/** The one database of this device. */
export function deviceDatabase(): DeviceDatabase {
  opened ??= new DeviceDatabase()
  return opened
}

/** The bounds of one log in an index that begins with it. */
export function within(log: LogId): [[LogId, unknown], [LogId, unknown]] {
  return [[log, Dexie.minKey], [log, Dexie.maxKey]]
}
