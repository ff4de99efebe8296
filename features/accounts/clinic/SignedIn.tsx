import { Trans } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { Button } from '#ui/Button.tsx'
import { Loading } from '#ui/EmptyState.tsx'
import { atDoorShape } from '../shapes.ts'
import { AskedFailed } from './AskedFailed.tsx'
import { DoorEnd, DoorPage } from './DoorPage.tsx'
import { SignIn } from './SignIn.tsx'
import { signedOut, tell } from './ask.ts'
import { keepLocked, touchedAnew } from './idle.ts'
import { IdleLock } from './IdleLock.tsx'
import { MeProvider } from './me.tsx'
import { useAsked } from './use-asked.ts'

const doneShape = z.object({ done: z.literal(true) })

/** Stands before every room of the clinic: who is not signed in signs in here, and lands where they wanted to go. */
export function SignedIn({ children }: { children: ReactNode }) {
  // Nobody being signed in is an answer here, not a refusal.
  const door = useAsked(atDoorShape, 'clinic')
  const isIn = door.is === 'here' && typeof door.value.me === 'object'
  const [locked, setLocked] = useState(false)
  const again = useRef(door.again)
  again.current = door.again
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
  if (door.is === 'waiting') return <Loading what={<Trans>Opening the clinic</Trans>} />
  if (door.is === 'refused') return <DoorPage title={<Trans>The clinic could not be opened</Trans>}><AskedFailed problem={door.problem} again={door.again} /></DoorPage>
  const { me, isSetUp } = door.value
  if (me === 'no-team') return <NoTeam onOut={door.again} />
  if (me === 'nobody') return <SignIn onIn={() => openedAgain(door.again)} isSetUp={isSetUp} />
  return <MeProvider me={me} again={door.again}><IdleLock me={me} onLock={() => setLocked(true)} onOpen={() => setLocked(false)}>{children}</IdleLock></MeProvider>
}

function openedAgain(again: () => void): void {
  keepLocked(false)
  touchedAnew()
  again()
}

function NoTeam({ onOut }: { onOut: () => void }) {
  return (
    <DoorPage title={<Trans>This account belongs to no team any more</Trans>} lead={<Trans>Nothing here is open to it. If that is a mistake, ask whoever manages the team.</Trans>}>
      <DoorEnd><Button onPress={() => void tell(doneShape, 'sign-out', {}).then(onOut)}><Trans>Sign out</Trans></Button></DoorEnd>
    </DoorPage>
  )
}
