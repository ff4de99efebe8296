import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import { examinationsOf } from '#features/assessment/examinations.ts'
import { useOpenVisit } from '#features/assessment/clinic/use-visit.ts'
import { useRules } from '#features/assessment/clinic/use-rules.ts'
import type { StandingFlag } from '../acted.ts'
import { redFlagsOf } from '../red-flags.ts'
import { suggestionShown } from '../shown-suggestion.ts'

/** The red flags that stand today, with what was done about each; `null` until the rules are read. */
export function useRedFlags(): readonly StandingFlag[] | null {
  const folded = useFolded()
  const latest = examinationsOf(folded).find(one => one.limb !== null)
  const open = useOpenVisit(latest?.visit ?? ('' as EntryId), useToday())
  const rules = useRules()
  if (latest === undefined) return redFlagsOf(folded, '' as EntryId, [])
  if (open === null || open.gathered === null || open.concluded === null || rules === null) return null
  const { gathered } = open
  const speaking = rules.advice(open.concluded.facts).suggestions.filter(one => one.group === 'urgent' && one.applies === 'yes')
  return redFlagsOf(folded, latest.visit, speaking.map(one => suggestionShown(one, gathered)))
}
