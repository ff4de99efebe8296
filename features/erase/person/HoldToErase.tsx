import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import css from './Erase.module.css'

const SECONDS = 3

/** The way for who cannot type: held for three seconds, by a finger, the space bar or a switch. Letting go early changes nothing. */
export function HoldToErase({ onHeld }: { onHeld: () => void }) {
  const { t } = useLingui()
  const [left, setLeft] = useState<number>()
  const timer = useRef<ReturnType<typeof setInterval>>(undefined)
  const stop = (): void => {
    clearInterval(timer.current)
    timer.current = undefined
    setLeft(undefined)
  }
  useEffect(() => () => clearInterval(timer.current), [])
  const start = (): void => {
    if (timer.current !== undefined) return
    let rest = SECONDS
    setLeft(rest)
    timer.current = setInterval(() => {
      rest -= 1
      if (rest > 0) return setLeft(rest)
      stop()
      onHeld()
    }, 1000)
  }
  return (
    <button
      type="button" className={css['hold']} data-hold data-held={left !== undefined || undefined}
      onPointerDown={start} onPointerUp={stop} onPointerLeave={stop} onPointerCancel={stop} onBlur={stop} onContextMenu={event => event.preventDefault()}
      onKeyDown={event => { if (event.key === ' ' || event.key === 'Enter') { event.preventDefault(); start() } }} onKeyUp={stop}
      aria-label={t`Hold for 3 seconds to erase`}
    >
      <span role="status">{left === undefined ? <Trans>Hold for 3 seconds to erase</Trans> : <Trans>Keep holding: {left}</Trans>}</span>
    </button>
  )
}
