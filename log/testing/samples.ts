/** A few kinds and arbitrary logs of them, for the laws of this folder. */
import * as z from 'zod/mini'
import fc from 'fast-check'
import { defineKind, registryOf } from '../kind.ts'
import { bothSides } from '../role.ts'
import type { EntryId, Salt } from '../ids.ts'
import { uuidv7 } from '../ids.ts'
import type { Entry, Statement } from '../statement.ts'
import { defineView } from '../fold.ts'

/** A note of today's shape: version 1 called its text `words`. */
export const note = defineKind({
  name: 'sample.noted',
  version: 2,
  category: 'diary',
  writers: bothSides,
  shape: z.strictObject({ text: z.string(), mood: z.optional(z.int()) }),
  earlier: { 1: z.strictObject({ words: z.string() }) },
  upgrades: { 1: body => ({ text: (body as { words: string }).words }) },
})

/** A reading that belongs to a note. */
export const reading = defineKind({
  name: 'sample.read',
  category: 'body',
  writers: bothSides,
  shape: z.strictObject({ of: z.string(), value: z.number() }),
})

export const registry = registryOf([note, reading])

/** Notes by the hour in which they were true. */
export const byHour = defineView({
  name: 'by-hour',
  reads: [note, reading],
  key: told => told.entry.at.slice(0, 13),
  of: told => told.map(one => ({ id: one.id, body: one.body, contested: one.contested, heads: one.heads })),
})

const SALT = 'AAAAAAAAAAAAAAAAAAAAAA' as Salt

/** The id of the n-th statement of a made-up log. */
export function idOf(n: number): EntryId {
  return uuidv7(1_700_000_000_000 + n, new Uint8Array(10).fill(n % 251))
}

const pick = { text: fc.string({ unit: 'grapheme', maxLength: 5 }), hour: fc.integer({ min: 0, max: 5 }) }

/** Arbitrary logs: new statements, corrections, corrections of what is not there, withdrawals, merges. */
export const arbitraryLog: fc.Arbitrary<Statement[]> = fc.array(
  fc.record({ ...pick, form: fc.constantFrom('new', 'old', 'reading', 'correct', 'withdraw', 'merge', 'dangling'), target: fc.nat(), other: fc.nat() }),
  { maxLength: 25 },
).map(moves => moves.map((move, n) => {
  const earlier = (nth: number): EntryId => idOf(n === 0 ? 900 : nth % n)
  const replaces = move.form === 'correct' || move.form === 'withdraw' ? [earlier(move.target)]
    : move.form === 'merge' ? [...new Set([earlier(move.target), earlier(move.other)])]
    : move.form === 'dangling' ? [idOf(500 + (move.target % 3))] : []
  const isReading = move.form === 'reading'
  const body = isReading ? { of: 'x', value: move.target % 9 } : move.form === 'old' ? { words: move.text } : { text: move.text, mood: move.other % 4 }
  const at = `2026-03-01T0${move.hour}:00:00.000Z`
  return {
    id: idOf(n), kind: isReading ? reading.name : note.name, version: isReading || move.form === 'old' ? 1 : 2,
    at, zone: 'Europe/London', writtenAt: '2026-03-01T09:00:00.000Z', replaces,
    say: move.form === 'withdraw' ? 'withdrawn' as const : { body, salt: SALT },
  }
}))

/** A plain statement, changed where the test says so. */
export function sample(n: number, more: Partial<Entry> = {}): Entry {
  return {
    id: idOf(n), kind: note.name, version: 2, at: '2026-03-01T08:00:00.000Z', zone: 'Europe/London',
    writtenAt: '2026-03-01T08:00:00.000Z', replaces: [], say: { body: { text: `note ${n}` }, salt: SALT }, ...more,
  }
}
