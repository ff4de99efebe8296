/** The red flags that stand at a visit, each with what was done about it. */
import type { Folded } from '#log/fold.ts'
import { standingOf } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import { standingUrgent } from '#features/assessment/urgent-signs.ts'
import { redFlagActedOn } from './acted.ts'
import type { StandingFlag } from './acted.ts'
import { sameFacts } from './shown-suggestion.ts'
import type { SuggestionShown } from './suggestion.ts'

/**
 * Every urgent rule that speaks at a visit, and every urgent sign that none of them names, also of an earlier visit. What was done
 * answers a rule at this visit on these facts, and a sign as it was found: a new finding asks anew.
 */
export function redFlagsOf(folded: Folded, visit: EntryId, speaking: readonly SuggestionShown[]): StandingFlag[] {
  const acts = [...standingOf(folded, redFlagActedOn)].reverse()
  const signs = standingUrgent(folded)
  const named = new Set<EntryId>()
  const ofRules = speaking.filter(one => one.group === 'urgent').map((flag): StandingFlag => {
    const facts = new Set(flag.facts.map(used => used.fact))
    const its = signs.filter(told => told.body.visit === visit && facts.has(told.body.finding))
    for (const told of its) named.add(told.id)
    const acted = acts.find(({ body }) => body.visit === visit && body.flag?.rule === flag.rule && sameFacts(body.flag.facts, flag.facts) && its.every(told => body.findings.includes(told.id))) ?? null
    return { key: flag.rule, visit, flag, signs: its, acted }
  })
  const alone = signs.filter(told => !named.has(told.id)).map((told): StandingFlag => ({
    key: told.id, visit: told.body.visit, flag: null, signs: [told], acted: acts.find(({ body }) => body.findings.includes(told.id)) ?? null,
  }))
  return [...ofRules, ...alone]
}
