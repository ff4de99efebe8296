import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as z from 'zod/mini'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { checkPassword } from '../password.ts'
import { problemWords } from '../problem-words.ts'
import { NewPassword } from './AccountFields.tsx'
import { DoorEnd, DoorForm, DoorPage } from './DoorPage.tsx'
import { tell } from './ask.ts'
import { useLinkToken } from './link-token.ts'

const doneShape = z.object({ done: z.literal(true) })

/** A new password by a one-time reset link. Whoever was signed in with the old one is out. */
export function ChoosePassword() {
  const { t, i18n } = useLingui()
  const token = useLinkToken()
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const [at, setAt] = useState<'form' | 'sending' | 'done'>('form')
  if (at === 'done') {
    return (
      <DoorPage title={<Trans>Your new password is set</Trans>} lead={<Trans>Everyone who was signed in with the old one is signed out.</Trans>}>
        <DoorEnd><ButtonLink kind="main" to="/clinic"><Trans>Sign in</Trans></ButtonLink></DoorEnd>
      </DoorPage>
    )
  }
  const send = async () => {
    setAt('sending')
    const answer = await tell(doneShape, 'reset', { token, password })
    setProblem(answer.ok ? undefined : answer.problem)
    setAt(answer.ok ? 'done' : 'form')
  }
  const left = checkPassword(password, '').ok ? undefined : t`A longer password`
  return (
    <DoorPage title={<Trans>Choose a new password</Trans>}>
      {token === undefined && <Banner kind="caution" title={<Trans>This page needs the whole reset link</Trans>}><Trans>It is made where Frond runs: <code>npx frond reset</code> and your address.</Trans></Banner>}
      {problem !== undefined && <Banner kind="caution" title={<Trans>Not changed</Trans>} announced>{i18n._(problemWords(problem))}</Banner>}
      <DoorForm onSend={() => { if (left === undefined) void send() }}>
        <NewPassword value={password} address="" onChange={setPassword} />
        <DoorEnd><Button kind="main" type="submit" left={left} pending={at === 'sending' ? t`Changing` : undefined}><Trans>Set the password</Trans></Button></DoorEnd>
      </DoorForm>
    </DoorPage>
  )
}
