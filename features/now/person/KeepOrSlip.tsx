import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '#ui/Button.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { keepShortSpell, withdrawEpisode } from '#features/episodes/say-episode.ts'
import type { Spell } from '#features/episodes/spells.ts'
import { timeOf } from '#features/limb/person/moments.ts'
import { useSay } from '#features/limb/person/use-say.tsx'
import css from './asks.module.css'

/** A spell of under a minute: it counts only when somebody says so. */
export function KeepOrSlip({ spell }: { spell: Spell }) {
  const { i18n } = useLingui()
  const { say } = useSay()
  return (
    <Sheet level={2} title={<Trans>Keep, or was that a slip?</Trans>}>
      <p className={css['about']}><Trans>It was under a minute, at {timeOf(i18n, spell.startedAt, spell.zone)}. It counts only if you keep it.</Trans></p>
      <div className={css['choices']}>
        <Button onPress={() => void say(keepShortSpell(spell))}><Trans>Keep it</Trans></Button>
        <Button onPress={() => void say(withdrawEpisode(spell))}><Trans>It was a slip</Trans></Button>
      </div>
    </Sheet>
  )
}
