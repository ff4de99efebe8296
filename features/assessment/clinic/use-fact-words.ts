import { useLingui } from '@lingui/react/macro'
import { valueOf } from '../fact-value.ts'
import type { FactUsed } from '../examination.ts'
import { FACT_NAMES, FACT_NOTES, FACT_QUESTIONS } from './fact-words.ts'
import { useMedicine } from './use-visit.ts'
import { VALUE_NAMES } from './value-words.ts'

/** The words for facts and their values: the clinic's short ones, else the catalogue's own. */
export function useFactWords(): { readonly name: (fact: string) => string; readonly value: (fact: string, value: FactUsed['value']) => string; readonly note: (fact: string) => string | undefined; readonly question: (fact: string) => string } {
  const { i18n } = useLingui()
  const medicine = useMedicine()
  const name = (fact: string): string => {
    const known = FACT_NAMES[fact]
    if (known !== undefined) return i18n._(known)
    return medicine !== null && medicine.isFactId(fact) ? medicine.specOf(fact).name : fact
  }
  const value = (fact: string, kept: FactUsed['value']): string => {
    if (typeof kept === 'number') return i18n.number(Number(valueOf(fact, kept)))
    const chosen = (Array.isArray(kept) ? kept : [kept]).map(one => VALUE_NAMES[String(one)])
    return chosen.length > 0 && chosen.every(one => one !== undefined) ? chosen.map(one => i18n._(one)).join(', ') : valueOf(fact, kept)
  }
  return {
    name, value,
    note: fact => (FACT_NOTES[fact] === undefined ? undefined : i18n._(FACT_NOTES[fact])),
    question: fact => (FACT_QUESTIONS[fact] === undefined ? name(fact) : i18n._(FACT_QUESTIONS[fact])),
  }
}
