import { useLingui } from '@lingui/react/macro'
import { FACT_NAMES, FACT_NOTES, FACT_QUESTIONS } from './fact-words.ts'
import { useMedicine } from './use-visit.ts'

/** The words for facts: the clinic's short ones, else the catalogue's own. */
export function useFactWords(): { readonly name: (fact: string) => string; readonly note: (fact: string) => string | undefined; readonly question: (fact: string) => string } {
  const { i18n } = useLingui()
  const medicine = useMedicine()
  const name = (fact: string): string => {
    const known = FACT_NAMES[fact]
    if (known !== undefined) return i18n._(known)
    return medicine !== null && medicine.isFactId(fact) ? medicine.specOf(fact).name : fact
  }
  return {
    name,
    note: fact => (FACT_NOTES[fact] === undefined ? undefined : i18n._(FACT_NOTES[fact])),
    question: fact => (FACT_QUESTIONS[fact] === undefined ? name(fact) : i18n._(FACT_QUESTIONS[fact])),
  }
}
