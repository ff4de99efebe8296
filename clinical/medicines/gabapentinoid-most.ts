import { missingFact, type Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { holds, takes } from '../rules/condition.ts'
import { known, unknown, type Verdict } from '../verdict.ts'
import { allowedBy, capFor } from './kidney-caps.ts'
import { renalFunction } from './renal.ts'
import { GABAPENTINOID_KIDNEYS } from './tables/gabapentinoid-kidneys.ts'

/** The most gabapentin or pregabalin a day for a clearance, from the table of the formulary and rounded down to a listed amount; 0 where none is small enough. */
export function gabapentinoidMaximum(id: 'gabapentin' | 'pregabalin', crcl: number): number {
  const medicine = GABAPENTINOID_KIDNEYS[id]
  return allowedBy(medicine, capFor(medicine.kidney, crcl), crcl) ?? 0
}

/** Whether a gabapentinoid dose is above the most for this kidney (rule R31); unknown while a dose, the clearance or the age is, unless one dose is above already. */
export function gabapentinoidAboveMaximum(facts: Facts, local: LocalValues = LOCAL_VALUES): Verdict<boolean> {
  const crcl = renalFunction(facts, local)
  const doses = [['gabapentin', 'medicines.gabapentin_mg_per_day'], ['pregabalin', 'medicines.pregabalin_mg_per_day']] as const
  const given = doses.filter(([, id]) => facts[id] !== undefined)
  if (given.length === 0) return unknown(doses.map(([, id]) => missingFact(id)))
  if (!crcl.known) return unknown(crcl.missing, crcl.because)
  const above = given.filter(([medicine, id]) => facts[id]! > gabapentinoidMaximum(medicine, crcl.value.mlPerMinute))
  // One dose inside its most says nothing of the other, unless the list of medicines is whole without it.
  const open = doses.filter(([medicine, id]) => facts[id] === undefined && holds(takes(medicine), facts) !== 'no').map(([, id]) => missingFact(id))
  const missing = [...open, ...(facts['person.age_years'] === undefined ? [missingFact('person.age_years')] : [])]
  if (above.length === 0 && missing.length > 0) return unknown(missing)
  const [medicine, id] = above[0] ?? given[0]!
  const source = GABAPENTINOID_KIDNEYS[medicine].most?.source
  return known(above.length > 0, [{ text: `At most ${gabapentinoidMaximum(medicine, crcl.value.mlPerMinute)} mg ${medicine} a day at ${crcl.value.shown} mL/min.`, facts: [{ fact: id, value: facts[id]! }], ...(source === undefined ? {} : { source }) }])
}
