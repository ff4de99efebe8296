/** What an exchange with the server leaves in IndexedDB. Each function is one transaction. */
import type { EntryId, PersonId } from '#log/ids.ts'
import type { Registry } from '#log/kind.ts'
import type { Problem } from '#log/problem.ts'
import type { Entry } from '#log/statement.ts'
import type { Answer } from '#log/sync.ts'
import type { DeviceDatabase, LocalLog, LogId, SyncRow, TableName, Writing } from './database.ts'
import type { Shelf, Waiting } from './exchange.ts'
import { dropOthers, keptById, putEntries, redactKept, removeKept, stripReceipts } from './kept-entries.ts'
import { addToOutbox, filesWaitAgain, putKnown, raised } from './person-store.ts'
import { keepingOf, knownOf, nothingKnown, outboxOf, theLog } from './read-kept.ts'
import { laid } from './sealed-rows.ts'

const EXCHANGED: TableName[] = ['logs', 'entries', 'pages', 'outbox', 'counts', 'sync']

/** One log in IndexedDB, as an exchange uses it. */
export function shelfOf(db: DeviceDatabase, log: LogId, registry: Registry): Shelf {
  return {
    async reached() {
      const { epoch, cursors, redacted = 0 } = await db.look(['logs', 'sync'], tx => knownOf(tx, log))
      return { epoch, cursors, redacted, stopped: [] }
    },
    waiting: (after, most) => waitingAfter(db, log, after, most, registry),
    settle: (sent, answers, epoch) => settleAnswers(db, log, sent, answers, epoch),
    take: (entries, { epoch, cursors, redacted }, streams, broken, nowRedacted) => takeRead(db, log, entries, { epoch, cursors, redacted, streams }, broken, nowRedacted),
    begin: epoch => db.write([...EXCHANGED, 'files'], tx => markAllPending(tx, log, epoch, registry)),
  }
}

/** What this app does not know may be private to one that does: it waits until it is known. */
function waitingAfter(db: DeviceDatabase, log: LogId, after: number, most: number, registry: Registry): Promise<Waiting[]> {
  const maySend = (entry: Entry): boolean => (registry.get(entry.kind)?.category ?? 'private') !== 'private'
  return db.look(['logs', 'entries', 'pages', 'outbox'], async tx => {
    const rows = (await outboxOf(tx, log, after)).filter(row => row.problem?.advice !== 'needs-you').slice(0, most)
    const entries = await keptById(tx, log, rows.map(row => row.id))
    return rows.flatMap(({ id, n, problem }) => {
      const entry = entries.get(id)
      return entry && maySend(entry) ? [{ n, problem, entry }] : []
    })
  })
}

/** Receipts, and refusals with their reason. */
function settleAnswers(db: DeviceDatabase, log: LogId, sent: readonly Waiting[], answers: readonly Answer[], epoch: string): Promise<void> {
  return db.write(EXCHANGED, async tx => {
    const { rev } = await raised(tx, log)
    const keeping = await keepingOf(tx, log)
    const shared: Entry[] = []
    for (const [index, { n, entry }] of sent.entries()) {
      const answer = answers[index]
      if (answer === undefined) continue
      if (answer.is === 'refused') await tx.objectStore('outbox').put(await laid(keeping, 'problem', { log, id: entry.id, n, problem: answer.problem }))
      else shared.push({ ...entry, receipt: answer.receipt })
    }
    await putEntries(tx, log, rev, shared.map(entry => ({ entry, mine: 1 })))
    await noLongerWaiting(tx, log, shared.map(({ id }) => id))
    const clockOff = shared.at(-1)?.receipt?.clockOff
    await putKnown(tx, keeping, { ...(await knownOf(tx, log)), epoch, ...(clockOff === undefined ? {} : { clockOff }) })
  })
}

