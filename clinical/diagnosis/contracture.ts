import { missingFact, type Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { SOURCES } from '../sources.ts'
import { known, unknown, type NextFact, type Reason, type Verdict } from '../verdict.ts'

/** How far a posture is pull (dynamic) and how far it is stiff (structural), in degrees. */
export type ContractureAnswer = {
  readonly contracture: 'no' | 'yes'
  readonly picture: 'dynamic' | 'contracture' | 'mixed' | 'within-error'
  readonly structuralAtMost: number
  readonly structuralAtLeast: number
  readonly dynamicAtLeast: number
}

/**
 * Contracture against dystonia at one joint motion. Bounds before unknown: awake, the stiff part is at most what is
 * missing passively, and the pull is at least what gave way; asleep is not needed when that already decides.
 */
export function contracture(facts: Facts, local: LocalValues = LOCAL_VALUES): Verdict<ContractureAnswer> {
  const tolerance = local.contractureToleranceDegrees.value
  const better = facts['rom.direction'] === 'less-is-better' ? -1 : 1
  const reference = facts['rom.reference_limit']
  const awake = facts['rom.passive_awake']
  const asleep = facts['rom.passive_asleep']
  const resting = facts['rom.resting']
  const opened = facts['contracture.opened_fully'] === 'yes'
  const used = (['rom.direction', 'rom.reference_limit', 'rom.passive_awake', 'rom.passive_asleep', 'rom.resting', 'contracture.opened_fully'] as const)
    .flatMap(fact => facts[fact] === undefined ? [] : [{ fact, value: facts[fact] }])
  const gaveWay = awake === undefined || resting === undefined ? 0 : Math.max(0, better * (awake - resting))

  if (facts['rom.direction'] === undefined || reference === undefined || awake === undefined) {
    if (opened) return known(answer('no', 'dynamic', 0, 0, gaveWay), [because('It was seen to open fully: no contracture.', used)])
    return unknown((['rom.direction', 'rom.reference_limit', 'rom.passive_awake'] as const).filter(id => facts[id] === undefined).map(id => missingFact(id)))
  }
  const lossAwake = better * (reference - awake) + 0
  if (asleep !== undefined) {
    const dynamic = better * (asleep - awake)
    const structural = better * (reference - asleep) + 0
    const stiff = structural > tolerance
    const pulls = dynamic > tolerance
    const picture = stiff ? (pulls ? 'mixed' : 'contracture') : pulls ? 'dynamic' : 'within-error'
    return known(answer(stiff ? 'yes' : 'no', picture, structural, structural, Math.max(dynamic, gaveWay)),
      [because(`Asleep it opens ${dynamic}° further; ${structural}° stay missing (error ${tolerance}°).`, used)])
  }
  if (opened) return known(answer('no', 'dynamic', 0, 0, Math.max(lossAwake, gaveWay)), [because('It was seen to open fully: no contracture.', used)])
  if (lossAwake <= tolerance)
    return known(answer('no', gaveWay > tolerance ? 'dynamic' : 'within-error', Math.max(0, lossAwake), 0, gaveWay),
      [because(`Awake it lacks at most ${Math.max(0, lossAwake)}°, inside the error of ${tolerance}°: no contracture.`, used)])
  const seenAsleep = facts['contracture.opened_fully'] === 'no'
  return unknown([...(seenAsleep ? [] : [missingFact('contracture.opened_fully', facts['contracture.opened_fully'])]), missingFact('rom.passive_asleep')], [
    because(`${gaveWay > 0 ? `At least ${gaveWay}° of this is pull. ` : ''}The last ${lossAwake}° may be stiff: at most ${lossAwake}°.`, used),
    SMALLEST_STEP_FIRST,
  ], seenAsleep ? undefined : LOOK_FIRST, { lowest: 0, highest: lossAwake, unit: 'deg' })
}

const answer = (
  present: ContractureAnswer['contracture'], picture: ContractureAnswer['picture'],
  structuralAtMost: number, structuralAtLeast: number, dynamicAtLeast: number,
): ContractureAnswer =>
  // A direction of −1 can leave minus zero; zero is zero.
  ({ contracture: present, picture, structuralAtMost: structuralAtMost + 0, structuralAtLeast: structuralAtLeast + 0, dynamicAtLeast: dynamicAtLeast + 0 })

const because = (text: string, facts: Reason['facts']): Reason => ({ text, facts, source: SOURCES.fahn })

const SMALLEST_STEP_FIRST: Reason = {
  text: 'Smallest step first, and only if a decision depends on it: distraction, slow stretch, warmth, a carer’s photo asleep (only “it opened” counts), a block, and last sedation.',
  facts: [], source: SOURCES.design,
}

// A carer's photo decides only with "yes, it opened"; it is still asked long before sedation.
const LOOK_FIRST: NextFact = { ...missingFact('contracture.opened_fully'), decides: true }
