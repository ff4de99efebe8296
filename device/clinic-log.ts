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
import { accept } from '#log/problem.ts'
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

/** A person's log at a clinic; the same for screens as the person's own. */
export class ClinicLog implements OpenLog {
  readonly #opening: Opening
  readonly #held: Held
  readonly #shelf: ClinicShelf
  readonly #outbox: ClinicOutbox
  readonly #unsaved: SaveQueue
  readonly #exchanger: Exchanger
  readonly #channel: BroadcastChannel
  readonly #hush: () => void
  readonly #purpose: Purpose
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
    this.#purpose = { why: opening.purpose, said: false }
    this.#held = new Held(registry, [])
    this.revision = this.#held.revision
    this.subscribe = this.#held.subscribe
    this.stateOf = this.#held.stateOf
    this.#outbox = new ClinicOutbox(account, person)
    this.#shelf = new ClinicShelf(account, this.#outbox, { took: entries => this.#took(entries), replaced: () => this.#replaced() })
    this.#unsaved = new SaveQueue(statements => this.#shelf.add(statements), () => this.#saved())
    const name = `frond.clinic.${account}.${person}`
    this.#exchanger = new Exchanger(name, () => this.#exchangeOnce())
    this.#channel = new BroadcastChannel(name)
    this.#channel.onmessage = () => void this.exchange()
    this.#hush = hearNews({
      lock: `${name}.news`, path: `/api/people/${person}/log/events`, headers: async () => accept({}),
      changed: () => {
        this.#channel.postMessage('changed')
        void this.exchange()
      },
    })
  }

  get folded(): OpenLog['folded'] {
    return this.#held.folded
  }

  get pending(): number {
    return this.#unsaved.statements.length + this.#shelf.unsent.length - this.needsYou.length
  }

  get needsYou(): readonly Refused[] {
    return this.#shelf.unsent.flatMap(({ entry, problem }) => (problem?.advice === 'needs-you' ? [{ entry, problem }] : []))
  }

  get lastExchange(): LastExchange | null {
    return this.#last
  }

  get connection(): Connection {
    return this.#gone ? 'removed' : 'connected'
  }

  get warnings(): readonly Problem[] {
    return this.#unsaved.problem ? [this.#unsaved.problem, ...this.#shelf.warnings] : this.#shelf.warnings
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
    const fetched = await fetchFile(this.#opening.person, file, {})
    return fetched.ok ? unsealFile(fetched.value, file) : fetched
  }

  readonly exchange = (): Promise<void> => this.#exchanger.ask()

  /** Sends a refused statement again. */
  readonly retry = async (id: EntryId): Promise<void> => {
    await this.#outbox.mark(id, undefined)
    await this.exchange()
  }

  /** Gives a refused statement up; it was never part of the record. The screen asks first. */
  readonly discard = async (id: EntryId): Promise<void> => {
    await this.#outbox.remove([id])
    await this.#shelf.look()
    this.#replaced()
  }

  readonly close = async (): Promise<void> => {
    await this.#unsaved.flush()
    this.#exchanger.stop()
    this.#hush()
    this.#channel.close()
  }

  #state(drafts: readonly Draft[]): Outcome<readonly Statement[]> {
    return stateDrafts(this.#opening.registry, drafts, writingNow({}), this.#opening.writer)
  }

  async #saved(): Promise<void> {
    this.#changed()
    void this.exchange()
  }

  async #exchangeOnce(): Promise<Outcome<true>> {
    const { person } = this.#opening
    const outcome = await exchangeOnce({ person, shelf: this.#shelf, ask: askServer, purpose: this.#purpose })
      .catch((error: unknown): Outcome<true> => ({ ok: false, problem: storageProblem(error) }))
    const refused = !outcome.ok && closed.includes(outcome.problem.code)
    if (refused) this.#shelf.clear()
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
    this.#held.rebuild(this.#shelf.streams, [...this.#shelf.entries, ...this.#shelf.unsent.map(one => one.entry), ...this.#unsaved.statements])
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
