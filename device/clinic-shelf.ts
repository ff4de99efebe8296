/** A person's record as a clinic's tab holds it while it is open: in memory, with what is unsent beside it. */
import type { SharedCategory } from '#log/category.ts'
import type { EntryId } from '#log/ids.ts'
import type { Problem } from '#log/problem.ts'
import { statementOf } from '#log/statement.ts'
import type { Entry, Statement } from '#log/statement.ts'
import type { ClinicOutbox, Unsent } from './clinic-outbox.ts'
import type { Reached, Shelf } from './exchange.ts'

/** What may change on the shelf, for the log that shows it. */
export interface OnShelf {
  readonly took: (entries: readonly Entry[]) => void
  /** What was shown before no longer holds: another server, or a stream that may no longer be read. */
  readonly replaced: () => void
}

const nothingReached: Reached = { epoch: null, cursors: {}, redacted: 0, stopped: [] }

/** Everything read, what waits, and how far it was read. */
export class ClinicShelf implements Shelf {
  readonly #account: string
  readonly #outbox: ClinicOutbox
  readonly #on: OnShelf
  #reached: Reached = nothingReached
  #entries = new Map<EntryId, Entry>()
  streams: readonly SharedCategory[] = []
  unsent: readonly Unsent[] = []
  warnings: readonly Problem[] = []

  constructor(account: string, outbox: ClinicOutbox, on: OnShelf) {
    this.#account = account
    this.#outbox = outbox
    this.#on = on
  }

  get entries(): Iterable<Entry> {
    return this.#entries.values()
  }

  /** Whether an entry lies here, sent or not. */
  holds(id: EntryId): boolean {
    return this.#entries.has(id) || this.unsent.some(({ entry }) => entry.id === id)
  }

  /** Looks again at what waits, since other tabs write too. */
  async look(): Promise<void> {
    this.unsent = await this.#outbox.read()
    this.#on.took(this.unsent.map(one => one.entry))
  }

  async add(statements: readonly Statement[]): Promise<void> {
    await this.#outbox.add(statements)
    this.unsent = await this.#outbox.read()
  }

  /** Nothing of this person may be read any more; what is unsent stays. */
  clear(): void {
    this.streams = []
    this.#entries = new Map()
    this.#reached = nothingReached
    this.#on.replaced()
  }

  readonly reached: Shelf['reached'] = async () => this.#reached

  readonly waiting: Shelf['waiting'] = async (after, most) => {
    await this.look()
    return this.unsent.filter(one => one.n > after && one.problem?.advice !== 'needs-you').slice(0, most)
  }

  readonly settle: Shelf['settle'] = async (sent, answers, epoch) => {
    const shared: Entry[] = []
    for (const [index, { entry }] of sent.entries()) {
      const answer = answers[index]
      if (answer?.is === 'refused') await this.#outbox.mark(entry.id, answer.problem)
      else if (answer) shared.push({ ...entry, receipt: answer.receipt })
    }
    await this.#outbox.remove(shared.map(one => one.id))
    this.#reached = { ...this.#reached, epoch }
    await this.#keep(shared)
  }

  readonly take: Shelf['take'] = async (entries, reached, streams, broken, redacted) => {
    this.warnings = [...this.warnings, ...broken]
    const lost = this.streams.some(stream => !streams.includes(stream))
    const changed = lost || streams.length !== this.streams.length
    this.streams = streams
    const readable = Object.entries(reached.cursors).filter(([stream]) => (streams as string[]).includes(stream))
    this.#reached = { ...reached, cursors: Object.fromEntries(readable) }
    if (lost) this.#entries = new Map([...this.#entries].filter(([, { receipt }]) => receipt !== undefined && streams.includes(receipt.category)))
    await this.#outbox.remove(entries.filter(one => this.unsent.some(({ entry }) => entry.id === one.id)).map(one => one.id))
    const silenced = redacted.flatMap(id => {
      const entry = this.#entries.get(id)
      return entry === undefined || entry.say === 'redacted' ? [] : [{ ...entry, say: 'redacted' as const }]
    })
    await this.#keep([...entries, ...silenced])
    if (changed) this.#on.replaced()
  }

  /** What this account said waits again, since the server may have lost it. */
  readonly begin: Shelf['begin'] = async epoch => {
    const mine = [...this.#entries.values()].filter(({ receipt, say }) => receipt?.author === this.#account && say !== 'redacted')
    await this.#outbox.add(mine.map(statementOf))
    this.#entries = new Map()
    this.#reached = { ...nothingReached, epoch }
    this.#on.replaced()
  }

  async #keep(entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) this.#entries.set(entry.id, entry)
    this.unsent = await this.#outbox.read()
    this.#on.took(entries)
  }
}
