/** The red flags as a page to read beforehand: the sign, and what to do, by how fast. */
import type { FlagId, Tier } from '#clinical/red-flags/flag.ts'
import { FASTEST_FIRST } from '#clinical/red-flags/flag.ts'
import { RED_FLAGS } from '#clinical/red-flags/table.ts'

/** One sign with what it asks of the person. */
export interface UrgentSign {
  readonly id: FlagId
  readonly words: string
}

/** Every red flag by tier, the fastest first; what can become faster stands where it starts. */
export function urgentSigns(): readonly { readonly tier: Tier; readonly signs: readonly UrgentSign[] }[] {
  return FASTEST_FIRST.map(tier => ({ tier, signs: RED_FLAGS.filter(flag => flag.tier === tier).map(({ id, words }) => ({ id, words })) }))
}
