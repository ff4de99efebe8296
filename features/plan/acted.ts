/** What was done about a red flag: who, what and when. A plan waits until each one that stands has this. */
import * as z from 'zod/mini'
import type { Draft } from '#log/draft.ts'
import { draft } from '#log/draft.ts'
import { entryIdShape } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { theTeamsSide } from '#log/role.ts'
import type { Instant } from '#log/time.ts'
import type { Finding } from '#features/assessment/finding.ts'
import { suggestionShownShape } from './suggestion.ts'
import type { SuggestionShown } from './suggestion.ts'

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(300))

/** Something was done about a red flag; `at` is when it was done. Neither accepted nor declined: an urgent sign is acted on. */
export const redFlagActedOn = defineKind({
  name: 'red-flag.acted-on', category: 'clinical', writers: theTeamsSide,
  shape: z.strictObject({
    visit: entryIdShape,
    /** The rule as it was shown; nothing where a sign stands by itself. */
    flag: z.optional(suggestionShownShape),
    /** The findings it answers. */
    findings: z.array(entryIdShape).check(z.maxLength(60)),
    who: line,
    what: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
  }),
})
export type ActedOn = BodyOf<typeof redFlagActedOn>

/** A red flag that stands: the rule that speaks, or signs that no rule names, and what was done about it. */
export interface StandingFlag {
  readonly key: string
  readonly visit: EntryId
  readonly flag: SuggestionShown | null
  readonly signs: readonly Told<Finding>[]
  readonly acted: Told<ActedOn> | null
}

/** Says who did what about a red flag, and when. */
export function actOn(standing: StandingFlag, who: string, what: string, at: Instant, now: Instant): Outcome<Draft<typeof redFlagActedOn>[]> {
  const [by, done] = [who.trim(), what.trim()]
  if (by === '') return refuse('red-flag.who-missing', { where: 'body.who' })
  if (done === '') return refuse('red-flag.what-missing', { where: 'body.what' })
  if (at > now) return refuse('red-flag.in-future', { where: 'at' })
  const { flag, visit, signs } = standing
  return accept([draft(redFlagActedOn, { visit, ...(flag === null ? {} : { flag }), findings: signs.map(told => told.id), who: by, what: done }, { at })])
}
