/**
 * One person's record, open at a clinic. It is held in memory only and goes with the tab: a clinic's computer is shared, and a
 * record left on it outlives every revoked grant. Only what is said here and not yet with the server is kept, encrypted, until it
 * is (see `clinic-outbox.ts`), because losing an examination half-way costs the person another one.
 */
import type { Draft } from '#log/draft.ts'
import type { FileInEntry } from '#log/file.ts'
import type { EntryId, PersonId } from '#log/ids.ts'
import type { Writer } from '#log/judge.ts'
import type { Registry } from '#log/kind.ts'
import type { Outcome, Problem } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Entry, Statement } from '#log/statement.ts'
import { instantOf } from '#log/time.ts'
import { ClinicOutbox, peopleWithUnsent } from './clinic-outbox.ts'
import { ClinicShelf } from './clinic-shelf.ts'
import { exchangeOnce } from './exchange.ts'
import type { Purpose } from './exchange.ts'
import { Exchanger } from './exchanger.ts'
import { hearNews } from './hear-news.ts'
import { Held } from './held.ts'
import type { Connection, LastExchange, OpenLog, Refused } from './open-log.ts'
import { SaveQueue } from './save-queue.ts'
import { askServer } from './server-call.ts'
import { stateDrafts, writingNow } from './state-drafts.ts'
import { storageProblem } from './storage-problem.ts'

/** Whose record, who reads it and what for. */
export interface Opening {
  readonly person: PersonId
  readonly account: string
  /** The role and authorities in the team; the server judges again. */
  readonly writer: Writer
  /** Records of the same person that are shown with this one. What is new goes into this one; a correction goes where the words lie. */
  readonly also?: readonly PersonId[]
  readonly purpose: 'visit' | 'preparation' | 'panel' | 'report' | 'message'
  readonly registry: Registry
}

/** Codes by which the server says that nothing of this person may be seen here any more. */
const closed: readonly string[] = ['person.not-shared', 'session.ended', 'access.no-team']

/**
 * Opens a person's record. Answers when it is read, or with the reason why it could not be; the log is given then too, since what
 * is unsent stands in it and it goes on trying.
 */
export async function openClinicLog(opening: Opening): Promise<{ log: ClinicLog; read: Outcome<true> }> {
  const log = new ClinicLog(opening)
  await log.exchange()
  const last = log.lastExchange
  return { log, read: last === null || last.ok ? accept(true) : { ok: false, problem: last.why } }
}

/** Sends what this account said earlier and could not send, about whomever it was; asked once after signing in. */
export async function sendLeftBehind(opening: Omit<Opening, 'person' | 'purpose'>): Promise<void> {
  for (const person of await peopleWithUnsent(opening.account)) {
    const shelf = new ClinicShelf(opening.account, new ClinicOutbox(opening.account, person), { took: () => undefined, replaced: () => undefined })
    await exchangeOnce({ person, shelf, ask: askServer, sendOnly: true })
  }
}

/** One record of the person, as it is held here. */
interface OneRecord { readonly person: PersonId; readonly outbox: ClinicOutbox; readonly shelf: ClinicShelf; readonly purpose: Purpose }

/** A person's log at a clinic; the same for screens as the person's own. */
export class ClinicLog implements OpenLog {
  readonly #opening: Opening
  readonly #held: Held
  /** Each record with its shelf; the first is the one that was opened. */
  readonly #records: readonly OneRecord[]
  readonly #unsaved: SaveQueue
  readonly #exchanger: Exchanger
  readonly #channel: BroadcastChannel
  readonly #hushes: readonly (() => void)[]
  #last: LastExchange | null = null
  #gone = false

  readonly revision: OpenLog['revision']
  readonly subscribe: OpenLog['subscribe']
  readonly stateOf: OpenLog['stateOf']
  /** Asks the server as this account. */
  readonly ask = askServer

