/** What can be left in a locked log without opening it: sealed to the log's own public key, and taken up when it is opened. */
import { uuidv7 } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import type { Registry } from '#log/kind.ts'
import type { Statement } from '#log/statement.ts'
import type { Instant, Zone } from '#log/time.ts'
import { deviceDatabase, within } from './database.ts'
import type { DeviceDatabase, LogId } from './database.ts'
import { bytesOf, textOf } from './files.ts'
import { keyOf } from './keyring.ts'
import type { LockRow } from './lock-row.ts'
import { addStatements } from './person-store.ts'
import { seal, unseal } from './sealed-rows.ts'

/** One tap on *It is happening*, or on *It has eased* after it; the id is the spell's. */
export interface Tap {
  readonly is: 'happening' | 'eased'
  readonly spell: EntryId
  readonly at: Instant
  readonly zone: Zone
}

/** What lies in an inbox: a tap, statements that another tab could no longer save, or this browser's small marks about the record. */
export type Left = { readonly tap: Tap } | { readonly statements: readonly Statement[] } | { readonly marks: Readonly<Record<string, string>> }

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const
const POINT_BYTES = 65

/** A pair of keys for an inbox; the half that opens it is sealed at once. */
export async function newInboxKeys(dataKey: CryptoKey, log: LogId): Promise<Pick<LockRow, 'inboxKey' | 'inboxPrivate'>> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits'])
  const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  return { inboxKey: await crypto.subtle.exportKey('raw', pair.publicKey), inboxPrivate: await seal(dataKey, `inbox ${log}`, textOf(secret)) }
}

/** A new id for something that is left. */
export function newId(): EntryId {
  return uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
}

/** Leaves something, durably; whoever leaves it cannot read it again. */
export async function leave(log: LogId, what: Left, db: DeviceDatabase = deviceDatabase()): Promise<void> {
  const lock = await db.look(['locks'], tx => tx.objectStore('locks').get(log))
  if (lock === undefined) throw new Error(`the log ${log} has no inbox`)
  const id = newId()
  const once = await crypto.subtle.generateKey(CURVE, false, ['deriveBits'])
  const theirs = await crypto.subtle.importKey('raw', lock.inboxKey, CURVE, false, [])
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', once.publicKey))
  const closed = new Uint8Array(await seal(await agreed(once.privateKey, theirs, 'encrypt'), `${log} ${id}`, what))
  const sealed = new Uint8Array(POINT_BYTES + closed.length)
  sealed.set(point)
  sealed.set(closed, POINT_BYTES)
  await db.write(['inbox'], tx => tx.objectStore('inbox').put({ log, id, sealed: sealed.buffer }))
}

/** What was left, in order; only where the log is open. */
export async function leftIn(log: LogId, db: DeviceDatabase = deviceDatabase()): Promise<{ id: EntryId; what: Left }[]> {
  const [lock, rows] = await db.look(['locks', 'inbox'], tx => Promise.all([tx.objectStore('locks').get(log), tx.objectStore('inbox').getAll(within(log))]))
  const dataKey = keyOf(log)
  if (lock === undefined || dataKey === undefined || rows.length === 0) return []
  const secret = bytesOf(await unseal(dataKey, `inbox ${log}`, lock.inboxPrivate) as string)
  const mine = await crypto.subtle.importKey('pkcs8', secret, CURVE, false, ['deriveBits'])
  return Promise.all(rows.map(async ({ id, sealed }) => {
    const theirs = await crypto.subtle.importKey('raw', sealed.slice(0, POINT_BYTES), CURVE, false, [])
    return { id, what: await unseal(await agreed(mine, theirs, 'decrypt'), `${log} ${id}`, sealed.slice(POINT_BYTES)) as Left }
  }))
}

/** Takes from the inbox what has found its place. */
export async function takeOut(log: LogId, ids: readonly EntryId[], db: DeviceDatabase = deviceDatabase()): Promise<void> {
  await db.write(['inbox'], async tx => void await Promise.all(ids.map(id => tx.objectStore('inbox').delete([log, id]))))
}

/** Puts statements and marks where they belong; the taps are answered, since only the record can say which limb it was. */
export async function takeUp(log: LogId, registry: () => Promise<Registry>, db: DeviceDatabase = deviceDatabase()): Promise<{ id: EntryId; tap: Tap }[]> {
  const taps: { id: EntryId; tap: Tap }[] = []
  for (const { id, what } of await leftIn(log, db)) {
    if ('tap' in what) {
      taps.push({ id, tap: what.tap })
      continue
    }
    if ('statements' in what) await addStatements(db, log, what.statements, await registry())
    // What was noted since counts more than what was put away.
    else for (const [name, text] of Object.entries(what.marks)) if (localStorage.getItem(name) === null) localStorage.setItem(name, text)
    await takeOut(log, [id], db)
  }
  return taps
}

/** Puts this browser's small marks about a locked record into its inbox, so that nothing of it lies about. */
export async function putMarksAway(log: LogId, db: DeviceDatabase = deviceDatabase()): Promise<void> {
  const names = Object.keys(localStorage).filter(name => name.includes(log))
  if (names.length === 0) return
  await leave(log, { marks: Object.fromEntries(names.map(name => [name, localStorage.getItem(name) ?? ''])) }, db)
  for (const name of names) localStorage.removeItem(name)
}

async function agreed(mine: CryptoKey, theirs: CryptoKey, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, mine, 256)
  const secret = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey'])
  return crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: new TextEncoder().encode('frond inbox') }, secret, { name: 'AES-GCM', length: 256 }, false, [use])
}
