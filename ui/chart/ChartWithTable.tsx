import { Trans } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../Button.tsx'
import { Drawing } from './Drawing.tsx'
import css from './chart.module.css'

type Props = {
  /** What the chart shows, in one sentence drawn from the same data; read out in its place. */
  sentence: string
  /** The same data as a table. */
  table: ReactNode
  legend?: ReactNode
  height: number
  /** Draws into the width that is there; the drawing is `height` high. */
  children: (width: number) => ReactNode
  /** The width before it was measured, and on paper. */
  usualWidth?: number
}

/** A chart that always has a table with the same data behind it. */
export function ChartWithTable({ sentence, table, legend, height, children, usualWidth = 350 }: Props) {
  const [asTable, setAsTable] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place, usualWidth, asTable)
  return (
    <figure className={css['figure']}>
      {asTable ? table : (
        <div ref={place}>
          <Drawing width={width} height={height} says={sentence}>{children(width)}</Drawing>
        </div>
      )}
      {!asTable && legend}
      <div className="screen-only"><Button icon={asTable ? 'story' : 'table'} onPress={() => setAsTable(!asTable)}>{asTable ? <Trans>As a picture</Trans> : <Trans>As a table</Trans>}</Button></div>
    </figure>
  )
}

function useWidth(place: { current: HTMLDivElement | null }, usual: number, hidden: boolean): number {
  const [width, setWidth] = useState(usual)
  useEffect(() => {
    const element = place.current
    if (element === null) return undefined
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0)
      if (measured > 0) setWidth(measured)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [place, hidden])
  return width
}
