/** A line: one thing that was told, with all that later replaced or withdrew it, and what of it stands now. */
import { readBody } from './kind.ts'
import type { Registry } from './kind.ts'
import { joinBodies } from './join.ts'
import type { EntryId } from './ids.ts'
import type { Entry, JsonValue } from './statement.ts'

/** One thing as it stands now. */
export interface Told<Body = unknown> {
  /** The id by which other statements speak of it: that of its first statement, also when corrected. */
  readonly id: EntryId
  readonly kind: string
  readonly body: Body
  /** The statement that stands; its `at`, `zone`, `voice` and receipt are the ones shown. */
  readonly entry: Entry
  /** Fields on which two corrections disagree; the later one is shown until somebody chooses. */
  readonly contested: readonly string[]
  /** The heads to replace when correcting it. */
  readonly heads: readonly EntryId[]
  /** Every statement of the line, oldest first by id. */
  readonly history: readonly Entry[]
}

/** All statements known of one line: nearly always a single one, and never many. */
export interface Line {
  readonly members: Entry[]
}

const byId = (one: { id: EntryId }, other: { id: EntryId }): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)

/** What stands of a line, or `null` when it was withdrawn, redacted, or cannot be read by this version. A function of the set of its statements. */
export function standing(registry: Registry, line: Line): Told | null {
  const only = line.members.length === 1 ? line.members[0] : undefined
  if (only && only.replaces.length === 0) return toldAlone(registry, only)
  const history = line.members.toSorted(byId)
  const replaced = new Set(history.flatMap(entry => [...entry.replaces]))
  const unreplaced = history.filter(entry => !replaced.has(entry.id))
  const heads = unreplaced.length > 0 ? unreplaced : history.slice(-1)
  const speaking = heads.filter(entry => entry.say !== 'withdrawn' && entry.say !== 'redacted')
  const last = speaking.at(-1)
  if (!last) return null
  const kind = last.kind
  const read = (entry: Entry): JsonValue | null => (typeof entry.say === 'string' || entry.kind !== kind ? null : readBody(registry, kind, entry.version, entry.say.body))
  const bodies = speaking.map(read).filter(isFields)
  if (bodies.length === 0) return null
  const body = bodies.length === 1 ? { fields: bodies[0], contested: [] } : joinBodies(commonBase(line, speaking, read), bodies)
  const taken = heads.length > speaking.length ? ['withdrawn'] : []
  return {
    id: rootOf(line, history), kind, body: body.fields, entry: last, contested: [...body.contested, ...taken],
    heads: heads.map(entry => entry.id), history,
  }
}

function toldAlone(registry: Registry, entry: Entry): Told | null {
  if (typeof entry.say === 'string') return null
  const body = readBody(registry, entry.kind, entry.version, entry.say.body)
  return body === null ? null : { id: entry.id, kind: entry.kind, body, entry, contested: [], heads: [entry.id], history: [entry] }
}

function isFields(value: JsonValue | null): value is { readonly [key: string]: JsonValue } {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** The body that all heads set out from, when they all replace one and the same statement. */
function commonBase(line: Line, heads: readonly Entry[], read: (entry: Entry) => JsonValue | null): { readonly [key: string]: JsonValue } | null {
  const first = heads[0]?.replaces
  if (first?.length !== 1 || !heads.every(head => head.replaces.length === 1 && head.replaces[0] === first[0])) return null
  const base = first[0] === undefined ? undefined : line.members.find(({ id }) => id === first[0])
  const body = base ? read(base) : null
  return isFields(body) ? body : null
}

/** The earliest id that the line goes back to, also when that statement has not arrived. */
function rootOf(line: Line, history: readonly Entry[]): EntryId {
  const ends: EntryId[] = []
  const members = new Set(line.members.map(({ id }) => id))
  for (const entry of history) {
    if (entry.replaces.length === 0) ends.push(entry.id)
    for (const id of entry.replaces) if (!members.has(id)) ends.push(id)
  }
  return ends.sort()[0] ?? (history[0] as Entry).id
}
