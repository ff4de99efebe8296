/** Reads and writes one log in IndexedDB. Each function is one transaction: all of it is durable, or nothing happened. */
import type { EntryId } from '#log/ids.ts'
import type { Entry, Statement } from '#log/statement.ts'
import { within } from './database.ts'
import type { CountRow, DeviceDatabase, EntryRow, LogId, OutboxRow, SyncRow } from './database.ts'

/** What a log holds on this device, or what of it changed. */
export interface Kept {
  readonly entries: readonly Entry[]
  readonly outbox: readonly OutboxRow[]
  readonly sync: SyncRow
  readonly rev: number
}

const nothingKnown = (log: LogId): SyncRow => ({ log, epoch: null, cursors: {}, streams: null, last: null, removed: false, warnings: [] })

/** Everything of a log, or only what changed after a revision seen before. */
export function readKept(db: DeviceDatabase, log: LogId, since?: number): Promise<Kept> {
  return db.transaction('r', db.entries, db.outbox, db.counts, db.sync, async () => {
    const rows = since === undefined
      ? db.entries.where('[log+id]').between(...within(log)).toArray()
      : db.entries.where('[log+rev]').between([log, since], within(log)[1], false).toArray()
    const [entries, outbox, count, sync] = await Promise.all([
      rows, db.outbox.where('[log+n]').between(...within(log)).toArray(), db.counts.get(log), db.sync.get(log),
    ])
    return { entries: entries.map(row => row.entry), outbox, sync: sync ?? nothingKnown(log), rev: count?.rev ?? 0 }
  })
}

/** Keeps new statements of this device; those to be shared join the outbox. Doing it twice is the same as once. */
export function addStatements(db: DeviceDatabase, log: LogId, statements: readonly Statement[], isPrivate: (statement: Statement) => boolean): Promise<number> {
  return db.transaction('rw', db.logs, db.entries, db.outbox, db.counts, async () => {
    if ((await db.logs.where({ id: log }).count()) === 0) throw new DOMException('This log is no longer on this device.', 'LogGoneError')
    const count = await raised(db, log, statements.length)
    const already = new Set((await db.entries.bulkGet(statements.map(({ id }): [LogId, EntryId] => [log, id]))).map(row => row?.id))
    const fresh = statements.filter(({ id }) => !already.has(id))
    await db.entries.bulkAdd(fresh.map((entry): EntryRow => ({ log, id: entry.id, rev: count.rev, mine: 1, entry })))
    await db.outbox.bulkAdd(fresh.filter(one => !isPrivate(one)).map(({ id }, index): OutboxRow => ({ log, id, n: count.n + index })))
    return count.rev
  })
}

/** The counters for one more change that takes so many places in the outbox. */
async function raised(db: DeviceDatabase, log: LogId, places: number): Promise<CountRow> {
  const count = (await db.counts.get(log)) ?? { log, rev: 0, n: 0 }
  await db.counts.put({ log, rev: count.rev + 1, n: count.n + places })
  return { log, rev: count.rev + 1, n: count.n }
}
