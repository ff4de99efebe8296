/** The log of one person on their own device: IndexedDB holds it, every view is computed here, a server is optional. */
import type { Category } from '#log/category.ts'
import type { Draft } from '#log/draft.ts'
import type { FileInEntry } from '#log/file.ts'
import { historyOf } from '#log/fold.ts'
import type { EntryId, Hash, PersonId } from '#log/ids.ts'
import type { Registry } from '#log/kind.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import type { PersonRole } from '#log/role.ts'
import type { Entry, Statement } from '#log/statement.ts'
import { instantOf } from '#log/time.ts'
import { deviceDatabase } from './database.ts'
import type { DeviceDatabase, LocalLog } from './database.ts'
import { publicKeyOf } from './device-key.ts'
import { DeviceSession } from './device-session.ts'
import { exchangeOnce } from './exchange.ts'
import type { Shelf } from './exchange.ts'
import { connectLog, learn, settleRefused, shelfOf, streamsOf } from './exchange-store.ts'
import { Exchanger } from './exchanger.ts'
import { hearNews } from './hear-news.ts'
import { Held } from './held.ts'
import type { Connection, LastExchange, OpenLog, Refused } from './open-log.ts'
import { addStatements, tidy } from './person-store.ts'
import { takeAhead } from './read-ahead.ts'
import { readKept } from './read-kept.ts'
import type { Kept } from './read-kept.ts'
import { SaveQueue } from './save-queue.ts'
import type { Ask } from './server-call.ts'
import { stateDrafts, writingNow } from './state-drafts.ts'
import { storageProblem } from './storage-problem.ts'

const TIDY_AFTER_MILLISECONDS = 5_000

/** Opens a log of this device, and lets it talk to its server if it has one. */
export async function openPersonLog(local: LocalLog, registry: Registry, db: DeviceDatabase = deviceDatabase()): Promise<PersonLog> {
  const ahead = await takeAhead(local.id)
  const log = new PersonLog(local, registry, db, ahead ?? await readKept(db, local.id))
  // Another tab may have written since it was read; and nobody was told, since nobody listened.
  if (ahead) setTimeout(() => void log.catchUp().catch(() => undefined))
  if (log.connection === 'connected') void log.exchange()
  return log
}

/** A person's log; many tabs may have the same one open. */
export class PersonLog implements OpenLog {
  readonly #db: DeviceDatabase
  readonly #registry: Registry
  readonly #held: Held
  readonly #unsaved: SaveQueue
  readonly #session: DeviceSession
  readonly #exchanger: Exchanger
  readonly #channel: BroadcastChannel
  readonly #tidying: ReturnType<typeof setTimeout>
  #hushed: (() => void) | undefined
  #kept: Kept
  #needsYou: readonly Refused[] = []
  #unlearned: LastExchange | undefined
  #closed = false

  readonly revision: OpenLog['revision']
  readonly subscribe: OpenLog['subscribe']
  readonly stateOf: OpenLog['stateOf']
  /** Asks the server as this log's device: sharing, devices, who looked. */
  readonly ask: Ask

