import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as z from 'zod/mini'
import type { Problem } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { TextField } from '#ui/TextField.tsx'
import { problemWords } from '../problem-words.ts'
import { tell } from './ask.ts'

const doneShape = z.object({ done: z.literal(true) })

/** The second factor that is on, and the way to turn it off: a new phone sets up its own. */
export function SecondFactorOn({ onOff }: { onOff: () => void }) {
  const { t, i18n } = useLingui()
  const [password, setPassword] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const turnOff = async () => {
    setBusy(true)
    const answer = await tell(doneShape, 'me/second-factor/end', { password })
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.problem)
    if (answer.ok) onOff()
  }
  return (
    <Sheet title={<Trans>A second factor</Trans>}>
      <p className="soft"><Trans>It is asked for after your password. For a new phone, turn it off here and set it up again there.</Trans></p>
      {password === undefined
        ? <div><Button onPress={() => setPassword('')}><Trans>Turn it off</Trans></Button></div>
        : <>
            <TextField label={<Trans>Your password, once more</Trans>} type="password" autoComplete="current-password" value={password} onChange={setPassword} />
            {problem !== undefined && <FieldProblem>{i18n._(problemWords(problem))}</FieldProblem>}
            <div><Button kind="danger" onPress={() => void turnOff()} left={password === '' ? t`Your password first` : undefined} pending={busy ? t`Turning it off` : undefined}><Trans>Turn it off</Trans></Button> <Button kind="quiet" onPress={() => setPassword(undefined)}><Trans>Leave it on</Trans></Button></div>
          </>}
    </Sheet>
  )
}
