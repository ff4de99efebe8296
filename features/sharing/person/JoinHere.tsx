import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { PersonLog } from '#device/person-log.ts'
import { useSharing } from '#device/use-log.ts'
import { useLog } from '#device/LogProvider.tsx'
import type { Problem } from '#log/problem.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { showToast } from '#ui/toasts.ts'
import { firstQuestion } from '../joining.ts'
import { AgreeToShare } from './AgreeToShare.tsx'
import type { Agreed } from './AgreeToShare.tsx'
import { Answer } from './Answer.tsx'
import { OpenInvitation } from './OpenInvitation.tsx'
import type { InHand } from './OpenInvitation.tsx'
import { connectNew, connectOpen, goOnConnecting } from './connect.ts'

/** Joining on a device where a record is open: whose it is comes first. */
export function JoinHere() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const log = useLog()
  const [usedHere] = useState(() => async (code: string) => {
    const connected = log instanceof PersonLog && await goOnConnecting(log, code)
    if (connected) {
      showToast({ text: t`Connected`, icon: 'people' })
      go('/')
    }
    return connected
  })
  return <OpenInvitation usedHere={usedHere}>{(invitation) => <Whose invitation={invitation} />}</OpenInvitation>
}

function Whose({ invitation }: { invitation: InHand }) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const log = useLog()
  const { connection } = useSharing()
  const [at, setAt] = useState<'whose' | 'this record' | 'own record'>('whose')
  const [problem, setProblem] = useState<Problem>()
  const [pending, setPending] = useState(false)
  if (!(log instanceof PersonLog)) throw new Error('An invitation is opened with a record of this device.')
  const { given, team, role } = invitation
  const { label } = log.local

  const agree = async (agreed: Agreed) => {
    setPending(true)
    const connected = at === 'this record' ? await connectOpen(log, invitation, agreed) : await connectNew(given, invitation, agreed)
    setPending(false)
    setProblem(connected.ok ? undefined : connected.problem)
    if (!connected.ok) return
    // The record just made is another one than the page has open.
    if (at === 'own record') return location.assign('/')
    showToast({ text: t`Connected with ${team.name}`, icon: 'people' })
    go('/')
  }
  if (at !== 'whose') return <AgreeToShare invitation={invitation} onAgree={(agreed) => void agree(agreed)} onBack={() => setAt('whose')} problem={problem} pending={pending} />

  const asked = firstQuestion({ person: log.local.person, role: log.local.role, removed: connection === 'removed' }, invitation)
  const leave = <Foot><ButtonLink wide kind="plain" to="/"><Trans>Not now</Trans></ButtonLink></Foot>
  if (asked === 'connected already') {
    return <Page top={<Trans>Invitation</Trans>} title={<Trans>This phone is connected already</Trans>} lead={<Trans>Nothing more to do. The invitation can wait for another phone.</Trans>} dock={<Foot><Button wide kind="main" onPress={() => go('/')}><Trans>Back to my record</Trans></Button></Foot>} />
  }
  if (asked === 'other person') {
    return (
      <Page top={<Trans>Invitation</Trans>} title={<Trans>This invitation is for {given}</Trans>} lead={<Trans>The record open on this phone is called “{label}” and belongs to somebody else, or is kept in another way. Whose is the invitation?</Trans>} dock={leave}>
        <Answer onPress={() => setAt('own record')} title={<Trans>For {given}: keep a record of its own</Trans>} note={<Trans>Both stay on this phone, apart from each other. You can change between them.</Trans>} />
      </Page>
    )
  }
  if (asked === 'come back') {
    return (
      <Page top={<Trans>Invitation</Trans>} title={<Trans>Connect this phone again</Trans>} lead={<Trans>It was removed. What you wrote since then is still here, and goes to {team.name} once you agree.</Trans>} dock={leave}>
        <Answer first onPress={() => setAt('this record')} title={<Trans>Go on</Trans>} />
      </Page>
    )
  }
  return (
    <Page top={<Trans>Invitation</Trans>} title={<Trans>{team.name} invites {given}</Trans>} lead={role === 'person' ? <Trans>Are you {given}, and is the record on this phone yours?</Trans> : <Trans>Is the record on this phone the one of {given}?</Trans>} dock={leave}>
      <Answer first onPress={() => setAt('this record')} title={role === 'person' ? <Trans>Yes, it is mine</Trans> : <Trans>Yes, it is theirs</Trans>} note={<Trans>You say next what the team may see of it.</Trans>} />
      <Answer onPress={() => setAt('own record')} title={<Trans>No, it is somebody else’s</Trans>} note={<Trans>{given} gets a record of their own. “{label}” stays as it is.</Trans>} />
    </Page>
  )
}
