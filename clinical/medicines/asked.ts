import type { Facts } from '../facts.ts'
import type { MedicineId } from '../medicine-ids.ts'

/** The medicines taken and thought of; null while neither was said. */
export function medicinesAsked(facts: Facts): readonly MedicineId[] | null {
  const { 'medicines.current': current, 'medicines.proposed': proposed } = facts
  return current === undefined && proposed === undefined ? null : [...new Set([...(current ?? []), ...(proposed ?? [])])]
}
