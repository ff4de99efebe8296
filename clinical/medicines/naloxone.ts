import type { Facts } from '../facts.ts'
import { all, any, atLeast, factsBehind, holds, lessThan, missingFor, surely, takes, yes, type Condition } from '../rules/condition.ts'
import { known, unknown, type Verdict } from '../verdict.ts'
import { FIELD } from './medicine.ts'
import { L } from './sources.ts'

/** When naloxone at home is to be considered beside an opioid (reference 1.23). */
export const NALOXONE: Condition = all(takes('class:opioid'), any(
  atLeast('medicines.morphine_equivalent_mg_per_day', 50), surely(atLeast('medicines.morphine_equivalent_at_least_mg_per_day', 50)), takes('class:benzodiazepine', 'class:gabapentinoid'), yes('person.breathing_disorder'), lessThan('renal.crcl_ml_min', 30), atLeast('person.age_years', 65)))

/** Whether naloxone at home is to be considered: from 50 mg of morphine equivalent, beside a benzodiazepine or gabapentinoid, with a breathing disorder, a clearance below 30, or from 65. */
export function naloxoneConsidered(facts: Facts): Verdict<boolean> {
  const told = holds(NALOXONE, facts)
  if (told === 'unknown') return unknown(missingFor(NALOXONE, facts))
  return known(told === 'yes', [{ text: told === 'yes' ? 'Consider naloxone at home, and that somebody near knows how to use it.' : 'None of the reasons for naloxone at home is there.', facts: factsBehind(NALOXONE, facts), source: facts['medicines.morphine_equivalent_mg_per_day'] === undefined ? FIELD : L.cdc }])
}
