/** Reads and writes one log in IndexedDB. Each function is one transaction: all of it is durable, or nothing happened. */
import type { Registry } from '#log/kind.ts'
import type { Entry, Statement } from '#log/statement.ts'
import { within } from './database.ts'
import type { CountRow, DeviceDatabase, LocalLog, LogId, Looking, OutboxRow, SyncRow, Writing } from './database.ts'
import { keptEntries, pageSettled, rowsOf } from './kept-entries.ts'

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
  return db.look(['logs', 'entries', 'pages', 'outbox', 'counts', 'sync'], async tx => {
    const [local, entries, outbox, count, sync] = await Promise.all([
      theLog(tx, log), keptEntries(tx, log, since), outboxOf(tx, log), tx.objectStore('counts').get(log), tx.objectStore('sync').get(log),
    ])
    return { local, entries: entries.map(one => one.entry), outbox, sync: sync ?? nothingKnown(log), rev: count?.rev ?? 0 }
  })
}

/** Keeps new statements of this device; those to be shared join the outbox. Doing it twice is the same as once. */
export function addStatements(db: DeviceDatabase, log: LogId, statements: readonly Statement[], registry: Registry): Promise<void> {
  return db.write(['logs', 'entries', 'outbox', 'counts'], async tx => {
    const local = await theLog(tx, log)
    const already = new Set((await rowsOf(tx, log, statements.map(({ id }) => id))).map(row => row.id))
    const fresh = statements.filter(({ id }) => !already.has(id))
    const { rev } = await raised(tx, log)
    await Promise.all(fresh.map(entry => tx.objectStore('entries').add({ log, id: entry.id, rev, mine: 1, entry })))
    if (local.person !== undefined) await addToOutbox(tx, log, fresh, registry)
  })
}

/** Puts statements at the end of the outbox, in the order given; private ones never. One of a kind that this app does not know waits there unsent. */
export async function addToOutbox(tx: Writing, log: LogId, statements: readonly Statement[], registry: Registry): Promise<void> {
  const shared = statements.filter(({ kind }) => registry.get(kind)?.category !== 'private')
  const { n } = await raised(tx, log, shared.length)
  await Promise.all(shared.map(({ id }, index) => tx.objectStore('outbox').put({ log, id, n: n + index })))
}

/** Raises the counters for one more change that takes so many places in the outbox; answers the new `rev` and the first free `n`. */
export async function raised(tx: Writing, log: LogId, places = 0): Promise<CountRow> {
  const count = (await tx.objectStore('counts').get(log)) ?? { log, rev: 0, n: 0 }
  await tx.objectStore('counts').put({ log, rev: count.rev + 1, n: count.n + places })
  return { log, rev: count.rev + 1, n: count.n }
}

/** What waits to be shared, in the order of writing. */
export function outboxOf(tx: Looking, log: LogId): Promise<OutboxRow[]> {
  return tx.objectStore('outbox').index('[log+n]').getAll(within(log))
}

/** The log's own row; without it the log is gone. */
export async function theLog(tx: Looking, log: LogId): Promise<LocalLog> {
  const local = await tx.objectStore('logs').get(log)
  if (!local) throw new LogGoneError(`the log ${log} is no longer on this device`)
  return local
}

/** Makes the next opening faster, when enough has settled since the last time. */
export function tidy(db: DeviceDatabase, log: LogId): Promise<void> {
  return db.write(['entries', 'pages', 'outbox', 'counts'], async tx => {
    const rows = await tx.objectStore('entries').count(within(log))
    const waiting = await outboxOf(tx, log)
    if (rows - waiting.length < PAGING_WORTH) return
    const { rev } = await raised(tx, log)
    await pageSettled(tx, log, rev, new Set(waiting.map(row => row.id)))
  })
}
