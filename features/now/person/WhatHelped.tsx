import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { ChooseAny } from '#ui/ChipGroup.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import type { Help } from '#features/episodes/episode.ts'
import { HELP_NAMES, spellLength, spellTimes } from '#features/episodes/person/spell-words.ts'
import { detailEpisode } from '#features/episodes/say-episode.ts'
import type { Spell } from '#features/episodes/spells.ts'
import { useSay } from '#features/limb/person/use-say.tsx'
import { useVoice } from '#features/limb/person/VoiceChoice.tsx'
import css from './asks.module.css'

/** The answers given most; all of them stand with the spell's details. */
const OFFERED: readonly Help[] = ['nothing', 'by-itself', 'warmth', 'support', 'breathing', 'rest', 'medicine', 'other']

const PASSED = 'frond.helped-passed'

/** After it eased, one question, once: what helped? It may be passed by. */
export function WhatHelped({ spell }: { spell: Spell }) {
  const { t, i18n } = useLingui()
  const { say } = useSay()
  const { telling } = useVoice()
  const [chosen, setChosen] = useState<readonly Help[]>([])
  const [past, setPast] = useState(() => passedBy() === spell.id)
  if (past) return null
  const pass = (): void => {
    setPast(true)
    try {
      localStorage.setItem(PASSED, spell.id)
    } catch {
      // A browser that keeps nothing asks once more.
    }
  }
  return (
    <Sheet level={2} title={<Trans>It has eased. What helped?</Trans>}>
      <p className={css['about']}>{spellTimes(i18n, spell)}, {spellLength(i18n, spell)}</p>
      <ChooseAny layout="columns" label={t`What helped?`} chosen={chosen} onChoose={setChosen} choices={OFFERED.map(value => ({ value, name: i18n._(HELP_NAMES[value]) }))} />
      <div className={css['choices']}>
        <Button onPress={pass}><Trans>Not now</Trans></Button>
        <Button kind="main" left={chosen.length === 0 ? t`Choose, or not now` : undefined} onPress={() => void say(detailEpisode(spell, { helped: [...chosen] }, telling))}><Trans>Keep it</Trans></Button>
      </div>
    </Sheet>
  )
}

function passedBy(): string | null {
  try {
    return localStorage.getItem(PASSED)
  } catch {
    return null
  }
}
