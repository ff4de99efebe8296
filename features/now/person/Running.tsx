import { Trans, useLingui } from '@lingui/react/macro'
import { Suspense, lazy } from 'react'
import { useFolded } from '#device/use-log.ts'
import type { Instant } from '#log/time.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { classes } from '#ui/classes.ts'
import { detailEpisode } from '#features/episodes/say-episode.ts'
import type { Spell } from '#features/episodes/spells.ts'
import { Fold } from '#features/episodes/person/Fold.tsx'
import { helpsOf } from '#features/flare/flare-plan.ts'
import type { LimbDescription } from '#features/limb/limb.ts'
import { timeOf } from '#features/limb/person/moments.ts'
import { useWhose } from '#features/limb/person/my-log.tsx'
import { Whereabouts } from '#features/limb/person/Whereabouts.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { Reach } from './Reach.tsx'
import { useSpellClock } from './clock.ts'
import css from './Running.module.css'

// What most people never unfold need not be waited for.
const EasedEarlier = lazy(async () => ({ default: (await import('./EasedEarlier.tsx')).EasedEarlier }))
const SpellQuestions = lazy(async () => ({ default: (await import('#features/episodes/person/SpellQuestions.tsx')).SpellQuestions }))

/** While it runs: what helps first, a small clock that may be hidden, and questions folded away. */
export function Running({ spell, limb, now }: { spell: Spell; limb: LimbDescription | undefined; now: Instant }) {
  const { t, i18n } = useLingui()
  const mine = useWhose() === 'mine'
  const { lines } = helpsOf(useFolded())
  const { say } = useSay()
  const { telling } = useVoice()
  const [clock, setClock] = useSpellClock()
  return (
    <>
      <p className={css['clock']}>
        <span className="num">{clock === 'shown' ? <Trans>since {timeOf(i18n, spell.startedAt, spell.zone)}</Trans> : <Trans>The clock is hidden.</Trans>}</span>
        <Button kind="quiet" onPress={() => setClock(clock === 'shown' ? 'hidden' : 'shown')}>{clock === 'shown' ? <Trans>Hide the clock</Trans> : <Trans>Show the clock</Trans>}</Button>
      </p>
      <section className={css['helps']}>
        <h2>{mine ? <Trans>What helps me</Trans> : <Trans>What helps them</Trans>}</h2>
        {lines.map(line => {
          const done = spell.details.tried.includes(line)
          return (
            <button type="button" key={line} className={classes(css['line'], done && css['done'])} aria-pressed={done} onClick={() => (done ? undefined : void say(detailEpisode(spell, { tried: line }, telling)))}>
              <Icon name={done ? 'tick' : 'leaf'} /><span>{line}</span>
            </button>
          )
        })}
        {lines.length === 0 && <p className={css['none']}><Trans>No lines of your own yet. They can be written in a calmer moment.</Trans></p>}
        {lines.length === 0 && <ButtonLink to="/helps"><Trans>Write them now</Trans></ButtonLink>}
      </section>
      <Reach spell={spell.id} />
      <div>
        <Fold title={t`It eased earlier`}><Suspense><EasedEarlier spell={spell} now={now} /></Suspense></Fold>
        <Fold title={t`Add something`}>
          <Suspense><SpellQuestions spell={spell} limb={limb} asksHelped={false} /></Suspense>
        </Fold>
      </div>
      <div className={css['where']}><Whereabouts id={spell.started.entry.id} /></div>
    </>
  )
}
