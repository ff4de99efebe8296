/** A suggestion as a decision keeps it: with the facts used, their days and authors, so that it stands alone. */
import type { Suggestion } from '#clinical/rules/rule.ts'
import type { FactUsed } from '#features/assessment/examination.ts'
import type { Gathered } from '#features/assessment/facts.ts'
import { MEDICINE_VERSION } from '#features/assessment/medicine-version.ts'
import type { SuggestionShown } from './suggestion.ts'

/** Keeps what was shown of a suggestion. */
export function suggestionShown(suggestion: Suggestion, gathered: Gathered): SuggestionShown {
  const { rule, group, action, item, text, strength, sources, against, because } = suggestion
  return {
    rule, version: MEDICINE_VERSION, group, action, item, text, strength,
    sources: sources.map(source => `${source.cite} [${source.mark}]`.slice(0, 300)),
    against: [...against],
    facts: because.map(({ fact, value }): FactUsed => gathered.used.get(fact) ?? { fact, value: typeof value === 'object' ? [...value] : value, from: 'worked-out' }),
  }
}
