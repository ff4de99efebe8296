/** Before a session: what it is, whether something speaks against it today, and where numbers were asked for, one. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useToday } from '#device/use-clock.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { NumberPad } from '#ui/NumberPad.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { ReadAloud } from '#ui/ReadAloud.tsx'
import { checksFor } from '../checks.ts'
import { asksNumbers, levelNow } from '../programme.ts'
import type { Practising } from '../programme.ts'
import { CHECK_NAMES, howOf, PRACTICE_NAMES, textureOf, TOLD_WORDS } from './practice-words.ts'
import css from './RunSession.module.css'

/** Nothing runs before somebody begins it; when something speaks against it today, it says so and offers no way around. */
export function BeforeSession({ practising, listens, onListens, onBegin }: { practising: Practising; listens: boolean; onListens: (listens: boolean) => void; onBegin: (before: number | undefined) => void }) {
  const { t, i18n } = useLingui()
  const today = useToday()
  const { exercise, by, taken, rests, asked, today: done } = practising
  const [against, setAgainst] = useState<'asked' | 'none' | 'some'>('asked')
  const [before, setBefore] = useState<number | 'skipped' | undefined>()
  const checks = checksFor(exercise.practice, by)
  const level = levelNow(practising)
  const how = howOf(i18n, exercise)
  const numbers = asksNumbers(practising, today)
  const open = against === 'none' || checks.length === 0
  const back = { to: '/practise', name: t`Back to Practise` }
  const top = i18n._(PRACTICE_NAMES[exercise.practice])
  if (against === 'some') return (
    <Page back={back} top={top} title={<Trans>Not today, then</Trans>} dock={<Foot><ButtonLink kind="main" wide to="/practise"><Trans>Back to Practise</Trans></ButtonLink></Foot>}>
      <p>{by === 'team' ? <Trans>Show it to your team before you go on with this. Leaving it out today is right.</Trans> : <Trans>Show it to somebody who knows about it before you go on with this. Leaving it out today is right.</Trans>}</p>
      <ButtonLink wide to="/different"><Trans>Something is different</Trans></ButtonLink>
    </Page>
  )
  return (
    <Page
      back={back} top={top} title={exercise.name}
      lead={<Trans>{exercise.minutes} minutes. {done.length} of {asked} today.</Trans>}
      dock={rests ? undefined : open ? <Foot><Button kind="main" wide onPress={() => onBegin(typeof before === 'number' ? before : undefined)}><Trans>Begin</Trans></Button></Foot> : undefined}
    >
      {rests && <Banner kind="info" title={<Trans>Rest for today</Trans>}><Trans>The last one was too much. Resting is part of it.</Trans></Banner>}
      {!rests && taken?.colour === 'amber' && <p className="soft">{i18n._(TOLD_WORDS.amber)}</p>}
      {!rests && taken?.colour === 'red' && <p>{taken.byMorning ? <Trans>There was more pain on the morning after the last one.</Trans> : <Trans>The last one was too much.</Trans>} <Trans>Make it one step smaller today. A rest day is fine.</Trans></p>}
      {how !== undefined && <p className={css['words']}>{how}</p>}
      {level !== undefined && <p className={css['words']}><Trans>With: {textureOf(i18n, level)}</Trans></p>}
      {how !== undefined && <ReadAloud text={how} />}
      {!rests && checks.length > 0 && against === 'asked' && (
        <section className={css['checks']}>
          <h2><Trans>Is one of these so today?</Trans></h2>
          <ul>{checks.map(check => <li key={check}>{i18n._(CHECK_NAMES[check])}</li>)}</ul>
          <Button wide kind="main" onPress={() => setAgainst('none')}><Trans>None of these</Trans></Button>
          <Button wide onPress={() => setAgainst('some')}><Trans>Yes, or I do not know</Trans></Button>
        </section>
      )}
      {!rests && open && numbers && (
        <section className={css['checks']}>
          <h2><Trans>Pain now, before it begins</Trans></h2>
          <p className="soft"><Trans>Your therapist asked for this, once a day.</Trans></p>
          <NumberPad label={t`Pain now, 0 to 10`} value={before} onChange={setBefore} least={<Trans>none</Trans>} most={<Trans>the worst I can imagine</Trans>} />
        </section>
      )}
      {!rests && open && <Button wide icon={listens ? 'tick' : 'sound'} onPress={() => onListens(!listens)}>{listens ? <Trans>A call or a clap stops it too</Trans> : <Trans>Let a call or a clap stop it too</Trans>}</Button>}
      {!rests && open && listens && <p className="soft"><Trans>The microphone only measures how loud it is. Nothing is recorded, nothing leaves this device.</Trans></p>}
    </Page>
  )
}
