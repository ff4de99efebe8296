import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Instant } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { detailEpisode } from '#features/episodes/say-episode.ts'
import type { Spell } from '#features/episodes/spells.ts'
import type { LimbDescription } from '#features/limb/limb.ts'
import { limbLabel } from '#features/limb/person/limb-words.ts'
import { momentOf } from '#features/limb/person/moments.ts'
import { useSay } from '#features/limb/person/use-say.tsx'
import { useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { EasedEarlier, EasedNotKnown } from './EasedEarlier.tsx'
import css from './asks.module.css'

/** A spell that stayed open: is it still going? Until somebody says, it counts as no time. */
export function StillGoing({ spell, limb, now }: { spell: Spell; limb: LimbDescription | undefined; now: Instant }) {
  const { i18n } = useLingui()
  const { say } = useSay()
  const { telling } = useVoice()
  const [asking, setAsking] = useState(false)
  return (
    <Sheet level={2} title={<Trans>Still going?</Trans>}>
      <p className={css['about']}>{limb === undefined ? null : <>{limbLabel(i18n, limb)}, </>}<Trans>since {momentOf(i18n, spell.startedAt, spell.zone)}. It counts as no time until you say.</Trans></p>
      <div className={css['answers']}>
        <Button wide onPress={() => void say(detailEpisode(spell, { still: true }, telling))}><Trans>Yes, still going</Trans></Button>
        <Button wide onPress={() => setAsking(!asking)}><Trans>It eased about …</Trans></Button>
        {asking ? <EasedEarlier spell={spell} now={now} /> : <EasedNotKnown spell={spell} />}
      </div>
    </Sheet>
  )
}
