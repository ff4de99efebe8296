import { Trans, useLingui } from '@lingui/react/macro'
import { Suspense, lazy } from 'react'
import { instantOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { useSettled } from '#ui/use-settled.ts'
import { easeEpisode } from '#features/episodes/say-episode.ts'
import type { Spell } from '#features/episodes/spells.ts'
import { Fold } from '#features/episodes/person/Fold.tsx'
import type { LimbDescription } from '#features/limb/limb.ts'
import { doingNow } from '#features/limb/person/limb-words.ts'
import { timeOf } from '#features/limb/person/moments.ts'
import { useWhose } from '#features/limb/person/my-log.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { useVoice } from '#features/limb/person/VoiceChoice.tsx'
import css from './asks.module.css'

const EasedEarlier = lazy(async () => ({ default: (await import('./EasedEarlier.tsx')).EasedEarlier }))

/** Another spell that runs at the same time, in another place: it is closed here, without going there first. */
export function AlsoRunning({ spell, limb, now }: { spell: Spell; limb: LimbDescription | undefined; now: Instant }) {
  const { t, i18n } = useLingui()
  const whose = useWhose()
  const { say } = useSay()
  const { telling } = useVoice()
  // What closes here moves up what lies below: a second tap of a trembling hand closes nothing else.
  const { tap } = useSettled(spell.end.is, () => void say(easeEpisode(spell, { how: 'now' }, instantOf(Date.now()), telling)))
  const doing = doingNow(i18n, limb, whose, spell.beyond)
  return (
    <Sheet level={2} title={doing}>
      <p className={css['about']}><Trans>since {timeOf(i18n, spell.startedAt, spell.zone)}</Trans></p>
      <Button wide onPress={tap}>{spell.beyond === 'usual' ? <Trans>Back to my usual</Trans> : <Trans>It has eased</Trans>}<span className="vh">: {doing}</span></Button>
      <Fold title={t`It eased earlier`}><Suspense><EasedEarlier spell={spell} now={now} /></Suspense></Fold>
    </Sheet>
  )
}