  constructor(opening: Opening) {
    const { account, person, registry } = opening
    this.#opening = opening
    this.#held = new Held(registry, [])
    this.revision = this.#held.revision
    this.subscribe = this.#held.subscribe
    this.stateOf = this.#held.stateOf
    this.#records = [person, ...(opening.also ?? [])].map((one): OneRecord => {
      const outbox = new ClinicOutbox(account, one)
      const shelf = new ClinicShelf(account, outbox, { took: entries => this.#took(entries), replaced: () => this.#replaced() })
      return { person: one, outbox, shelf, purpose: { why: opening.purpose, said: false } }
    })
    this.#unsaved = new SaveQueue(statements => this.#add(statements), () => this.#saved())
    const name = `frond.clinic.${account}.${person}`
    this.#exchanger = new Exchanger(name, () => this.#exchangeOnce())
    this.#channel = new BroadcastChannel(name)
    this.#channel.onmessage = () => void this.exchange()
    this.#hushes = this.#records.map(record => hearNews({
      lock: `${name}.news.${record.person}`, path: `/api/people/${record.person}/log/events`, headers: async () => accept({}),
      changed: () => {
        this.#channel.postMessage('changed')
        void this.exchange()
      },
    }))
  }

  get folded(): OpenLog['folded'] {
    return this.#held.folded
  }

  get pending(): number {
    return this.#unsaved.statements.length + this.#unsent.length - this.needsYou.length
  }

  get needsYou(): readonly Refused[] {
    return this.#unsent.flatMap(({ entry, problem }) => (problem?.advice === 'needs-you' ? [{ entry, problem }] : []))
  }

  get lastExchange(): LastExchange | null {
    return this.#last
  }

  get connection(): Connection {
    return this.#gone ? 'removed' : 'connected'
  }

  get warnings(): readonly Problem[] {
    const warnings = this.#records.flatMap(({ shelf }) => shelf.warnings)
    return this.#unsaved.problem ? [this.#unsaved.problem, ...warnings] : warnings
  }

  readonly check = (drafts: readonly Draft[]): Outcome<true> => {
    const stated = this.#state(drafts)
    return stated.ok ? accept(true) : stated
  }

  readonly write = async (drafts: readonly Draft[]): Promise<Outcome<readonly Entry[]>> => {
    const stated = this.#state(drafts)
    if (!stated.ok) return stated
    const saving = this.#unsaved.add(stated.value)
    this.#took(stated.value)
    const saved = await saving
    if (!saved.ok) this.#changed()
    return saved.ok ? stated : saved
  }

  readonly openFile = async (file: FileInEntry): Promise<Outcome<Blob>> => {
    const { fetchFile, unsealFile } = await import('./files.ts')
    let fetched: Outcome<ArrayBuffer> = refuse('file.not-found')
    for (const { person } of this.#records) {
      fetched = await fetchFile(person, file, {})
      if (fetched.ok) return unsealFile(fetched.value, file)
    }
    return fetched
  }

  readonly exchange = (): Promise<void> => this.#exchanger.ask()

  /** Sends a refused statement again. */
  readonly retry = async (id: EntryId): Promise<void> => {
    for (const { outbox } of this.#records) await outbox.mark(id, undefined)
    await this.exchange()
  }

  /** Gives a refused statement up; it was never part of the record. The screen asks first. */
  readonly discard = async (id: EntryId): Promise<void> => {
    for (const { outbox, shelf } of this.#records) {
      await outbox.remove([id])
      await shelf.look()
    }
    this.#replaced()
  }

  readonly close = async (): Promise<void> => {
    await this.#unsaved.flush()
    this.#exchanger.stop()
    for (const hush of this.#hushes) hush()
    this.#channel.close()
  }

  #state(drafts: readonly Draft[]): Outcome<readonly Statement[]> {
    return stateDrafts(this.#opening.registry, drafts, writingNow({}), this.#opening.writer)
  }

  get #unsent() {
    return this.#records.flatMap(({ shelf }) => [...shelf.unsent])
  }

  /** What is new goes into the record that was opened; what corrects something goes where that lies. */
  async #add(statements: readonly Statement[]): Promise<void> {
    const place = (id: EntryId): number => this.#records.findIndex(({ shelf }) => shelf.holds(id))
    const groups = Map.groupBy(statements, ({ replaces }) => Math.max(0, ...replaces.map(place)))
    for (const [where, some] of groups) await this.#records[where]?.shelf.add(some)
  }

  async #saved(): Promise<void> {
    this.#changed()
    void this.exchange()
  }

  async #exchangeOnce(): Promise<Outcome<true>> {
    let outcome: Outcome<true> = accept(true)
    let refused = false
    for (const [place, { person, shelf, purpose }] of this.#records.entries()) {
      const one = await exchangeOnce({ person, shelf, ask: askServer, purpose }).catch((error: unknown): Outcome<true> => ({ ok: false, problem: storageProblem(error) }))
      const isClosed = !one.ok && closed.includes(one.problem.code)
      if (isClosed) shelf.clear()
      if (place === 0) refused = isClosed
      if (outcome.ok) outcome = one
    }
    this.#gone = refused || (this.#gone && !outcome.ok)
    const at = instantOf(Date.now())
    this.#last = outcome.ok ? { at, ok: true } : { at, ok: false, why: outcome.problem }
    this.#changed()
    return outcome
  }

  #took(entries: readonly Entry[]): void {
    this.#held.take(entries)
    this.#changed()
  }

  #replaced(): void {
    // What one of the records does not share cannot be told of the person.
    const streams = this.#records[0]?.shelf.streams.filter(stream => this.#records.every(({ shelf }) => shelf.streams.includes(stream))) ?? []
    this.#held.rebuild(streams, [...this.#records.flatMap(({ shelf }) => [...shelf.entries]), ...this.#unsent.map(one => one.entry), ...this.#unsaved.statements])
    this.#changed()
  }

  #changed(): void {
    this.#held.setApart([
      ...this.needsYou.map(({ entry, problem }) => [entry.id, { needsYou: problem }] as const),
      ...this.#unsaved.statements.map(({ id }) => [id, 'not saved yet'] as const),
    ])
    this.#held.changed()
  }
}
