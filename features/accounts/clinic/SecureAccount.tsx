import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { ButtonLink } from '#ui/Button.tsx'
import { AddPasskey } from './AddPasskey.tsx'
import { AddSecondFactor } from './AddSecondFactor.tsx'
import { DoorEnd, DoorPage } from './DoorPage.tsx'

/** Right after the first sign-in: a passkey and a second factor are offered; both may be left for later. */
export function SecureAccount({ password }: { password: string }) {
  const [done, setDone] = useState(0)
  return (
    <DoorPage title={<Trans>Two ways to keep your account yours</Trans>} lead={<Trans>Records of people lie behind it. Each takes a minute, and can wait.</Trans>}>
      <AddPasskey onDone={() => setDone((count) => count + 1)} />
      <AddSecondFactor password={password} onDone={() => setDone((count) => count + 1)} />
      <DoorEnd><ButtonLink kind={done > 0 ? 'main' : 'plain'} to="/clinic">{done > 0 ? <Trans>To the clinic</Trans> : <Trans>Later</Trans>}</ButtonLink></DoorEnd>
    </DoorPage>
  )
}
