/** How rows of a locked log lie: sealed under its key, each bound to its own place. Without a lock nothing here does anything. */
import type { LocalLog, LogId, Looking } from './database.ts'
import { keyOf } from './keyring.ts'

/** Content that lies sealed: 12 bytes of iv, then AES-256-GCM. */
export interface Sealed {
  readonly sealed: ArrayBuffer
}

/** Says that the log is locked and this tab does not hold its key. */
export class LogLockedError extends Error {
  override readonly name = 'LogLockedError'
}

const IV_BYTES = 12

/** Seals anything that JSON can say; `place` says where it lies, so that nothing can be moved elsewhere. */
export async function seal(key: CryptoKey, place: string, content: unknown): Promise<ArrayBuffer> {
  const whole = new Uint8Array(IV_BYTES)
  const iv = crypto.getRandomValues(whole)
  const closed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(place) }, key, bytesOf(JSON.stringify(content))))
  const joined = new Uint8Array(IV_BYTES + closed.length)
  joined.set(iv)
  joined.set(closed, IV_BYTES)
  return joined.buffer
}

/** Opens what was sealed for this place; throws when it was not. */
export async function unseal(key: CryptoKey, place: string, sealed: ArrayBuffer): Promise<unknown> {
  const iv = new Uint8Array(sealed, 0, IV_BYTES)
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(place) }, key, new Uint8Array(sealed, IV_BYTES))
  return JSON.parse(new TextDecoder().decode(plain))
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** One log's way of laying rows down and taking them up, inside one transaction. */
export interface Keeping {
  readonly tx: Looking
  readonly log: LogId
  /** None where there is no lock. */
  readonly key: CryptoKey | undefined
}

/** How this log keeps its rows. A locked log that was not opened here gives nothing and takes nothing. */
export function keepingFor(tx: Looking, local: LocalLog): Keeping {
  const key = local.lock === undefined ? undefined : keyOf(local.id)
  if (local.lock !== undefined && key === undefined) throw new LogLockedError(`the log ${local.id} is locked`)
  return { tx, log: local.id, key }
}

/** The row as it is laid down. */
export async function laid<Row extends { readonly log: LogId }, Field extends keyof Row & string>({ tx, key }: Keeping, field: Field, row: Row): Promise<Row | (Omit<Row, Field> & Sealed)> {
  if (key === undefined || row[field] === undefined) return row
  const { [field]: content, ...rest } = row
  return { ...rest, sealed: await whileOpen(tx, seal(key, placeOf(field, row), content)) }
}

/** The rows as they are taken up. */
export async function takenUp<Row extends { readonly log: LogId }, Field extends keyof Row & string>({ tx, key }: Keeping, field: Field, rows: readonly (Row | (Omit<Row, Field> & Sealed))[]): Promise<Row[]> {
  // Without a lock a start waits for nothing here.
  if (!rows.some(row => 'sealed' in row)) return rows as Row[]
  if (key === undefined) throw new LogLockedError('what is sealed was met without a key')
  const opening = Promise.all(rows.map(async row => {
    if (!('sealed' in row)) return row as Row
    const { sealed, ...rest } = row as Omit<Row, Field> & Sealed
    return { ...rest, [field]: await unseal(key, placeOf(field, row), sealed) } as unknown as Row
  }))
  return whileOpen(tx, opening)
}

function placeOf(field: string, row: object): string {
  const { log, id, first } = row as { readonly log?: string; readonly id?: string; readonly first?: string }
  return JSON.stringify([log, field, id ?? first ?? ''])
}

/** Waits for work that is no request, and keeps the transaction open meanwhile by asking it small things. */
export async function whileOpen<T>(tx: Looking, work: Promise<T>): Promise<T> {
  let over = false
  const end = (): void => {
    over = true
  }
  work.then(end, end)
  const [table] = tx.objectStoreNames
  if (table === undefined) throw new Error('a transaction without tables')
  while (!over) await tx.objectStore(table).getKey('' as never)
  return work
}
