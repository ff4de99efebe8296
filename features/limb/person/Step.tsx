import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type { PointerEvent, ReactNode, SyntheticEvent } from 'react'
import { Icon } from '#ui/Icon.tsx'
import { Foot } from '#ui/Page.tsx'
import { useSettings } from '#ui/use-settings.ts'
import css from './Step.module.css'

type Props = {
  /** Where one is: "2 of 5". */
  place: ReactNode
  title: ReactNode
  lead?: ReactNode
  onBack: () => void
  children: ReactNode
  foot: ReactNode
}

/** One question on a screen of its own: back at the top, the answer in the middle, going on under the thumb. The question is read out as it comes; a trembling second tap does not pass over it. */
export function Step({ place, title, lead, onBack, children, foot }: Props) {
  const { t } = useLingui()
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(true)
  useEffect(() => {
    if (first.current) first.current = false
    else {
      scrollTo(0, 0)
      heading.current?.focus()
    }
  }, [title])
  const rests = useRestAfter(place)
  // The tap that went on last, and whether the one that comes falls on the same spot.
  const last = useRef<{ readonly x: number; readonly y: number }>(undefined)
  const isAgain = useRef(false)
  const began = (event: PointerEvent): void => {
    const at = { x: event.clientX, y: event.clientY }
    isAgain.current = rests && last.current !== undefined && Math.hypot(at.x - last.current.x, at.y - last.current.y) < SAME_SPOT_PIXELS
    if (isAgain.current) hold(event)
    else last.current = at
  }
  return (
    <>
      <header className={css['top']}>
        <button type="button" className={css['back']} aria-label={t`Back`} onClick={onBack}><Icon name="back" /></button>
        <span>{place}</span>
      </header>
      <main className={css['main']}>
        <div>
          <h1 ref={heading} tabIndex={-1} className={css['title']}>{title}</h1>
          {lead !== undefined && <p className={css['lead']}>{lead}</p>}
        </div>
        {children}
      </main>
      <Foot>
        <div className={css['foot']} role="group" aria-disabled={rests || undefined} onPointerDownCapture={began} onClickCapture={event => { if (event.detail > 0 && isAgain.current) hold(event) }}>{foot}</div>
      </Foot>
    </>
  )
}

/** A second tap this near to the first is the same tap, trembling. */
const SAME_SPOT_PIXELS = 64

function hold(event: SyntheticEvent): void {
  event.stopPropagation()
  event.preventDefault()
}

/** Whether the ways on still rest after the last step, as long as the large control does. */
function useRestAfter(place: ReactNode): boolean {
  const [{ settleSeconds }] = useSettings()
  const [restsAt, setRestsAt] = useState<ReactNode>()
  const before = useRef(place)
  useEffect(() => {
    if (before.current === place) return undefined
    before.current = place
    setRestsAt(place)
    const timer = setTimeout(() => setRestsAt(undefined), settleSeconds * 1000)
    return () => clearTimeout(timer)
  }, [place, settleSeconds])
  return restsAt === place && place !== undefined
}
