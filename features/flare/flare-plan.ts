/** What helps me: at most three lines in the person's own words, shown first when it is bad. */
import * as z from 'zod/mini'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'

/** The most lines: more could not be read when it is bad. */
export const MOST_LINES = 3
/** The longest line, in characters. */
export const LONGEST_LINE = 80

/** The person's own lines, most useful first. An empty list says that they took them away. */
export const helpsWritten = defineKind({
  name: 'helps.written',
  category: 'diary',
  writers: bothSides,
  shape: z.strictObject({ lines: z.array(z.string().check(z.minLength(1), z.maxLength(LONGEST_LINE))).check(z.maxLength(MOST_LINES)) }),
})
export type WrittenHelps = BodyOf<typeof helpsWritten>

/** The lines as typed: blank ones fall away. */
export function writeHelps(typed: readonly string[], before?: Told<WrittenHelps>): Outcome<Draft[]> {
  const lines = typed.map(line => line.trim()).filter(line => line !== '')
  if (lines.length > MOST_LINES) return refuse('helps.too-many', { where: 'lines', facts: { most: MOST_LINES } })
  const long = lines.findIndex(line => line.length > LONGEST_LINE)
  if (long >= 0) return refuse('helps.line-too-long', { where: `lines.${long}`, facts: { most: LONGEST_LINE } })
  return accept([draft(helpsWritten, { lines }, before ? { replaces: before.heads } : {})])
}

/** The lines that stand, with what to replace when they change. */
export function helpsOf(folded: Folded): { readonly lines: readonly string[]; readonly told: Told<WrittenHelps> | undefined } {
  const told = standingOf(folded, helpsWritten).at(-1)
  return { lines: told?.body.lines ?? [], told }
}
