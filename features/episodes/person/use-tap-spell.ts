import { useLog } from '#device/use-log.ts'
import { inTurn } from '#device/in-turn.ts'
import type { Problem } from '#log/problem.ts'
import { instantOf } from '#log/time.ts'
import type { Telling } from '#features/limb/telling.ts'
import { useSay } from '#features/limb/person/use-say.tsx'
import type { EpisodeStarted } from '../episode.ts'
import { easeEpisodes, startEpisode } from '../say-episode.ts'
import { openSpells, spellsOf } from '../spells.ts'

/** One tap of a large control: it begins, or eases what runs. What another tab said a moment before is read first, so that two taps are one spell. */
export function useTapSpell(): { readonly tapSpell: (said: EpisodeStarted & { readonly runs: boolean; readonly telling: Telling }) => void; readonly problem: Problem | undefined } {
  const log = useLog()
  const { say, problem } = useSay()
  const tapSpell = ({ limb, beyond, runs, telling }: EpisodeStarted & { readonly runs: boolean; readonly telling: Telling }): void => {
    const at = instantOf(Date.now())
    void inTurn(log, () => {
      const open = openSpells(spellsOf(log.folded))
      return say(runs ? easeEpisodes(open.filter(spell => spell.limb === limb), { how: 'now' }, at, telling) : startEpisode({ limb, beyond }, open, { now: at, telling }))
    })
  }
  return { tapSpell, problem }
}
