/** Writes one log in IndexedDB. Each function is one transaction: all of it is durable, or nothing happened. */
import { sharedCategories } from '#log/category.ts'
import type { Registry } from '#log/kind.ts'
import type { Statement } from '#log/statement.ts'
import type { CountRow, DeviceDatabase, EntryRow, LogId, SyncRow, Writing } from './database.ts'
import { theLog } from './read-kept.ts'
import { keepingFor, laid, seal, whileOpen } from './sealed-rows.ts'
import type { Keeping } from './sealed-rows.ts'

/** Keeps new statements of this device; those to be shared join the outbox. Doing it twice is the same as once. `asked` is told when nothing is left but to write. */
export function addStatements(db: DeviceDatabase, log: LogId, statements: readonly Statement[], registry: Registry, asked?: () => void): Promise<void> {
  return db.write(['logs', 'entries', 'outbox', 'counts'], async tx => {
    const [local, here, count] = await Promise.all([theLog(tx, log), Promise.all(statements.map(({ id }) => tx.objectStore('entries').getKey([log, id]))), countOf(tx, log)])
    const keeping = keepingFor(tx, local)
    const fresh = statements.filter((_, index) => here[index] === undefined)
    const shared = local.person === undefined ? [] : outgoing(fresh, registry)
    const rev = count.rev + 1
    const rows = fresh.map((entry): EntryRow => ({ log, id: entry.id, rev, mine: 1, entry }))
    // Asked in one breath where nothing is to be sealed first.
    const lying = keeping.key === undefined ? rows : await Promise.all(rows.map(row => laid(keeping, 'entry', row)))
    failTogether(
      tx.objectStore('counts').put({ log, rev, n: count.n + shared.length }),
      ...lying.map(row => tx.objectStore('entries').add(row)),
      ...shared.map(({ id }, index) => tx.objectStore('outbox').put({ log, id, n: count.n + index })),
    )
  }, asked)
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

/** Every file that was sent waits again: the server is another than the one that took it. */
export async function filesWaitAgain(tx: Writing, log: LogId): Promise<void> {
  const files = tx.objectStore('files')
  // One after the other: together they may be more than a phone holds.
  for (const key of await files.index('[log+sent]').getAllKeys([log, 1])) {
    const row = await files.get(key)
    if (row) await files.put({ ...row, sent: 0 })
  }
}

/** Keeps what is known of the server, as this log keeps everything. */
export async function putKnown(tx: Writing, { log, key }: Keeping, known: SyncRow): Promise<void> {
  await tx.objectStore('sync').put(key === undefined ? known : { log, sealed: await whileOpen(tx, seal(key, `sync ${log}`, known)) })
}

/** The streams this device's user may read: all of the person's own until the server said otherwise, and what never leaves. */
export function streamsOf(sync: SyncRow): readonly ('private' | (typeof sharedCategories)[number])[] {
  return [...(sync.streams ?? sharedCategories), 'private']
}
