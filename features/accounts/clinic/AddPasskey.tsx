import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Problem } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Done } from '#ui/Row.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { problemWords } from '../problem-words.ts'
import { addPasskey, canUsePasskeys } from './passkeys.ts'

/** Offers a passkey: the lock of this device, or a security key, instead of a password. */
export function AddPasskey({ onDone }: { onDone: () => void }) {
  const { t, i18n } = useLingui()
  const [state, setState] = useState<'offered' | 'asking' | 'added' | Problem>('offered')
  if (!canUsePasskeys()) return null
  const add = async () => {
    setState('asking')
    const added = await addPasskey(t`Passkey`)
    setState(added.ok ? 'added' : added.problem)
    if (added.ok) onDone()
  }
  return (
    <Sheet title={<Trans>A passkey</Trans>}>
      <p className="soft"><Trans>Sign in with the lock of this computer or a security key. Nothing to remember, nothing to steal.</Trans></p>
      {typeof state === 'object' && <FieldProblem>{i18n._(problemWords(state))}</FieldProblem>}
      {state === 'added' ? <Done><Trans>Added</Trans></Done> : <div><Button icon="lock" onPress={() => void add()} pending={state === 'asking' ? t`Waiting for your passkey` : undefined}><Trans>Add a passkey</Trans></Button></div>}
    </Sheet>
  )
}
