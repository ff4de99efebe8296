/** Where entries lie: new ones in rows, settled ones in pages. Every function here works inside a transaction of its caller. */
import type { EntryId } from '#log/ids.ts'
import { statementOf } from '#log/statement.ts'
import type { Entry } from '#log/statement.ts'
import { within } from './database.ts'
import type { EntryRow, LogId, Looking, PageRow, Writing } from './database.ts'
import { entriesOf, keepingOf, rowsOf } from './read-kept.ts'
import type { KeptEntry } from './read-kept.ts'
import { laid, takenUp } from './sealed-rows.ts'

const PAGE_ENTRIES = 500
const byId = (one: Entry, other: Entry): number => (one.id < other.id ? -1 : 1)

const asPage = (log: LogId, rev: number, mine: 0 | 1, entries: readonly Entry[]): PageRow =>
  ({ log, first: (entries[0] as Entry).id, last: (entries.at(-1) as Entry).id, rev, mine, text: JSON.stringify(entries) })

/** Puts entries where they already lie, or in rows of their own. What is known as this side's own stays so. */
export async function putEntries(tx: Writing, log: LogId, rev: number, given: readonly KeptEntry[]): Promise<void> {
  const left = new Map(given.map(one => [one.entry.id, one]))
  const inRows = await rowsOf(tx, log, [...left.keys()])
  const mine = new Map(inRows.map(row => [row.id, row.mine]))
  for (const page of await pagesAround(tx, log, [...left.keys()].filter(id => !mine.has(id)))) {
    const entries = entriesOf(page)
    if (!entries.some(entry => left.has(entry.id))) continue
    await putPage(tx, asPage(log, rev, page.mine, entries.map(entry => left.get(entry.id)?.entry ?? entry)))
    for (const { id } of entries) left.delete(id)
  }
  await putRows(tx, [...left.values()].map((one): EntryRow => ({ log, id: one.entry.id, rev, mine: mine.get(one.entry.id) ?? one.mine, entry: one.entry })))
}

async function putRows(tx: Writing, rows: readonly EntryRow[]): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const keeping = await keepingOf(tx, first.log)
  await Promise.all(rows.map(async row => tx.objectStore('entries').put(await laid(keeping, 'entry', row))))
}

async function putPage(tx: Writing, page: PageRow): Promise<void> {
  await tx.objectStore('pages').put(await laid(await keepingOf(tx, page.log), 'text', page))
}

async function pagesOf(tx: Looking, log: LogId): Promise<PageRow[]> {
  return takenUp<PageRow, 'text'>(await keepingOf(tx, log), 'text', await tx.objectStore('pages').getAll(within(log)))
}

async function everyRow(tx: Looking, log: LogId): Promise<EntryRow[]> {
  return takenUp<EntryRow, 'entry'>(await keepingOf(tx, log), 'entry', await tx.objectStore('entries').getAll(within(log)))
}

async function deleteRows(tx: Writing, log: LogId, entries: readonly Entry[]): Promise<void> {
  await Promise.all(entries.map(({ id }) => tx.objectStore('entries').delete([log, id])))
}

/** The pages in whose span any of these ids falls; the spans stand in the key, so that no other text is read. */
async function pagesAround(tx: Looking, log: LogId, ids: readonly EntryId[]): Promise<PageRow[]> {
  if (ids.length === 0) return []
  const pages = tx.objectStore('pages')
  const spans = (await pages.getAllKeys(within(log))).filter(([, first, last]) => ids.some(id => id >= first && id <= last))
  return takenUp<PageRow, 'text'>(await keepingOf(tx, log), 'text', (await Promise.all(spans.map(span => pages.get(span)))).filter(page => page !== undefined))
}

