import { useEffect, useRef, useState } from 'react'

/** A place among steps that lie in the browser's history: the phone's own *back* goes one step back, and what was said stays. */
export function useSteps(first: number): { readonly place: number; readonly onward: () => void; readonly back: () => void } {
  const [place, setPlace] = useState(first)
  const furthest = useRef(first)
  // What was left of earlier steps on this page is none of these.
  useEffect(() => history.replaceState(at(first), ''), [first])
  useEffect(() => {
    // An entry of before a reload may name a step that was not come to since.
    const popped = (event: PopStateEvent): void => setPlace(Math.min(furthest.current, stepIn(event.state) ?? first))
    addEventListener('popstate', popped)
    return () => removeEventListener('popstate', popped)
  }, [first])
  const onward = (): void => {
    furthest.current = Math.max(furthest.current, place + 1)
    history.pushState(at(place + 1), '')
    setPlace(place + 1)
  }
  return { place, onward, back: () => (stepIn(history.state) === place ? history.back() : setPlace(Math.max(first, place - 1))) }
}

const STEP = 'frond.step'
const at = (step: number): object => ({ ...(history.state as object | null), [STEP]: step })

function stepIn(state: unknown): number | undefined {
  const step = typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[STEP] : undefined
  return typeof step === 'number' ? step : undefined
}
