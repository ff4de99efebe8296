/** This was the wrong person: what somebody at a clinic wrote here is about somebody else. It is taken out, and written again where it belongs. */
import * as z from 'zod/mini'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import type { Folded } from '#log/fold.ts'
import { standingOf } from '#log/fold.ts'
import { entryIdShape } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import { mayWrite } from '#log/judge.ts'
import type { Writer } from '#log/judge.ts'
import type { BodyOf, Registry } from '#log/kind.ts'
import { defineKind } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { theTeamsSide } from '#log/role.ts'

/** The most statements that one such act names. */
export const MOST_AT_ONCE = 300

/** Who wrote them says that these entries are about somebody else. The server then takes their words out of the record; that they were written stays. */
export const wrongPersonSaid = defineKind({
  name: 'wrong-person.said', category: 'clinical', writers: theTeamsSide,
  shape: z.strictObject({ entries: z.array(entryIdShape).check(z.minLength(1), z.maxLength(MOST_AT_ONCE)) }),
})
export type WrongPerson = BodyOf<typeof wrongPersonSaid>

/** What stands in a record and was written by this member alone, the latest first: what a colleague or the person had a part in is theirs. */
export function ownLines(folded: Folded, registry: Registry, account: string, person?: string): Told[] {
  const kinds = [...registry.values()].filter(kind => kind !== wrongPersonSaid)
  return standingOf(folded, ...kinds).filter(told => told.history.every(({ receipt }) => receipt?.author === account && (person === undefined || receipt.person === person))).toReversed()
}

/** Takes these lines out of the record: each is withdrawn, and one statement says why. */
export function takeOut(lines: readonly Told[], registry: Registry, writer: Writer): Outcome<Draft[]> {
  const entries = lines.flatMap(told => told.history.map(({ id }) => id))
  if (entries.length === 0) return refuse('wrong-person.nothing-chosen', { where: 'body.entries' })
  if (entries.length > MOST_AT_ONCE) return refuse('wrong-person.too-many', { where: 'body.entries', facts: { entries: entries.length, most: MOST_AT_ONCE } })
  // Who may no longer write a kind cannot withdraw it; its words go all the same.
  const withdrawn = lines.flatMap((told): Draft[] => {
    const kind = registry.get(told.kind)
    return kind !== undefined && mayWrite(kind, writer) ? [draft(kind, 'withdrawn', { replaces: told.heads, ...(told.entry.onBehalf === true ? { onBehalf: true, voice: told.entry.voice } : {}) })] : []
  })
  return accept([...withdrawn, draft(wrongPersonSaid, { entries })])
}

/** What the person is told: that things were taken out, how many, and when; the latest one. */
export function lastTakenOut(folded: Folded): { id: EntryId; at: string; count: number } | null {
  const last = standingOf(folded, wrongPersonSaid).at(-1)
  return last === undefined ? null : { id: last.id, at: last.entry.at, count: last.body.entries.length }
}
