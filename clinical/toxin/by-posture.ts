import { missingFact, type Facts } from '../facts.ts'
import { known, unknown, type Verdict } from '../verdict.ts'
import { HAND_POSTURES_APART, MUSCLES, type Muscle, type Posture, type UnitRange } from './muscles.ts'
import { NOT_EXCHANGEABLE } from './products.ts'

/** A candidate muscle for a posture, with the ranges of the product asked about, or of every product side by side. */
export type Candidate = { readonly muscle: Muscle['id']; readonly name: string; readonly postures: readonly Posture[]; readonly ranges: readonly UnitRange[] }

/** The candidates and what must be said beside them. */
export type Candidates = { readonly muscles: readonly Candidate[]; readonly says: readonly string[] }

/**
 * The muscles that the postures point to. Ranges only for adults; the first session has no proposal of units: a
 * clinician fills every one in.
 */
export function candidateMuscles(facts: Facts): Verdict<Candidates> {
  const { 'dystonia.postures': postures, 'toxin.product': product, 'person.age_years': age } = facts
  if (postures === undefined || age === undefined) return unknown([...(postures === undefined ? [missingFact('dystonia.postures')] : []), ...(age === undefined ? [missingFact('person.age_years')] : [])])
  const muscles = MUSCLES.filter(muscle => muscle.together === true ? muscle.postures.every(posture => postures.includes(posture)) : muscle.postures.some(posture => postures.includes(posture))).map(({ id, name, postures: own, ranges }) => ({
    muscle: id, name, postures: own.filter(posture => postures.includes(posture)),
    ranges: age < 18 ? [] : ranges.filter(range => product === undefined || range.product === product),
  }))
  return known({
    muscles, says: [NOT_EXCHANGEABLE, 'Ranges of spasticity, by analogy; a CRPS limb is painful and wasted: consider the low end.', HAND_POSTURES_APART,
      ...(age < 18 ? ['Under 18: no units; a paediatric specialist decides.'] : [])],
  }, [{ text: 'Muscles by posture.', facts: [{ fact: 'dystonia.postures', value: postures }] }])
}
