/** Puts a lock on a log, opens it, changes what opens it, and takes it off. Loaded only where somebody has a lock or wants one. */
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { EVERY_TABLE, deviceDatabase, within } from './database.ts'
import { laidOpen } from './device-key.ts'
import type { DeviceDatabase, DeviceRow, EntryRow, LocalLog, LogId, OutboxRow, PageRow, TypedRow, Writing } from './database.ts'
import { newInboxKeys } from './inbox.ts'
import { holdKey, keyOf } from './keyring.ts'
import { keyOfOpener, newWay, takenOut, wrapped } from './lock-key.ts'
import type { Opener } from './lock-key.ts'
import { pauseSeconds, secondsToWait } from './lock-pause.ts'
import type { CardOutside, LockOf, LockRow } from './lock-row.ts'
import { putKnown, raised } from './person-store.ts'
import { keepingOf, knownOf, theLog } from './read-kept.ts'
import { laid, takenUp, whileOpen } from './sealed-rows.ts'
import { storageProblem } from './storage-problem.ts'

const NO_TRIES = { count: 0, last: 0 }
const DATA_KEY = { name: 'AES-GCM', length: 256 } as const

/** What somebody decides about a lock, beside what opens it. */
export type LockChoice = Omit<LockOf, 'opensBy'>

/**
 * Puts a lock on an open log: everything that lies there is sealed in one transaction, so that a tab that dies on the way leaves
 * all of it as it was. The screen has said before that nobody can open it without the PIN, and has offered a copy.
 */
export async function putLockOn(log: LogId, opener: Opener, choice: LockChoice, db: DeviceDatabase = deviceDatabase()): Promise<Outcome<true>> {
  const made = await newWay(opener)
  if (!made.ok) return made
  const { way, key } = made.value
  const open = await crypto.subtle.generateKey(DATA_KEY, true, ['encrypt', 'decrypt'])
  const closed = await wrapped(open, key, log)
  const dataKey = await takenOut(closed, key, log)
  if (dataKey === undefined) throw new Error('a key that was just wrapped does not come out again')
  const row: LockRow = { log, way, wrapped: closed, tries: NO_TRIES, ...(await newInboxKeys(dataKey, log)) }
  try {
    return await db.write(EVERY_TABLE, async tx => {
      const local = await theLog(tx, log)
      if (local.lock !== undefined) return refuse('lock.there-already')
      const whole = await everything(tx, log)
      holdKey(log, dataKey)
      await tx.objectStore('locks').put(row)
      await layDown(tx, { ...local, lock: { opensBy: opener.by, ...choice } }, whole)
      return accept(true as const)
    })
  } catch (error) {
    holdKey(log, undefined)
    return { ok: false, problem: { ...storageProblem(error), advice: 'needs-you' } }
  }
}

/** Takes the lock off: everything lies in the clear again, in one transaction. What opens it is asked once more. */
export async function takeLockOff(log: LogId, opener: Opener, db: DeviceDatabase = deviceDatabase()): Promise<Outcome<true>> {
  const opened = await tryOpener(log, opener, db)
  if (!opened.ok) return opened
  holdKey(log, opened.value)
  try {
    await db.write(EVERY_TABLE, async tx => {
      const { lock: _lock, ...local } = await theLog(tx, log)
      const device = await tx.objectStore('devices').get(log)
      if (device !== undefined) await tx.objectStore('devices').put(await whileOpen(tx, keyInTheClear(log, device)))
      const whole = await everything(tx, log)
      await layDown(tx, local, whole)
      await tx.objectStore('locks').delete(log)
    })
  } catch (error) {
    return { ok: false, problem: { ...storageProblem(error), advice: 'needs-you' } }
  }
  holdKey(log, undefined)
  return accept(true)
}

/** Opens a locked log in this tab. A wrong PIN is counted; after a few there is a pause, and nothing is ever erased. */
export async function openLock(log: LogId, opener: Opener, db: DeviceDatabase = deviceDatabase()): Promise<Outcome<true>> {
  const opened = await tryOpener(log, opener, db)
  if (!opened.ok) return opened
  holdKey(log, opened.value)
  await sealWhatLies(log, db)
  return accept(true)
}

/** Another PIN, or the phone's own lock instead: the data key is wrapped anew, and nothing else changes. */
export async function changeOpener(log: LogId, before: Opener, after: Opener, db: DeviceDatabase = deviceDatabase()): Promise<Outcome<true>> {
  const opened = await tryOpener(log, before, db, true)
  if (!opened.ok) return opened
  const made = await newWay(after)
  if (!made.ok) return made
  const closed = await wrapped(opened.value, made.value.key, log)
  await db.write(['logs', 'locks'], async tx => {
    const [local, row] = [await theLog(tx, log), await lockOf(tx, log)]
    await tx.objectStore('locks').put({ ...row, way: made.value.way, wrapped: closed, tries: NO_TRIES })
    if (local.lock) await tx.objectStore('logs').put({ ...local, lock: { ...local.lock, opensBy: after.by } })
  })
  return accept(true)
}

/** After how long it locks, and what stays outside. */
export async function changeChoice(log: LogId, choice: Partial<LockChoice>, db: DeviceDatabase = deviceDatabase()): Promise<void> {
  await db.write(['logs', 'locks', 'counts'], async tx => {
    const local = await theLog(tx, log)
    if (local.lock === undefined) return
    const lock = { ...local.lock, ...choice }
    await tx.objectStore('logs').put({ ...local, lock })
    const { card: _card, ...row } = await lockOf(tx, log)
    if (!lock.cardOutside) await tx.objectStore('locks').put(row)
    await raised(tx, log)
  })
}

