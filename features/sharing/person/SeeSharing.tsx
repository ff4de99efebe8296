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
import { rememberedNotReading } from './not-reading.ts'
import type { NotReading } from './not-reading.ts'
import { sharingShape } from '../shapes.ts'
import type { Sharing } from '../shapes.ts'
import { Parted } from './Parted.tsx'
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
  const { t } = useLingui()
  const { connection, parted } = useSharing()
  const { sharing, problem, again, log } = useWhoSees()
  const frame = { top: <Trans>Who sees what</Trans>, back: { to: '/plan', name: t`Back to the plan` } }
  if (connection === 'removed') {
    if (log?.erased === true) return <Page {...frame} title={<Trans>Your record at the clinic was erased</Trans>}><Erased /></Page>
    return log?.unknown === true
      ? <Page {...frame} title={<Trans>The clinic does not know this phone</Trans>}><NotKnown /></Page>
      : <Page {...frame} title={<Trans>This phone was removed</Trans>}><Removed /></Page>
  }
  if (connection === 'not connected' || log === null) {
    return (
      <Page {...frame} title={<Trans>Nobody but you</Trans>} lead={<Trans>This record is on this device alone. No team can see it.</Trans>}>
        {parted !== undefined && <Parted />}
        {log?.local.formerly !== undefined && <Banner kind="caution" title={<Trans>This phone is not known to your team yet</Trans>}><Trans>Where the copy was made, the record was shared. What you write here goes to nobody until your team invites this phone anew.</Trans></Banner>}
        <div><ButtonLink icon="people" to="/join"><Trans>I have an invitation</Trans></ButtonLink></div>
        <p className="soft"><Trans>If you share one day, you choose which parts, and you can stop at any time.</Trans></p>
      </Page>
    )
  }
  if (sharing === undefined) {
    return (
      <Page {...frame} title={<Trans>Who sees what</Trans>}>
        {problem === undefined
          ? <Loading what={<Trans>Asking who sees what</Trans>} />
          : <>
              <NobodyReads teams={rememberedNotReading(log.local.id)} />
              <Banner kind="caution" title={<Trans>No answer just now</Trans>} announced action={<Button onPress={again}><Trans>Try again</Trans></Button>}><Trans>Who sees what is asked anew each time, so that it is never old. For that a network is needed. What you shared before stays shared until you stop it.</Trans></Banner>
            </>}
      </Page>
    )
  }
  const reading = sharing.teams.filter((team) => !team.stopped)
  return (
    <Page {...frame} title={reading.length === 0 ? <Trans>No team sees what you write</Trans> : <Plural value={reading.length} one="One team sees what you share" other="# teams see what you share" />}>
      {problem !== undefined && <Banner kind="caution" title={<Trans>This may be old</Trans>}><Trans>No answer from the server just now.</Trans></Banner>}
      <p><Trans>You can change it or stop it at any time; it counts at once. They keep what they wrote, and a copy of what they based a decision on.</Trans></p>
      {log.local.role !== 'carer' && sharing.asking.map((asking) => <AllowDevice key={asking.id} asking={asking} log={log} onChanged={again} />)}
      {sharing.teams.map((team) => <TeamSharing key={team.id} team={team} log={log} onChanged={again} />)}
      {log.local.role !== 'carer' && <SafeToReach said={sharing.reach} log={log} onChanged={again} />}
      <Rows label={t`More`}>
        <RowLink to="/who-sees/looked" title={<Trans>Who looked</Trans>} note={sharing.looks.length === 0 ? <Trans>Nobody yet</Trans> : <Plural value={sharing.looks.length} one="once" other="# times" />} />
        <RowLink to="/who-sees/devices" title={<Trans>Phones and other devices</Trans>} note={<Plural value={sharing.devices.filter((one) => one.removedAt === null).length} one="only this one" other="# write in this record" />} />
        {log.local.role !== 'carer' && <RowLink to="/erase/team" title={<Trans>Ask the team to erase it</Trans>} note={<Trans>They answer here, in words</Trans>} />}
      </Rows>
      <p className="soft"><Trans>What is private on this device never leaves it, and nobody can see that it is there.</Trans></p>
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

/** Which teams no longer read, and since when: said without a network too. */
function NobodyReads({ teams }: { teams: readonly NotReading[] }) {
  const { i18n } = useLingui()
  return teams.map(({ team, since }) => (
    <Banner key={team} kind="caution" title={<Trans>Nobody at {team} reads this since {i18n.date(since, { day: 'numeric', month: 'long', year: 'numeric' })}.</Trans>}><Trans>Your diary stays yours.</Trans></Banner>
  ))
}

/** What a removed phone says: what is still here, and the ways on. */
export function Removed() {
  const { pending } = useSharing()
  return (
    <div className={css['removed']}>
      <p><Trans>The team, or another of your phones, took it off. It no longer sends or gets anything.</Trans></p>
      <p>{pending === 0 ? <Trans>Everything you wrote was sent before.</Trans> : <Plural value={pending} one="# line was not sent. It stays here." other="# lines were not sent. They stay here." />}</p>
      <WaysBack />
    </div>
  )
}

/** The server was brought back from a time before this phone, or before its key. */
function NotKnown() {
  return (
    <div className={css['removed']}>
      <p><Trans>Nobody took it off. The clinic’s server was probably brought back from an older copy.</Trans></p>
      <p><Trans>All that you wrote is still on this phone. Ask your team for a new invitation: then it is sent again.</Trans></p>
      <WaysBack />
    </div>
  )
}

function WaysBack() {
  return (
    <div className={css['ways']}>
      <ButtonLink wide kind="main" to="/join"><Trans>I have a new invitation</Trans></ButtonLink>
      <ButtonLink wide icon="copy" to="/copy"><Trans>Keep a copy as a file</Trans></ButtonLink>
    </div>
  )
}
