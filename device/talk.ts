/** How a log of this device talks with its server. It is loaded when there is one; nothing on the first screen waits for it. */
import type { EntryId, PersonId } from '#log/ids.ts'
import type { Registry } from '#log/kind.ts'
import type { Outcome, Problem } from '#log/problem.ts'
import { accept } from '#log/problem.ts'
import { instantOf } from '#log/time.ts'
import type { DeviceDatabase, LocalLog, LogId } from './database.ts'
import { DeviceSession } from './device-session.ts'
import { exchangeOnce } from './exchange.ts'
import type { Shelf } from './exchange.ts'
import { connectLog, learn, settleRefused, shelfOf } from './exchange-store.ts'
import { Exchanger } from './exchanger.ts'
import { holdsUp, sendFiles } from './files.ts'
import { hearNews } from './hear-news.ts'
import type { LastExchange } from './open-log.ts'
import { storageProblem } from './storage-problem.ts'

/** The log that talks: whose it is, and who is told what came of it. */
export interface Talking {
  readonly db: DeviceDatabase
  readonly log: LogId
  readonly person: () => PersonId | undefined
  /** Every kind there is: what is private must be known as such before anything is sent. */
  readonly everyKind: () => Promise<Registry>
  /** Something changed in what is kept; all tabs look. */
  readonly told: (what: 'changed' | 'reload') => Promise<void>
  /** What became of an exchange could not be kept; nothing when it could. */
  readonly unkept: (last: LastExchange | undefined) => void
}

/** One log's exchanges, its session and its ear for news. */
export class Talk {
  readonly #given: Talking
  readonly session: DeviceSession
  readonly #exchanger: Exchanger
  #hushed: (() => void) | undefined

  constructor(given: Talking) {
    this.#given = given
    this.session = new DeviceSession(given.db, given.log)
    this.#exchanger = new Exchanger(`frond.send.${given.log}`, () => this.#exchangeOnce())
  }

  /** Exchanges now; never throws, the answer stands in the log. */
  exchange(): Promise<void> {
    return this.#exchanger.ask()
  }

  /** Hears of news while there is a server that knows this device. */
  listen(wanted: boolean): void {
    if (!wanted) this.#hushed?.()
    this.#hushed = wanted
      ? this.#hushed ?? hearNews({
          lock: `frond.news.${this.#given.log}`,
          path: `/api/people/${this.#given.person()}/log/events`,
          headers: this.session.headers,
          changed: () => void this.exchange(),
        })
      : undefined
  }

  /** The log belongs to a person of a server from now on. */
  async connect(known: { person: PersonId; device: string } & Pick<LocalLog, 'role' | 'voice'>): Promise<void> {
    await connectLog(this.#given.db, this.#given.log, known, await this.#given.everyKind())
  }

  /** A refused statement is tried again, or leaves this device. */
  settle(id: EntryId, how: 'retry' | 'discard'): Promise<void> {
    return settleRefused(this.#given.db, this.#given.log, id, how)
  }

  stop(): void {
    this.#exchanger.stop()
    this.listen(false)
  }

  async #exchangeOnce(): Promise<Outcome<true>> {
    const { db, log, unkept, told } = this.#given
    const person = this.#given.person()
    if (person === undefined) return accept(true)
    const at = (): string => instantOf(Date.now())
    try {
      await (await import('./renew-key.ts')).sealSignInKey(db, log, this.session.ask)
      const outcome = await exchangeOnce({ person, shelf: this.#shelf(await this.#given.everyKind()), ask: this.session.ask, first: () => this.#sendFiles(person) })
      if (!outcome.ok && outcome.problem.code === 'device.wrong-record') {
        await (await import('./part.ts')).partFromRecord(db, log)
        unkept(undefined)
        await told('reload')
        return accept(true)
      }
      const erased = !outcome.ok && outcome.problem.code === 'person.erased'
      const unknown = !outcome.ok && outcome.problem.code === 'device.unknown'
      const removed = erased || unknown || (!outcome.ok && outcome.problem.code === 'device.not-found')
      const last: LastExchange = outcome.ok ? { at: at(), ok: true } : { at: at(), ok: false, why: outcome.problem }
      await learn(db, log, { last, ...(outcome.ok || removed ? { removed, erased: erased || undefined, unknown: unknown || undefined } : {}) })
      unkept(undefined)
      await told('changed')
      return outcome
    } catch (error) {
      // What cannot be kept here, a full disk, also stops the exchange; it is tried again like any other.
      const problem: Problem = storageProblem(error)
      unkept({ at: at(), ok: false, why: problem })
      return { ok: false, problem }
    }
  }

  /** Files first: an entry is shared only when what it speaks of is. One that is refused for good holds nothing else up. */
  async #sendFiles(person: PersonId): Promise<Outcome<true>> {
    const { db, log } = this.#given
    if ((await db.look(['files'], tx => tx.objectStore('files').index('[log+sent]').count([log, 0]))) === 0) return accept(true)
    const sent = await this.session.as(headers => sendFiles(db, log, person, headers))
    return sent.ok || !holdsUp(sent.problem) ? accept(true) : sent
  }

  /** Screens see each batch arrive, not only the end of a long exchange. */
  #shelf(registry: Registry): Shelf {
    const shelf = shelfOf(this.#given.db, this.#given.log, registry)
    return {
      ...shelf,
      settle: async (...given) => {
        await shelf.settle(...given)
        await this.#given.told('changed')
      },
    }
  }
}
