/** Writes one log in IndexedDB. Each function is one transaction: all of it is durable, or nothing happened. */
import { sharedCategories } from '#log/category.ts'
import type { Registry } from '#log/kind.ts'
import type { Statement } from '#log/statement.ts'
import type { CountRow, DeviceDatabase, LogId, SyncRow, Writing } from './database.ts'
import { rowsOf, theLog } from './read-kept.ts'

/** Keeps new statements of this device; those to be shared join the outbox. Doing it twice is the same as once. */
export function addStatements(db: DeviceDatabase, log: LogId, statements: readonly Statement[], registry: Registry): Promise<void> {
  return db.write(['logs', 'entries', 'outbox', 'counts'], async tx => {
    const [local, here, count] = await Promise.all([theLog(tx, log), rowsOf(tx, log, statements.map(({ id }) => id)), countOf(tx, log)])
    const already = new Set(here.map(row => row.id))
    const fresh = statements.filter(({ id }) => !already.has(id))
    const shared = local.person === undefined ? [] : outgoing(fresh, registry)
    const rev = count.rev + 1
    failTogether(
      tx.objectStore('counts').put({ log, rev, n: count.n + shared.length }),
      ...fresh.map(entry => tx.objectStore('entries').add({ log, id: entry.id, rev, mine: 1, entry })),
      ...shared.map(({ id }, index) => tx.objectStore('outbox').put({ log, id, n: count.n + index })),
    )
  })
}

/** Puts statements at the end of the outbox, in the order given; private ones never. One of a kind that this app does not know waits there unsent. */
export async function addToOutbox(tx: Writing, log: LogId, statements: readonly Statement[], registry: Registry): Promise<void> {
  const shared = outgoing(statements, registry)
  const { n } = await raised(tx, log, shared.length)
  await Promise.all(shared.map(({ id }, index) => tx.objectStore('outbox').put({ log, id, n: n + index })))
}

const outgoing = (statements: readonly Statement[], registry: Registry): Statement[] => statements.filter(({ kind }) => registry.get(kind)?.category !== 'private')

async function countOf(tx: Writing, log: LogId): Promise<CountRow> {
  return (await tx.objectStore('counts').get(log)) ?? { log, rev: 0, n: 0 }
}

/** Requests nobody waits for one by one: if one fails, the whole transaction does, and says so. */
function failTogether(...asked: Promise<unknown>[]): void {
  for (const one of asked) one.catch(() => undefined)
}

/** Raises the counters for one more change that takes so many places in the outbox; answers the new `rev` and the first free `n`. */
export async function raised(tx: Writing, log: LogId, places = 0): Promise<CountRow> {
  const count = await countOf(tx, log)
  await tx.objectStore('counts').put({ log, rev: count.rev + 1, n: count.n + places })
  return { log, rev: count.rev + 1, n: count.n }
}

/** The streams this device's user may read: all of the person's own until the server said otherwise, and what never leaves. */
export function streamsOf(sync: SyncRow): readonly ('private' | (typeof sharedCategories)[number])[] {
  return [...(sync.streams ?? sharedCategories), 'private']
}
