/** What else is said at a visit: a day, a number, one or several words of a list. */
import * as z from 'zod/mini'
import type { Draft } from '#log/draft.ts'
import { draft } from '#log/draft.ts'
import { entryIdShape } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import type { BodyOf } from '#log/kind.ts'
import { defineKind } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import type { Outcome } from '#log/problem.ts'
import { accept } from '#log/problem.ts'
import { theTeamsSide } from '#log/role.ts'
import { factIdShape } from './finding.ts'
import type { Limb } from './limb.ts'
import { limbFields, limbOf } from './limb.ts'

const word = z.string().check(z.minLength(1), z.maxLength(100))

/** The value of one fact that is not a finding: the day it began, pain from 0 to 10, warm or cold in the first weeks. */
export const answerRecorded = defineKind({
  name: 'answer.recorded',
  category: 'clinical',
  writers: theTeamsSide,
  shape: z.strictObject({
    visit: entryIdShape,
    ...limbFields,
    fact: factIdShape,
    value: z.union([z.number(), word, z.array(word).check(z.maxLength(40))]),
  }),
})
export type Answer = BodyOf<typeof answerRecorded>

/** Keeps one answer of a visit; a second one corrects the first, `null` takes it back. */
export function recordAnswer(visit: EntryId, limb: Limb, fact: string, value: Answer['value'] | null, before?: Told<Answer>): Outcome<Draft<typeof answerRecorded>[]> {
  if (value === null) return accept(before ? [draft(answerRecorded, 'withdrawn', { replaces: before.heads })] : [])
  if (before && JSON.stringify(before.body.value) === JSON.stringify(value)) return accept([])
  return accept([draft(answerRecorded, { visit, ...limbOf(limb), fact, value }, before ? { replaces: before.heads } : {})])
}
