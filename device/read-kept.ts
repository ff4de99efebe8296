/** Reads one log out of IndexedDB. It stands apart and imports little, because it begins before the screens are there. */
import type { EntryId } from '#log/ids.ts'
import type { Entry } from '#log/statement.ts'
import { within } from './database.ts'
import type { DeviceDatabase, EntryRow, LocalLog, LogId, Looking, OutboxRow, PageRow, SyncRow } from './database.ts'
import { keepingFor, takenUp, unseal, whileOpen } from './sealed-rows.ts'
import type { Keeping } from './sealed-rows.ts'

/** An entry with the side it was written on. */
export interface KeptEntry {
  readonly entry: Entry
  readonly mine: 0 | 1
}

/** What a log holds on this device, or what of it changed. */
export interface Kept {
  readonly local: LocalLog
  readonly entries: readonly Entry[]
  readonly outbox: readonly OutboxRow[]
  readonly sync: SyncRow
  readonly rev: number
}

/** Says that the log was removed from this device, or that the browser cleared it, while it was open. */
class LogGoneError extends Error {
  override readonly name = 'LogGoneError'
}

/** What a log knows of its server before it ever asked. */
export const nothingKnown = (log: LogId): SyncRow => ({ log, epoch: null, cursors: {}, streams: null, last: null, removed: false, warnings: [] })

/** Whether nothing was written since a revision. Every change raises it, but for what is said of the log itself: when it was last copied. */
export function isAsBefore(db: DeviceDatabase, local: LocalLog, rev: number): Promise<boolean> {
  return db.look(['logs', 'counts'], async tx => {
    const [now, count] = await Promise.all([theLog(tx, local.id), tx.objectStore('counts').get(local.id)])
    return (count?.rev ?? 0) === rev && JSON.stringify(now) === JSON.stringify(local)
  })
}

/** Everything of a log, or only what changed after a revision seen before. */
export function readKept(db: DeviceDatabase, log: LogId, since?: number): Promise<Kept> {
  return db.look(['logs', 'entries', 'pages', 'outbox', 'counts', 'sync'], async tx => {
    const [local, entries, outbox, count, sync] = await Promise.all([
      theLog(tx, log), keptEntries(tx, log, since), outboxOf(tx, log), tx.objectStore('counts').get(log), knownOf(tx, log),
    ])
    return { local, entries: entries.map(one => one.entry), outbox, sync, rev: count?.rev ?? 0 }
  })
}

/** Every entry of a log, or only those that came or changed after a revision. */
export async function keptEntries(tx: Looking, log: LogId, since?: number): Promise<KeptEntry[]> {
  const [keeping, laidPages, laidRows] = await Promise.all(since === undefined
    ? [keepingOf(tx, log), tx.objectStore('pages').getAll(within(log)), tx.objectStore('entries').getAll(within(log))]
    : [keepingOf(tx, log), tx.objectStore('pages').index('[log+rev]').getAll(within(log, since)), tx.objectStore('entries').index('[log+rev]').getAll(within(log, since))])
  const pages = await takenUp<PageRow, 'text'>(keeping, 'text', laidPages)
  const rows = await takenUp<EntryRow, 'entry'>(keeping, 'entry', laidRows)
  const kept: KeptEntry[] = []
  for (const page of pages) for (const entry of entriesOf(page)) kept.push({ entry, mine: page.mine })
  for (const { entry, mine } of rows) kept.push({ entry, mine })
  return kept
}

/** The entries of one page. */
export function entriesOf(page: PageRow): Entry[] {
  return JSON.parse(page.text) as Entry[]
}

/** What waits to be shared, in the order of writing. */
export async function outboxOf(tx: Looking, log: LogId, after?: number): Promise<OutboxRow[]> {
  const [keeping, rows] = await Promise.all([keepingOf(tx, log), tx.objectStore('outbox').index('[log+n]').getAll(within(log, after))])
  return takenUp<OutboxRow, 'problem'>(keeping, 'problem', rows)
}

/** What this log knows of its server. */
export async function knownOf(tx: Looking, log: LogId): Promise<SyncRow> {
  const [{ key }, row] = await Promise.all([keepingOf(tx, log), tx.objectStore('sync').get(log)])
  if (row === undefined || !('sealed' in row)) return { ...nothingKnown(log), ...row }
  if (key === undefined) throw new Error('what is known of the server lies sealed in a log without a lock')
  return { ...nothingKnown(log), ...(await whileOpen(tx, unseal(key, `sync ${log}`, row.sealed))) as SyncRow }
}

/** The log's own row; without it the log is gone. */
export async function theLog(tx: Looking, log: LogId): Promise<LocalLog> {
  const local = await tx.objectStore('logs').get(log)
  if (!local) throw new LogGoneError(`the log ${log} is no longer on this device`)
  return local
}

/** How this log keeps its rows; a locked one that is not open here gives nothing. */
export async function keepingOf(tx: Looking, log: LogId): Promise<Keeping> {
  return keepingFor(tx, await theLog(tx, log))
}

/** The rows of these ids, of those that lie in rows. */
export async function rowsOf(tx: Looking, log: LogId, ids: readonly EntryId[]): Promise<EntryRow[]> {
  const [keeping, rows] = await Promise.all([keepingOf(tx, log), Promise.all(ids.map(id => tx.objectStore('entries').get([log, id])))])
  return takenUp<EntryRow, 'entry'>(keeping, 'entry', rows.filter(row => row !== undefined))
}
