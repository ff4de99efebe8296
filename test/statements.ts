/** Statements of kinds that exist for tests alone, so that the record's tests do not follow the product's words. */
import { randomBytes } from 'node:crypto'
import * as z from 'zod/mini'
import { draft, stateDraft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { defineKind, registryOf } from '#log/kind.ts'
import { accept, refuse } from '#log/problem.ts'
import { bothSides, thePersonsSide, theTeamsSide } from '#log/role.ts'
import type { Statement } from '#log/statement.ts'

const noteShape = z.strictObject({ text: z.string(), more: z.optional(z.json()) })

/** Both sides may write it, in the diary. */
export const diaryNote = defineKind({ name: 'test.diary-note', category: 'diary', writers: bothSides, shape: noteShape })
/** Only the person's side may write it. */
export const bodyNote = defineKind({ name: 'test.body-note', category: 'body', writers: thePersonsSide, shape: noteShape })
/** Only the team may, and only with the authority to examine. */
export const finding = defineKind({ name: 'test.finding', category: 'clinical', writers: theTeamsSide, authority: 'examine', shape: noteShape })
/** Never leaves a device. */
export const secret = defineKind({ name: 'test.secret', category: 'private', writers: bothSides, shape: noteShape })
/** Something with an end. */
export const stay = defineKind({
  name: 'test.stay', category: 'diary', writers: bothSides, shape: z.strictObject({ from: z.int(), until: z.int() }),
  check: ({ from, until }) => (until < from ? refuse('test.ends-before-start', { where: 'body.until' }) : accept(true as const)),
})

/** All of them. */
export const testRegistry = registryOf([diaryNote, bodyNote, finding, secret, stay])

/** A statement written now, or at a given moment. */
export function stated(said: Draft, now = Date.now()): Statement {
  return stateDraft(said, { now, zone: 'Europe/London', random: count => new Uint8Array(randomBytes(count)) })
}

/** A diary note. */
export function note(text: string, more: Omit<Draft, 'kind' | 'body'> = {}): Statement {
  return stated(draft(diaryNote, { text }, more))
}

/** The body of an append. */
export function batchOf(entries: readonly unknown[], more: { epoch?: string | null; heads?: object; sentAt?: string } = {}): object {
  return { sentAt: new Date().toISOString(), epoch: null, heads: {}, entries, ...more }
}
