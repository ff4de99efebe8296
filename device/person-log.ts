/** The log of one person on their own device: IndexedDB holds it, every view is computed here, a server is optional. */
import type { Category } from '#log/category.ts'
import type { Draft } from '#log/draft.ts'
import type { FileInEntry } from '#log/file.ts'
import { historyOf } from '#log/fold.ts'
import type { EntryId, Hash, PersonId } from '#log/ids.ts'
import type { AnyKind, Registry } from '#log/kind.ts'
import type { Outcome, Problem } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import type { PersonRole } from '#log/role.ts'
import type { Entry, Statement } from '#log/statement.ts'
import { deviceDatabase } from './database.ts'
import type { DeviceDatabase, LocalLog, SyncRow } from './database.ts'
import { Held } from './held.ts'
import type { Connection, LastExchange, OpenLog, Refused, TypedHere } from './open-log.ts'
import { addStatements, streamsOf } from './person-store.ts'
import { takeAhead } from './read-ahead.ts'
import { isAsBefore, readKept } from './read-kept.ts'
import type { Kept } from './read-kept.ts'
import { LogLockedError } from './sealed-rows.ts'
import { SaveQueue } from './save-queue.ts'
import type { Ask } from './server-call.ts'
import { stateDrafts, writingNow } from './state-drafts.ts'
import type { Talk } from './talk.ts'

/** Said to every tab, and to the page, when the record is locked. */
export const LOCKED = 'frond.locked'

const TIDY_AFTER_MILLISECONDS = 5_000
const TALK_AGAIN_MILLISECONDS = 30_000
/** One picture of a screen: what was said is never seen later than this, however busy the disk is. */
const DRAWN_AFTER_MILLISECONDS = 16

/**
 * Opens a log of this device, and lets it talk to its server if it has one. It may begin with few kinds: it learns each when somebody
 * asks for it, and all of them by `rest`.
 */
export async function openPersonLog(local: LocalLog, registry: Registry, rest: () => Promise<Registry> = async () => registry, db: DeviceDatabase = deviceDatabase()): Promise<PersonLog> {
  const ahead = await takeAhead(local.id)
  const log = new PersonLog(local, registry, db, ahead ?? await readKept(db, local.id), rest)
  // Another tab may have written since it was read; and nobody was told, since nobody listened.
  if (ahead) setTimeout(() => void log.catchUp().catch(() => undefined))
  if (log.connection === 'connected') void log.exchange()
  return log
}

/** A person's log; many tabs may have the same one open. */
export class PersonLog implements OpenLog {
  readonly #db: DeviceDatabase
  readonly #known: Map<string, AnyKind>
  readonly #rest: () => Promise<Registry>
  readonly #held: Held
  readonly #unsaved: SaveQueue
  readonly #channel: BroadcastChannel
  readonly #tidying: ReturnType<typeof setTimeout>
  #talk: Promise<Talk> | undefined
  #every: Promise<Registry> | undefined
  #kept: Kept
  readonly #toDraw = new Set<() => void>()
  #needsYou: readonly Refused[] = []
  #unlearned: LastExchange | undefined
  #closed = false