/** What waited here and is there already waits no more; what may no longer be read goes, and what was redacted loses its words. */
function takeRead(
  db: DeviceDatabase, log: LogId, entries: readonly Entry[], known: Pick<SyncRow, 'epoch' | 'cursors' | 'streams' | 'redacted'>, broken: readonly Problem[], nowRedacted: readonly EntryId[],
): Promise<void> {
  return db.write(EXCHANGED, async tx => {
    const { rev } = await raised(tx, log)
    await putEntries(tx, log, rev, entries.map(entry => ({ entry, mine: 0 })))
    await redactKept(tx, log, rev, nowRedacted)
    await noLongerWaiting(tx, log, [...entries.map(({ id }) => id), ...nowRedacted])
    const before = await knownOf(tx, log)
    const lost = new Set<string>((before.streams ?? []).filter(stream => !known.streams?.includes(stream)))
    if (lost.size > 0) await dropOthers(tx, log, lost)
    const cursors = Object.fromEntries(Object.entries(known.cursors).filter(([stream]) => !lost.has(stream)))
    await putKnown(tx, await keepingOf(tx, log), { ...before, ...known, cursors, warnings: withWarnings(before.warnings, broken) })
  })
}

async function noLongerWaiting(tx: Writing, log: LogId, ids: readonly EntryId[]): Promise<void> {
  await Promise.all(ids.map(id => tx.objectStore('outbox').delete([log, id])))
}

/** The same warning stands once. */
function withWarnings(before: readonly Problem[], more: readonly Problem[]): readonly Problem[] {
  const same = (one: Problem, other: Problem): boolean => JSON.stringify(one) === JSON.stringify(other)
  return [...before, ...more.filter(one => !before.some(known => same(known, one)))]
}

/** Keeps what else was learned of the server; a change that other tabs should see. */
export function learn(db: DeviceDatabase, log: LogId, known: Partial<SyncRow>): Promise<void> {
  return db.write(['logs', 'counts', 'sync'], async tx => {
    await raised(tx, log)
    await putKnown(tx, await keepingOf(tx, log), { ...(await knownOf(tx, log)), ...known })
  })
}

/** Everything written on this side waits to be shared again, with its files, and the server will be read from zero: it was restored, or is new. */
export async function markAllPending(tx: Writing, log: LogId, epoch: string | null, registry: Registry): Promise<void> {
  const { rev } = await raised(tx, log)
  const before = new Map((await outboxOf(tx, log)).map(row => [row.id, row]))
  const mine = (await stripReceipts(tx, log, rev)).filter(entry => before.get(entry.id)?.problem?.advice !== 'needs-you')
  await filesWaitAgain(tx, log)
  await addToOutbox(tx, log, mine.sort((one, other) => (one.id < other.id ? -1 : 1)), registry)
  await putKnown(tx, await keepingOf(tx, log), { ...(await knownOf(tx, log)), epoch, cursors: {} })
}

/** The log belongs to a person of a server from now on; everything in it waits to be shared. */
export async function connectLog(db: DeviceDatabase, log: LogId, known: { person: PersonId; device: string } & Partial<Pick<LocalLog, 'role' | 'voice'>>, registry: Registry): Promise<void> {
  const { person, device, ...writer } = known
  await db.write([...EXCHANGED, 'devices', 'files'], async tx => {
    const { formerly: _formerly, ...local } = await theLog(tx, log)
    await tx.objectStore('logs').put({ ...local, ...writer, person })
    const key = await tx.objectStore('devices').get(log)
    if (key) await tx.objectStore('devices').put({ ...key, device })
    await putKnown(tx, await keepingOf(tx, log), { ...nothingKnown(log), warnings: (await knownOf(tx, log)).warnings })
    await markAllPending(tx, log, null, registry)
  })
}

/** A refused statement is tried again, or leaves this device for good without ever having been shared. */
export function settleRefused(db: DeviceDatabase, log: LogId, id: EntryId, how: 'retry' | 'discard'): Promise<void> {
  return db.write(['logs', 'entries', 'pages', 'outbox', 'counts'], async tx => {
    const { rev } = await raised(tx, log)
    const row = (await outboxOf(tx, log)).find(one => one.id === id)
    if (row?.problem === undefined) return
    if (how === 'retry') return void await tx.objectStore('outbox').put({ log, id, n: row.n })
    await tx.objectStore('outbox').delete([log, id])
    await removeKept(tx, log, rev, [id])
  })
}
