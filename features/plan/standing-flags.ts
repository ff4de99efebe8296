/** Every red flag that stands today, by the rules and by the signs: the one function that the screen and the server ask before a plan. */
import { advice } from '#clinical/rules/suggest.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { JudgeByRecord } from '#log/judge-record.ts'
import { accept, refuse } from '#log/problem.ts'
import { dayIn } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { examinationsOf } from '#features/assessment/examinations.ts'
import { gatherFacts } from '#features/assessment/facts.ts'
import type { Identity } from '#features/assessment/facts.ts'
import { conclude } from '#features/assessment/verdicts.ts'
import type { StandingFlag } from './acted.ts'
import { redFlagsOf } from './red-flags.ts'
import { suggestionShown } from './shown-suggestion.ts'

/** The red flags that stand on a day, with what was done about each. */
export function standingFlags(folded: Folded, known: Identity, on: Day): StandingFlag[] {
  const latest = examinationsOf(folded).find(one => one.limb !== null)
  if (latest === undefined) return redFlagsOf(folded, '' as EntryId, [])
  const gathered = gatherFacts(folded, latest, { ...known, on })
  const { facts } = conclude(gathered, latest, on)
  const speaking = advice(facts).suggestions.filter(one => one.group === 'urgent' && one.applies === 'yes')
  return redFlagsOf(folded, latest.visit, speaking.map(one => suggestionShown(one, gathered)))
}

/** No plan is agreed or proposed while a red flag stands about which nobody said what was done. */
export const judgePlan: JudgeByRecord = (statement, folded, known) => {
  if (statement.say === 'withdrawn') return accept(true)
  const flags = standingFlags(folded, known, dayIn(statement.at, statement.zone)).filter(flag => flag.acted === null).length
  return flags > 0 ? refuse('plan.red-flag-open', { facts: { flags } }) : accept(true)
}
