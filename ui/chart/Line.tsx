import { area, curveMonotoneX, curveMonotoneY, line } from 'd3-shape'
import css from './chart.module.css'
import { acrossTime, alongTime, pointAt } from './frame.ts'
import type { Frame, Lane, Tone } from './frame.ts'
import { runsOf } from './runs.ts'
import type { Known, Reading } from './runs.ts'

type Props = {
  frame: Frame
  lane: Lane
  readings: readonly Reading[]
  tone: Tone
  /** Pain is a solid line, use a dotted one: the form tells them apart without colour. */
  form: 'solid' | 'dotted'
  /** After how many days without an entry the line stops. */
  longestGapDays: number
  ground?: boolean
  points?: boolean
}

/** A measure over time as a line that stops where nothing was entered. A single value stands as a point. */
export function Line({ frame, lane, readings, tone, form, longestGapDays, ground = false, points = false }: Props) {
  const runs = runsOf(readings, longestGapDays * 86_400_000)
  const at = ({ at: moment, value }: Known) => pointAt(frame, lane, moment, value)
  const up = frame.along === 'up'
  const path = line<Known>((known) => at(known).x, (known) => at(known).y).curve(up ? curveMonotoneY : curveMonotoneX)
  const foot = acrossTime(frame, lane, lane.least)
  const filled = up
    ? area<Known>().y((known) => alongTime(frame, known.at)).x0(foot).x1((known) => at(known).x).curve(curveMonotoneY)
    : area<Known>().x((known) => alongTime(frame, known.at)).y0(foot).y1((known) => at(known).y).curve(curveMonotoneX)
  const ink = form === 'dotted' ? `var(--${tone})` : `var(--${tone}-fill)`
  return (
    <g aria-hidden="true">
      {runs.map((run) => (
        <g key={run[0]?.at}>
          {ground && <path d={filled(run) ?? ''} fill={`var(--${tone}-soft)`} />}
          <path className={css[form]} d={path(run) ?? ''} stroke={ink} />
          {(points || run.length === 1) && run.map((known) => <circle key={known.at} cx={at(known).x} cy={at(known).y} r={run.length === 1 ? 3.2 : 2.6} fill={form === 'dotted' ? 'var(--paper)' : ink} stroke={ink} strokeWidth="1.6" />)}
        </g>
      ))}
    </g>
  )
}
