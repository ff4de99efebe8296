import { missingFact, type Facts } from '../facts.ts'
import type { MedicineId } from '../medicine-ids.ts'
import type { MissingFact } from '../verdict.ts'

/** The medicines taken and thought of; null while neither was said. */
export function medicinesAsked(facts: Facts): readonly MedicineId[] | null {
  const { 'medicines.current': current, 'medicines.proposed': proposed } = facts
  return current === undefined && proposed === undefined ? null : [...new Set([...(current ?? []), ...(proposed ?? [])])]
}

/** What keeps the list of medicines from being whole: the list itself, or the word that everything stands on it; null when it is whole. */
export function notListed(facts: Facts): MissingFact | null {
  if (facts['medicines.current'] === undefined) return missingFact('medicines.current')
  return facts['medicines.all_listed'] === 'yes' ? null : missingFact('medicines.all_listed')
}
