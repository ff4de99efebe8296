import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'
import { problemWords } from '../problem-words.ts'
import { DoorEnd, DoorForm, DoorPage } from './DoorPage.tsx'
import { tell } from './ask.ts'
import { signInWithPasskey } from './passkeys.ts'

const signedInShape = z.object({ next: z.enum(['in', 'second-factor']) })

/** Signing in: address and password, then the second factor where there is one; or a passkey alone. */
export function SignIn({ onIn, isSetUp = true, title, lead }: { onIn: () => void; isSetUp?: boolean; title?: ReactNode; lead?: ReactNode }) {
  const { t, i18n } = useLingui()
  const [address, setAddress] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState<string>()

  const answered = async (asked: ReturnType<typeof tell<z.infer<typeof signedInShape>>>, waiting: string) => {
    setBusy(waiting)
    const answer = await asked
    setBusy(undefined)
    setProblem(answer.ok ? undefined : answer.problem)
    if (answer.ok && answer.value.next === 'in') onIn()
    if (answer.ok && answer.value.next === 'second-factor') setCode('')
  }
  const send = () => void answered(
    code === undefined ? tell(signedInShape, 'sign-in', { address, password }) : tell(signedInShape, 'sign-in/second-factor', { code }),
    t`Signing in`,
  )
  const refusal = problem && <Banner kind="caution" title={<Trans>Not signed in</Trans>} announced>{i18n._(problemWords(problem))}</Banner>

  if (code !== undefined) {
    return (
      <DoorPage title={<Trans>Your second factor</Trans>} lead={<Trans>The six digits that your authenticator app shows now, or one of the backup codes you kept.</Trans>}>
        {refusal}
        <DoorForm onSend={send}>
          <TextField label={<Trans>Code</Trans>} value={code} onChange={setCode} autoComplete="one-time-code" maxLength={20} />
          <DoorEnd>
            <Button kind="main" type="submit" pending={busy}><Trans>Sign in</Trans></Button>
            <Button kind="quiet" onPress={() => { setCode(undefined); setProblem(undefined) }}><Trans>Start again</Trans></Button>
          </DoorEnd>
        </DoorForm>
      </DoorPage>
    )
  }
  return (
    <DoorPage
      title={title ?? <Trans>Sign in to your clinic</Trans>}
      lead={isSetUp ? lead : <Trans>Nobody has set up this clinic yet. Open the set-up link that Frond printed where it was started.</Trans>}
      note={<>
        <p><Trans>Password lost? A colleague who looks after this server makes a reset link for you: <code>npx frond reset</code> and your address.</Trans></p>
        <p><a href="/"><Trans>Not from a clinic? To your own record</Trans></a></p>
      </>}
    >
      {refusal}
      <DoorForm onSend={send}>
        <TextField label={<Trans>E-mail address</Trans>} type="email" name="username" autoComplete="username webauthn" value={address} onChange={setAddress} />
        <TextField label={<Trans>Password</Trans>} type="password" name="password" autoComplete="current-password" value={password} onChange={setPassword} />
        <DoorEnd>
          <Button kind="main" type="submit" pending={busy} left={address.trim() === '' || password === '' ? t`Address and password` : undefined}><Trans>Sign in</Trans></Button>
          <Button icon="lock" onPress={() => void answered(signInWithPasskey(), t`Waiting for your passkey`)}><Trans>Use a passkey</Trans></Button>
        </DoorEnd>
      </DoorForm>
    </DoorPage>
  )
}
