/** What is asked before a session: whatever speaks against it today, as the medicine's table of modules has it. */
import { MODULES } from '#clinical/programme/modules.ts'
import { factsRead } from '#clinical/rules/condition.ts'
import type { FactId } from '#clinical/facts.ts'
import type { Practice } from './exercise.ts'

/** What may be different from day to day, so that it is asked each day; the rest was looked at by whoever agreed the exercise. */
export const CHANGING = ['skin.broken', 'block.limb_numb', 'splint.too_tight', 'splint.red_after_30_minutes', 'limb.open_wound', 'limb.posture_uncontrolled', 'sign.urgent.new_one_sided_swelling', 'sign.urgent.calf_swelling', 'person.infection'] as const
/** What is asked as well where nobody of a team agreed the exercise. */
export const ON_ONES_OWN = ['limb.unstable_fracture', 'person.lung_disease_severe'] as const
export type CheckedFact = (typeof CHANGING)[number] | (typeof ON_ONES_OWN)[number]

/** The facts to be asked before this practice; none for what nothing speaks against. */
export function checksFor(practice: Practice, by: 'team' | 'own'): readonly CheckedFact[] {
  const against = MODULES.find(({ id }) => id === practice)?.notWith
  const read: readonly FactId[] = against === undefined ? [] : factsRead(against)
  return [...CHANGING, ...(by === 'own' ? ON_ONES_OWN : [])].filter(fact => read.includes(fact))
}
