/** Practice in the clinic: what is agreed, how it went lately, and where the flare brake said stop. */
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { useNotShared } from '#features/assessment/clinic/use-not-shared.ts'
import type { EntryId } from '#log/ids.ts'
import { standingOf, unreadBy } from '#log/fold.ts'
import type { Told } from '#log/line.ts'
import { dayIn, daysLater } from '#log/time.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { sayDate } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Table } from '#ui/Table.tsx'
import type { Column } from '#ui/Table.tsx'
import { Unknown } from '#ui/Unknown.tsx'
import { exerciseAgreed } from '../exercise.ts'
import { ANSWER_NAMES, PRACTICE_NAMES } from '../person/practice-words.ts'
import { programmeOn, sessionsOf } from '../programme.ts'
import type { Practising } from '../programme.ts'
import { sessionDone } from '../session.ts'
import type { Session } from '../session.ts'
import { morningOf, takenOf } from '../taken.ts'
import { AgreeExercise } from './AgreeExercise.tsx'
import css from './ReadPractice.module.css'

/** How far back sessions are shown. */
const LATELY_DAYS = 14

/** Days without sessions mean nothing; nobody is ranked by how much was practised. */
export function ReadPractice() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const [doing, setDoing] = useState<'new' | EntryId>()
  const unread = useNotShared(unreadBy(folded, { reads: [exerciseAgreed, sessionDone] }))
  if (unread.length > 0) return <Unknown title={<Trans>What is practised is not shared with you</Trans>}><Trans>Cannot tell what was agreed or done.</Trans></Unknown>
  const programme = programmeOn(folded, today)
  const exercises = new Map(standingOf(folded, exerciseAgreed).map(({ id, body }) => [id, body]))
  const lately = sessionsOf(folded).filter(({ entry }) => dayIn(entry.at, entry.zone) > daysLater(today, -LATELY_DAYS))
  const reds = lately.filter(one => takenOf(folded, one, exercises.get(one.body.exercise)?.practice).colour === 'red' || one.body.danger === 'yes')
  const done = (): void => setDoing(undefined)
  const day = (date: string): string => sayDate(i18n.locale === 'en' ? 'en-GB' : i18n.locale, date, 'near')
  // Asked for by a therapist for four weeks at most: without any, two empty columns would say nothing.
  const numbers: readonly Column<Told<Session>>[] = lately.some(({ body }) => body.before !== undefined || body.during !== undefined) ? [
    { key: 'numbers', head: t`Pain before, worst`, say: ({ body }) => (body.before === undefined && body.during === undefined ? '' : `${body.before ?? '?'} – ${body.during ?? '?'}`) },
    { key: 'morning', head: t`Pain next morning`, say: one => morningOf(folded, one, exercises.get(one.body.exercise)?.practice) ?? (one.body.before === undefined ? '' : 'unknown') },
  ] : []
  return (
    <div className={css['screen']}>
      <h1 className="vh"><Trans>Practice</Trans></h1>
      <div className={css['side']}>
        {reds.length > 0 && <Banner kind="caution" title={<Plural value={reds.length} one="# session was too much in the last 14 days" other="# sessions were too much in the last 14 days" />}>{reds.some(({ body }) => body.danger === 'yes') ? <Trans>A sign of danger was marked: a wound, a fall, a fever, or newly numb or weak.</Trans> : <Trans>The app said: rest, and one step smaller.</Trans>}</Banner>}
        <h2><Trans>Agreed to be practised</Trans></h2>
        {programme.length === 0 && <EmptyState title={<Trans>Nothing is agreed</Trans>}><Trans>What you agree here stands on the person’s first screen, in your words.</Trans></EmptyState>}
        {programme.map(one => doing === one.id ? <AgreeExercise key={one.id} before={one} onDone={done} /> : <Agreed key={one.id} one={one} day={day} onChange={() => setDoing(one.id)} />)}
        {doing === 'new' ? <AgreeExercise onDone={done} /> : <Button icon="plus" onPress={() => setDoing('new')}><Trans>Agree something to practise</Trans></Button>}
      </div>
      <div className={css['side']}>
        <h2><Trans>The last 14 days</Trans></h2>
        <Table
          caption={t`Sessions of the last 14 days`} captionHidden unknownWord={t`not said`} rows={lately} rowKey={({ id }) => id} empty={<Trans>Nothing was written. That tells nothing, good or bad.</Trans>}
          columns={[
            { key: 'when', head: t`When`, say: ({ entry }) => day(dayIn(entry.at, entry.zone)) },
            { key: 'what', head: t`What`, say: ({ body }) => exercises.get(body.exercise)?.name ?? t`ended` },
            { key: 'minutes', head: t`Minutes`, number: true, say: ({ body }) => (body.seconds === undefined ? 'unknown' : Math.max(1, Math.round(body.seconds / 60))) },
            { key: 'answer', head: t`How it was taken`, say: ({ body }) => (body.answer === undefined ? 'unknown' : i18n._(ANSWER_NAMES[body.answer])) },
            ...numbers,
            { key: 'told', head: t`The app said`, say: ({ body }) => (body.danger === 'yes' ? t`stop, show it` : body.told === 'red' ? t`rest, one step smaller` : body.told === 'amber' ? t`half as many` : body.told === 'green' ? t`go on` : 'unknown') },
          ]}
        />
      </div>
    </div>
  )
}

function Agreed({ one: { exercise, by, today, asked }, day, onChange }: { one: Practising; day: (date: string) => string; onChange: () => void }) {
  const { t, i18n } = useLingui()
  return (
    <section className={css['line']}>
      <h3>{exercise.name}</h3>
      <p>{i18n._(PRACTICE_NAMES[exercise.practice])} · <Trans>{exercise.minutes} min, <Plural value={exercise.timesPerDay} one="once a day" other="# times a day" /></Trans> · {exercise.until === undefined ? <Trans>from {day(exercise.from)}</Trans> : <Trans>{day(exercise.from)} to {day(exercise.until)}</Trans>}</p>
      <p className="soft">{by === 'own' ? <Trans>Written by the person themself.</Trans> : <Trans>Agreed by the team.</Trans>} <Trans>Today: {today.length} of {asked}.</Trans></p>
      {by === 'team' && <Button kind="quiet" label={t`Change it: ${exercise.name}`} onPress={onChange}><Trans>Change it</Trans></Button>}
    </section>
  )
}
