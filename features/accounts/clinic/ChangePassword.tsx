import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as z from 'zod/mini'
import type { Problem } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { TextField } from '#ui/TextField.tsx'
import { showToast } from '#ui/toasts.ts'
import { checkPassword } from '../password.ts'
import { problemWords } from '../problem-words.ts'
import { NewPassword } from './AccountFields.tsx'
import { tell } from './ask.ts'

const doneShape = z.object({ done: z.literal(true) })

/** One's own password, changed by whoever knows the old one; every other place that was signed in is signed out. */
export function ChangePassword({ address }: { address: string }) {
  const { t, i18n } = useLingui()
  const [asked, setAsked] = useState<{ current: string; password: string }>()
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const change = async (words: { current: string; password: string }) => {
    setBusy(true)
    const answer = await tell(doneShape, 'me/password', words)
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.problem)
    if (!answer.ok) return
    setAsked(undefined)
    showToast({ text: t`Your password is changed` })
  }
  return (
    <Sheet title={<Trans>Your password</Trans>}>
      <p className="soft"><Trans>Everywhere else where you are signed in, you are signed out when it changes.</Trans></p>
      {asked === undefined
        ? <div><Button onPress={() => setAsked({ current: '', password: '' })}><Trans>Change it</Trans></Button></div>
        : <>
            <TextField label={<Trans>The one you have now</Trans>} type="password" autoComplete="current-password" value={asked.current} onChange={(current) => setAsked({ ...asked, current })} />
            <NewPassword value={asked.password} address={address} onChange={(password) => setAsked({ ...asked, password })} />
            {problem !== undefined && <FieldProblem>{problem.code === 'sign-in.refused' ? <Trans>The password you have now is another one.</Trans> : i18n._(problemWords(problem))}</FieldProblem>}
            <div>
              <Button kind="main" onPress={() => void change(asked)} left={asked.current === '' || !checkPassword(asked.password, address).ok ? t`Both passwords` : undefined} pending={busy ? t`Changing` : undefined}><Trans>Change it</Trans></Button>
              {' '}<Button kind="quiet" onPress={() => setAsked(undefined)}><Trans>Leave it</Trans></Button>
            </div>
          </>}
    </Sheet>
  )
}
