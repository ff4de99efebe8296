import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as z from 'zod/mini'
import type { Problem } from '#log/problem.ts'
import type { TeamRole } from '#log/role.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'
import { problemWords } from '../problem-words.ts'
import { AccountFields, isComplete, noAccount } from './AccountFields.tsx'
import { DoorEnd, DoorForm, DoorPage } from './DoorPage.tsx'
import { NotCertified } from './NotCertified.tsx'
import { RoleField } from './RoleFields.tsx'
import { SecureAccount } from './SecureAccount.tsx'
import { tell } from './ask.ts'
import { useLinkToken } from './link-token.ts'

const doneShape = z.object({ done: z.literal(true) })
const signedInShape = z.object({ next: z.enum(['in', 'second-factor']) })

/** The first clinician, by the set-up link: the clinic's name, who they are, and how they will sign in. */
export function SetUpClinic() {
  const { t, i18n } = useLingui()
  const token = useLinkToken()
  const [clinic, setClinic] = useState('')
  const [role, setRole] = useState<TeamRole>()
  const [account, setAccount] = useState(noAccount)
  const [problem, setProblem] = useState<Problem>()
  const [at, setAt] = useState<'form' | 'sending' | 'secure'>('form')

  if (at === 'secure') return <SecureAccount password={account.password} />
  const send = async () => {
    setAt('sending')
    const made = await tell(doneShape, 'set-up', { token, clinic, role, ...account })
    const answer = made.ok ? await tell(signedInShape, 'sign-in', { address: account.address, password: account.password }) : made
    setProblem(answer.ok ? undefined : answer.problem)
    setAt(answer.ok ? 'secure' : 'form')
  }
  const left = clinic.trim() === '' || role === undefined || !isComplete(account) ? t`Fill in every line` : undefined
  return (
    <DoorPage title={<Trans>Set up your clinic</Trans>} lead={<Trans>You are the first here. You can invite colleagues and the people you treat right afterwards.</Trans>}>
      <NotCertified />
      {token === undefined && <Banner kind="caution" title={<Trans>This page needs the whole set-up link</Trans>}><Trans>It was printed where Frond was started. A fresh one: <code>npx frond setup-link</code></Trans></Banner>}
      {problem !== undefined && <Banner kind="caution" title={<Trans>Not set up yet</Trans>} announced>{i18n._(problemWords(problem))}</Banner>}
      <DoorForm onSend={() => { if (left === undefined) void send() }}>
        <TextField label={<Trans>Name of the clinic or team</Trans>} hint={<Trans>People you invite see it: Hand team, Riverside Hospital.</Trans>} autoComplete="organization" maxLength={120} value={clinic} onChange={setClinic} />
        <RoleField label={t`Your role`} value={role} onChange={setRole} />
        <AccountFields value={account} onChange={setAccount} />
        <DoorEnd><Button kind="main" type="submit" left={left} pending={at === 'sending' ? t`Setting up` : undefined}><Trans>Set up</Trans></Button></DoorEnd>
      </DoorForm>
    </DoorPage>
  )
}
