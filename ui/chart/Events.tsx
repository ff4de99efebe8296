import css from './chart.module.css'
import { alongTime } from './frame.ts'
import type { Frame, Moment } from './frame.ts'
import { spreadLabels } from './runs.ts'

/** Something that has a date and claims no cause. */
export type ChartEvent = { at: Moment; words: string; strong?: boolean | undefined }

/** The stem on which time runs up the phone, with what happened as knots on it and their names beside it. */
export function Stem({ frame, at, namesAt, events }: { frame: Frame; at: number; namesAt: number; events: readonly ChartEvent[] }) {
  const seen = events.filter((event) => event.at >= frame.from && event.at <= frame.to)
  const places = seen.map((event) => alongTime(frame, event.at))
  const labels = spreadLabels(places, 20, frame.start + 6, frame.start + frame.length)
  const [top, foot] = [frame.start - 4, frame.start + frame.length + 6]
  return (
    <g aria-hidden="true">
      <path className={css['stem']} d={`M${at} ${foot}C${at - 3} ${top + (foot - top) * 0.7} ${at + 3} ${top + (foot - top) * 0.3} ${at} ${top}`} />
      {seen.map((event, place) => {
        const [y, label] = [places[place] ?? 0, labels[place] ?? 0]
        return (
          <g key={`${event.at}${event.words}`}>
            {Math.abs(label - y) > 6 && <path className={css['grid']} d={`M${at + 6} ${y}L${namesAt - 4} ${label}`} />}
            <circle cx={at} cy={y} r="5" fill="var(--paper)" stroke="var(--fern-fill)" strokeWidth="2.5" />
            <text className={css[event.strong === true ? 'strong' : 'event']} x={namesAt} y={label + 5}>{event.words}</text>
          </g>
        )
      })}
    </g>
  )
}

/** What happened, as dotted lines through all lanes with a name at the head; names that would touch go a line lower, and one for which no line is free stands in the table alone. */
export function EventLines({ frame, cross: [low, high], events }: { frame: Frame; cross: readonly [from: number, to: number]; events: readonly ChartEvent[] }) {
  const seen = events.filter((event) => event.at >= frame.from && event.at <= frame.to).toSorted((a, b) => a.at - b.at)
  const ends: number[] = []
  return (
    <g aria-hidden="true">
      {seen.map((event) => {
        const x = alongTime(frame, event.at)
        const before = x > frame.start + frame.length / 2
        const width = 6.6 * event.words.length + 10
        const [from, to] = before ? [x - width, x] : [x, x + width]
        const row = [0, 1, 2].find((candidate) => (ends[candidate] ?? Number.NEGATIVE_INFINITY) < from)
        if (row !== undefined) ends[row] = to
        return (
          <g key={`${event.at}${event.words}`}>
            <path className={css['dottedLine']} d={`M${x} ${low}V${high}`} />
            {row !== undefined && <text className={css['strong']} x={before ? x - 5 : x + 5} y={low + 12 + row * 16} textAnchor={before ? 'end' : 'start'}>{event.words}</text>}
          </g>
        )
      })}
    </g>
  )
}
