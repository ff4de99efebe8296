/** The limbs a record speaks of, as they are described now. */
import type { EntryId } from '#log/ids.ts'
import { defineView, see } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { Told } from '#log/line.ts'
import { limbDescribed, usualPosture } from './limb.ts'
import type { Behaviour, LimbDescription, UsualPosture } from './limb.ts'

/** One limb with what was said of each of its joints. */
export interface Limb extends LimbDescription {
  readonly id: EntryId
  readonly told: Told<LimbDescription>
  readonly usual: readonly Told<UsualPosture>[]
}

/** Limbs by id; a posture whose limb has not arrived waits without one. */
export const limbsView = defineView({
  name: 'limbs',
  reads: [limbDescribed, usualPosture],
  key: told => (told.kind === 'limb.described' ? told.id : told.body.limb),
  of: (told): Limb | null => {
    const described = told.find(one => one.kind === 'limb.described')
    if (!described) return null
    return { ...described.body, id: described.id, told: described, usual: told.filter(one => one.kind === 'limb.usual-posture') }
  },
})

/** Every limb described, the one described first in front. */
export function limbsOf(folded: Folded): Limb[] {
  return [...see(folded, limbsView).values()]
    .filter(limb => limb !== null)
    .sort((one, other) => (one.told.entry.at < other.told.entry.at ? -1 : one.told.entry.at > other.told.entry.at ? 1 : one.id < other.id ? -1 : 1))
}

/** Whether the posture is simply there, so that no hours can be counted and only what is worse has a beginning. */
export function isAlwaysThere(behaviour: Behaviour): boolean {
  return behaviour === 'always-there' || behaviour === 'always-with-worse-spells'
}
