import { Trans, useLingui } from '@lingui/react/macro'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { dayIn, daysLater } from '#log/time.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Loading } from '#ui/EmptyState.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { activitiesOf, answersOn } from '#features/check-ins/check-ins.ts'
import { eventsOf } from '#features/events/events.ts'
import { happeningWords } from '#features/events/event-words.ts'
import { helpsOf } from '#features/flare/flare-plan.ts'
import { limbsOf } from '#features/limb/limbs.ts'
import { doesAtAll } from '#features/limb/person/limb-words.ts'
import { dateInWords } from '#features/limb/person/moments.ts'
import { useWhose } from '#features/limb/person/my-log.tsx'
import { photosOf } from '#features/photos/photo.ts'
import { symptomsOf, wristOf } from '../symptom.ts'
import type { Noticeable } from '../symptom.ts'
import { SYMPTOM_NAMES } from './cast-words.ts'
import { useWatchList } from './use-watch-list.ts'
import { MedicineSays } from '#features/medicine-words/person/MedicineSays.tsx'
import css from './WatchLimb.module.css'

/** One page for a doctor who does not know it yet: what is noticed, since when, what came before. It names nothing. */
export function DoctorPage() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const whose = useWhose()
  const today = useToday()
  const list = useWatchList(today)
  if (list === undefined) return <Page title={<Trans>A page for the doctor</Trans>}><Loading what={<Trans>Opening the page</Trans>} /></Page>
  const symptoms = symptomsOf(folded)
  const [wrist, events, photos, { lines }] = [wristOf(folded), eventsOf(folded), photosOf(folded), helpsOf(folded)]
  const days = Array.from({ length: 14 }, (_none, ago) => daysLater(today, -ago))
  const meanOf = (question: 'pain' | 'use'): { mean: number; days: number } | undefined => {
    const byDay = days.map(day => answersOn(folded, day).filter(({ body }) => body.question === question).map(({ body }) => body.answer)).filter(values => values.length > 0)
    const means = byDay.map(values => values.reduce((sum, one) => sum + one, 0) / values.length)
    return means.length === 0 ? undefined : { mean: Math.round((means.reduce((sum, one) => sum + one, 0) / means.length) * 10) / 10, days: means.length }
  }
  const [pain, use] = [meanOf('pain'), meanOf('use')]
  const noticed = list.notice.filter(({ answer }) => answer !== 'open')
  return (
    <Page back={{ to: '/watch', name: t`Back to what I notice` }} top={<Trans>A page for the doctor</Trans>} dock={<div className="screen-only"><Foot><Button kind="main" wide icon="print" onPress={() => window.print()}><Trans>Print or save</Trans></Button></Foot></div>}>
      <article className={css['paper']}>
        <h1><Trans>What I notice</Trans></h1>
        <section>
          <h2><Trans>Where, and since when</Trans></h2>
          <ul>{limbsOf(folded).map(limb => <li key={limb.id}>{doesAtAll(i18n, limb, whose)}{limb.since === 'unknown' ? null : <>, <Trans>since {dateInWords(i18n, limb.since)}</Trans></>}</li>)}</ul>
        </section>
        <section>
          <h2><Trans>What I see and feel</Trans></h2>
          {noticed.length === 0 && <p><Trans>Nothing said yet.</Trans></p>}
          <ul>
            {noticed.map(({ fact, answer }) => {
              const since = [...symptoms].find(([what]) => what === fact)?.[1].body.since
              return <li key={fact}>{i18n._(SYMPTOM_NAMES[fact as Noticeable])} <b>{answer === 'no' ? <Trans>No</Trans> : since === undefined || since === 'unknown' ? <Trans>Yes</Trans> : <Trans>Yes, since {dateInWords(i18n, since)}</Trans>}</b></li>
            })}
          </ul>
        </section>
        {(events.length > 0 || wrist !== undefined) && (
          <section>
            <h2><Trans>What happened before</Trans></h2>
            <ul>
              {wrist !== undefined && <li><Trans>A broken wrist, {dateInWords(i18n, wrist.body.on)}</Trans></li>}
              {events.slice(0, 6).map(told => <li key={told.id}>{i18n._(happeningWords[told.body.what])}, {dateInWords(i18n, told.body.on)}</li>)}
            </ul>
          </section>
        )}
        {(pain !== undefined || use !== undefined) && (
          <section>
            <h2><Trans>The last 14 days</Trans></h2>
            <ul>
              {use !== undefined && <li><Trans>Use, 0 to 10: {i18n.number(use.mean)} on average, from {use.days} days</Trans></li>}
              {pain !== undefined && <li><Trans>Pain, 0 to 10: {i18n.number(pain.mean)} on average, from {pain.days} days</Trans></li>}
            </ul>
          </section>
        )}
        {activitiesOf(folded).length > 0 && <section><h2><Trans>What I want to be able to do</Trans></h2><ul>{activitiesOf(folded).map(told => <li key={told.id}>{told.body.words}</li>)}</ul></section>}
        {lines.length > 0 && <section><h2><Trans>What helps me</Trans></h2><ul>{lines.map(line => <li key={line}>{line}</li>)}</ul></section>}
        <section>
          <h2><Trans>To bring along</Trans></h2>
          <ul>{list.page.map(line => <li key={line}><MedicineSays english={line} /></li>)}</ul>
          {photos[0] !== undefined && <p><Trans>Photos on this device: {photos.length}, the last on {dateInWords(i18n, dayIn(photos[0].entry.at, photos[0].entry.zone))}.</Trans></p>}
        </section>
        <p className={css['foot']}><Trans>Written by the person on {dateInWords(i18n, today)}, for a visit. It is no examination. Days without a line say nothing.</Trans></p>
      </article>
      <div className="screen-only"><ButtonLink wide to="/story/page"><Trans>My questions for the visit</Trans></ButtonLink></div>
    </Page>
  )
}
