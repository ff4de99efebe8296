/** The log of one person on their own device: IndexedDB holds it, every view is computed here, a server is optional. */
import { categories } from '#log/category.ts'
import type { Draft } from '#log/draft.ts'
import { historyOf } from '#log/fold.ts'
import type { Registry } from '#log/kind.ts'
import type { Outcome } from '#log/problem.ts'
import { accept } from '#log/problem.ts'
import type { Entry, Statement } from '#log/statement.ts'
import { deviceDatabase } from './database.ts'
import type { DeviceDatabase, LocalLog, OutboxRow, SyncRow } from './database.ts'
import { Held } from './held.ts'
import type { Connection, LastExchange, OpenLog, Refused } from './open-log.ts'
import { addStatements, readKept } from './person-store.ts'
import type { Kept } from './person-store.ts'
import { SaveQueue } from './save-queue.ts'
import { stateDrafts, writingNow } from './state-drafts.ts'

/** Opens a log of this device. */
export async function openPersonLog(local: LocalLog, registry: Registry, db: DeviceDatabase = deviceDatabase()): Promise<PersonLog> {
  const log = new PersonLog(local, registry, db)
  await log.catchUp()
  return log
}

/** A person's log; many tabs may have the same one open. */
export class PersonLog implements OpenLog {
  readonly local: LocalLog
  readonly #db: DeviceDatabase
  readonly #registry: Registry
  readonly #held: Held
  readonly #unsaved: SaveQueue
  readonly #channel: BroadcastChannel
  #seen: number | undefined
  #outbox: readonly OutboxRow[] = []
  #sync: SyncRow | undefined
  #needsYou: readonly Refused[] = []

  readonly revision: () => number
  readonly subscribe: OpenLog['subscribe']
  readonly stateOf: OpenLog['stateOf']

  constructor(local: LocalLog, registry: Registry, db: DeviceDatabase) {
    this.local = local
    this.#db = db
    this.#registry = registry
    this.#held = new Held(registry, categories)
    this.revision = this.#held.revision
    this.subscribe = this.#held.subscribe
    this.stateOf = this.#held.stateOf
    this.#unsaved = new SaveQueue(statements => this.#keep(statements))
    this.#channel = new BroadcastChannel(`frond.log.${local.id}`)
    this.#channel.onmessage = () => void this.catchUp()
    addEventListener('pageshow', this.#onReturn)
    document.addEventListener('visibilitychange', this.#onReturn)
  }

  get folded(): OpenLog['folded'] {
    return this.#held.folded
  }

  get pending(): number {
    return this.#unsaved.size + this.#outbox.filter(row => row.problem?.advice !== 'needs-you').length
  }

  get needsYou(): readonly Refused[] {
    return this.#needsYou
  }

  get lastExchange(): LastExchange | null {
    return this.#sync?.last ?? null
  }

  get connection(): Connection {
    return this.#sync?.removed ? 'removed' : this.local.person ? 'connected' : 'not connected'
  }

  get warnings(): OpenLog['warnings'] {
    return this.#sync?.warnings ?? []
  }

  readonly check = (drafts: readonly Draft[]): Outcome<true> => {
    const stated = this.#state(drafts)
    return stated.ok ? accept(true) : stated
  }

  readonly write = async (drafts: readonly Draft[]): Promise<Outcome<readonly Entry[]>> => {
    const stated = this.#state(drafts)
    if (!stated.ok) return stated
    for (const { id } of stated.value) this.#held.mark(id, 'not saved yet')
    this.#held.take(stated.value)
    this.#held.changed()
    const saved = await this.#unsaved.add(stated.value)
    return saved.ok ? stated : saved
  }

  readonly exchange = async (): Promise<void> => {}

  readonly close = async (): Promise<void> => {
    await this.#unsaved.flush()
    this.#channel.close()
    removeEventListener('pageshow', this.#onReturn)
    document.removeEventListener('visibilitychange', this.#onReturn)
  }

  /** Reads what other tabs, or earlier days, have kept. */
  async catchUp(): Promise<void> {
    this.#learn(await readKept(this.#db, this.local.id, this.#seen))
  }

  #state(drafts: readonly Draft[]): Outcome<readonly Statement[]> {
    const { role, voice } = this.local
    const behalf = role === 'person' ? {} : { onBehalf: true as const, voice }
    return stateDrafts(this.#registry, drafts, writingNow(behalf), { role, authorities: [] })
  }

  async #keep(statements: readonly Statement[]): Promise<void> {
    const isPrivate = ({ kind }: Statement): boolean => this.#registry.get(kind)?.category === 'private'
    await addStatements(this.#db, this.local.id, statements, isPrivate)
    for (const { id } of statements) this.#held.mark(id, null)
    await this.catchUp()
    this.#channel.postMessage('changed')
  }

  #learn({ entries, outbox, sync, rev }: Kept): void {
    if (rev < (this.#seen ?? 0)) return
    for (const row of this.#outbox) this.#held.mark(row.id, null)
    this.#held.take(entries)
    this.#needsYou = outbox.flatMap(({ id, problem }) => {
      const entry = historyOf(this.#held.folded, id).find(one => one.id === id)
      return problem?.advice === 'needs-you' && entry ? [{ entry, problem }] : []
    })
    for (const { entry, problem } of this.#needsYou) this.#held.mark(entry.id, { needsYou: problem })
    this.#seen = rev
    this.#outbox = outbox
    this.#sync = sync
    this.#held.changed()
  }

  readonly #onReturn = (): void => {
    if (document.visibilityState === 'visible') void this.catchUp()
  }
}
