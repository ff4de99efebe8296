/** Reads and writes one log in IndexedDB. Each function is one transaction: all of it is durable, or nothing happened. */
import type { EntryId } from '#log/ids.ts'
import type { Registry } from '#log/kind.ts'
import type { Entry, Statement } from '#log/statement.ts'
import { within } from './database.ts'
import type { CountRow, DeviceDatabase, EntryRow, LocalLog, LogId, OutboxRow, SyncRow } from './database.ts'
import { keptEntries, pageSettled } from './kept-entries.ts'

/** What a log holds on this device, or what of it changed. */
export interface Kept {
  readonly local: LocalLog
  readonly entries: readonly Entry[]
  readonly outbox: readonly OutboxRow[]
  readonly sync: SyncRow
  readonly rev: number
}

const PAGING_WORTH = 1_000

/** Says that the log was removed from this device, or that the browser cleared it, while it was open. */
class LogGoneError extends Error {
  override readonly name = 'LogGoneError'
}

/** What a log knows of its server before it ever asked. */
export const nothingKnown = (log: LogId): SyncRow => ({ log, epoch: null, cursors: {}, streams: null, last: null, removed: false, warnings: [] })

/** Everything of a log, or only what changed after a revision seen before. */
export function readKept(db: DeviceDatabase, log: LogId, since?: number): Promise<Kept> {
  return db.transaction('r', [db.logs, db.entries, db.pages, db.outbox, db.counts, db.sync], async () => {
    const [local, entries, outbox, count, sync] = await Promise.all([
      theLog(db, log), keptEntries(db, log, since), outboxOf(db, log), db.counts.get(log), db.sync.get(log),
    ])
    return { local, entries: entries.map(one => one.entry), outbox, sync: sync ?? nothingKnown(log), rev: count?.rev ?? 0 }
  })
}

/** Keeps new statements of this device; those to be shared join the outbox. Doing it twice is the same as once. */
export function addStatements(db: DeviceDatabase, log: LogId, statements: readonly Statement[], registry: Registry): Promise<void> {
  return db.transaction('rw', [db.logs, db.entries, db.outbox, db.counts], async () => {
    const local = await theLog(db, log)
    const already = new Set((await db.entries.bulkGet(statements.map(({ id }): [LogId, EntryId] => [log, id]))).map(row => row?.id))
    const fresh = statements.filter(({ id }) => !already.has(id))
    const { rev } = await raised(db, log)
    await db.entries.bulkAdd(fresh.map((entry): EntryRow => ({ log, id: entry.id, rev, mine: 1, entry })))
    if (local.person !== undefined) await addToOutbox(db, log, fresh, registry)
  })
}

/** Puts statements at the end of the outbox, in the order given; private ones never. */
export async function addToOutbox(db: DeviceDatabase, log: LogId, statements: readonly Statement[], registry: Registry): Promise<void> {
  const shared = statements.filter(({ kind }) => registry.get(kind)?.category !== 'private')
  const { n } = await raised(db, log, shared.length)
  await db.outbox.bulkPut(shared.map(({ id }, index): OutboxRow => ({ log, id, n: n + index })))
}

/** Raises the counters for one more change that takes so many places in the outbox; answers the new `rev` and the first free `n`. */
export async function raised(db: DeviceDatabase, log: LogId, places = 0): Promise<CountRow> {
  const count = (await db.counts.get(log)) ?? { log, rev: 0, n: 0 }
  await db.counts.put({ log, rev: count.rev + 1, n: count.n + places })
  return { log, rev: count.rev + 1, n: count.n }
}

/** What waits to be shared, in the order of writing. */
export function outboxOf(db: DeviceDatabase, log: LogId): Promise<OutboxRow[]> {
  return db.outbox.where('[log+n]').between(...within(log)).toArray()
}

/** The log's own row; without it the log is gone. */
export async function theLog(db: DeviceDatabase, log: LogId): Promise<LocalLog> {
  const local = await db.logs.get(log)
  if (!local) throw new LogGoneError(`the log ${log} is no longer on this device`)
  return local
}

/** Makes the next opening faster, when enough has settled since the last time. */
export function tidy(db: DeviceDatabase, log: LogId): Promise<void> {
  return db.transaction('rw', [db.entries, db.pages, db.outbox, db.counts], async () => {
    const rows = await db.entries.where('[log+id]').between(...within(log)).count()
    const waiting = await outboxOf(db, log)
    if (rows - waiting.length < PAGING_WORTH) return
    const { rev } = await raised(db, log)
    await pageSettled(db, log, rev, new Set(waiting.map(row => row.id)))
  })
}
