import { Trans } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import * as z from 'zod/mini'
import type { Me } from '../shapes.ts'
import { meShape } from '../shapes.ts'
import { ask, tell } from './ask.ts'
import { followIdle, followLock, isLocked, keepLocked, touchedAnew } from './idle.ts'
import css from './IdleLock.module.css'
import { SignIn } from './SignIn.tsx'

const doneShape = z.object({ done: z.literal(true) })

/**
 * Covers the clinic when nobody touched it for a while: no name is left to see, the session is ended, and who signs in again finds
 * everything as it was. Somebody else who signs in starts at the panel.
 */
export function IdleLock({ me, onLock, onOpen, children }: { me: Me; onLock: () => void; onOpen: () => void; children: ReactNode }) {
  const [locked, setLocked] = useState(isLocked)
  // Locked before this page was opened: there is nothing to keep under the cover, and nothing is fetched.
  const [shown, setShown] = useState(!locked)
  const host = useRef<HTMLElement | null>(null)
  const lock = (): void => {
    keepLocked(true)
    setLocked(true)
  }
  const open = async (): Promise<void> => {
    const now = await ask(meShape, 'me')
    if (!now.ok) return
    keepLocked(false)
    touchedAnew()
    if (now.value.account !== me.account) location.replace('/clinic')
    else {
      setShown(true)
      setLocked(false)
    }
  }
  const opening = useRef(open)
  opening.current = open
  useEffect(() => (locked || me.lockAfterMinutes === 0 ? undefined : followIdle(me.lockAfterMinutes, lock)), [locked, me.lockAfterMinutes])
  useEffect(() => followLock(now => { if (now) setLocked(true); else void opening.current() }), [])
  useEffect(() => {
    if (locked) {
      onLock()
      void tell(doneShape, 'sign-out', {})
    } else onOpen()
  }, [locked])
  // Dialogs stand beside the page, not in it: whatever is on the screen is hidden and out of reach.
  host.current ??= Object.assign(document.createElement('div'), { id: 'locked' })
  useEffect(() => {
    const place = host.current
    if (!locked || place === null) return undefined
    const others = [...document.body.children].filter((one): one is HTMLElement => one instanceof HTMLElement && one !== place)
    const title = document.title
    for (const one of others) one.inert = true
    document.body.classList.add(css['covered'] ?? '')
    document.body.append(place)
    document.title = 'Frond'
    return () => {
      for (const one of others) one.inert = false
      document.body.classList.remove(css['covered'] ?? '')
      place.remove()
      document.title = title
    }
  }, [locked])
  return (
    <>
      {shown && children}
      {locked && createPortal(
        <div className={css['lock']}>
          <SignIn onIn={() => void open()} title={<Trans>Locked</Trans>} lead={<Trans>Nobody touched this screen for a while. Sign in again, and everything is as you left it.</Trans>} />
        </div>, host.current,
      )}
    </>
  )
}
