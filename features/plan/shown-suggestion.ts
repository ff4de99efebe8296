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
    facts: because.map(({ fact, value }): FactUsed => ({ ...(gathered.used.get(fact) ?? { fact, from: 'worked-out' as const }), value: typeof value === 'object' ? [...value] : value })),
  }
}

/**
 * Whether a decision still answers a suggestion: it was taken on the same facts with the same values. When a dose, a posture or a
 * score has changed since, it is laid before the clinician again, beside what was decided before.
 */
export function stillDecided(decided: SuggestionShown, suggestion: Suggestion): boolean {
  return sameFacts(decided.facts, suggestion.because)
}

/** Whether two lists hold the same facts with the same values. */
export function sameFacts(one: readonly { readonly fact: string; readonly value: unknown }[], other: readonly { readonly fact: string; readonly value: unknown }[]): boolean {
  const before = new Map(one.map(({ fact, value }) => [fact, valueText(value)]))
  return other.length === before.size && other.every(({ fact, value }) => before.get(fact) === valueText(value))
}

function valueText(value: unknown): string {
  return Array.isArray(value) ? [...value].map(String).sort().join() : String(value)
}
