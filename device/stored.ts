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
  #opened: Promise<IDBPDatabase<Schema>> | undefined

  constructor(plan: Plan<Schema>) {
    this.#plan = plan
  }

  /** Looks at these tables as they are at one moment. */
  async look<T>(tables: StoreNames<Schema>[], act: (tx: Looking<Schema>) => Promise<T>): Promise<T> {
    const tx = await this.#begin(db => db.transaction(tables, 'readonly')) as unknown as Looking<Schema>
    tx.done.catch(() => undefined)
    return act(tx)
  }

  /** Writes in these tables; answers when it is durable on the disk, and throws when none of it is. */
  async write<T>(tables: StoreNames<Schema>[], act: (tx: Writing<Schema>) => Promise<T>): Promise<T> {
    const tx = await this.#begin(db => db.transaction(tables, 'readwrite', { durability: 'strict' })) as unknown as Writing<Schema>
    // Its failure is told below.
    tx.done.catch(() => undefined)
    let result: T
    try {
      result = await act(tx)
    } catch (error) {
      undo(tx)
      throw tx.error ?? error
    }
    await tx.done
    return result
  }

  /** Takes the whole database off this device. */
  async delete(): Promise<void> {
    const db = await this.#opened?.catch(() => undefined)
    db?.close()
    this.#opened = undefined
    await deleteDB(this.#plan.name)
  }

  /** Begins on a connection; one that was closed meanwhile is opened again, once. */
  async #begin<T>(start: (db: IDBPDatabase<Schema>) => T): Promise<T> {
    try {
      return start(await this.#open())
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
      this.#opened = undefined
      return start(await this.#open())
    }
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#opened ??= this.#openNow().catch((error: unknown) => {
      this.#opened = undefined
      throw error
    })
    return this.#opened
  }

  async #openNow(): Promise<IDBPDatabase<Schema>> {
    const { name, version, build } = this.#plan
    const closed = (): void => void (this.#opened = undefined)
    const open = (at?: number): Promise<IDBPDatabase<Schema>> => openDB<Schema>(name, at, {
      upgrade: build,
      // A tab of a newer version waits for this one; what is asked next opens the newer database.
      blocking: (_before, _after, event) => {
        closed()
        ;(event.target as IDBDatabase).close()
      },
      terminated: closed,
    })
    try {
      return await open(version)
    } catch (error) {
      // A newer version of the app has added to the database; all that this one knows is still there.
      if (error instanceof DOMException && error.name === 'VersionError') return open()
      throw error
    }
  }
}

function undo(tx: { abort: () => void }): void {
  try {
    tx.abort()
  } catch {
    // The browser has done so already.
  }
}
