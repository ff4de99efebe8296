/** One database of this browser: opened when first needed, opened again when the browser or another tab closed it, written durably. */
import { deleteDB, openDB } from 'idb'
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'

/** A transaction that only looks. */
export type Looking<Schema extends DBSchema> = IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly' | 'readwrite'>
/** A transaction that writes: all of it is durable, or nothing happened. */
export type Writing<Schema extends DBSchema> = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>

/** How one database is called, and what makes its tables from whatever an earlier version left. */
export interface Plan<Schema extends DBSchema> {
  readonly name: string
  readonly version: number
  /** Adds what is missing; tables are never taken away. */
  readonly build: (db: IDBPDatabase<Schema>) => void
}

/** A database and its transactions. Inside one, nothing but its own requests may be awaited. */
export class Stored<Schema extends DBSchema> {
  readonly #plan: Plan<Schema>
  #db: IDBPDatabase<Schema> | undefined
  #opening: Promise<IDBPDatabase<Schema>> | undefined

  constructor(plan: Plan<Schema>) {
    this.#plan = plan
  }

  /** Looks at these tables as they are at one moment. */
  async look<T>(tables: StoreNames<Schema>[], act: (tx: Looking<Schema>) => Promise<T>): Promise<T> {
    const begun = this.#begin(db => db.transaction(tables, 'readonly') as unknown as Looking<Schema>)
    const tx = begun instanceof Promise ? await begun : begun
    tx.done.catch(() => undefined)
    return act(tx)
  }

  /** Writes in these tables, beginning at once where it can; answers when it is durable on the disk, and throws when none of it is. `asked` is told when it is on its way there. */
  async write<T>(tables: StoreNames<Schema>[], act: (tx: Writing<Schema>) => Promise<T>, asked?: () => void): Promise<T> {
    const begun = this.#begin(db => db.transaction(tables, 'readwrite', { durability: 'strict' }) as unknown as Writing<Schema>)
    const tx = begun instanceof Promise ? await begun : begun
    // Its failure is told below.
    tx.done.catch(() => undefined)
    let result: T
    try {
      result = await act(tx)
    } catch (error) {
      unlessOver(() => tx.abort())
      throw tx.error ?? error
    }
    // Not waiting until the browser finds that nothing else is asked.
    unlessOver(() => tx.commit())
    asked?.()
    await tx.done
    return result
  }

  /** Takes the whole database off this device. */
  async delete(): Promise<void> {
    await this.#opening?.catch(() => undefined)
    this.#db?.close()
    this.#letGo(this.#db)
    await deleteDB(this.#plan.name)
  }

  /** Begins on a connection; one that was closed meanwhile is opened again. */
  #begin<T>(start: (db: IDBPDatabase<Schema>) => T): T | Promise<T> {
    const db = this.#db
    try {
      if (db) return start(db)
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
      this.#letGo(db)
    }
    return this.#open().then(start)
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#opening ??= this.#openNow().then(db => (this.#db = db)).finally(() => (this.#opening = undefined))
    return this.#opening
  }

  async #openNow(): Promise<IDBPDatabase<Schema>> {
    const { name, version, build } = this.#plan
    let db: IDBPDatabase<Schema> | undefined
    const open = async (at?: number): Promise<IDBPDatabase<Schema>> => (db = await openDB<Schema>(name, at, {
      upgrade: build,
      // A tab of a newer version waits for this one; what is asked next opens the newer database.
      blocking: () => {
        db?.close()
        this.#letGo(db)
      },
      terminated: () => this.#letGo(db),
    }))
    try {
      return await open(version)
    } catch (error) {
      // A newer version of the app has added to the database; all that this one knows is still there.
      if (error instanceof DOMException && error.name === 'VersionError') return open()
      throw error
    }
  }

  #letGo(db: IDBPDatabase<Schema> | undefined): void {
    if (this.#db === db) this.#db = undefined
  }
}

/** Ends a transaction, if the browser has not done so already. */
function unlessOver(end: () => void): void {
  try {
    end()
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
  }
}
