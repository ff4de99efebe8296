import { FACTS, missingFact, type Facts, type NumberId } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { constant } from '../source.ts'
import { T } from '../rules/sources.ts'
import { known, unknown, type MissingFact, type Reason, type Verdict } from '../verdict.ts'

/** Which body weight the formula used. */
export type WeightMethod = 'actual' | 'ideal-higher-than-actual' | 'adjusted' | 'actual-height-unknown'

/** Creatinine clearance, unrounded for bands and rounded for showing, with what makes it unreliable. */
export type RenalFunction = {
  readonly mlPerMinute: number
  readonly shown: string
  readonly weightMethod: WeightMethod | 'given'
  readonly band: RenalBand
  readonly borderline: boolean
  readonly unreliable: readonly string[]
}

/** The bands of every dose table: lower bound inside, upper bound outside. */
export type RenalBand = '>=60' | '30-60' | '15-30' | '<15'

/** Micromoles per litre in one milligram per decilitre of creatinine. */
export const CREATININE_PER_MG_DL = constant(88.4, 'umol/L per mg/dL', T.label)

/** The band a clearance falls in. */
export const bandOf = (crcl: number): RenalBand => crcl >= 60 ? '>=60' : crcl >= 30 ? '30-60' : crcl >= 15 ? '15-30' : '<15'

/**
 * Kidney function for doses by Cockcroft-Gault, for adults only; never from eGFR.
 * @example renalFunction({ 'person.age_years': 70, 'person.sex': 'female', 'person.weight_kg': 60, 'person.height_cm': 165, 'renal.creatinine': 88.4 }) //=> known, 49.6 mL/min
 */
export function renalFunction(facts: Facts, local: LocalValues = LOCAL_VALUES): Verdict<RenalFunction> {
  const given = facts['renal.crcl_ml_min']
  const age = facts['person.age_years']
  if (age !== undefined && age < 18)
    return unknown([], [because('Not calculable below 18: a paediatric formula is needed.', facts, ['person.age_years'])], null)
  const computed = byFormula(facts, local)
  // What was worked out before is explained by the formula.
  if (given === undefined || (computed.known && computed.value.mlPerMinute === given)) return computed
  return known(answer(given, 'given', facts, local), [because('The clearance was given.', facts, ['renal.crcl_ml_min'])])
}

function byFormula(facts: Facts, local: LocalValues): Verdict<RenalFunction> {
  const age = facts['person.age_years']
  const weight = facts['person.weight_kg']
  const creatinine = facts['renal.creatinine']
  const sex = facts['person.sex']
  if (age === undefined || weight === undefined || creatinine === undefined || sex === undefined) {
    const missing: MissingFact[] = []
    for (const id of ['person.age_years', 'person.sex', 'person.weight_kg', 'renal.creatinine'] as const) if (facts[id] === undefined) missing.push(missingFact(id))
    return unknown(missing, facts['renal.egfr'] === undefined ? [] : [because('Only an eGFR is known; doses go by the clearance, and the two are not interchangeable.', facts, ['renal.egfr'])])
  }
  const height = facts['person.height_cm']
  if (height !== undefined && height < local.shortestAdultCm.value) return unknown([missingFact('person.height_cm')], [because(`A height of ${height} cm is below ${local.shortestAdultCm.value} cm: check the number and its unit.`, facts, ['person.height_cm'])])
  const { kilograms, method } = weightFor(weight, facts['person.height_cm'], sex)
  const base = ((140 - age) * kilograms) / (72 * (creatinine / CREATININE_PER_MG_DL.value))
  const crcl = sex === 'female' ? base * 0.85 : base
  const { highest } = FACTS['renal.crcl_ml_min']
  if (crcl > highest) return unknown([missingFact('renal.creatinine')], [because(`The formula gives more than ${highest} mL/min: check the creatinine, the weight and their units.`, facts, ['renal.creatinine', 'person.weight_kg'])])
  return known(answer(crcl, method, facts, local),
    [because(`Cockcroft-Gault with ${kilograms.toFixed(1)} kg (${WEIGHT_WORDS[method]}).`, facts, ['person.age_years', 'person.sex', 'person.weight_kg', 'person.height_cm', 'renal.creatinine'])])
}

/** The weight for the formula: actual below ideal, adjusted from 1.2 times ideal, else actual. */
export function weightFor(actual: number, heightCm: number | undefined, sex: 'female' | 'male'): { readonly kilograms: number; readonly method: WeightMethod } {
  if (heightCm === undefined) return { kilograms: actual, method: 'actual-height-unknown' }
  const ideal = (sex === 'male' ? 50 : 45.5) + 2.3 * (heightCm / 2.54 - 60)
  if (actual < ideal) return { kilograms: actual, method: 'ideal-higher-than-actual' }
  return actual >= 1.2 * ideal ? { kilograms: ideal + 0.4 * (actual - ideal), method: 'adjusted' } : { kilograms: actual, method: 'actual' }
}

const answer = (crcl: number, weightMethod: RenalFunction['weightMethod'], facts: Facts, local: LocalValues): RenalFunction =>
  ({ mlPerMinute: crcl, shown: crcl.toFixed(1), weightMethod, band: bandOf(crcl), borderline: crcl === 15 || crcl === 30 || crcl === 60, unreliable: doubts(facts, local) })

function doubts(facts: Facts, local: LocalValues): readonly string[] {
  const found: string[] = []
  const age = facts['person.age_years']
  const old = facts['renal.creatinine_days_old']
  if (age !== undefined && age >= local.kidneyFormulaUnreliableFrom.value) found.push(`${local.kidneyFormulaUnreliableFrom.value} or older`)
  if (old !== undefined && old > local.creatinineOldDays.value) found.push(`creatinine older than ${local.creatinineOldDays.value} days`)
  if (facts['person.pregnancy'] === 'yes') found.push('pregnancy')
  if (facts['limb.muscle_wasting'] === 'yes') found.push('muscle wasting, amputation or long immobility')
  if (facts['renal.acute_injury'] === 'yes') found.push('acute kidney injury')
  if (facts['renal.dialysis'] === 'yes') found.push('dialysis: the formula does not hold')
  return found
}

const WEIGHT_WORDS: Readonly<Record<WeightMethod, string>> = {
  actual: 'actual weight', 'ideal-higher-than-actual': 'actual weight, below ideal', adjusted: 'adjusted weight', 'actual-height-unknown': 'actual weight, height unknown',
}
const because = (text: string, facts: Facts, ids: readonly (NumberId | 'person.sex')[]): Reason =>
  ({ text, facts: ids.flatMap(fact => facts[fact] === undefined ? [] : [{ fact, value: facts[fact] }]), source: T.label })