/** Leaves the emergency card outside as it now reads, where the person chose so. */
export async function leaveCardOutside(log: LogId, card: CardOutside, db: DeviceDatabase = deviceDatabase()): Promise<void> {
  await db.write(['logs', 'locks'], async tx => {
    const local = await theLog(tx, log)
    if (local.lock?.cardOutside === true) await tx.objectStore('locks').put({ ...(await lockOf(tx, log)), card })
  })
}

/** The emergency card, where it stays outside. */
export async function cardOutside(log: LogId, db: DeviceDatabase = deviceDatabase()): Promise<CardOutside | undefined> {
  return (await db.look(['locks'], tx => tx.objectStore('locks').get(log)))?.card
}

/** How many seconds are still to wait before a PIN is tried again. */
export async function pauseLeft(log: LogId, db: DeviceDatabase = deviceDatabase()): Promise<number> {
  const row = await db.look(['locks'], tx => tx.objectStore('locks').get(log))
  return row === undefined ? 0 : secondsToWait(row.tries, Date.now())
}

async function tryOpener(log: LogId, opener: Opener, db: DeviceDatabase, toWrapAnew = false): Promise<Outcome<CryptoKey>> {
  const now = Date.now()
  const begun = await db.write(['locks'], async tx => {
    const row = await tx.objectStore('locks').get(log)
    if (row === undefined) return refuse('lock.none')
    if (row.way.by === 'phone') return accept(row)
    const seconds = secondsToWait(row.tries, now)
    if (seconds > 0) return refuse('lock.pause', { advice: 'wait', facts: { seconds } })
    const tries = { count: row.tries.count + 1, last: now }
    await tx.objectStore('locks').put({ ...row, tries })
    return accept({ ...row, tries })
  })
  if (!begun.ok) return begun
  const key = await keyOfOpener(opener, begun.value.way)
  if (!key.ok) return key
  const dataKey = await takenOut(begun.value.wrapped, key.value, log, toWrapAnew)
  if (dataKey === undefined) return refuse('lock.pin-wrong', { facts: { seconds: pauseSeconds(begun.value.tries.count) } })
  await db.write(['locks'], async tx => {
    const row = await tx.objectStore('locks').get(log)
    if (row) await tx.objectStore('locks').put({ ...row, tries: NO_TRIES })
  })
  return accept(dataKey)
}

/** What the server knows this device by, as it lies without a lock. */
async function keyInTheClear(log: LogId, { next, device, ...pair }: DeviceRow): Promise<DeviceRow> {
  return { log, ...(await laidOpen(log, pair)), ...(device === undefined ? {} : { device }), ...(next === undefined ? {} : { next: await laidOpen(log, next) }) }
}

async function lockOf(tx: Writing, log: LogId): Promise<LockRow> {
  const row = await tx.objectStore('locks').get(log)
  if (row === undefined) throw new Error(`the log ${log} has no lock`)
  return row
}

interface Everything {
  readonly rows: readonly EntryRow[]
  readonly pages: readonly PageRow[]
  readonly outbox: readonly OutboxRow[]
  readonly typed: readonly TypedRow[]
  readonly known: Awaited<ReturnType<typeof knownOf>>
}

async function everything(tx: Writing, log: LogId): Promise<Everything> {
  const keeping = await keepingOf(tx, log)
  return {
    rows: await takenUp<EntryRow, 'entry'>(keeping, 'entry', await tx.objectStore('entries').getAll(within(log))),
    pages: await takenUp<PageRow, 'text'>(keeping, 'text', await tx.objectStore('pages').getAll(within(log))),
    outbox: await takenUp<OutboxRow, 'problem'>(keeping, 'problem', await tx.objectStore('outbox').getAll(within(log))),
    typed: await takenUp<TypedRow, 'fields'>(keeping, 'fields', await tx.objectStore('typed').getAll(within(log))),
    known: await knownOf(tx, log),
  }
}

/** Lays everything down as the log keeps it from now on. */
async function layDown(tx: Writing, local: LocalLog, { rows, pages, outbox, typed, known }: Everything): Promise<void> {
  await tx.objectStore('logs').put(local)
  const keeping = await keepingOf(tx, local.id)
  await Promise.all([
    ...rows.map(async row => tx.objectStore('entries').put(await laid(keeping, 'entry', row))),
    ...pages.map(async row => tx.objectStore('pages').put(await laid(keeping, 'text', row))),
    ...outbox.map(async row => tx.objectStore('outbox').put(await laid(keeping, 'problem', row))),
    ...typed.map(async row => tx.objectStore('typed').put(await laid(keeping, 'fields', row))),
  ])
  await putKnown(tx, keeping, known)
  // Other tabs see that something changed, also where no entry did.
  await raised(tx, local.id)
}

/** An earlier version of the app, open in another tab, knows no lock: what it left in the clear is sealed now. */
async function sealWhatLies(log: LogId, db: DeviceDatabase): Promise<void> {
  if (keyOf(log) === undefined) return
  await db.write(['logs', 'entries', 'pages'], async tx => {
    const keeping = await keepingOf(tx, log)
    for (const row of await tx.objectStore('entries').getAll(within(log))) if (!('sealed' in row)) await tx.objectStore('entries').put(await laid<EntryRow, 'entry'>(keeping, 'entry', row))
    for (const row of await tx.objectStore('pages').getAll(within(log))) if (!('sealed' in row)) await tx.objectStore('pages').put(await laid<PageRow, 'text'>(keeping, 'text', row))
  })
}
