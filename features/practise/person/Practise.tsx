/** Practise: what was agreed for today, how much of it was done, and a way to write down something of one's own. */
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSharing, useFolded } from '#device/use-log.ts'
import { useToday } from '#device/use-clock.ts'
import { Banner } from '#ui/Banner.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Page } from '#ui/Page.tsx'
import { Done, Row, RowLink, Rows } from '#ui/Row.tsx'
import { dayIn } from '#log/time.ts'
import { dayInWords, timeOf } from '#features/limb/person/moments.ts'
import { useMyLog } from '#features/limb/person/my-log.tsx'
import { inDays } from '#features/limb/in-days.ts'
import { programmeOn, sessionsOf } from '../programme.ts'
import type { Practising } from '../programme.ts'
import { ANSWER_NAMES, PRACTICE_NAMES } from './practice-words.ts'
import { readRunning } from './running-session.ts'

/** How many earlier sessions are listed. */
const LATELY = 12

/** Reads the open log; works offline. Nothing here is a debt: what was not done is not counted. */
export function Practise() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const connected = useSharing().connection === 'connected'
  const programme = programmeOn(folded, today)
  const waiting = programme.filter(({ today: done, asked, rests }) => !rests && done.length < asked)
  const running = readRunning(useMyLog().id)
  const found = programme.find(({ id }) => id === running?.exercise)
  const exercises = new Map(programme.map(one => [one.id, one.exercise.name]))
  const lately = inDays(sessionsOf(folded).slice(0, LATELY), ({ entry }) => dayIn(entry.at, entry.zone))
  return (
    <Page
      top={<Trans>Practise</Trans>}
      title={programme.length === 0 ? <Trans>Nothing to practise yet</Trans> : waiting.length === 0 ? <Trans>Nothing more for today</Trans> : <Plural value={waiting.length} one="One thing for today" other="# things for today" />}
      lead={programme.length === 0 ? undefined : <Trans>As much as the limb allows. Leaving it out is allowed too.</Trans>}
    >
      {found !== undefined && <Banner kind="info" title={<Trans>Something was begun here</Trans>} action={<ButtonLink to={`/practise/${found.id}`}><Trans>Look at it</Trans></ButtonLink>}>{found.exercise.name}</Banner>}
      {programme.length === 0 && (
        <EmptyState title={connected ? <Trans>Your team has agreed nothing to practise here yet</Trans> : <Trans>What is agreed with a therapist will stand here</Trans>}>
          <Trans>You may write down something gentle of your own.</Trans>
        </EmptyState>
      )}
      {programme.length > 0 && <Rows label={t`Today`}>{programme.map(one => <ExerciseRow key={one.id} practising={one} />)}</Rows>}
      <ButtonLink wide icon="plus" to="/practise/own"><Trans>Something of my own</Trans></ButtonLink>
      {lately.map(([day, sessions]) => (
        <section key={day}>
          <h2>{dayInWords(i18n, day)}</h2>
          <Rows label={dayInWords(i18n, day)}>
            {sessions.map(({ id, entry, body }) => (
              <RowLink key={id} to={`/practise/session/${id}`} title={exercises.get(body.exercise) ?? t`An earlier exercise`} note={<>{timeOf(i18n, entry.at, entry.zone)}{body.seconds !== undefined && <> · <Trans>{Math.max(1, Math.round(body.seconds / 60))} min</Trans></>}{body.answer !== undefined && <> · {i18n._(ANSWER_NAMES[body.answer])}</>}</>} />
            ))}
          </Rows>
        </section>
      ))}
    </Page>
  )
}

function ExerciseRow({ practising: { id, exercise, today, asked, rests, by } }: { practising: Practising }) {
  const { i18n } = useLingui()
  const last = today.at(-1)
  return (
    <Row
      title={exercise.name}
      note={<>
        {i18n._(PRACTICE_NAMES[exercise.practice])} · <Trans>{exercise.minutes} min</Trans><br />
        {rests ? <Trans>Rest for today. That is part of it.</Trans> : <Trans>{today.length} of {asked} today</Trans>}
        {by === 'own' && <> · <Trans>my own</Trans></>}
      </>}
      action={rests || (today.length >= asked && last !== undefined)
        ? <ButtonLink to={`/practise/own/${id}`} kind="quiet">{last === undefined ? <Trans>Look at it</Trans> : <Done>{timeOf(i18n, last.entry.at, last.entry.zone)}</Done>}</ButtonLink>
        : <ButtonLink to={`/practise/${id}`}><Trans>Start</Trans></ButtonLink>}
    />
  )
}
