import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { PersonLog } from '#device/person-log.ts'
import { useLog } from '#device/LogProvider.tsx'
import { useSharing } from '#device/use-log.ts'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Loading } from '#ui/EmptyState.tsx'
import { Page } from '#ui/Page.tsx'
import { RowLink, Rows } from '#ui/Row.tsx'
import { problemWords } from '#features/accounts/problem-words.ts'
import { sharingShape } from '../shapes.ts'
import type { Sharing } from '../shapes.ts'
import { AllowDevice } from './AllowDevice.tsx'
import { SafeToReach } from './SafeToReach.tsx'
import { TeamSharing } from './TeamSharing.tsx'
import css from './SeeSharing.module.css'

/** Asks the server who sees what; the answer before stays until a new one comes. */
export function useWhoSees(): { sharing: Sharing | undefined; problem: Problem | undefined; again: () => void; log: PersonLog | null } {
  const log = useLog()
  const mine = log instanceof PersonLog ? log : null
  const { connection } = useSharing()
  const [sharing, setSharing] = useState<Sharing>()
  const [problem, setProblem] = useState<Problem>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let gone = false
    if (mine !== null && connection === 'connected') {
      void mine.ask({ path: '/api/sharing', answer: sharingShape }).then((answer) => {
        if (gone) return
        setProblem(answer.ok ? undefined : answer.problem)
        if (answer.ok) setSharing(answer.value)
      })
    }
    return () => {
      gone = true
    }
  }, [mine, connection, turn])
  return { sharing, problem, again: () => setTurn((count) => count + 1), log: mine }
}

/** Who sees what, in plain words: each team with its parts, which devices write here, and who looked. */
export function SeeSharing() {
  const { t, i18n } = useLingui()
  const { connection } = useSharing()
  const { sharing, problem, again, log } = useWhoSees()
  const frame = { top: <Trans>Who sees what</Trans>, back: { to: '/', name: t`Back` } }
  if (connection === 'removed') {
    return log?.erased === true
      ? <Page {...frame} title={<Trans>Your record at the clinic was erased</Trans>}><Erased /></Page>
      : <Page {...frame} title={<Trans>This phone was removed</Trans>}><Removed /></Page>
  }
  if (connection === 'not connected' || log === null) {
    return (
      <Page {...frame} title={<Trans>Nobody but you</Trans>} lead={<Trans>This record is on this device alone. No team can see it.</Trans>}>
        <div><ButtonLink icon="people" to="/join"><Trans>I have an invitation</Trans></ButtonLink></div>
      </Page>
    )
  }
  if (sharing === undefined) {
    return (
      <Page {...frame} title={<Trans>Who sees what</Trans>}>
        {problem === undefined
          ? <Loading what={<Trans>Asking who sees what</Trans>} />
          : <Banner kind="caution" title={<Trans>No answer just now</Trans>} announced action={<Button onPress={again}><Trans>Try again</Trans></Button>}>{i18n._(problemWords(problem))}</Banner>}
      </Page>
    )
  }
  const reading = sharing.teams.filter((team) => !team.stopped)
  return (
    <Page {...frame} title={reading.length === 0 ? <Trans>No team sees what you write</Trans> : <Plural value={reading.length} one="One team sees what you share" other="# teams see what you share" />}>
      {problem !== undefined && <Banner kind="caution" title={<Trans>This may be old</Trans>}><Trans>No answer from the server just now.</Trans></Banner>}
      {log.local.role !== 'carer' && sharing.asking.map((asking) => <AllowDevice key={asking.id} asking={asking} log={log} onChanged={again} />)}
      {sharing.teams.map((team) => <TeamSharing key={team.id} team={team} log={log} onChanged={again} />)}
      {log.local.role !== 'carer' && <SafeToReach said={sharing.reach} log={log} onChanged={again} />}
      <Rows label={t`More`}>
        <RowLink to="/who-sees/looked" title={<Trans>Who looked</Trans>} note={sharing.looks.length === 0 ? <Trans>Nobody yet</Trans> : <Plural value={sharing.looks.length} one="once" other="# times" />} />
        <RowLink to="/who-sees/devices" title={<Trans>Phones and other devices</Trans>} note={<Plural value={sharing.devices.filter((one) => one.removedAt === null).length} one="only this one" other="# write in this record" />} />
      </Rows>
    </Page>
  )
}

/** What a phone says whose record was erased at the server: nothing goes there any more, and what is here stays. */
function Erased() {
  return (
    <div className={css['removed']}>
      <p><Trans>It was asked for, and it is done. No team sees anything, and this phone sends nothing.</Trans></p>
      <p><Trans>What is on this phone stays here, until you remove it. It is the only copy now.</Trans></p>
      <div className={css['ways']}>
        <ButtonLink wide kind="main" icon="copy" to="/copy"><Trans>Keep a copy as a file</Trans></ButtonLink>
        <ButtonLink wide to="/join"><Trans>I have a new invitation</Trans></ButtonLink>
      </div>
    </div>
  )
}

/** What a removed phone says: what is still here, and the ways on. */
export function Removed() {
  const { pending } = useSharing()
  return (
    <div className={css['removed']}>
      <p><Trans>The team, or another of your phones, took it off. It no longer sends or gets anything.</Trans></p>
      <p>{pending === 0 ? <Trans>Everything you wrote was sent before.</Trans> : <Plural value={pending} one="# line was not sent. It stays here." other="# lines were not sent. They stay here." />}</p>
      <div className={css['ways']}>
        <ButtonLink wide kind="main" to="/join"><Trans>I have a new invitation</Trans></ButtonLink>
        <ButtonLink wide icon="copy" to="/copy"><Trans>Keep a copy as a file</Trans></ButtonLink>
      </div>
    </div>
  )
}
