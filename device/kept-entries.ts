/** Where entries lie: new ones in rows, settled ones in pages. Every function here works inside a transaction of its caller. */
import { Dexie } from 'dexie'
import type { Collection } from 'dexie'
import type { EntryId } from '#log/ids.ts'
import { statementOf } from '#log/statement.ts'
import type { Entry } from '#log/statement.ts'
import { within } from './database.ts'
import type { DeviceDatabase, EntryRow, LogId, PageRow } from './database.ts'

/** An entry with the side it was written on. */
export interface KeptEntry {
  readonly entry: Entry
  readonly mine: 0 | 1
}

const PAGE_ENTRIES = 500
const byId = (one: Entry, other: Entry): number => (one.id < other.id ? -1 : 1)

const entriesOf = (page: PageRow): Entry[] => JSON.parse(page.text) as Entry[]
const asPage = (log: LogId, rev: number, mine: 0 | 1, entries: readonly Entry[]): PageRow =>
  ({ log, first: (entries[0] as Entry).id, last: (entries.at(-1) as Entry).id, rev, mine, text: JSON.stringify(entries) })

/** Every entry of a log, or only those that came or changed after a revision. */
export async function keptEntries(db: DeviceDatabase, log: LogId, since?: number): Promise<KeptEntry[]> {
  const after = [[log, since], within(log)[1], false] as const
  const [pages, rows] = await Promise.all(since === undefined
    ? [everyPage(db, log).toArray(), db.entries.where('[log+id]').between(...within(log)).toArray()]
    : [db.pages.where('[log+rev]').between(...after).toArray(), db.entries.where('[log+rev]').between(...after).toArray()])
  const kept: KeptEntry[] = []
  for (const page of pages) for (const entry of entriesOf(page)) kept.push({ entry, mine: page.mine })
  for (const { entry, mine } of rows) kept.push({ entry, mine })
  return kept
}

/** Puts entries where they already lie, or in rows of their own. What is known as this side's own stays so. */
export async function putEntries(db: DeviceDatabase, log: LogId, rev: number, given: readonly KeptEntry[]): Promise<void> {
  const left = new Map(given.map(one => [one.entry.id, one]))
  const inRows = (await db.entries.bulkGet([...left.keys()].map((id): [LogId, EntryId] => [log, id]))).filter(row => row !== undefined)
  const mine = new Map(inRows.map(row => [row.id, row.mine]))
  for (const page of await pagesAround(db, log, [...left.keys()].filter(id => !mine.has(id)))) {
    const entries = entriesOf(page)
    if (!entries.some(entry => left.has(entry.id))) continue
    await db.pages.put(asPage(log, rev, page.mine, entries.map(entry => left.get(entry.id)?.entry ?? entry)))
    for (const { id } of entries) left.delete(id)
  }
  await db.entries.bulkPut([...left.values()].map((one): EntryRow => ({ log, id: one.entry.id, rev, mine: mine.get(one.entry.id) ?? one.mine, entry: one.entry })))
}

/** The pages in whose span any of these ids falls; the spans stand in the key, so that no other text is read. */
async function pagesAround(db: DeviceDatabase, log: LogId, ids: readonly EntryId[]): Promise<PageRow[]> {
  if (ids.length === 0) return []
  const spans = (await everyPage(db, log).primaryKeys()).filter(([, first, last]) => ids.some(id => id >= first && id <= last))
  return (await db.pages.bulkGet(spans)).filter(page => page !== undefined)
}

function everyPage(db: DeviceDatabase, log: LogId): Collection<PageRow, [LogId, EntryId, EntryId]> {
  return db.pages.where('[log+first+last]').between([log, Dexie.minKey, Dexie.minKey], [log, Dexie.maxKey, Dexie.maxKey])
}

/** Entries by their id, wherever they lie. */
export async function keptById(db: DeviceDatabase, log: LogId, ids: readonly EntryId[]): Promise<Map<EntryId, Entry>> {
  const found = new Map<EntryId, Entry>()
  for (const row of await db.entries.bulkGet(ids.map((id): [LogId, EntryId] => [log, id]))) if (row) found.set(row.id, row.entry)
  const missing = new Set(ids.filter(id => !found.has(id)))
  for (const page of await pagesAround(db, log, [...missing])) {
    for (const entry of entriesOf(page)) if (missing.has(entry.id)) found.set(entry.id, entry)
  }
  return found
}

/** Removes what others wrote in streams that may no longer be read; what was written on this side stays. */
export async function dropOthers(db: DeviceDatabase, log: LogId, streams: ReadonlySet<string>): Promise<void> {
  const stays = ({ receipt }: Entry): boolean => receipt === undefined || !streams.has(receipt.category)
  const rows = await db.entries.where('[log+id]').between(...within(log)).toArray()
  await db.entries.bulkDelete(rows.filter(row => row.mine === 0 && !stays(row.entry)).map((row): [LogId, EntryId] => [log, row.id]))
  for (const page of await everyPage(db, log).toArray()) {
    if (page.mine === 1) continue
    const left = entriesOf(page).filter(stays)
    await db.pages.delete([log, page.first, page.last])
    if (left.length > 0) await db.pages.put(asPage(log, page.rev, page.mine, left))
  }
}

/** Moves rows that nothing waits for into pages, once there are enough of them. */
export async function pageSettled(db: DeviceDatabase, log: LogId, rev: number, waiting: ReadonlySet<EntryId>): Promise<number> {
  const rows = (await db.entries.where('[log+id]').between(...within(log)).toArray()).filter(row => !waiting.has(row.id))
  let moved = 0
  for (const mine of [0, 1] as const) {
    const entries = rows.filter(row => row.mine === mine).map(row => row.entry).sort(byId)
    const whole = entries.slice(0, entries.length - (entries.length % PAGE_ENTRIES))
    const pages: PageRow[] = []
    for (let from = 0; from < whole.length; from += PAGE_ENTRIES) pages.push(asPage(log, rev, mine, whole.slice(from, from + PAGE_ENTRIES)))
    await db.pages.bulkPut(pages)
    await db.entries.bulkDelete(whole.map(({ id }): [LogId, EntryId] => [log, id]))
    moved += whole.length
  }
  return moved
}

/** Takes the receipts off everything written on this side, since the server may have lost it; answers which those are. */
export async function stripReceipts(db: DeviceDatabase, log: LogId, rev: number): Promise<Entry[]> {
  // A redacted statement has nothing left that could be sent again.
  const strip = (entry: Entry): Entry => (entry.say === 'redacted' ? entry : statementOf(entry))
  const pages = (await everyPage(db, log).toArray()).filter(page => page.mine === 1)
  const rows = (await db.entries.where('[log+id]').between(...within(log)).toArray()).filter(row => row.mine === 1)
  const stripped = pages.map(page => entriesOf(page).map(strip))
  await db.pages.bulkPut(stripped.map(entries => asPage(log, rev, 1, entries)))
  await db.entries.bulkPut(rows.map(row => ({ ...row, rev, entry: strip(row.entry) })))
  return [...stripped.flat(), ...rows.map(row => strip(row.entry))].filter(entry => entry.receipt === undefined)
}
