/**
 * The fold: a log as what stands now, and views over it. Everything here is a function of the *set* of statements: the order in
 * which they arrive, and whether they arrive in one piece or in many, changes nothing (laws in `fold.test.ts`).
 */
import type { Category } from './category.ts'
import type { EntryId } from './ids.ts'
import { standing } from './line.ts'
import type { Line, Told } from './line.ts'
import type { AnyKind, BodyOf, Registry } from './kind.ts'
import type { Entry } from './statement.ts'

/** A question asked of the log: which kinds it reads, which of them belong together, and what a group of them means. */
export interface View<Value, Kinds extends readonly AnyKind[] = readonly AnyKind[]> {
  readonly name: string
  readonly reads: Kinds
  /** The groups a statement belongs to: an episode's id, a day. */
  readonly key: (told: ToldOf<Kinds>) => string | readonly string[]
  /** What a group means; `told` is ordered by (`at`, `id`). */
  readonly of: (told: readonly ToldOf<Kinds>[], key: string) => Value
}

/** What stands, of one of these kinds; `kind` tells which. */
export type ToldOf<Kinds extends readonly AnyKind[]> = {
  [K in keyof Kinds]: Told<BodyOf<Kinds[K]>> & { readonly kind: NameOf<Kinds[K]> }
}[number]
type NameOf<K> = K extends { readonly name: infer Name } ? Name : never

/** Declares a view, so that its kinds give the bodies their types. */
export function defineView<Value, const Kinds extends readonly AnyKind[]>(view: View<Value, Kinds>): View<Value, Kinds> {
  return view
}

interface Group { readonly key: string; readonly told: Told[]; stale: boolean }
interface Prepared { readonly view: View<unknown, never>; readonly groups: Map<string, Group>; readonly values: Map<string, unknown>; stale: Group[] }

/** A log, folded. Grows by `take`; answers views by `see`. */
export interface Folded {
  readonly registry: Registry
  /** The streams this reader may read; a view over others answers that it cannot tell. */
  readonly streams: ReadonlySet<Category>
  /** Rises by one with every change, for screens. */
  readonly revision: number
  /** How many statements there are, also those replaced or not readable by this version. */
  readonly count: number
}

/** A line as it is held, with what stands of it. */
interface HeldLine extends Line { told: Told | null; mergedAway: boolean }

interface State extends Folded {
  readonly registry: Map<string, AnyKind>
  revision: number
  count: number
  /** Lines of kinds that nobody has asked for yet, by the name of the kind. */
  readonly unread: Map<string, Set<HeldLine>>
  readonly lines: Map<EntryId, HeldLine>
  readonly byKind: Map<string, Set<Told>>
  readonly prepared: Map<unknown, Prepared>
  readonly readers: Map<string, Prepared[]>
}

/** An empty log for a reader of these streams. It reads these kinds, and any other from the moment that somebody asks for it. */
export function emptyFold(registry: Registry, streams: Iterable<Category>): Folded {
  const state: State = {
    registry: new Map(registry), streams: new Set(streams), revision: 0, count: 0, unread: new Map(),
    lines: new Map(), byKind: new Map(), prepared: new Map(), readers: new Map(),
  }
  return state
}

/** Takes entries into the log; the same entry twice is the same as once, and a receipt that comes later is kept. Returns the same log. */
export function take(folded: Folded, entries: Iterable<Entry>): Folded {
  const state = folded as State
  const touched = new Set<HeldLine>()
  for (const entry of entries) {
    const line = lineOf(state, entry)
    const place = line.members.findIndex(({ id }) => id === entry.id)
    const known = line.members[place]
    if (known && (known.receipt || !entry.receipt) && !(entry.say === 'redacted' && known.say !== 'redacted')) continue
    if (known) line.members[place] = entry
    else {
      state.count++
      line.members.push(entry)
    }
    touched.add(line)
  }
  for (const line of touched) if (!line.mergedAway) settle(state, line)
  if (touched.size > 0) state.revision++
  return folded
}

/** The line an entry belongs to; lines that it ties together become one. */
function lineOf(state: State, entry: Entry): HeldLine {
  let line = state.lines.get(entry.id)
  if (line && entry.replaces.length === 0) return line
  for (const id of entry.replaces) {
    const other = state.lines.get(id)
    if (other && line && other !== line) line = mergeLines(state, line, other)
    else line ??= other
  }
  line ??= { members: [], told: null, mergedAway: false }
  state.lines.set(entry.id, line)
  for (const id of entry.replaces) state.lines.set(id, line)
  return line
}

function mergeLines(state: State, one: HeldLine, other: HeldLine): HeldLine {
  forget(state, other)
  other.mergedAway = true
  one.members.push(...other.members)
  for (const [id, line] of state.lines) if (line === other) state.lines.set(id, one)
  return one
}

function forget(state: State, line: HeldLine): void {
  const { told } = line
  if (!told) return
  line.told = null
  state.byKind.get(told.kind)?.delete(told)
  for (const prepared of state.readers.get(told.kind) ?? []) removeFrom(prepared, told)
}

