/** One session of one exercise: before, while it runs, after, and what follows from how it was taken. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useParams } from 'wouter'
import { useToday, zoneHere } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import { instantOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { Page } from '#ui/Page.tsx'
import { momentOf } from '#features/limb/person/moments.ts'
import { useMyLog } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import type { Telling } from '#features/limb/telling.ts'
import { brakeFor } from '../brake.ts'
import { asksNumbers, exerciseOn, levelNow, sessionsOf } from '../programme.ts'
import type { Practising } from '../programme.ts'
import { keepSession } from '../session.ts'
import type { Session } from '../session.ts'
import { AfterSession } from './AfterSession.tsx'
import type { Said } from './AfterSession.tsx'
import { BeforeSession } from './BeforeSession.tsx'
import { players } from './players.ts'
import { howOf } from './practice-words.ts'
import { forgetRunning, readRunning, rememberRunning } from './running-session.ts'
import type { RunningSession } from './running-session.ts'
import { ToldAfter } from './ToldAfter.tsx'
import type { ToldAnswer } from './ToldAfter.tsx'

type Phase =
  | { is: 'before' }
  | { is: 'running'; session: RunningSession }
  /** Begun earlier on this device, and nobody said how it went on. */
  | { is: 'found'; session: RunningSession }
  | { is: 'after'; session: RunningSession; ended: Session['ended']; seconds: number | undefined }
  | { is: 'kept'; told: ToldAnswer }

/** The exercise stands in the address. */
export function RunSession() {
  const { t } = useLingui()
  const folded = useFolded()
  const practising = exerciseOn(folded, useParams<{ id: string }>().id as EntryId, useToday())
  if (practising === undefined) return <Page back={{ to: '/practise', name: t`Back to Practise` }} top={<Trans>Practise</Trans>} title={<Trans>This is not here any more</Trans>}><EmptyState title={<Trans>It was taken back, or has not arrived yet</Trans>} action={<ButtonLink to="/practise"><Trans>Back to Practise</Trans></ButtonLink>} /></Page>
  return <Sessions practising={practising} />
}

function Sessions({ practising }: { practising: Practising }) {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const log = useMyLog().id
  const { say, problem } = useSay()
  const [listens, setListens] = useState(false)
  const [phase, setPhase] = useState<Phase>(() => {
    const session = readRunning(log)
    return session?.exercise === practising.id ? { is: 'found', session } : { is: 'before' }
  })
  const [numbers, setNumbers] = useState(() => asksNumbers(practising, today))
  useOpenEntry(phase.is === 'running' || phase.is === 'after')
  const { exercise } = practising
  const begin = (before: number | undefined): void => {
    const session: RunningSession = { exercise: practising.id, began: instantOf(Date.now()), ...(before === undefined ? {} : { before }) }
    rememberRunning(log, session)
    setNumbers(asksNumbers(practising, today))
    setPhase({ is: 'running', session })
  }
  const keep = async (began: Instant, said: Omit<Session, 'exercise'>, telling: Telling): Promise<void> => {
    const level = levelNow(practising)
    const whole: Session = { exercise: practising.id, ...said, ...(level === undefined ? {} : { level }) }
    const judged = brakeFor(whole, exercise.practice, sessionsOf(folded), today)
    const body = judged.known ? { ...whole, told: judged.value.colour } : whole
    if (!(await say(keepSession(body, began, telling)))) return
    forgetRunning(log)
    setPhase({ is: 'kept', told: judged.known ? { colour: judged.value.colour, tellTherapist: judged.value.tellTherapist, danger: whole.danger === 'yes' } : 'not-said' })
  }
  const said = (session: RunningSession, ended: Session['ended'], seconds: number | undefined) => (words: Said, telling: Telling): void =>
    void keep(session.began, { ended, ...(seconds === undefined ? {} : { seconds }), ...(session.before === undefined ? {} : { before: session.before }), ...words }, telling)
  if (phase.is === 'running') {
    const Player = players[exercise.practice] ?? players.timer
    return <Player name={exercise.name} how={howOf(i18n, exercise)} began={phase.session.began} minutes={exercise.minutes} listens={listens} onEnd={(ended, seconds) => setPhase({ is: 'after', session: phase.session, ended, seconds })} />
  }
  if (phase.is === 'found') {
    const { session } = phase
    return (
      <Page back={{ to: '/practise', name: t`Back to Practise` }} top={<Trans>Practise</Trans>} title={<Trans>This began {momentOf(i18n, session.began, zoneHere())}</Trans>} lead={exercise.name}>
        <Button wide kind="main" onPress={() => setPhase({ is: 'after', session, ended: 'time-up', seconds: exercise.minutes * 60 })}><Trans>It went on to the end</Trans></Button>
        <Button wide onPress={() => setPhase({ is: 'after', session, ended: 'not-known', seconds: undefined })}><Trans>It stopped, I do not know when</Trans></Button>
        <Button wide kind="quiet" onPress={() => { forgetRunning(log); setPhase({ is: 'before' }) }}><Trans>Leave it out</Trans></Button>
      </Page>
    )
  }
  if (phase.is === 'after') return (
    <>
      <AfterSession ended={phase.ended} minutes={phase.seconds === undefined ? undefined : Math.round(phase.seconds / 60)} asks={{ during: numbers, discomfort: practising.today.length === 0 && exercise.practice === 'touch-ladder' }} onKeep={said(phase.session, phase.ended, phase.seconds)} />
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </>
  )
  if (phase.is === 'kept') return <ToldAfter told={phase.told} by={practising.by} />
  return <BeforeSession practising={practising} listens={listens} onListens={setListens} onBegin={begin} />
}
