/** What an open log holds in memory: the fold, what is not shared yet, and who wants to hear of a change. */
import type { Category } from '#log/category.ts'
import { emptyFold, historyOf, learn, take } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { AnyKind, Registry } from '#log/kind.ts'
import type { Entry } from '#log/statement.ts'
import type { RecordState } from './open-log.ts'

/** The memory of one open log. */
export class Held {
  folded: Folded
  #apart: ReadonlyMap<EntryId, RecordState> = new Map()
  readonly #listeners = new Set<() => void>()
  #revision = 0
  #folds = 0

  constructor(registry: Registry, streams: Iterable<Category>) {
    this.folded = emptyFold(registry, streams)
  }

  /** Takes entries into the fold; say `changed` afterwards. */
  take(entries: Iterable<Entry>): void {
    const before = this.folded.revision
    if (take(this.folded, entries).revision !== before) this.#folds++
  }

  /** Begins again from nothing: another set of streams, or receipts that no longer hold. */
  rebuild(streams: Iterable<Category>, entries: Iterable<Entry>): void {
    this.folded = take(emptyFold(this.folded.registry, streams), entries)
    this.#folds++
  }

  /** Reads these kinds as well; says whether anything came to stand by it. */
  learn(kinds: Iterable<AnyKind>): boolean {
    const read = learn(this.folded, kinds)
    if (read) this.#folds++
    return read
  }

  /** Keeps the states that entries do not show by themselves; those named earlier and not now speak for themselves again. */
  setApart(states: Iterable<readonly [EntryId, RecordState]>): void {
    this.#apart = new Map(states)
  }

  readonly stateOf = (id: EntryId): RecordState => {
    const apart = this.#apart.get(id)
    if (apart) return apart
    const entry = historyOf(this.folded, id).find(one => one.id === id)
    return entry === undefined ? 'not saved yet' : entry.receipt ? 'shared' : 'saved here'
  }

  readonly revision = (): number => this.#revision

  /** How often the fold itself became another; a view that only asks it has nothing new in between. */
  readonly folds = (): number => this.#folds

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** Tells everyone who looks that something is different. */
  changed(): void {
    this.#revision++
    for (const listener of [...this.#listeners]) listener()
  }
}