/** Entries by their id, wherever they lie. */
export async function keptById(tx: Looking, log: LogId, ids: readonly EntryId[]): Promise<Map<EntryId, Entry>> {
  const found = new Map<EntryId, Entry>()
  for (const row of await rowsOf(tx, log, ids)) found.set(row.id, row.entry)
  const missing = new Set(ids.filter(id => !found.has(id)))
  for (const page of await pagesAround(tx, log, [...missing])) {
    for (const entry of entriesOf(page)) if (missing.has(entry.id)) found.set(entry.id, entry)
  }
  return found
}

/** Removes entries from this device, wherever they lie. */
export async function removeKept(tx: Writing, log: LogId, rev: number, ids: readonly EntryId[]): Promise<void> {
  const gone = new Set(ids)
  await Promise.all(ids.map(id => tx.objectStore('entries').delete([log, id])))
  for (const page of await pagesAround(tx, log, ids)) {
    const left = entriesOf(page).filter(({ id }) => !gone.has(id))
    await tx.objectStore('pages').delete([log, page.first, page.last])
    if (left.length > 0) await putPage(tx, asPage(log, rev, page.mine, left))
  }
}

/** Takes the words out of entries that the server has redacted; that they were said stays. */
export async function redactKept(tx: Writing, log: LogId, rev: number, ids: readonly EntryId[]): Promise<void> {
  const kept = [...(await keptById(tx, log, ids)).values()].filter(entry => entry.say !== 'redacted')
  await putEntries(tx, log, rev, kept.map(entry => ({ entry: { ...entry, say: 'redacted' }, mine: 0 })))
}

/** Removes what others wrote in streams that may no longer be read; what was written on this side stays. */
export async function dropOthers(tx: Writing, log: LogId, streams: ReadonlySet<string>): Promise<void> {
  const stays = ({ receipt }: Entry): boolean => receipt === undefined || !streams.has(receipt.category)
  const rows = await everyRow(tx, log)
  await deleteRows(tx, log, rows.filter(row => row.mine === 0 && !stays(row.entry)).map(row => row.entry))
  for (const page of await pagesOf(tx, log)) {
    if (page.mine === 1) continue
    const left = entriesOf(page).filter(stays)
    await tx.objectStore('pages').delete([log, page.first, page.last])
    if (left.length > 0) await putPage(tx, asPage(log, page.rev, page.mine, left))
  }
}

/** Moves rows that nothing waits for into pages, once there are enough of them. */
export async function pageSettled(tx: Writing, log: LogId, rev: number, waiting: ReadonlySet<EntryId>): Promise<number> {
  const rows = (await everyRow(tx, log)).filter(row => !waiting.has(row.id))
  let moved = 0
  for (const mine of [0, 1] as const) {
    const entries = rows.filter(row => row.mine === mine).map(row => row.entry).sort(byId)
    const whole = entries.slice(0, entries.length - (entries.length % PAGE_ENTRIES))
    for (let from = 0; from < whole.length; from += PAGE_ENTRIES) await putPage(tx, asPage(log, rev, mine, whole.slice(from, from + PAGE_ENTRIES)))
    await deleteRows(tx, log, whole)
    moved += whole.length
  }
  return moved
}

/** Takes the receipts off everything written on this side, since the server may have lost it; answers which those are. */
export async function stripReceipts(tx: Writing, log: LogId, rev: number): Promise<Entry[]> {
  // A redacted statement has nothing left that could be sent again.
  const strip = (entry: Entry): Entry => (entry.say === 'redacted' ? entry : statementOf(entry))
  const pages = (await pagesOf(tx, log)).filter(page => page.mine === 1)
  const rows = (await everyRow(tx, log)).filter(row => row.mine === 1)
  const stripped = pages.map(page => entriesOf(page).map(strip))
  await Promise.all(stripped.map(entries => putPage(tx, asPage(log, rev, 1, entries))))
  await putRows(tx, rows.map(row => ({ ...row, rev, entry: strip(row.entry) })))
  return [...stripped.flat(), ...rows.map(row => strip(row.entry))].filter(entry => entry.receipt === undefined)
}
