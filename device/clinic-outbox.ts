/**
 * What somebody at a clinic has said and the server has not taken yet. A clinic's device keeps nobody's record; only these few
 * statements lie in IndexedDB, encrypted with a key of the account that cannot leave the browser, and each is deleted the moment
 * the server has it. Without them a lost network or a closed tab would lose an examination that a patient went through.
 */
import type { DBSchema } from 'idb'
import type { EntryId, PersonId } from '#log/ids.ts'
import type { Problem } from '#log/problem.ts'
import type { Statement } from '#log/statement.ts'
import { Stored } from './stored.ts'

interface KeyRow { readonly account: string; readonly key: CryptoKey }
interface SealedRow {
  readonly n?: number
  readonly account: string
  readonly person: PersonId
  readonly id: EntryId
  readonly iv: Uint8Array<ArrayBuffer>
  readonly sealed: ArrayBuffer
  readonly problem?: Problem | undefined
}

/** A statement that waits, opened; `n` is its place in the order of writing. */
export interface Unsent {
  readonly n: number
  readonly entry: Statement
  readonly problem?: Problem | undefined
}

interface ClinicTables extends DBSchema {
  keys: { key: string; value: KeyRow }
  unsent: { key: number; value: SealedRow; indexes: { '[account+person]': [string, PersonId]; '[account+person+id]': [string, PersonId, EntryId] } }
}
type ClinicDatabase = Stored<ClinicTables>

let opened: ClinicDatabase | undefined
const database = (): ClinicDatabase => (opened ??= new Stored<ClinicTables>({
  // Numbered 10 by the library before; the next is 11.
  name: 'frond-clinic', version: 10,
  build: db => {
    if (!db.objectStoreNames.contains('keys')) db.createObjectStore('keys', { keyPath: 'account' })
    if (db.objectStoreNames.contains('unsent')) return
    const unsent = db.createObjectStore('unsent', { keyPath: 'n', autoIncrement: true })
    unsent.createIndex('[account+person]', ['account', 'person'])
    unsent.createIndex('[account+person+id]', ['account', 'person', 'id'], { unique: true })
  },
}))

/** The unsent statements of one account about one person. */
export class ClinicOutbox {
  readonly #account: string
  readonly #person: PersonId

  constructor(account: string, person: PersonId) {
    this.#account = account
    this.#person = person
  }

  /** Keeps statements, durably, in order; those that wait already are left as they are. */
  async add(statements: readonly Statement[]): Promise<void> {
    const db = database()
    const key = await keyOf(db, this.#account)
    const rows = await Promise.all(statements.map(statement => this.#seal(key, statement)))
    await db.write(['unsent'], async tx => {
      const waiting = new Set((await tx.objectStore('unsent').index('[account+person]').getAll([this.#account, this.#person])).map(row => row.id))
      await Promise.all(rows.filter(row => !waiting.has(row.id)).map(row => tx.objectStore('unsent').add(row)))
    })
  }

  /** All that waits, in order; from every tab. */
  async read(): Promise<Unsent[]> {
    const rows = await this.#rows()
    if (rows.length === 0) return []
    const key = await keyOf(database(), this.#account)
    return Promise.all(rows.map(async ({ n = 0, problem, ...row }) => ({ n, problem, entry: await this.#open(key, row) })))
  }

  /** The server has these. */
  async remove(ids: readonly EntryId[]): Promise<void> {
    if (ids.length === 0) return
    await database().write(['unsent'], async tx => {
      const keys = await Promise.all(ids.map(id => tx.objectStore('unsent').index('[account+person+id]').getKey([this.#account, this.#person, id])))
      await Promise.all(keys.map(key => key === undefined ? undefined : tx.objectStore('unsent').delete(key)))
    })
  }

  /** The server refused this one; without a problem it is tried again. */
  async mark(id: EntryId, problem: Problem | undefined): Promise<void> {
    await database().write(['unsent'], async tx => {
      const row = await tx.objectStore('unsent').index('[account+person+id]').get([this.#account, this.#person, id])
      if (row) await tx.objectStore('unsent').put({ ...row, problem })
    })
  }

  #rows(): Promise<SealedRow[]> {
    return database().look(['unsent'], tx => tx.objectStore('unsent').index('[account+person]').getAll([this.#account, this.#person]))
  }

  async #seal(key: CryptoKey, statement: Statement): Promise<SealedRow> {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const sealed = await crypto.subtle.encrypt(this.#way(iv, statement.id), key, new TextEncoder().encode(JSON.stringify(statement)))
    return { account: this.#account, person: this.#person, id: statement.id, iv, sealed }
  }

  async #open(key: CryptoKey, { iv, sealed, id }: SealedRow): Promise<Statement> {
    const text = new TextDecoder().decode(await crypto.subtle.decrypt(this.#way(iv, id), key, sealed))
    return JSON.parse(text) as Statement
  }

  /** Bound to whom it is about, so that no row can be passed off as another's. */
  #way(iv: Uint8Array<ArrayBuffer>, id: EntryId): AesGcmParams {
    return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`${this.#account}\n${this.#person}\n${id}`) }
  }
}

/** The people about whom this account still has something unsent; asked when it signs in. */
export async function peopleWithUnsent(account: string): Promise<PersonId[]> {
  const rows = await database().look(['unsent'], tx => tx.objectStore('unsent').index('[account+person]').getAll(IDBKeyRange.bound([account], [account, []])))
  return [...new Set(rows.map(row => row.person))]
}

async function keyOf(db: ClinicDatabase, account: string): Promise<CryptoKey> {
  const known = await db.look(['keys'], tx => tx.objectStore('keys').get(account))
  if (known) return known.key
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  return db.write(['keys'], async tx => {
    const other = await tx.objectStore('keys').get(account)
    if (!other) await tx.objectStore('keys').add({ account, key })
    return (other ?? { key }).key
  })
}
