import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useConnection, useFolded } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import { dayIn } from '#log/time.ts'
import { BigControl } from '#ui/BigControl.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Dock, DockSide } from '#ui/Dock.tsx'
import { Page } from '#ui/Page.tsx'
import { afterDrawn } from '#ui/after-drawn.ts'
import { useSettings } from '#ui/use-settings.ts'
import { beyondOf } from '#features/episodes/say-episode.ts'
import { openSpells, spellsOf } from '#features/episodes/spells.ts'
import { useTapSpell } from '#features/episodes/person/use-tap-spell.ts'
import { isAlwaysThere, limbsOf } from '#features/limb/limbs.ts'
import { doesAtAll, doingNow, limbLabel } from '#features/limb/person/limb-words.ts'
import { useNow, zoneHere } from '#device/use-clock.ts'
import { dayInWords, useOpenedAt } from '#features/limb/person/moments.ts'
import { isSample, useMyLog, useWhose } from '#features/limb/person/my-log.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { justEased, leftOpen, limbForControl, maybeSlips, sentenceOf } from '../now.ts'
import { KeepOrSlip } from './KeepOrSlip.tsx'
import css from './Now.module.css'
import { More } from './More.tsx'
import { OnlyCopy } from './OnlyCopy.tsx'
import { Reach } from './Reach.tsx'
import { Running } from './Running.tsx'
import { Sentence } from './Sentence.tsx'
import { Today } from './Today.tsx'
import { WeekStrip } from './WeekStrip.tsx'

// Asked now and then, so not waited for at the start.
const AlsoRunning = lazy(async () => ({ default: (await import('./AlsoRunning.tsx')).AlsoRunning }))
const StillGoing = lazy(async () => ({ default: (await import('./StillGoing.tsx')).StillGoing }))
const WhatHelped = lazy(async () => ({ default: (await import('./WhatHelped.tsx')).WhatHelped }))
const TeamNotice = lazy(async () => ({ default: (await import('#features/sharing/person/TeamNotice.tsx')).TeamNotice }))
const NotWritten = lazy(async () => ({ default: (await import('./NotWritten.tsx')).NotWritten }))
const AskPressing = lazy(() => afterDrawn().then(async () => ({ default: (await import('#features/settings/person/AskPressing.tsx')).AskPressing })))

/** The first screen: one sentence that is true now, the week, what may be said today, and one large control under the thumb. */
export function Now() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const whose = useWhose()
  const local = useMyLog()
  const { connection, parted } = useConnection()
  const [{ press }] = useSettings()
  const now = useNow(20)
  const openedAt = useOpenedAt()
  const { tapSpell, problem } = useTapSpell()
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
  const sentence = sentenceOf(folded, now, zone)

  const tap = (): void => tapSpell({ limb: limbId, beyond: beyondOf(limb), runs: here !== undefined, telling })
  // What is true now, and what helps, stand at the top: there the eye is led when a spell begins or eases.
  // Newer browsers answer a scroll with a promise, which React would take for a way to undo it.
  useEffect(() => void scrollTo(0, 0), [here?.id])
  const always = limb !== undefined && isAlwaysThere(limb.behaviour)
  return (
    <div className={css['now']} data-running={here === undefined ? undefined : 'yes'}>
      <Page
        top={dayInWords(i18n, today)} aside={local.role === 'person' ? undefined : local.label}
        title={here === undefined ? <Sentence sentence={sentence} limbs={limbs} /> : doingNow(i18n, limb, whose, here.beyond)}
        lead={here === undefined && sentence.is === 'silence' ? <Trans>There is nothing to catch up on. A day without a line says nothing.</Trans> : undefined}
        dock={
          <Dock>
            <DockSide to="/flare"><Trans>Flare mode</Trans></DockSide>
            <BigControl
              state={here === undefined ? 'calm' : 'running'} onTap={tap}
              title={here === undefined ? (always ? <Trans>It is worse than usual</Trans> : <Trans>It is happening</Trans>) : always ? <Trans>Back to my usual</Trans> : <Trans>It has eased</Trans>}
              note={here === undefined ? <>{limb === undefined ? null : `${doesAtAll(i18n, limb, whose)}.`}<br /><Trans>Details can wait.</Trans></> : <Trans>Stops the clock. You can correct it.</Trans>}
            />
          </Dock>
        }
      >
        {problem?.code === 'episode.clock-behind' && <Suspense><NotWritten problem={problem} /></Suspense>}
        {(connection !== 'not connected' || parted !== undefined) && <Suspense><TeamNotice /></Suspense>}
        {limbs.length > 1 && (
          <ChooseOne label={t`Which limb is it?`} chosen={limbId} onChoose={one => setChosen(one === 'not-said' ? undefined : (one ?? chosen))} choices={limbs.map(one => ({ value: one.id, name: limbLabel(i18n, one) }))} />
        )}
        <Suspense>{asked.map(spell => <StillGoing key={spell.id} spell={spell} limb={limbs.find(({ id }) => id === spell.limb)} now={now} />)}</Suspense>
        {slip !== undefined && <KeepOrSlip spell={slip} />}
        {here !== undefined && !asked.includes(here) && <Running spell={here} limb={limb} now={now} />}
        <Suspense>{running.filter(spell => spell !== here && !asked.includes(spell)).map(spell => <AlsoRunning key={spell.id} spell={spell} limb={limbs.find(({ id }) => id === spell.limb)} now={now} />)}</Suspense>
        <Suspense>{here === undefined && eased !== undefined && <WhatHelped key={eased.id} spell={eased} />}</Suspense>
        {here === undefined && <OnlyCopy today={today} />}
        {here === undefined && <WeekStrip limb={limbId} today={today} />}
        {here === undefined && (
          <>
            <Today day={today} now={now} zone={zone} />
            <Reach />
            <Suspense>{press === 'not-asked' && !isSample(local) && <AskPressing />}</Suspense>
            <VoiceChoice voice={voice} onChange={setVoice} />
            <More />
          </>
        )}
      </Page>
    </div>
  )
}
