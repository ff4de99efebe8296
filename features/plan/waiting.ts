/** What was asked for and has not come yet: a therapy, a letter, an aid. Said so that waiting is seen, not so that anybody is blamed. */
import * as z from 'zod/mini'
import type { Draft } from '#log/draft.ts'
import { draft } from '#log/draft.ts'
import type { Folded } from '#log/fold.ts'
import { standingOf } from '#log/fold.ts'
import { entryIdShape } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import type { BodyOf } from '#log/kind.ts'
import { defineKind } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import { dayShape, partialDateShape } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))

/** Something was asked for, on a day, in a month or in a year, as well as it is known. */
export const helpAskedFor = defineKind({
  name: 'help.asked-for', category: 'clinical', writers: bothSides,
  shape: z.strictObject({ what: line, since: partialDateShape, of: z.optional(line) }),
})
export type AskedFor = BodyOf<typeof helpAskedFor>

/** The waiting ended: it came, or it is no longer wanted. Either side may say so. */
export const waitingEnded = defineKind({
  name: 'waiting.ended', category: 'clinical', writers: bothSides,
  shape: z.strictObject({ asked: entryIdShape, how: z.enum(['came', 'no-longer-wanted']), on: dayShape }),
})
export type WaitingEnded = BodyOf<typeof waitingEnded>

/** What is waited for still, the longest waiting in front. */
export function waitingOf(folded: Folded): Told<AskedFor>[] {
  const ended = new Set(standingOf(folded, waitingEnded).map(told => told.body.asked))
  return standingOf(folded, helpAskedFor).filter(({ id }) => !ended.has(id)).sort((one, other) => (one.body.since < other.body.since ? -1 : 1))
}

/** Notes what was asked for. */
export function askFor(asked: AskedFor, today: Day, telling?: Telling): Outcome<Draft<typeof helpAskedFor>[]> {
  const what = asked.what.trim()
  if (what === '') return refuse('help.no-words', { where: 'body.what' })
  if (asked.since > today) return refuse('help.in-future', { where: 'body.since' })
  return accept([draft(helpAskedFor, { ...asked, what }, knownBy(telling))])
}

/** Ends the waiting, today. */
export function endWaiting(asked: EntryId, how: WaitingEnded['how'], today: Day, telling?: Telling): Draft<typeof waitingEnded>[] {
  return [draft(waitingEnded, { asked, how, on: today }, knownBy(telling))]
}
