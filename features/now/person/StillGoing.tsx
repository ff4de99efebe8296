import { Trans, useLingui } from '@lingui/react/macro'
import { msg } from '@lingui/core/macro'
import type { I18n } from '@lingui/core'
import { useState } from 'react'
import { instantOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { easedAboutChoices } from '#features/episodes/eased-about.ts'
import { detailEpisode, easeEpisode } from '#features/episodes/say-episode.ts'
import type { Spell } from '#features/episodes/spells.ts'
import type { LimbDescription } from '#features/limb/limb.ts'
import { limbLabel } from '#features/limb/person/limb-words.ts'
import { momentOf } from '#features/limb/person/moments.ts'
import { useSay } from '#features/limb/person/use-say.tsx'
import { useVoice } from '#features/limb/person/VoiceChoice.tsx'
import css from './asks.module.css'

/** A spell that stayed open: is it still going? Until somebody says, it counts as no time. */
export function StillGoing({ spell, limb, now }: { spell: Spell; limb: LimbDescription | undefined; now: Instant }) {
  const { i18n } = useLingui()
  const { say } = useSay()
  const { telling } = useVoice()
  const [asking, setAsking] = useState(false)
  return (
    <Sheet title={<Trans>Still going?</Trans>}>
      <p className={css['about']}>{limb === undefined ? null : <>{limbLabel(i18n, limb)}, </>}<Trans>since {momentOf(i18n, spell.startedAt, spell.zone)}. It counts as no time until you say.</Trans></p>
      <div className={css['answers']}>
        <Button wide onPress={() => void say(detailEpisode(spell, { still: true }, telling))}><Trans>Yes, still going</Trans></Button>
        <Button wide onPress={() => setAsking(!asking)}><Trans>It eased about …</Trans></Button>
        {asking && (
          <div className={css['choices']}>
            {easedAboutChoices(spell.lastSeenAt, now).map(choice => (
              <Button key={choice.minutesAgo} onPress={() => void say(easeEpisode(spell, { ...choice, how: 'about' }, instantOf(Date.now()), telling))}>{agoInWords(i18n, choice.minutesAgo)}</Button>
            ))}
            <ButtonLink to={`/spell/${spell.id}/times`}><Trans>Another time</Trans></ButtonLink>
          </div>
        )}
        <Button wide onPress={() => void say(easeEpisode(spell, { how: 'not-known' }, instantOf(Date.now()), telling))}><Trans>It eased, I do not know when</Trans></Button>
      </div>
    </Sheet>
  )
}

function agoInWords(i18n: I18n, minutes: number): string {
  const [hours, days] = [minutes / 60, minutes / 1440]
  if (minutes < 60) return i18n._(msg`${minutes} minutes ago`)
  if (minutes === 60) return i18n._(msg`1 hour ago`)
  if (minutes < 1440) return i18n._(msg`${hours} hours ago`)
  return days === 1 ? i18n._(msg`A day ago`) : i18n._(msg`${days} days ago`)
}