function settle(state: State, line: HeldLine): void {
  forget(state, line)
  const told = standing(state.registry, line)
  if (!told) return keepUnread(state, line)
  line.told = told
  let same = state.byKind.get(told.kind)
  if (!same) state.byKind.set(told.kind, (same = new Set()))
  same.add(told)
  for (const prepared of state.readers.get(told.kind) ?? []) addTo(prepared, told)
}

/** What cannot be read is held until its kind is known; most often it never stood at all. */
function keepUnread(state: State, line: HeldLine): void {
  for (const { kind } of line.members) {
    if (state.registry.has(kind)) continue
    const unread = state.unread.get(kind)
    if (unread) unread.add(line)
    else state.unread.set(kind, new Set([line]))
  }
}

/** Reads these kinds from now on, also in what was taken before: the same as if they had been known from the start. Says whether anything came to stand. */
export function learn(folded: Folded, kinds: Iterable<AnyKind>): boolean {
  const state = folded as State
  let read = false
  for (const kind of kinds) {
    if (state.registry.has(kind.name)) continue
    state.registry.set(kind.name, kind)
    const lines = state.unread.get(kind.name)
    state.unread.delete(kind.name)
    for (const line of lines ?? []) {
      if (line.mergedAway) continue
      settle(state, line)
      read ||= line.told !== null
    }
  }
  if (read) state.revision++
  return read
}

function keysOf(prepared: Prepared, told: Told): readonly string[] {
  const key = prepared.view.key(told as never)
  return typeof key === 'string' ? [key] : key
}

function addTo(prepared: Prepared, told: Told): void {
  for (const key of keysOf(prepared, told)) {
    let group = prepared.groups.get(key)
    if (!group) prepared.groups.set(key, (group = { key, told: [], stale: false }))
    group.told.push(told)
    markStale(prepared, group)
  }
}

function removeFrom(prepared: Prepared, told: Told): void {
  for (const key of keysOf(prepared, told)) {
    const group = prepared.groups.get(key)
    if (!group) continue
    group.told.splice(group.told.indexOf(told), 1)
    markStale(prepared, group)
  }
}

function markStale(prepared: Prepared, group: Group): void {
  if (group.stale) return
  group.stale = true
  prepared.stale.push(group)
}

const byTime = (one: Told, other: Told): number =>
  one.entry.at < other.entry.at ? -1 : one.entry.at > other.entry.at ? 1 : one.id < other.id ? -1 : one.id > other.id ? 1 : 0

/** The answer of a view, group by group. Only groups that changed since the last look are computed again. */
export function see<Value, Kinds extends readonly AnyKind[]>(folded: Folded, view: View<Value, Kinds>): ReadonlyMap<string, Value> {
  const state = folded as State
  let prepared = state.prepared.get(view)
  if (!prepared) {
    learn(folded, view.reads)
    prepared = { view: view as unknown as View<unknown, never>, groups: new Map(), values: new Map(), stale: [] }
    state.prepared.set(view, prepared)
    for (const kind of view.reads) {
      const readers = state.readers.get(kind.name)
      if (readers) readers.push(prepared)
      else state.readers.set(kind.name, [prepared])
      for (const told of state.byKind.get(kind.name) ?? []) addTo(prepared, told)
    }
  }
  for (const group of prepared.stale) {
    const { key } = group
    if (group.told.length === 0) {
      prepared.groups.delete(key)
      prepared.values.delete(key)
    } else {
      if (group.told.length > 1) group.told.sort(byTime)
      prepared.values.set(key, prepared.view.of(group.told as never, key))
    }
    group.stale = false
  }
  prepared.stale = []
  return prepared.values as ReadonlyMap<string, Value>
}

/** The streams that a view would need and this reader may not read; empty when it can tell. */
export function unreadBy(folded: Folded, view: { readonly reads: readonly AnyKind[] }): Category[] {
  return [...new Set(view.reads.map(kind => kind.category))].filter(category => !folded.streams.has(category))
}

/** Every statement of these kinds that stands, ordered by (`at`, `id`). */
export function standingOf<const Kinds extends readonly AnyKind[]>(folded: Folded, ...kinds: Kinds): ToldOf<Kinds>[] {
  const state = folded as State
  learn(folded, kinds)
  return kinds.flatMap(kind => [...(state.byKind.get(kind.name) ?? [])]).sort(byTime) as unknown as ToldOf<Kinds>[]
}

/** One thing by the id that others speak of it, or nothing when it is not here or does not stand. */
export function toldBy(folded: Folded, id: EntryId): Told | undefined {
  return (folded as State).lines.get(id)?.told ?? undefined
}

/** Every entry known of the line that an id belongs to, oldest first: what was said, corrected, withdrawn. */
export function historyOf(folded: Folded, id: EntryId): readonly Entry[] {
  const line = (folded as State).lines.get(id)
  return line ? line.members.toSorted((one, other) => (one.id < other.id ? -1 : 1)) : []
}
