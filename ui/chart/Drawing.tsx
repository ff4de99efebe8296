import type { ReactNode } from 'react'
import { Patterns } from './Patterns.tsx'
import css from './chart.module.css'

type Props = {
  width: number
  height: number
  /** What it shows, read out in its place. */
  says: string
  /** Takes all the width there is, however wide it was drawn. */
  stretched?: boolean
  children: ReactNode
}

/** A chart's drawing, its words in the letters and colours of charts. */
export function Drawing({ width, height, says, stretched = false, children }: Props) {
  return (
    <>
      <Patterns />
      <svg className={css['chart']} viewBox={`0 0 ${width} ${height}`} {...(stretched ? { width: '100%' } : { width, height })} role="img" aria-label={says}>{children}</svg>
    </>
  )
}
