import { useEffect, useRef, useState } from 'react'
import { restLeft, tapCounts } from './settle.ts'
import { useSettings } from './use-settings.ts'

// One person, one trembling hand: whatever control changes the state, all of them rest.
let changedAt: number | 'never' = 'never'

/** Lets a control that turns one state into its opposite rest after each change, so that a second tap does nothing. `tap` acts only when a tap counts. */
export function useSettled(state: string, onTap: () => void): { readonly resting: boolean; readonly settleSeconds: number; readonly tap: () => void } {
  const [{ settleSeconds }] = useSettings()
  const [resting, rest] = useRest(settleSeconds)
  const before = useRef(state)
  useEffect(() => {
    if (before.current === state) return
    before.current = state
    rest()
  }, [state, rest])
  const tap = (): void => {
    if (!tapCounts({ at: performance.now(), changedAt, settleSeconds })) return
    rest()
    onTap()
  }
  return { resting, settleSeconds, tap }
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
