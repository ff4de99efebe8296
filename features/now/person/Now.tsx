import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useFolded, useSharing } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import { dayIn, instantOf } from '#log/time.ts'
import { BigControl } from '#ui/BigControl.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Dock } from '#ui/Dock.tsx'
import { Page } from '#ui/Page.tsx'
import { Done, Row, Rows } from '#ui/Row.tsx'
import { answersOn } from '#features/check-ins/check-ins.ts'
import { easeEpisodes, startEpisode } from '#features/episodes/say-episode.ts'
import { openSpells, spellsOf } from '#features/episodes/spells.ts'
import { isAlwaysThere, limbsOf } from '#features/limb/limbs.ts'
import type { Limb } from '#features/limb/limbs.ts'
import { doesAtAll, doingNow, limbLabel } from '#features/limb/person/limb-words.ts'
import { useNow, zoneHere } from '#device/use-clock.ts'
import { dayInWords, timeOf, useOpenedAt } from '#features/limb/person/moments.ts'
import { useMyLog, useWhose } from '#features/limb/person/my-log.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { justEased, leftOpen, limbForControl, maybeSlips, sentenceOf } from '../now.ts'
import { KeepOrSlip } from './KeepOrSlip.tsx'
import css from './Now.module.css'
import { More } from './More.tsx'
import { OnlyCopy } from './OnlyCopy.tsx'
import { Reach } from './Reach.tsx'
import { Running } from './Running.tsx'
import { Sentence } from './Sentence.tsx'
import { WeekStrip } from './WeekStrip.tsx'

// Asked now and then, so not waited for at the start.
const StillGoing = lazy(async () => ({ default: (await import('./StillGoing.tsx')).StillGoing }))
const WhatHelped = lazy(async () => ({ default: (await import('./WhatHelped.tsx')).WhatHelped }))
const TeamNotice = lazy(async () => ({ default: (await import('#features/sharing/person/TeamNotice.tsx')).TeamNotice }))

/** The first screen: one sentence that is true now, the week, what may be said today, and one large control under the thumb. */
export function Now() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const whose = useWhose()
  const local = useMyLog()
  const { connection } = useSharing()
  const now = useNow(20)
  const openedAt = useOpenedAt()
  const { say } = useSay()
  const { voice, setVoice, telling } = useVoice()
  const [chosen, setChosen] = useState<EntryId>()
  const zone = zoneHere()
  const today = dayIn(now, zone)
  const limbs = limbsOf(folded)
  const spells = spellsOf(folded)
  const limbId = limbForControl(folded, chosen)
  const limb = limbs.find(({ id }) => id === limbId)
  const asked = leftOpen(spells, openedAt)
  const running = openSpells(spells)
  const here = running.find(spell => spell.limb === limbId)
  const slip = maybeSlips(spells)[0]
  const eased = justEased(spells, now)
  const answers = answersOn(folded, today)

  const tap = (): void => {
    const at = instantOf(Date.now())
    void say(here === undefined ? startEpisode({ limb: limbId, beyond: beyondOf(limb) }, running, { now: at, telling }) : easeEpisodes(running.filter(({ limb: one }) => one === limbId), { how: 'now' }, at, telling))
  }
  // What is true now, and what helps, stand at the top: there the eye is led when a spell begins or eases.
  // Newer browsers answer a scroll with a promise, which React would take for a way to undo it.
  useEffect(() => void scrollTo(0, 0), [here?.id])
  const always = limb !== undefined && isAlwaysThere(limb.behaviour)
  return (
    <div className={css['now']} data-running={here === undefined ? undefined : 'yes'}>
      <Page
        top={dayInWords(i18n, today)} aside={local.role === 'person' ? undefined : local.label}
        title={here === undefined ? <Sentence sentence={sentenceOf(folded, now, zone)} limbs={limbs} /> : doingNow(i18n, limb, whose, here.beyond)}
        dock={
          <Dock>
            <BigControl
              state={here === undefined ? 'calm' : 'running'} onTap={tap}
              title={here === undefined ? (always ? <Trans>It is worse than usual</Trans> : <Trans>It is happening</Trans>) : always ? <Trans>Back to my usual</Trans> : <Trans>It has eased</Trans>}
              note={here === undefined ? <>{limb === undefined ? null : `${doesAtAll(i18n, limb, whose)}.`}<br /><Trans>Details can wait.</Trans></> : <Trans>Stops the clock. You can correct it.</Trans>}
            />
          </Dock>
        }
      >
        {connection !== 'not connected' && <Suspense><TeamNotice /></Suspense>}
        {limbs.length > 1 && (
          <ChooseOne label={t`Which limb is it?`} chosen={limbId} onChoose={one => setChosen(one === 'not-said' ? undefined : (one ?? chosen))} choices={limbs.map(one => ({ value: one.id, name: limbLabel(i18n, one) }))} />
        )}
        <Suspense>{asked.map(spell => <StillGoing key={spell.id} spell={spell} limb={limbs.find(({ id }) => id === spell.limb)} now={now} />)}</Suspense>
        {slip !== undefined && <KeepOrSlip spell={slip} />}
        {here !== undefined && !asked.includes(here) && <Running spell={here} limb={limb} />}
        {running.filter(spell => spell !== here && !asked.includes(spell)).map(spell => {
          const other = limbs.find(({ id }) => id === spell.limb)
          return <p key={spell.id} className={css['also']}>{doingNow(i18n, other, whose, spell.beyond)}, <Trans>since {timeOf(i18n, spell.startedAt, spell.zone)}</Trans></p>
        })}
        <Suspense>{here === undefined && eased !== undefined && <WhatHelped key={eased.id} spell={eased} />}</Suspense>
        {here === undefined && <OnlyCopy today={today} />}
        {here === undefined && <WeekStrip limb={limbId} today={today} />}
        {here === undefined && (
          <>
            <Rows label={t`Today`}>
              <Row
                title={<Trans>How is it today?</Trans>} note={<Trans>Three questions, under a minute</Trans>}
                action={answers.length > 0 ? <Done>{timeOf(i18n, answers.at(-1)?.entry.at ?? now, zone)}</Done> : <ButtonLink to="/check-in"><Trans>Start</Trans></ButtonLink>}
              />
            </Rows>
            <Reach />
            <VoiceChoice voice={voice} onChange={setVoice} />
            <More answered={answers.length > 0} />
          </>
        )}
      </Page>
    </div>
  )
}

/** Where the posture is always there, a spell is what goes beyond the usual. */
function beyondOf(limb: Limb | undefined): 'rest' | 'usual' {
  return limb !== undefined && isAlwaysThere(limb.behaviour) ? 'usual' : 'rest'
}
