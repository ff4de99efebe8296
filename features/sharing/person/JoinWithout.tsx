import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { chooseLog } from '#device/logs.ts'
import { askToStoreSafely } from '#device/stored-safely.ts'
import type { Problem } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import type { WithoutLog } from '#features/start/person/WithMyLog.tsx'
import { showCode } from '../short-code.ts'
import { AgreeToShare } from './AgreeToShare.tsx'
import type { Agreed } from './AgreeToShare.tsx'
import { Answer } from './Answer.tsx'
import css from './Answer.module.css'
import { OpenInvitation } from './OpenInvitation.tsx'
import type { InHand } from './OpenInvitation.tsx'
import { connectNew } from './connect.ts'

/** Joining on a device where no record is open: it asks first, and never starts an empty record silently. */
export function JoinWithout({ told }: { told: WithoutLog }) {
  return <OpenInvitation>{(invitation) => <Which invitation={invitation} told={told} />}</OpenInvitation>
}

function Which({ invitation, told }: { invitation: InHand; told: WithoutLog }) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const [at, setAt] = useState<'which' | 'agree' | 'elsewhere' | 'copy'>('which')
  const [problem, setProblem] = useState<Problem>()
  const [pending, setPending] = useState(false)
  const { given, role, team } = invitation
  const agree = async (agreed: Agreed) => {
    setPending(true)
    void askToStoreSafely()
    const connected = await connectNew(role === 'person' ? t`My record` : given, invitation, agreed)
    setPending(false)
    setProblem(connected.ok ? undefined : connected.problem)
    if (!connected.ok) return
    history.replaceState(null, '', '/')
    told.openLog(connected.value)
    go('/')
  }
  if (at === 'agree') return <AgreeToShare invitation={invitation} onAgree={(agreed) => void agree(agreed)} onBack={() => setAt('which')} problem={problem} pending={pending} />
  if (at === 'elsewhere') return <Elsewhere code={invitation.code} told={told} onBack={() => setAt('which')} />
  if (at === 'copy') {
    return (
      <Page top={<Trans>Invitation</Trans>} title={<Trans>First bring back your copy</Trans>} lead={<Trans>Then open this invitation again. Your record and the invitation belong together.</Trans>} dock={<Foot><Button kind="quiet" onPress={() => setAt('which')}><Trans>Back</Trans></Button><Button kind="main" onPress={() => go('/copy/bring')}><Trans>Bring back my copy</Trans></Button></Foot>}>
        <p><Trans>Keep this code: <b>{showCode(invitation.code)}</b></Trans></p>
      </Page>
    )
  }
  return (
    <Page
      top={<Trans>Invitation</Trans>}
      title={role === 'person' ? <Trans>{team.name} invites {given}</Trans> : <Trans>{team.name} invites you to write for {given}</Trans>}
      lead={<Trans>Is there a record already?</Trans>}
    >
      <Answer first onPress={() => setAt('agree')} title={<Trans>I am new here</Trans>} note={<Trans>A new record begins on this phone.</Trans>} />
      <Answer onPress={() => setAt('elsewhere')} title={<Trans>My record is on this phone already</Trans>} note={<Trans>It is in another app or browser, or was here before.</Trans>} />
      <Answer onPress={() => setAt('copy')} title={<Trans>I have my copy</Trans>} note={<Trans>A file you kept.</Trans>} />
      <p className="soft"><Trans>Not for you? Then close this page, and tell whoever gave it to you.</Trans></p>
    </Page>
  )
}

function Elsewhere({ code, told, onBack }: { code: string; told: WithoutLog; onBack: () => void }) {
  const { logs, lost } = told.here
  return (
    <Page top={<Trans>Invitation</Trans>} title={logs.length > 0 ? <Trans>Which one is yours?</Trans> : <Trans>Open it where your record is</Trans>} dock={<Foot><Button wide onPress={onBack}><Trans>Back</Trans></Button></Foot>}>
      {logs.map((local) => <Answer key={local.id} onPress={() => { chooseLog(local.id); told.openLog(local) }} title={local.label} />)}
      {logs.length === 0 && <>
        <p><Trans>This browser holds no record. Yours may be in the app on your home screen, or in another browser.</Trans></p>
        <p><Trans>Open Frond there, choose <b>I have an invitation</b>, and type:</Trans></p>
        <output className={css['code']}>{showCode(code)}</output>
      </>}
      {lost.length > 0 && <p><Trans>A record was here and is gone: this browser was cleared. If you have a copy, bring it back first.</Trans></p>}
    </Page>
  )
}