  constructor(local: LocalLog, registry: Registry, db: DeviceDatabase, kept: Kept) {
    this.#db = db
    this.#registry = registry
    this.#kept = kept
    this.#held = new Held(registry, streamsOf(kept.sync))
    this.revision = this.#held.revision
    this.subscribe = this.#held.subscribe
    this.stateOf = this.#held.stateOf
    this.#unsaved = new SaveQueue(statements => addStatements(db, local.id, statements, registry), () => this.#saved())
    this.#session = new DeviceSession(db, local.id)
    this.ask = this.#session.ask
    this.#exchanger = new Exchanger(`frond.send.${local.id}`, () => this.#exchangeOnce())
    this.#channel = new BroadcastChannel(`frond.log.${local.id}`)
    this.#channel.onmessage = ({ data }) => (data === 'erased' ? location.replace('/') : void this.catchUp(data === 'reload'))
    addEventListener('pageshow', this.#onReturn)
    document.addEventListener('visibilitychange', this.#onReturn)
    this.#tidying = setTimeout(() => void tidy(db, local.id).catch(() => undefined), TIDY_AFTER_MILLISECONDS)
    this.#learn(kept, false)
  }

  get local(): LocalLog {
    return this.#kept.local
  }

  get folded(): OpenLog['folded'] {
    return this.#held.folded
  }

  get pending(): number {
    const unsaved = this.local.person === undefined ? 0 : this.#unsaved.statements.length
    return unsaved + this.#kept.outbox.length - this.#needsYou.length
  }

  get needsYou(): readonly Refused[] {
    return this.#needsYou
  }

  get lastExchange(): LastExchange | null {
    return this.#unlearned ?? this.#kept.sync.last
  }

  get connection(): Connection {
    return this.#kept.sync.removed ? 'removed' : this.local.person === undefined ? 'not connected' : 'connected'
  }

  /** Whether the server erased this person's record; what is on this device stays and is not sent again. */
  get erased(): boolean {
    return this.#kept.sync.erased === true
  }

  get warnings(): OpenLog['warnings'] {
    const unsaved = this.#unsaved.problem
    return unsaved ? [unsaved, ...this.#kept.sync.warnings] : this.#kept.sync.warnings
  }

  readonly check = (drafts: readonly Draft[]): Outcome<true> => {
    const stated = this.#state(drafts)
    return stated.ok ? accept(true) : stated
  }

  readonly write = async (drafts: readonly Draft[]): Promise<Outcome<readonly Entry[]>> => {
    const stated = this.#state(drafts)
    if (!stated.ok) return stated
    const saving = this.#unsaved.add(stated.value)
    this.#held.take(stated.value)
    this.#changed()
    const saved = await saving
    if (!saved.ok) this.#changed()
    return saved.ok ? stated : saved
  }

  readonly keepFile = async (stream: Category, content: Blob): Promise<Outcome<FileInEntry>> =>
    (await import('./files.ts')).keepFile(this.#db, this.local.id, stream, content)

  readonly dropFile = async (hash: Hash): Promise<void> => (await import('./files.ts')).dropFile(this.#db, this.local.id, hash)

  readonly openFile = async (file: FileInEntry): Promise<Outcome<Blob>> => {
    const { fetchFile, unsealFile } = await import('./files.ts')
    const row = await this.#db.look(['files'], tx => tx.objectStore('files').get([this.local.id, file.hash]))
    if (row) return unsealFile(row.bytes, file)
    const { person } = this.local
    if (person === undefined) return refuse('file.not-found')
    const fetched = await this.#session.as(headers => fetchFile(person, file, headers))
    return fetched.ok ? unsealFile(fetched.value, file) : fetched
  }

  readonly exchange = async (): Promise<void> => {
    if (this.local.person !== undefined) await this.#exchanger.ask()
  }

  /** The public half of this device's key, to be given when an invitation is accepted. */
  readonly publicKey = (): Promise<string> => publicKeyOf(this.#db, this.local.id)

  /** This log belongs to a person of a server from now on: an invitation was accepted. Everything in it is then shared. */
  readonly connect = async (known: { person: PersonId; device: string; role: PersonRole }): Promise<Outcome<true>> => {
    const person = this.local.person ?? this.local.formerly
    if (person !== undefined && person !== known.person) return { ok: false, problem: { code: 'device.another-person', advice: 'needs-you' } }
    const voice = known.role === 'person' ? {} : { voice: this.local.voice ?? 'I saw' as const }
    await connectLog(this.#db, this.local.id, { ...known, ...voice }, this.#registry)
    await this.#told('reload')
    void this.exchange()
    return accept(true)
  }

  /** Sends a refused statement again. */
  readonly retry = async (id: EntryId): Promise<void> => {
    await settleRefused(this.#db, this.local.id, id, 'retry')
    await this.#told('changed')
    await this.exchange()
  }

  /** Takes a refused statement off this device; it was never shared. The screen asks first. */
  readonly discard = async (id: EntryId): Promise<void> => {
    await settleRefused(this.#db, this.local.id, id, 'discard')
    await this.#told('reload')
  }

  /** How far this device's clock is from the server's, in milliseconds, when something was last shared. */
  get clockOff(): number | undefined {
    return this.#kept.sync.clockOff
  }

  readonly close = async (): Promise<void> => {
    await this.#unsaved.flush()
    this.#closed = true
    this.#exchanger.stop()
    this.#hushed?.()
    clearTimeout(this.#tidying)
    this.#channel.close()
    removeEventListener('pageshow', this.#onReturn)
    document.removeEventListener('visibilitychange', this.#onReturn)
  }

  /** Reads what this or another tab has kept since the last look. */
  async catchUp(whole = false): Promise<void> {
    const kept = await readKept(this.#db, this.local.id, whole ? undefined : this.#kept.rev)
    // Every change raises the revision, but for what is said of the log itself: when it was last copied.
    if (!whole && kept.rev === this.#kept.rev && JSON.stringify(kept.local) === JSON.stringify(this.local)) return
    this.#learn(kept, whole)
  }

  #state(drafts: readonly Draft[]): Outcome<readonly Statement[]> {
    const { role, voice } = this.local
    const behalf = role === 'person' ? {} : { onBehalf: true as const, voice }
    return stateDrafts(this.#registry, drafts, writingNow(behalf), { role, authorities: [] })
  }

  async #saved(): Promise<void> {
    this.#changed()
    await this.#told('changed')
    void this.exchange()
  }

  /** Hears of news while there is a server that knows this device. */
  #listen(): void {
    const wanted = this.connection === 'connected' && !this.#closed
    if (!wanted) this.#hushed?.()
    this.#hushed = wanted
      ? this.#hushed ?? hearNews({
          lock: `frond.news.${this.local.id}`,
          path: `/api/people/${this.local.person}/log/events`,
          headers: this.#session.headers,
          changed: () => void this.exchange(),
        })
      : undefined
  }

  /** Another tab may have written in between, so this one reads it all in order, and the others are told. */
  async #told(what: 'changed' | 'reload'): Promise<void> {
    await this.catchUp(what === 'reload')
    if (!this.#closed) this.#channel.postMessage(what)
  }

  async #exchangeOnce(): Promise<Outcome<true>> {
    const { person, id: log } = this.local
    if (person === undefined) return accept(true)
    const at = (): string => instantOf(Date.now())
    try {
      // Files first: an entry is shared only when what it speaks of is. One that is refused for good holds nothing else up.
      const files = await this.#sendFiles(person)
      const outcome = files.ok || !(await import('./files.ts')).holdsUp(files.problem) ? await exchangeOnce({ person, shelf: this.#shelf(), ask: this.ask }) : files
      const erased = !outcome.ok && outcome.problem.code === 'person.erased'
      const removed = erased || (!outcome.ok && outcome.problem.code === 'device.not-found')
      const last: LastExchange = outcome.ok ? { at: at(), ok: true } : { at: at(), ok: false, why: outcome.problem }
      await learn(this.#db, log, { last, ...(outcome.ok || removed ? { removed, erased: erased || undefined } : {}) })
      this.#unlearned = undefined
      await this.#told('changed')
      return outcome
    } catch (error) {
      // What cannot be kept here, a full disk, also stops the exchange; it is tried again like any other.
      const problem = storageProblem(error)
      this.#unlearned = { at: at(), ok: false, why: problem }
      this.#changed()
      return { ok: false, problem }
    }
  }

  async #sendFiles(person: PersonId): Promise<Outcome<true>> {
    if ((await this.#db.look(['files'], tx => tx.objectStore('files').index('[log+sent]').count([this.local.id, 0]))) === 0) return accept(true)
    const { sendFiles } = await import('./files.ts')
    return this.#session.as(headers => sendFiles(this.#db, this.local.id, person, headers))
  }

  /** Screens see each batch arrive, not only the end of a long exchange. */
  #shelf(): Shelf {
    const shelf = shelfOf(this.#db, this.local.id, this.#registry)
    return {
      ...shelf,
      settle: async (...given) => {
        await shelf.settle(...given)
        await this.#told('changed')
      },
    }
  }

  #learn(kept: Kept, whole: boolean): void {
    const { sync } = this.#kept
    if (!whole && kept.rev < this.#kept.rev) return
    const otherServer = sync.epoch !== null && sync.epoch !== kept.sync.epoch
    if (!whole && (otherServer || `${sync.streams}` !== `${kept.sync.streams}`)) return void this.catchUp(true)
    if (whole) this.#held.rebuild(streamsOf(kept.sync), [...kept.entries, ...this.#unsaved.statements])
    else this.#held.take(kept.entries)
    this.#kept = { ...kept, entries: [] }
    this.#needsYou = kept.outbox.flatMap(({ id, problem }) => {
      const entry = problem?.advice === 'needs-you' ? historyOf(this.#held.folded, id).find(one => one.id === id) : undefined
      return problem && entry ? [{ entry, problem }] : []
    })
    this.#listen()
    this.#changed()
  }

  #changed(): void {
    this.#held.setApart([
      ...this.#needsYou.map(({ entry, problem }) => [entry.id, { needsYou: problem }] as const),
      ...this.#unsaved.statements.map(({ id }) => [id, 'not saved yet'] as const),
    ])
    this.#held.changed()
  }

  readonly #onReturn = (): void => {
    if (document.visibilityState === 'visible') void this.catchUp()
  }
}
