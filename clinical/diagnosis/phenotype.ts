import { missingFact, type Facts } from '../facts.ts'
import type { RecordedFinding } from '../facts/spec.ts'
import { differenceInTenths } from '../rounding.ts'
import { constant, DESIGN } from '../source.ts'
import { SOURCES } from '../sources.ts'
import { known, unknown, type Verdict } from '../verdict.ts'

/** A side difference above this, and not at it, is the sign of the criteria and the border of warm and cold. */
export const TEMPERATURE_DIFFERENCE = constant(1.0, 'K', SOURCES.temperatureSign)

/** Whether the limb is warmer, colder, or inside the difference that says nothing. */
export type Phenotype = { readonly phenotype: 'warm' | 'cold' | 'intermediate'; readonly differenceKelvin: number }

/** Affected minus other limb, rounded to a tenth; null unless both were measured at this visit. */
export function temperatureDifference(facts: Facts): number | null {
  const affected = facts['temp.affected']
  const other = facts['temp.other']
  return affected === undefined || other === undefined ? null : differenceInTenths(affected, other)
}

/** The temperature sign from the thermometer; null when it was not measured. */
export function temperatureSign(facts: Facts): RecordedFinding | null {
  const difference = temperatureDifference(facts)
  return difference === null ? null : Math.abs(difference) > TEMPERATURE_DIFFERENCE.value ? 'yes' : 'no'
}

/**
 * Warm, cold or intermediate by the measured difference.
 * @example phenotype({ 'temp.affected': 34.6, 'temp.other': 32.9 }) //=> known, warm, +1.7
 */
export function phenotype(facts: Facts): Verdict<Phenotype> {
  if (facts['limb.side'] === 'both')
    return unknown([missingFact('temp.other', 'could-not-be-tested')], [{
      text: 'Both sides are affected: a difference between them says nothing.',
      facts: [{ fact: 'limb.side', value: 'both' }], source: DESIGN,
    }])
  const difference = temperatureDifference(facts)
  if (difference === null)
    return unknown((['temp.affected', 'temp.other'] as const).filter(id => facts[id] === undefined).map(id => missingFact(id)))
  const border = TEMPERATURE_DIFFERENCE.value
  const name = difference > border ? 'warm' : difference < -border ? 'cold' : 'intermediate'
  return known({ phenotype: name, differenceKelvin: difference }, [{
    text: `The affected limb is ${Math.abs(difference).toFixed(1)} °C ${difference < 0 ? 'colder' : 'warmer'} than the other; more than ${border.toFixed(1)} °C names it warm or cold.`,
    facts: [{ fact: 'temp.affected', value: facts['temp.affected']! }, { fact: 'temp.other', value: facts['temp.other']! }],
    source: SOURCES.bruehl2016,
  }])
}
