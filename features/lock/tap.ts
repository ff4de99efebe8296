/** What was said by one tap while the record was locked, as the record says it once it is open. */
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Instant, Zone } from '#log/time.ts'
import { episodeEased } from '#features/episodes/episode.ts'
import { beyondOf, easeEpisode, startEpisode } from '#features/episodes/say-episode.ts'
import { openSpells, spellsOf } from '#features/episodes/spells.ts'
import { limbsOf } from '#features/limb/limbs.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** One tap: it began, or what began with an earlier tap has eased. */
export interface LockedTap {
  /** Its own name, so that taking it in twice is the same as once. */
  readonly id: EntryId
  readonly is: 'happening' | 'eased'
  readonly spell: EntryId
  readonly at: Instant
  readonly zone: Zone
}

/** The drafts of these taps, in order: of the limb that is named first, since a locked screen does not ask which. A spell that ran already stays the one spell. */
export function draftsOfTaps(taps: readonly LockedTap[], folded: Folded, telling: Telling): Draft[] {
  const limb = limbsOf(folded)[0]
  const limbId = limb?.id ?? 'not-said'
  const running = openSpells(spellsOf(folded)).filter(spell => spell.limb === limbId)
  const begun = new Set<EntryId>()
  const known = spellsOf(folded)
  return [...taps].sort((one, other) => (one.at < other.at ? -1 : 1)).flatMap((tap): Draft[] => {
    const placed = (drafts: readonly Draft[]): Draft[] => drafts.map(one => ({ id: tap.id, ...one, at: tap.at, zone: tap.zone }))
    if (tap.is === 'happening') {
      const started = startEpisode({ limb: limbId, beyond: beyondOf(limb) }, begun.size > 0 ? [] : running, { id: tap.spell, at: tap.at, now: tap.at, telling })
      if (!started.ok) return []
      begun.add(tap.spell)
      return placed(started.value)
    }
    if (begun.has(tap.spell) || [...known].some(({ id }) => id === tap.spell)) return placed([draft(episodeEased, { episode: tap.spell, how: 'now' }, { ...knownBy(telling) })])
    const spell = running[0]
    const eased = spell === undefined || tap.at < spell.startedAt ? undefined : easeEpisode(spell, { how: 'now' }, tap.at, telling)
    return eased?.ok === true ? placed(eased.value) : []
  })
}
