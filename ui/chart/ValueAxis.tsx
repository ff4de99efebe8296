import css from './chart.module.css'
import { acrossTime } from './frame.ts'
import type { Frame, Lane } from './frame.ts'

/** The foot of a lane, with the values it begins and ends with; two names, no ladder. */
export function ValueAxis({ frame, lane, unit = '' }: { frame: Frame; lane: Lane; unit?: string }) {
  const [low, high] = [acrossTime(frame, lane, lane.least), acrossTime(frame, lane, lane.most)]
  const end = frame.start + frame.length
  if (frame.along === 'up') {
    return (
      <g className={css['axis']} aria-hidden="true">
        <path className={css['foot']} d={`M${low} ${end + 6}H${high}`} />
        <text x={low} y={end + 22}>{lane.least}</text>
        <text x={high} y={end + 22} textAnchor="end">{lane.most}{unit}</text>
      </g>
    )
  }
  return (
    <g className={css['axis']} aria-hidden="true">
      <path className={css['foot']} d={`M${frame.start} ${low}H${end}`} />
      <text x={frame.start - 6} y={low} textAnchor="end">{lane.least}</text>
      <text x={frame.start - 6} y={high + 9} textAnchor="end">{lane.most}{unit}</text>
    </g>
  )
}

/** The name of a lane at its head, and what its numbers are; it begins at x, or ends there. */
export function LaneName({ x, y, name, note, atEnd = false }: { x: number; y: number; name: string; note?: string | undefined; atEnd?: boolean }) {
  return <g aria-hidden="true"><text className={css['name']} x={x} y={y} textAnchor={atEnd ? 'end' : undefined}>{name}</text>{note !== undefined && <text className={css['note']} x={x} y={y + 16}>{note}</text>}</g>
}
