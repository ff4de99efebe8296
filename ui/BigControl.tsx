import { Trans } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import css from './BigControl.module.css'
import { Frond } from './Frond.tsx'
import { classes } from './classes.ts'
import { restLeft, tapCounts } from './settle.ts'
import { useSettings } from './use-settings.ts'

// One place on the screen, one memory: a control that is drawn anew in the same place still rests.
let changedAt: number | 'never' = 'never'

type Props = {
  /** What the record says now; a change of it makes the control rest. */
  state: 'calm' | 'running'
  title: ReactNode
  note?: ReactNode
  onTap: () => void
}

/** The one large control of the dock: it is happening, it has eased. After each change it ignores taps for a moment, and shows so. */
export function BigControl({ state, title, note, onTap }: Props) {
  const [{ settleSeconds }] = useSettings()
  const [resting, rest] = useRest(settleSeconds)
  const before = useRef(state)
  useEffect(() => {
    if (before.current === state) return
    before.current = state
    rest()
  }, [state, rest])
  const tap = () => {
    if (!tapCounts({ at: performance.now(), changedAt, settleSeconds })) return
    rest()
    onTap()
  }
  return (
    <button type="button" className={classes(css['control'], css[state], resting && css['resting'])} aria-disabled={resting || undefined} onClick={tap}>
      <b>{title}</b>
      <span className={css['note']}>{resting ? <Trans>One moment, so that a second tap does nothing.</Trans> : note}</span>
      <Frond className={css['frond']} />
      {resting && <i className={css['rest']} style={{ animationDuration: `${settleSeconds}s` }} aria-hidden="true" />}
    </button>
  )
}

function useRest(settleSeconds: number): readonly [boolean, () => void] {
  const [rests, setRests] = useState(() => ({ resting: restNow(settleSeconds) > 0 }))
  useEffect(() => {
    if (!rests.resting) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    // A timer may come a moment early: it looks again instead of resting for ever.
    const look = () => {
      const left = restNow(settleSeconds)
      if (left > 0) timer = setTimeout(look, Math.ceil(left))
      else setRests({ resting: false })
    }
    look()
    return () => clearTimeout(timer)
  }, [rests, settleSeconds])
  const [begin] = useState(() => () => {
    changedAt = performance.now()
    setRests({ resting: true })
  })
  return [rests.resting, begin]
}

function restNow(settleSeconds: number): number {
  return restLeft({ at: performance.now(), changedAt, settleSeconds })
}