  readonly revision: OpenLog['revision']
  readonly folds: () => number
  readonly subscribe: OpenLog['subscribe']
  readonly stateOf: OpenLog['stateOf']
  /** Asks the server as this log's device: sharing, devices, who looked. */
  readonly ask: Ask = async question => (await this.#talking()).session.ask(question)

  constructor(local: LocalLog, registry: Registry, db: DeviceDatabase, kept: Kept, rest: () => Promise<Registry>) {
    this.#db = db
    this.#known = new Map(registry)
    this.#rest = rest
    this.#kept = kept
    this.#held = new Held(registry, streamsOf(kept.sync))
    this.revision = this.#held.revision
    this.folds = this.#held.folds
    this.subscribe = this.#held.subscribe
    this.stateOf = this.#held.stateOf
    this.#unsaved = new SaveQueue(statements => this.#keep(statements), () => this.#saved())
    this.#channel = new BroadcastChannel(`frond.log.${local.id}`)
    this.#channel.onmessage = ({ data }) => (data === 'erased' ? location.replace('/') : data === LOCKED ? void dispatchEvent(new Event(LOCKED)) : void this.catchUp(data === 'reload'))
    addEventListener('pageshow', this.#onReturn)
    document.addEventListener('visibilitychange', this.#onReturn)
    this.#tidying = setTimeout(() => void import('./tidy.ts').then(({ tidy }) => tidy(db, local.id)).catch(() => undefined), TIDY_AFTER_MILLISECONDS)
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

  get turn(): string {
    return `frond.turn.${this.local.id}`
  }

  /** How many statements are in memory only; until there are none, locking waits. */
  get unsaved(): number {
    return this.#unsaved.statements.length
  }

  /** Whether the server erased this person's record; what is on this device stays and is not sent again. */
  get erased(): boolean {
    return this.#kept.sync.erased === true
  }

  /** Whether the server does not know this phone although nobody removed it: it was brought back from a time before. */
  get unknown(): boolean {
    return this.#kept.sync.unknown === true
  }

  /** Until when this phone was connected to somebody else's record, and by which name; nothing once it joined its own. */
  get parted(): SyncRow['parted'] {
    return this.#kept.sync.parted
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
    const drawn = this.#drawSoon()
    const saving = this.#unsaved.add(stated.value)
    this.#held.take(stated.value)
    this.#setApart()
    await drawn
    const saved = await saving
    if (!saved.ok) this.#changed()
    return saved.ok ? stated : saved
  }

  readonly keepFile = async (stream: Category, content: Blob): Promise<Outcome<FileInEntry>> =>
    (await import('./files.ts')).keepFile(this.#db, this.local.id, stream, content)

  readonly dropFile = async (hash: Hash): Promise<void> => (await import('./files.ts')).dropFile(this.#db, this.local.id, hash)

  readonly refusedFiles = async (): Promise<ReadonlyMap<Hash, Problem>> => (await import('./files.ts')).refusedFiles(this.#db, this.local.id)

  readonly retryFiles = async (): Promise<void> => {
    await (await import('./files.ts')).forgetRefusals(this.#db, this.local.id)
    await this.exchange()
  }

  readonly openFile = async (file: FileInEntry): Promise<Outcome<Blob>> => {
    const { fetchFile, unsealFile } = await import('./files.ts')
    const row = await this.#db.look(['files'], tx => tx.objectStore('files').get([this.local.id, file.hash]))
    if (row) return unsealFile(row.bytes, file)
    const { person } = this.local
    if (person === undefined) return refuse('file.not-found')
    const fetched = await (await this.#talking()).session.as(headers => fetchFile(person, file, headers))
    return fetched.ok ? unsealFile(fetched.value, file) : fetched
  }

  readonly typed: TypedHere = {
    read: async () => (await import('./typed.ts')).readTyped(this.#db, this.local.id),
    put: async (screen, fields) => (await import('./typed.ts')).putTyped(this.#db, this.local.id, screen, fields),
  }

  readonly exchange = async (): Promise<void> => {
    if (this.local.person === undefined || this.#closed) return
    await this.#talking().then(talk => talk.exchange(), () => void setTimeout(() => void this.exchange(), TALK_AGAIN_MILLISECONDS))
  }

  /** The public half of this device's key, to be given when an invitation is accepted. */
  readonly publicKey = async (): Promise<string> => (await import('./device-key.ts')).publicKeyOf(this.#db, this.local.id)

  /** This log belongs to a person of a server from now on: an invitation was accepted. Everything in it is then shared. */
  readonly connect = async (known: { person: PersonId; device: string; role: PersonRole }): Promise<Outcome<true>> => {
    const person = this.local.person ?? this.local.formerly
    if (person !== undefined && person !== known.person) return { ok: false, problem: { code: 'device.another-person', advice: 'needs-you' } }
    const voice = known.role === 'person' ? {} : { voice: this.local.voice ?? 'I saw' as const }
    await (await this.#talking()).connect({ ...known, ...voice })
    await this.#told('reload')
    void this.exchange()
    return accept(true)
  }

  /** Sends a refused statement again. */
  readonly retry = async (id: EntryId): Promise<void> => {
    await (await this.#talking()).settle(id, 'retry')
    await this.#told('changed')
    await this.exchange()
  }

  /** Takes a refused statement off this device; it was never shared. The screen asks first. */
  readonly discard = async (id: EntryId): Promise<void> => {
    await (await this.#talking()).settle(id, 'discard')
    await this.#told('reload')
  }

  /** How far this device's clock is from the server's, in milliseconds, when something was last shared. */
  get clockOff(): number | undefined {
    return this.#kept.sync.clockOff
  }

  /** Says to every tab of this browser that the record is locked now. */
  sayLocked(): void {
    if (!this.#closed) this.#channel.postMessage(LOCKED)
  }

  readonly close = async (): Promise<void> => {
    await this.#unsaved.flush()
    this.#closed = true
    void this.#talk?.then(talk => talk.stop(), () => undefined)
    clearTimeout(this.#tidying)
    this.#channel.close()
    removeEventListener('pageshow', this.#onReturn)
    document.removeEventListener('visibilitychange', this.#onReturn)
  }

  /** Reads what this or another tab has kept since the last look. */
  readonly catchUp = async (whole = false): Promise<void> => {
    // A tap waits for this look, and most often nothing has changed.
    if (!whole && await isAsBefore(this.#db, this.local, this.#kept.rev)) return
    this.#learn(await readKept(this.#db, this.local.id, whole ? undefined : this.#kept.rev), whole)
  }

  /** Tells the screens once the disk has been asked to write: it then writes while they are drawn anew, instead of after them. */
  #drawSoon(): Promise<void> {
    return new Promise(resolve => {
      const draw = (): void => {
        clearTimeout(late)
        if (!this.#toDraw.delete(draw)) return
        this.#changed()
        resolve()
      }
      const late = setTimeout(draw, DRAWN_AFTER_MILLISECONDS)
      this.#toDraw.add(draw)
    })
  }

  #state(drafts: readonly Draft[]): Outcome<readonly Statement[]> {
    const { role, voice } = this.local
    const behalf = role === 'person' ? {} : { onBehalf: true as const, voice }
    for (const { kind } of drafts) this.#known.set(kind.name, kind)
    this.#held.learn(drafts.map(({ kind }) => kind))
    return stateDrafts(this.#known, drafts, writingNow(behalf), { role, authorities: [] })
  }

  async #keep(statements: readonly Statement[]): Promise<void> {
    try {
      await addStatements(this.#db, this.local.id, statements, this.#known, () => this.#toDraw.forEach(draw => draw()))
    } catch (error) {
      if (!(error instanceof LogLockedError)) throw error
      // Another tab has put a lock on it meanwhile: what was said here waits inside, and is there when it is opened.
      await (await import('./inbox.ts')).leave(this.local.id, { statements }, this.#db)
    }
  }

  async #saved(): Promise<void> {
    this.#changed()
    await this.#told('changed')
    void this.exchange()
  }

  /** What talks to the server, loaded when it is first needed. */
  #talking(): Promise<Talk> {
    this.#talk ??= import('./talk.ts').then(({ Talk }) => {
      const talk = new Talk({
        db: this.#db, log: this.local.id, person: () => this.local.person, everyKind: this.everyKind, told: what => this.#told(what),
        unkept: last => {
          this.#unlearned = last
          this.#changed()
        },
      })
      if (this.#closed) talk.stop()
      else talk.listen(this.connection === 'connected')
      return talk
    }).catch((error: unknown) => {
      this.#talk = undefined
      throw error
    })
    return this.#talk
  }

  /** Knows every kind from now on. A screen that shows whatever was said waits for it; the first screen asks for what it needs. */
  readonly everyKind = (): Promise<Registry> => {
    this.#every ??= this.#rest().then(registry => {
      for (const [name, kind] of registry) this.#known.set(name, kind)
      if (this.#held.learn(registry.values())) this.#changed()
      return registry
    }).catch((error: unknown) => {
      this.#every = undefined
      throw error
    })
    return this.#every
  }

  /** Another tab may have written in between, so this one reads it all in order, and the others are told. */
  async #told(what: 'changed' | 'reload'): Promise<void> {
    await this.catchUp(what === 'reload')
    if (!this.#closed) this.#channel.postMessage(what)
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
    // Only where something talks already, or should.
    if (this.#talk || this.connection === 'connected') void this.#talking().then(talk => talk.listen(this.connection === 'connected' && !this.#closed), () => undefined)
    this.#changed()
  }

  #changed(): void {
    this.#setApart()
    this.#held.changed()
  }

  #setApart(): void {
    this.#held.setApart([
      ...this.#needsYou.map(({ entry, problem }) => [entry.id, { needsYou: problem }] as const),
      ...this.#unsaved.statements.map(({ id }) => [id, 'not saved yet'] as const),
    ])
  }

  readonly #onReturn = (): void => {
    if (document.visibilityState === 'visible') void this.catchUp()
  }
}
