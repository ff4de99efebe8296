import { Trans } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { Button } from '#ui/Button.tsx'
import { Loading } from '#ui/EmptyState.tsx'
import { meShape } from '../shapes.ts'
import { AskedFailed } from './AskedFailed.tsx'
import { DoorEnd, DoorPage } from './DoorPage.tsx'
import { SignIn } from './SignIn.tsx'
import { signedOut, tell } from './ask.ts'
import { keepLocked, touchedAnew } from './idle.ts'
import { IdleLock } from './IdleLock.tsx'
import { MeProvider } from './me.tsx'
import { useAsked } from './use-asked.ts'

const clinicShape = z.object({ isSetUp: z.boolean() })
const doneShape = z.object({ done: z.literal(true) })

/** Stands before every room of the clinic: who is not signed in signs in here, and lands where they wanted to go. */
export function SignedIn({ children }: { children: ReactNode }) {
  const me = useAsked(meShape, 'me')
  const isIn = me.is === 'here'
  const [locked, setLocked] = useState(false)
  const again = useRef(me.again)
  again.current = me.again
  // A session that ended elsewhere closes the rooms here too: at the next question, and whenever the page is looked at again.
  useEffect(() => {
    if (!isIn || locked) return undefined
    const look = () => again.current()
    signedOut.addEventListener('ended', look)
    addEventListener('focus', look)
    return () => {
      signedOut.removeEventListener('ended', look)
      removeEventListener('focus', look)
    }
  }, [isIn, locked])
  if (me.is === 'waiting') return <Loading what={<Trans>Opening the clinic</Trans>} />
  if (me.is === 'here') return <MeProvider me={me.value} again={me.again}><IdleLock me={me.value} onLock={() => setLocked(true)} onOpen={() => setLocked(false)}>{children}</IdleLock></MeProvider>
  if (me.problem.code === 'session.ended') return <SignInHere onIn={me.again} />
  if (me.problem.code === 'access.no-team') return <NoTeam onOut={me.again} />
  return <DoorPage title={<Trans>The clinic could not be opened</Trans>}><AskedFailed problem={me.problem} again={me.again} /></DoorPage>
}

function SignInHere({ onIn }: { onIn: () => void }) {
  const clinic = useAsked(clinicShape, 'clinic')
  const opened = (): void => {
    keepLocked(false)
    touchedAnew()
    onIn()
  }
  return <SignIn onIn={opened} isSetUp={clinic.is !== 'here' || clinic.value.isSetUp} />
}

function NoTeam({ onOut }: { onOut: () => void }) {
  return (
    <DoorPage title={<Trans>This account belongs to no team any more</Trans>} lead={<Trans>Nothing here is open to it. If that is a mistake, ask whoever manages the team.</Trans>}>
      <DoorEnd><Button onPress={() => void tell(doneShape, 'sign-out', {}).then(onOut)}><Trans>Sign out</Trans></Button></DoorEnd>
    </DoorPage>
  )
}
