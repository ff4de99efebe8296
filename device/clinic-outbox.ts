/**
 * What somebody at a clinic has said and the server has not taken yet. A clinic's device keeps nobody's record; only these few
 * statements lie in IndexedDB, encrypted with a key of the account that cannot leave the browser, and each is deleted the moment
 * the server has it. Without them a lost network or a closed tab would lose an examination that a patient went through.
 */
import { Dexie } from 'dexie'
import type { Table } from 'dexie'
import type { EntryId, PersonId } from '#log/ids.ts'
import type { Problem } from '#log/problem.ts'
import type { Statement } from '#log/statement.ts'

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

class ClinicDatabase extends Dexie {
  declare readonly keys: Table<KeyRow, string>
  declare readonly unsent: Table<SealedRow, number>

  constructor() {
    super('frond-clinic', { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ keys: 'account', unsent: '++n, [account+person], &[account+person+id]' })
  }
}

let opened: ClinicDatabase | undefined
const database = (): ClinicDatabase => (opened ??= new ClinicDatabase())

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
    await db.transaction('rw', db.unsent, async () => {
      const waiting = new Set((await this.#rows()).map(row => row.id))
      await db.unsent.bulkAdd(rows.filter(row => !waiting.has(row.id)))
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
    await database().unsent.where('[account+person+id]').anyOf(ids.map(id => [this.#account, this.#person, id])).delete()
  }

  /** The server refused this one; without a problem it is tried again. */
  async mark(id: EntryId, problem: Problem | undefined): Promise<void> {
    await database().unsent.where('[account+person+id]').equals([this.#account, this.#person, id]).modify({ problem })
  }

  #rows(): Promise<SealedRow[]> {
    return database().unsent.where('[account+person]').equals([this.#account, this.#person]).sortBy('n')
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
  const rows = await database().unsent.where('[account+person]').between([account, Dexie.minKey], [account, Dexie.maxKey]).toArray()
  return [...new Set(rows.map(row => row.person))]
}

async function keyOf(db: ClinicDatabase, account: string): Promise<CryptoKey> {
  const known = await db.keys.get(account)
  if (known) return known.key
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  return db.transaction('rw', db.keys, async () => {
    const other = await db.keys.get(account)
    if (!other) await db.keys.add({ account, key })
    return (other ?? { key }).key
  })
}
