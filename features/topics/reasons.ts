/** Why a page comes first, as a handful of reasons that can be said in plain words. */
import type { FactUsed } from '#clinical/verdict.ts'

const REASONS = {
  'limb.side': 'one-side', 'limb.region': 'pulls', 'dystonia.course': 'pulls', 'dystonia.postures': 'hand-shuts', 'symptom.sensory.allodynia': 'touch-hurts', 'symptom.sensory.hyperaesthesia': 'touch-strong',
  'symptom.sudomotor.oedema': 'swells', 'sign.sudomotor.oedema': 'was-swollen', 'crps.oedema_dominant': 'was-swollen', 'crps.phenotype': 'colder-or-warmer',
  'medicines.current': 'medicine', 'medicines.proposed': 'medicine-thought-of', 'devices.current': 'device', 'requests.asked_for': 'asked',
  'sleep.poor': 'sleep', 'activity.overdoes_good_days': 'good-days', 'activity.avoids_use': 'keeps-still', 'person.pregnancy': 'pregnancy', 'limb.new_limb': 'somewhere-new',
} as const

/** One reason, named. */
export type PageReason = (typeof REASONS)[keyof typeof REASONS]

/** The reasons behind a page, each once. */
export function reasonsFor(because: readonly FactUsed[]): readonly PageReason[] {
  const known: Readonly<Record<string, PageReason>> = REASONS
  return [...new Set(because.flatMap(({ fact }) => { const reason = known[fact]; return reason === undefined ? [] : [reason] }))]
}
