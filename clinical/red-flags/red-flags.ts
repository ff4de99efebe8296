import { surePoints } from '../differential/wells.ts'
import type { Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { withValues } from '../rules/compiled.ts'
import { factsBehind, holds, missingFor } from '../rules/condition.ts'
import type { Source } from '../source.ts'
import type { FactUsed, MissingFact } from '../verdict.ts'
import { FASTEST_FIRST, type FlagId, type Tier } from './flag.ts'
import { RED_FLAGS } from './table.ts'

/** A red flag that is raised, with what raised it. */
export type RaisedFlag = {
  readonly id: FlagId
  readonly name: string
  readonly tier: Tier
  readonly action: string
  readonly words: string
  readonly because: readonly FactUsed[]
  readonly source: Source
  /** A faster tier that nothing rules out yet, and what would tell it. */
  readonly mayBe?: { readonly tier: Tier; readonly missing: readonly MissingFact[] }
}

/** The red flags of one person: those raised, the fastest first; those that nothing rules out yet; and those looked for and not there. */
export type RedFlags = {
  readonly fastest: Tier | null
  readonly raised: readonly RaisedFlag[]
  readonly open: readonly { readonly id: FlagId; readonly tier: Tier; readonly missing: readonly MissingFact[] }[]
  readonly notThere: readonly FlagId[]
}

/** Every red flag for these facts. What was not asked is open, never absent. */
export function redFlags(given: Facts, local: LocalValues = LOCAL_VALUES): RedFlags {
  const points = surePoints(given)
  const facts: Facts = points > 0 && given['wells.leg_points'] === undefined ? { ...given, 'wells.leg_points': points } : given
  const raised: RaisedFlag[] = []
  const open: { id: FlagId; tier: Tier; missing: readonly MissingFact[] }[] = []
  const notThere: FlagId[] = []
  for (const plain of RED_FLAGS) {
    const flag = local === LOCAL_VALUES ? plain : { ...plain, when: withValues(plain.when, local) }
    // What makes a flag faster also raises it: a plan is never less than a thought.
    const faster = flag.faster !== undefined && holds(flag.faster.when, facts) === 'yes'
    const state = faster && flag.id === 'RF-SUI' ? 'yes' : holds(flag.when, facts)
    if (state === 'yes') raised.push({
      id: flag.id, name: flag.name, tier: faster ? flag.faster.tier : flag.tier, action: flag.action, words: faster ? (flag.wordsWhenFaster ?? flag.words) : flag.words,
      because: [...factsBehind(flag.when, facts), ...(faster ? factsBehind(flag.faster.when, facts) : [])], source: flag.source,
      ...(flag.faster !== undefined && holds(flag.faster.when, facts) === 'unknown' ? { mayBe: { tier: flag.faster.tier, missing: missingFor(flag.faster.when, facts) } } : {}),
    })
    else if (state === 'unknown') open.push({ id: flag.id, tier: flag.tier, missing: missingFor(flag.when, facts) })
    else notThere.push(flag.id)
  }
  raised.sort((a, b) => FASTEST_FIRST.indexOf(a.tier) - FASTEST_FIRST.indexOf(b.tier))
  return { fastest: raised[0]?.tier ?? null, raised, open, notThere }
}
