/** What an exchange with the server leaves in IndexedDB. Each function is one transaction. */
import { sharedCategories } from '#log/category.ts'
import type { EntryId, PersonId } from '#log/ids.ts'
import type { Registry } from '#log/kind.ts'
import type { Problem } from '#log/problem.ts'
import type { Entry } from '#log/statement.ts'
import type { Answer } from '#log/sync.ts'
import { within } from './database.ts'
import type { DeviceDatabase, LocalLog, LogId, SyncRow } from './database.ts'
import type { Shelf, Waiting } from './exchange.ts'
import { dropOthers, keptById, putEntries, stripReceipts } from './kept-entries.ts'
import { addToOutbox, nothingKnown, outboxOf, raised, theLog } from './person-store.ts'

/** One log in IndexedDB, as an exchange uses it. */
export function shelfOf(db: DeviceDatabase, log: LogId, registry: Registry): Shelf {
  return {
    async reached() {
      const { epoch, cursors } = await knownOf(db, log)
      return { epoch, cursors }
    },
    waiting: (after, most) => waitingAfter(db, log, after, most),
    settle: (sent, answers, epoch) => settleAnswers(db, log, sent, answers, epoch),
    take: (entries, reached, streams, broken) => takeRead(db, log, entries, { ...reached, streams }, broken),
    begin: epoch => markAllPending(db, log, epoch, registry),
  }
}

async function knownOf(db: DeviceDatabase, log: LogId): Promise<SyncRow> {
  return { ...nothingKnown(log), ...(await db.sync.get(log)) }
}

function waitingAfter(db: DeviceDatabase, log: LogId, after: number, most: number): Promise<Waiting[]> {
  return db.transaction('r', [db.entries, db.pages, db.outbox], async () => {
    const rows = await db.outbox.where('[log+n]').between([log, after], within(log)[1], false)
      .filter(row => row.problem?.advice !== 'needs-you').limit(most).toArray()
    const entries = await keptById(db, log, rows.map(row => row.id))
    return rows.flatMap(({ id, n, problem }) => {
      const entry = entries.get(id)
      return entry ? [{ n, problem, entry }] : []
    })
  })
}

/** Receipts, and refusals with their reason. */
function settleAnswers(db: DeviceDatabase, log: LogId, sent: readonly Waiting[], answers: readonly Answer[], epoch: string): Promise<void> {
  return db.transaction('rw', [db.entries, db.pages, db.outbox, db.counts, db.sync], async () => {
    const { rev } = await raised(db, log)
    const shared: Entry[] = []
    for (const [index, { n, entry }] of sent.entries()) {
      const answer = answers[index]
      if (answer === undefined) continue
      if (answer.is === 'refused') await db.outbox.put({ log, id: entry.id, n, problem: answer.problem })
      else shared.push({ ...entry, receipt: answer.receipt })
    }
    await putEntries(db, log, rev, shared.map(entry => ({ entry, mine: 1 })))
    await db.outbox.bulkDelete(shared.map(({ id }): [LogId, EntryId] => [log, id]))
    const clockOff = shared.at(-1)?.receipt?.clockOff
    await db.sync.put({ ...(await knownOf(db, log)), epoch, ...(clockOff === undefined ? {} : { clockOff }) })
  })
}

/** What waited here and is there already waits no more; what may no longer be read goes. */
function takeRead(db: DeviceDatabase, log: LogId, entries: readonly Entry[], known: Pick<SyncRow, 'epoch' | 'cursors' | 'streams'>, broken: readonly Problem[]): Promise<void> {
  return db.transaction('rw', [db.entries, db.pages, db.outbox, db.counts, db.sync], async () => {
    const { rev } = await raised(db, log)
    await putEntries(db, log, rev, entries.map(entry => ({ entry, mine: 0 })))
    await db.outbox.bulkDelete(entries.map(({ id }): [LogId, EntryId] => [log, id]))
    const before = await knownOf(db, log)
    const lost = new Set<string>((before.streams ?? []).filter(stream => !known.streams?.includes(stream)))
    if (lost.size > 0) await dropOthers(db, log, lost)
    const cursors = Object.fromEntries(Object.entries(known.cursors).filter(([stream]) => !lost.has(stream)))
    await db.sync.put({ ...before, ...known, cursors, warnings: withWarnings(before.warnings, broken) })
  })
}

/** The same warning stands once. */
function withWarnings(before: readonly Problem[], more: readonly Problem[]): readonly Problem[] {
  const same = (one: Problem, other: Problem): boolean => JSON.stringify(one) === JSON.stringify(other)
  return [...before, ...more.filter(one => !before.some(known => same(known, one)))]
}

/** Keeps what else was learned of the server; a change that other tabs should see. */
export function learn(db: DeviceDatabase, log: LogId, known: Partial<SyncRow>): Promise<void> {
  return db.transaction('rw', [db.counts, db.sync], async () => {
    await raised(db, log)
    await db.sync.put({ ...(await knownOf(db, log)), ...known })
  })
}

/** Everything written on this side waits to be shared again, and the server will be read from zero: it was restored, or is new. */
export function markAllPending(db: DeviceDatabase, log: LogId, epoch: string | null, registry: Registry): Promise<void> {
  return db.transaction('rw', [db.entries, db.pages, db.outbox, db.counts, db.sync], async () => {
    const { rev } = await raised(db, log)
    const before = new Map((await outboxOf(db, log)).map(row => [row.id, row]))
    const mine = (await stripReceipts(db, log, rev)).filter(entry => before.get(entry.id)?.problem?.advice !== 'needs-you')
    await addToOutbox(db, log, mine.sort((one, other) => (one.id < other.id ? -1 : 1)), registry)
    await db.sync.put({ ...(await knownOf(db, log)), epoch, cursors: {} })
  })
}

/** The log belongs to a person of a server from now on; everything in it waits to be shared. */
export async function connectLog(db: DeviceDatabase, log: LogId, known: { person: PersonId; device: string } & Partial<Pick<LocalLog, 'role' | 'voice'>>, registry: Registry): Promise<void> {
  const { person, device, ...writer } = known
  await db.transaction('rw', [db.logs, db.devices, db.entries, db.pages, db.outbox, db.counts, db.sync], async () => {
    const { formerly: _formerly, ...local } = await theLog(db, log)
    await db.logs.put({ ...local, ...writer, person })
    await db.devices.update(log, { device })
    await db.sync.put({ ...nothingKnown(log), warnings: (await knownOf(db, log)).warnings })
    await markAllPending(db, log, null, registry)
  })
}

/** A refused statement is tried again, or leaves this device for good without ever having been shared. */
export function settleRefused(db: DeviceDatabase, log: LogId, id: EntryId, how: 'retry' | 'discard'): Promise<void> {
  return db.transaction('rw', [db.entries, db.outbox, db.counts], async () => {
    await raised(db, log)
    const row = await db.outbox.get([log, id])
    if (row?.problem === undefined) return
    if (how === 'retry') return void await db.outbox.put({ log, id, n: row.n })
    await db.outbox.delete([log, id])
    await db.entries.delete([log, id])
  })
}

/** The streams this device's user may read: all of the person's own until the server said otherwise, and what never leaves. */
export function streamsOf(sync: SyncRow): readonly ('private' | (typeof sharedCategories)[number])[] {
  return [...(sync.streams ?? sharedCategories), 'private']
}
