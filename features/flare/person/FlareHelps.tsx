import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useFolded } from '#device/use-log.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { detailEpisode } from '#features/episodes/say-episode.ts'
import { openSpells, spellsOf } from '#features/episodes/spells.ts'
import { useWhose } from '#features/limb/person/my-log.tsx'
import { useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { helpsOf } from '../flare-plan.ts'
import { FlareFrame } from './FlareFrame.tsx'
import { FlareButton } from './FlareLeaf.tsx'
import css from './Flare.module.css'

/** The person's own lines, each as large as can be. While a spell runs, a tap notes that it was tried; else it only marks the place. */
export function FlareHelps() {
  const folded = useFolded()
  const mine = useWhose() === 'mine'
  const { say } = useSay()
  const { telling } = useVoice()
  const { lines } = helpsOf(folded)
  const spell = openSpells(spellsOf(folded))[0]
  const [marked, setMarked] = useState<readonly string[]>([])
  const tap = (line: string): void => {
    if (spell === undefined) setMarked(marked.includes(line) ? marked.filter(one => one !== line) : [...marked, line])
    else if (!spell.details.tried.includes(line)) void say(detailEpisode(spell, { tried: line }, telling))
  }
  const done = (line: string): boolean => (spell === undefined ? marked.includes(line) : spell.details.tried.includes(line))
  return (
    <FlareFrame title={mine ? <Trans>What helps me</Trans> : <Trans>What helps them</Trans>} back="/flare">
      {lines.length === 0 && (
        <div className={css['words']}>
          <p><Trans>No lines of your own yet. They can be written in a calmer moment.</Trans></p>
          <p><Trans>Until then: let it rest on something soft. Let the breath go out slowly. Nobody pulls at it.</Trans></p>
          <ButtonLink to="/helps"><Trans>Write them now</Trans></ButtonLink>
        </div>
      )}
      {lines.map(line => <FlareButton key={line} icon={done(line) ? 'tick' : 'leaf'} title={line} strong={done(line)} pressed={done(line)} onPress={() => tap(line)} />)}
    </FlareFrame>
  )
}
