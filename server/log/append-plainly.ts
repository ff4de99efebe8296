/** The shortest way into the record, for batches that nothing speaks against: many entries in few and simple words. */
import { inLockOrder } from '#log/category.ts'
import type { SharedCategory } from '#log/category.ts'
import type { AuthorId, Hash } from '#log/ids.ts'
import { rolesThatMay } from '#log/judge.ts'
import { personRoles } from '#log/role.ts'
import type { PersonRole } from '#log/role.ts'
import type { Appended, Asked, Said, Verdict } from './asked.ts'

/** What the database answers for all of them at once; digests and hashes stand one after the other, as the entries were given. */
interface AppendedPlainly {
  readonly epoch: string
  /** Remembered heads that are not as remembered, by their places from 1. */
  readonly unfit: readonly number[]
  readonly serverTime: string
  readonly authors: readonly AuthorId[]
  readonly roles: readonly PersonRole[]
  readonly clockOffs: readonly number[]
  /** The last place in each lane. */
  readonly seqs: readonly number[]
  readonly digests: string
  readonly hashes: string
}

/** The roles that may say all of a batch, when it is plain: something is said, and nothing corrected. */
export function rolesForAll(batch: readonly Said[]): readonly PersonRole[] {
  if (batch.length === 0 || batch.some(({ statement, body }) => statement.replaces.length > 0 || body === null)) return []
  let roles: readonly PersonRole[] = personRoles
  let before: Said | undefined
  for (const one of batch) {
    // Most batches say one thing many times.
    if (before?.kind !== one.kind || before.statement.onBehalf !== one.statement.onBehalf) {
      const may = rolesThatMay(one.kind, one.statement)
      roles = roles.filter(role => may.includes(role))
    }
    before = one
  }
  return roles
}

/** Appends plain batches, each with the roles that may say all of it; nothing for each of them when the database found that any is not plain. */
export async function appendPlainly(some: readonly (Asked & { readonly roles: readonly PersonRole[] })[]): Promise<readonly (Appended | null)[]> {
  const [first] = some
  if (first === undefined) return []
  const lanes = some.flatMap(({ person, batch }, index) => lanesOf(batch).map(lane => ({ ...lane, person, batch: index + 1 })))
  const heads = some.flatMap(({ person, heads: known }, index) => Object.entries(known).flatMap(([stream, { seq, hash }]) => (seq > 0 ? [{ batch: index, person, stream, seq, hash }] : [])))
  const entries = lanes.flatMap(({ entries: inLane }) => inLane)
  const facts = some.map(({ batch }, index) => `${lanes.filter(lane => lane.batch === index + 1).map(({ stream }) => stream).join(', ')}: ${batch.length} accepted, 0 refused`)
  const text = 'select frond.append_plainly($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20) as answer'
  const answer = (await first.query(text, [
    some.map(({ token }) => token), listOf(some, ({ person }) => person), listOf(some, ({ sentAt }) => sentAt), some.map(({ roles }) => roles.join(' ')), facts,
    listOf(lanes, ({ batch }) => batch), listOf(lanes, ({ person }) => person), listOf(lanes, ({ stream }) => stream), listOf(lanes, ({ entries: inLane }) => inLane.length),
    listOf(heads, ({ person }) => person), listOf(heads, ({ stream }) => stream), listOf(heads, ({ seq }) => seq), listOf(heads, ({ hash }) => hash),
    listOf(entries, ({ statement }) => statement.id), listOf(entries, ({ statement }) => statement.kind), listOf(entries, ({ statement }) => statement.version), listOf(entries, ({ statement }) => statement.at),
    linesOf(entries, ({ header }) => header), linesOf(entries, ({ body }) => body), linesOf(entries, ({ salt }) => salt),
  ])) as AppendedPlainly | null
  if (answer === null) return some.map(() => null)
  const { epoch, serverTime, authors, roles, clockOffs, seqs, digests, hashes } = answer
  const unfit = new Set(answer.unfit.map(place => heads[place - 1]?.batch))
  const verdicts = some.map((): Verdict[] => [])
  let at = 0
  for (const [lane, { places, batch }] of lanes.entries()) {
    let seq = (seqs[lane] ?? Number.NaN) - places.length
    const ofBatch = verdicts[batch - 1] ?? []
    for (const place of places) {
      ofBatch[place] = [++seq, digests.slice(at, at + 64) as Hash, hashes.slice(at, at + 64) as Hash]
      at += 64
    }
  }
  if (digests.length !== at || hashes.length !== at) throw new Error('the database answered other entries than it was given')
  return verdicts.map((answers, index): Appended => {
    const [author, role] = [authors[index], roles[index]]
    if (author === undefined || role === undefined) throw new Error('the database answered fewer batches than it was given')
    const fits = (some[index]?.epoch ?? epoch) === epoch && !unfit.has(index)
    return { epoch, fits, serverTime, author, role, team: null, clockOff: clockOffs[index] ?? 0, answers }
  })
}

interface Lane { readonly stream: SharedCategory; readonly entries: Said[]; readonly places: number[] }

/** What goes into each stream, in its order, and at which places of the batch it stands. */
function lanesOf(batch: readonly Said[]): Lane[] {
  const lanes = new Map<SharedCategory, Lane>()
  let lane: Lane | undefined
  for (const [place, one] of batch.entries()) {
    const stream = one.kind.category as SharedCategory
    if (lane?.stream !== stream) lanes.set(stream, (lane = lanes.get(stream) ?? { stream, entries: [], places: [] }))
    lane.entries.push(one)
    lane.places.push(place)
  }
  return inLockOrder(lanes.keys()).flatMap(stream => lanes.get(stream) ?? [])
}

/** An array as the database reads it; only for what its shape keeps free of commas, quotes and braces. */
function listOf<T>(some: readonly T[], of: (one: T) => string | number): string {
  let text = ''
  for (const one of some) text += text === '' ? of(one) : `,${of(one)}`
  return `{${text}}`
}

/** A line each; a canonical text holds no line feed, nor does a salt. */
function linesOf(some: readonly Said[], of: (one: Said) => string | null): string {
  let text = ''
  for (const one of some) text += text === '' ? (of(one) ?? '') : `\n${of(one) ?? ''}`
  return text
}
