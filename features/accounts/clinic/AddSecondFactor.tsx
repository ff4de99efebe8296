import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as z from 'zod/mini'
import type { Problem } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { QrCode } from '#ui/QrCode.tsx'
import { Done } from '#ui/Row.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { TextField } from '#ui/TextField.tsx'
import { problemWords } from '../problem-words.ts'
import css from './AddSecondFactor.module.css'
import { tell } from './ask.ts'

const begunShape = z.object({ uri: z.string(), backupCodes: z.array(z.string()) })
const doneShape = z.object({ done: z.literal(true) })

/** Offers a second factor: six digits from an authenticator app besides the password, and backup codes for when the phone is lost. */
export function AddSecondFactor({ password: known, onDone }: { password?: string; onDone: () => void }) {
  const { t, i18n } = useLingui()
  const [password, setPassword] = useState(known ?? '')
  const [begun, setBegun] = useState<z.infer<typeof begunShape>>()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const [state, setState] = useState<'offered' | 'asking' | 'on'>('offered')

  const begin = async () => {
    setState('asking')
    const answer = await tell(begunShape, 'me/second-factor', { password })
    setState('offered')
    setProblem(answer.ok ? undefined : answer.problem)
    if (answer.ok) setBegun(answer.value)
  }
  const confirm = async () => {
    setState('asking')
    const answer = await tell(doneShape, 'me/second-factor/confirm', { code })
    setProblem(answer.ok ? undefined : answer.problem)
    setState(answer.ok ? 'on' : 'offered')
    if (answer.ok) onDone()
  }
  const refusal = problem !== undefined && <FieldProblem>{i18n._(problemWords(problem))}</FieldProblem>
  const pending = state === 'asking' ? t`One moment` : undefined
  return (
    <Sheet title={<Trans>A second factor</Trans>}>
      <p className="soft"><Trans>Six digits from an authenticator app, asked for after your password.</Trans></p>
      {begun === undefined && <>
        {known === undefined && <TextField label={<Trans>Your password, once more</Trans>} type="password" autoComplete="current-password" value={password} onChange={setPassword} />}
        {refusal}
        <div><Button icon="phone" onPress={() => void begin()} left={password === '' ? t`Your password first` : undefined} pending={pending}><Trans>Set up a second factor</Trans></Button></div>
      </>}
      {begun !== undefined && state !== 'on' && (
        <div className={css['steps']}>
          <p><Trans>1. Read this square with your authenticator app.</Trans></p>
          <div className={css['code']}><QrCode text={begun.uri} label={t`Square for your authenticator app`} /></div>
          <p className="soft"><Trans>No camera? Type this key: <span className={css['key']}>{secretOf(begun.uri)}</span></Trans></p>
          <p><Trans>2. Keep these backup codes on paper. Each works once when the phone is lost.</Trans></p>
          <ul className={css['backup']} aria-label={t`Backup codes`}>{begun.backupCodes.map((one) => <li key={one}>{one}</li>)}</ul>
          <TextField label={<Trans>3. The six digits it shows now</Trans>} inputMode="numeric" autoComplete="one-time-code" maxLength={8} value={code} onChange={setCode} />
          {refusal}
          <div><Button kind="main" onPress={() => void confirm()} left={code.trim().length < 6 ? t`Six digits` : undefined} pending={pending}><Trans>Turn it on</Trans></Button></div>
        </div>
      )}
      {state === 'on' && <Done><Trans>On</Trans></Done>}
    </Sheet>
  )
}

function secretOf(uri: string): string {
  return (new URL(uri).searchParams.get('secret') ?? '').replaceAll(/(.{4})/g, '$1 ').trim()
}
