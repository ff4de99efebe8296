import { Trans, useLingui } from '@lingui/react/macro'
import { msg } from '@lingui/core/macro'
import type { I18n } from '@lingui/core'
import { instantOf, millisecondsOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { loggedInWords } from '#features/episodes/person/logged-words.ts'
import { easedAboutChoices } from '#features/episodes/eased-about.ts'
import { easeEpisode } from '#features/episodes/say-episode.ts'
import type { Spell } from '#features/episodes/spells.ts'
import { sayOnArrival, useSay } from '#features/limb/person/use-say.tsx'
import { useVoice } from '#features/limb/person/VoiceChoice.tsx'
import css from './asks.module.css'

/** It eased some time ago: about when, or not known, which keeps the lowest and the highest it can have been. */
export function EasedEarlier({ spell, now }: { spell: Spell; now: Instant }) {
  const { i18n } = useLingui()
  const { say } = useSay()
  const { telling } = useVoice()
  return (
    <div className={css['answers']}>
      <div className={css['choices']}>
        {easedAboutChoices(spell.lastSeenAt, now).map(choice => (
          <Button key={choice.minutesAgo} onPress={() => void say(easeEpisode(spell, { ...choice, how: 'about' }, instantOf(Date.now()), telling))}>{agoInWords(i18n, choice.minutesAgo)}</Button>
        ))}
        <ButtonLink to={`/spell/${spell.id}/times`}><Trans>Another time</Trans></ButtonLink>
      </div>
      <EasedNotKnown spell={spell} />
    </div>
  )
}

/** It eased and nobody knows when: what is kept, at least and at most, is said as it is kept. */
export function EasedNotKnown({ spell }: { spell: Spell }) {
  const { i18n } = useLingui()
  const { say } = useSay()
  const { telling } = useVoice()
  const keep = async (): Promise<void> => {
    const now = Date.now()
    if (!(await say(easeEpisode(spell, { how: 'not-known' }, instantOf(now), telling)))) return
    const [started, seen] = [millisecondsOf(spell.startedAt), millisecondsOf(spell.lastSeenAt)]
    const length = loggedInWords(i18n, { lowest: Math.max(0, seen - started) / 60_000, highest: Math.max(0, now - started) / 60_000 })
    sayOnArrival({ text: <Trans>Written down: {length}. You can correct it.</Trans> })
  }
  return <Button wide onPress={() => void keep()}><Trans>It eased, I do not know when</Trans></Button>
}

function agoInWords(i18n: I18n, minutes: number): string {
  const [hours, days] = [minutes / 60, minutes / 1440]
  if (minutes < 60) return i18n._(msg`${minutes} minutes ago`)
  if (minutes === 60) return i18n._(msg`1 hour ago`)
  if (minutes < 1440) return i18n._(msg`${hours} hours ago`)
  return days === 1 ? i18n._(msg`A day ago`) : i18n._(msg`${days} days ago`)
}
