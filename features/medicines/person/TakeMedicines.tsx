import { Trans, useLingui } from '@lingui/react/macro'
import { Suspense, lazy } from 'react'
import { useParams } from 'wouter'
import { useNow, useToday, zoneHere } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { dayIn, daysLater } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { RowLink, Rows } from '#ui/Row.tsx'
import { dayInWords } from '#features/limb/person/moments.ts'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { wallClock } from '#features/episodes/wall-clock.ts'
import { dosesOfDay } from '../doses.ts'
import { takenOn } from '../regimens.ts'
import type { Regimen } from '../regimens.ts'
import { BaclofenBanner } from './BaclofenBanner.tsx'
import { DoseRow } from './DoseRow.tsx'
import css from './Medicines.module.css'
import { RescueRow } from './RescueRow.tsx'
import { StepsChart } from './StepsChart.tsx'

// It reads the medicine, which the first look at today's doses need not wait for.
const DoNotStop = lazy(async () => ({ default: (await import('./DoNotStop.tsx')).DoNotStop }))

/** A dose is offered for marking so many minutes before its time. */
const OFFERED_BEFORE = { value: 60, unit: 'min' } as const

/** Today's doses with what was said of them, rescue medicine apart, the agreed steps, and what must not be stopped all at once. */
export function TakeMedicines() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const now = useNow(30)
  const { day = today } = useParams<{ day?: Day }>()
  const { voice, setVoice, telling } = useVoice()
  const taken = takenOn(folded, day)
  const doses = dosesOfDay(folded, day)
  const isToday = day === today
  const soon = wallClock(new Date(Date.parse(now) + OFFERED_BEFORE.value * 60_000).toISOString(), zoneHere())
  const isAhead = (time: string): boolean => `${day}T${time}` > soon
  const isPast = (time: string): boolean => `${day}T${time}` < wallClock(now, zoneHere())
  const waiting = doses.filter(({ mark }) => mark === undefined || mark.body.is === 'later')
  const next = waiting[0]
  const yesterday = daysLater(today, -1)
  const unmarked = isToday ? dosesOfDay(folded, yesterday).filter(({ mark, regimen }) => mark === undefined && listedBy(regimen, yesterday)).length : 0
  const rescue = taken.filter(({ body }) => body.use === 'rescue')
  const stepped = taken.filter(regimen => regimen.is === 'agreed' && regimen.body.steps.length > 0)
  return (
    <Page
      back={isToday ? { to: '/', name: t`Back to Now` } : { to: '/medicines', name: t`Back to today` }} top={dayInWords(i18n, day)}
      title={taken.length === 0 ? <Trans>No medicine is on your list</Trans> : doses.length === 0 ? <Trans>No doses at fixed times</Trans> : next === undefined ? <Trans>Every dose of the day is marked</Trans> : isPast(next.slot.time) ? <Trans>Not marked yet: {next.regimen.body.packet}, {next.slot.time}</Trans> : <Trans>Next: {next.regimen.body.packet}, {next.slot.time}</Trans>}
      dock={isToday ? <Foot><ButtonLink to="/medicines/extra"><Trans>I took an extra</Trans></ButtonLink><ButtonLink to="/medicines/worse"><Trans>I feel worse</Trans></ButtonLink></Foot> : undefined}
    >
      {taken.length === 0 && <EmptyState title={<Trans>What you take stands here</Trans>} action={<ButtonLink kind="main" icon="plus" to="/medicines/add"><Trans>Add a medicine</Trans></ButtonLink>}><Trans>Your own list works without a clinic. Nothing on it is advice.</Trans></EmptyState>}
      {doses.length > 0 && <ul className={css['doses']} aria-label={t`Doses of the day`}>{doses.map(dose => <DoseRow key={`${dose.slot.medicine} ${dose.slot.time}`} dose={dose} telling={telling} ahead={isAhead(dose.slot.time)} />)}</ul>}
      {doses.length > 0 && <VoiceChoice voice={voice} onChange={setVoice} />}
      {unmarked > 0 && <Rows><RowLink to={`/medicines/day/${yesterday}`} title={<Trans>Yesterday</Trans>} note={<Trans>Doses of which nothing was said</Trans>} value={String(unmarked)} /></Rows>}
      {isToday && rescue.length > 0 && (
        <section className={css['part']}>
          <h2><Trans>When needed</Trans></h2>
          <ul className={css['doses']}>{rescue.map(regimen => <RescueRow key={regimen.id} regimen={regimen} now={now} />)}</ul>
        </section>
      )}
      {isToday && stepped.map(regimen => regimen.is === 'agreed' && <StepsChart key={regimen.id} regimen={regimen} today={today} />)}
      {isToday && <BaclofenBanner taken={taken} />}
      {isToday && taken.length > 0 && <Suspense><DoNotStop taken={taken} /></Suspense>}
      {isToday && (
        <Rows label={t`More about medicines`}>
          <RowLink to="/medicines/list" title={<Trans>My list</Trans>} note={<Trans>What I take, and how much is left</Trans>} value={taken.length === 0 ? undefined : String(taken.length)} />
          <RowLink to="/medicines/effects" title={<Trans>What I notice</Trans>} note={<Trans>Sleepy, dizzy, anything else</Trans>} />
          {taken.length > 0 && <RowLink to="/medicines/questions" title={<Trans>Questions for who prescribes</Trans>} note={<Trans>Two medicines together, things to mention</Trans>} />}
          <RowLink to="/procedures" title={<Trans>Injections, pump, procedures</Trans>} note={<Trans>Dates, and what I noticed</Trans>} />
          <RowLink to="/emergency" title={<Trans>Emergency card</Trans>} note={<Trans>Works with no signal</Trans>} />
        </Rows>
      )}
    </Page>
  )
}

/** Whether the medicine stood on the list by that day: of a day before, nothing is asked. */
function listedBy({ told }: Regimen, day: Day): boolean {
  const first = told.history[0] ?? told.entry
  return dayIn(first.writtenAt, first.zone) <= day
}
