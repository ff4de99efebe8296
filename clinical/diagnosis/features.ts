import { findingOf, missingFact, type Facts, type FindingId } from '../facts.ts'
import type { RecordedFinding } from '../facts/spec.ts'
import type { MissingFact } from '../verdict.ts'
import type { Truth } from '../truth.ts'
import { temperatureSign } from './phenotype.ts'

/** One thing to look for. Its parts may be recorded one by one, or as a whole without saying which. */
export type Feature = { readonly whole?: FindingId; readonly parts: readonly FindingId[] }

/** The four categories of the criteria, in the order they are always named. */
export const CATEGORIES = ['sensory', 'vasomotor', 'sudomotor', 'motor'] as const
/** One of the four categories. */
export type CategoryId = (typeof CATEGORIES)[number]

const single = (id: FindingId): Feature => ({ parts: [id] })

/** What counts as a symptom in each category; extra features in a category add nothing. */
export const SYMPTOM_FEATURES: Readonly<Record<CategoryId, readonly Feature[]>> = {
  sensory: [
    { whole: 'symptom.sensory.allodynia', parts: ['symptom.sensory.allodynia_touch', 'symptom.sensory.allodynia_temperature', 'symptom.sensory.allodynia_pressure', 'symptom.sensory.allodynia_movement'] },
    single('symptom.sensory.hyperalgesia_pinprick'), single('symptom.sensory.hyperaesthesia'),
  ],
  vasomotor: [single('symptom.vasomotor.temp_asymmetry'), single('symptom.vasomotor.skin_colour_change'), single('symptom.vasomotor.skin_colour_asymmetry')],
  sudomotor: [single('symptom.sudomotor.oedema'), single('symptom.sudomotor.sweating_change'), single('symptom.sudomotor.sweating_asymmetry')],
  motor: [
    single('symptom.motor.decreased_rom'), single('symptom.motor.weakness'), single('symptom.motor.tremor'), single('symptom.motor.dystonia'),
    { whole: 'symptom.motor.trophic', parts: ['symptom.motor.trophic_hair', 'symptom.motor.trophic_nail', 'symptom.motor.trophic_skin'] },
  ],
}

/** What counts as a sign in each category. Hyperaesthesia is a symptom only and is not here. */
export const SIGN_FEATURES: Readonly<Record<CategoryId, readonly Feature[]>> = {
  sensory: [
    { whole: 'sign.sensory.allodynia', parts: ['sign.sensory.allodynia_touch', 'sign.sensory.allodynia_temperature', 'sign.sensory.allodynia_pressure', 'sign.sensory.allodynia_movement'] },
    single('sign.sensory.hyperalgesia_pinprick'),
  ],
  vasomotor: [single('sign.vasomotor.skin_colour_change'), single('sign.vasomotor.skin_colour_asymmetry'), single('sign.vasomotor.temp_asymmetry')],
  sudomotor: [single('sign.sudomotor.oedema'), single('sign.sudomotor.sweating_change'), single('sign.sudomotor.sweating_asymmetry')],
  motor: [
    single('sign.motor.dystonia'), single('sign.motor.tremor'),
    { whole: 'sign.motor.trophic', parts: ['sign.motor.trophic_hair', 'sign.motor.trophic_nail', 'sign.motor.trophic_skin'] },
    single('sign.motor.decreased_rom'), single('sign.motor.weakness'),
  ],
}

/** What is known of a group of features: whether any is there, which one showed it, and which are still open. */
export type GroupState = { readonly state: Truth; readonly shownBy: FindingId | null; readonly open: readonly MissingFact[] }

const NOTHING_OPEN: readonly MissingFact[] = []
const ASYMMETRIES: ReadonlySet<FindingId> = new Set<FindingId>([
  'sign.vasomotor.temp_asymmetry', 'sign.vasomotor.skin_colour_asymmetry', 'sign.sudomotor.sweating_asymmetry',
])

/** Any one feature makes the group present; it is absent only when every feature was looked for and not found. */
export function groupState(facts: Facts, features: readonly Feature[]): GroupState {
  let open: MissingFact[] | null = null
  for (const feature of features) {
    const seen = featureState(facts, feature)
    if (seen.state === 'yes') return { state: 'yes', shownBy: seen.by, open: NOTHING_OPEN }
    if (seen.state === 'unknown') (open ??= []).push(missingFact(seen.by, seen.finding))
  }
  return open === null ? { state: 'no', shownBy: null, open: NOTHING_OPEN } : { state: 'unknown', shownBy: null, open }
}

type FeatureState = { readonly state: Truth; readonly by: FindingId; readonly finding: RecordedFinding }

function featureState(facts: Facts, feature: Feature): FeatureState {
  let unknownBy: FindingId | null = null
  let unknownAs: RecordedFinding = 'not-asked'
  for (const part of feature.parts) {
    const finding = readFinding(facts, part)
    if (finding === 'yes') return { state: 'yes', by: part, finding }
    if (finding !== 'no' && unknownBy === null) {
      unknownBy = part
      unknownAs = finding
    }
  }
  if (feature.whole === undefined)
    return unknownBy === null ? { state: 'no', by: feature.parts[0]!, finding: 'no' } : { state: 'unknown', by: unknownBy, finding: unknownAs }
  const whole = readFinding(facts, feature.whole)
  if (whole === 'yes') return { state: 'yes', by: feature.whole, finding: whole }
  if (whole === 'no' || unknownBy === null) return { state: 'no', by: feature.whole, finding: 'no' }
  return { state: 'unknown', by: feature.whole, finding: whole }
}

/**
 * A finding as it counts today. A thermometer overrides the hand; with both sides affected a difference between
 * the sides says nothing, whoever found it.
 */
export function readFinding(facts: Facts, id: FindingId): RecordedFinding {
  if (facts['limb.side'] === 'both' && ASYMMETRIES.has(id)) return 'could-not-be-tested'
  if (id === 'sign.vasomotor.temp_asymmetry') return temperatureSign(facts) ?? findingOf(facts, id)
  return findingOf(facts, id)
}
