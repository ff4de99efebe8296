import { findingOf, missingFact, type Facts, type FindingId } from '../facts.ts'
import { constant } from '../source.ts'
import { known, unknown, type Verdict } from '../verdict.ts'
import { WORK_UP_SOURCES } from './sources.ts'

/** A score for a clot, with and without the points taken off for another diagnosis. */
export type ClotScore = {
  readonly limb: 'leg' | 'arm'
  readonly points: number
  readonly withoutAlternative: number
  readonly likely: boolean
  readonly likelyWithoutAlternative: boolean
  readonly next: 'duplex' | 'd-dimer' | 'imaging'
  readonly says: string
}

/** The nine items of the two-level leg score of 2003, one point each. */
export const WELLS_ITEMS = ['wells.cancer', 'wells.paralysis_or_plaster', 'wells.bedridden_or_surgery', 'wells.tender_deep_veins', 'wells.entire_leg_swollen',
  'wells.calf_3cm_larger', 'wells.pitting_oedema', 'wells.collateral_veins', 'wells.earlier_clot'] as const satisfies readonly FindingId[]
/** The three items of the arm score, one point each. */
export const CONSTANS_ITEMS = ['constans.venous_material', 'constans.localised_pain', 'constans.one_sided_oedema'] as const satisfies readonly FindingId[]
/** From so many points a clot is likely, leg and arm. */
export const LIKELY_FROM = constant(2, '{score}', WORK_UP_SOURCES.wells2003)
/** Points taken off when another diagnosis is at least as likely: leg 2, arm 1. */
export const TAKEN_OFF = { leg: constant(2, '{score}', WORK_UP_SOURCES.wells2003), arm: constant(1, '{score}', WORK_UP_SOURCES.constans) } as const

/**
 * The score for a clot in the leg (−2 to 9). The two points off are never ticked because the record says CRPS:
 * the swelling of CRPS makes that item nearly always arguable, so both totals are shown.
 * @example wellsLeg({ …all nine yes, 'wells.alternative_as_likely': 'no' }) //=> known, 9 points, likely
 */
export const wellsLeg = (facts: Facts): Verdict<ClotScore> => clotScore(facts, 'leg', WELLS_ITEMS, 'wells.alternative_as_likely')

/** The score for a clot in the arm (−1 to 3), with and without the point taken off. */
export const constansArm = (facts: Facts): Verdict<ClotScore> => clotScore(facts, 'arm', CONSTANS_ITEMS, 'constans.alternative_as_plausible')

/** Points of the leg score that are sure, without the two taken off; a red flag rises at two. */
export const surePoints = (facts: Facts): number => WELLS_ITEMS.filter(id => facts[id] === 'yes').length

function clotScore(facts: Facts, limb: 'leg' | 'arm', items: readonly FindingId[], alternative: FindingId): Verdict<ClotScore> {
  const source = limb === 'leg' ? WORK_UP_SOURCES.wells2003 : WORK_UP_SOURCES.constans
  const open = items.filter(id => findingOf(facts, id) !== 'yes' && findingOf(facts, id) !== 'no')
  const sure = items.filter(id => facts[id] === 'yes').length
  const off = TAKEN_OFF[limb].value
  const ticked = findingOf(facts, alternative)
  const because = { text: `${sure} of ${items.length} items are there${open.length === 0 ? '' : `; ${open.length} are open`}. The points taken off for another diagnosis are ticked by the clinician today, never because the record says CRPS.`, facts: items.filter(id => facts[id] === 'yes').map(fact => ({ fact, value: 'yes' })), source }
  if (open.length > 0 || (ticked !== 'yes' && ticked !== 'no')) {
    const lowest = sure - (ticked === 'no' ? 0 : off)
    const highest = sure + open.length - (ticked === 'yes' ? off : 0)
    const missing = [...open, ...(ticked === 'yes' || ticked === 'no' ? [] : [alternative])].map(id => missingFact(id, facts[id]))
    return unknown(missing, [because], undefined, { lowest, highest, unit: '{score}' })
  }
  const points = sure - (ticked === 'yes' ? off : 0)
  const likely = points >= LIKELY_FROM.value
  const likelyWithoutAlternative = sure >= LIKELY_FROM.value
  return known({ limb, points, withoutAlternative: sure, likely, likelyWithoutAlternative, next: likely ? (limb === 'leg' ? 'duplex' : 'imaging') : 'd-dimer',
    says: `${points} points; without the points taken off ${sure}. ${likely ? 'Likely' : 'Unlikely'}${likely !== likelyWithoutAlternative ? ', but likely if the points taken off do not hold' : ''}.` }, [because])
}
