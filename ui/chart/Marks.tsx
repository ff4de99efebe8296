import css from './chart.module.css'
import { acrossTime, alongTime, boxOf, inFrame, pointAt } from './frame.ts'
import type { Frame, Lane, Moment, Tone } from './frame.ts'

const within = (frame: Frame, at: Moment) => at >= frame.from && at <= frame.to

/** One thing done at one moment (an injection, a block): a diamond in the middle of its lane. */
export function Diamonds({ frame, lane, at, tone = 'gold', size = 8 }: { frame: Frame; lane: Lane; at: readonly Moment[]; tone?: Tone; size?: number }) {
  return (
    <g aria-hidden="true">
      {at.filter((moment) => within(frame, moment)).map((moment) => {
        const { x, y } = pointAt(frame, lane, moment, (lane.least + lane.most) / 2)
        return <path key={moment} d={`M${x} ${y - size}l${size} ${size}-${size} ${size}-${size}-${size}z`} fill={`var(--${tone})`} />
      })}
    </g>
  )
}

/** A measured value with its error on both sides; the words stand beside it. */
export type Measured = { at: Moment; value: number; error: number; words?: string | undefined }

/** Measured values, each with its error as a whisker. They are never joined. */
export function Whiskers({ frame, lane, values, tone }: { frame: Frame; lane: Lane; values: readonly Measured[]; tone?: Tone }) {
  const ink = tone === undefined ? 'var(--ink)' : `var(--${tone}-fill)`
  const clamp = (value: number) => Math.min(lane.most, Math.max(lane.least, value))
  return (
    <g aria-hidden="true">
      {values.filter(({ at }) => within(frame, at)).map(({ at, value, error, words }) => {
        const { x, y } = pointAt(frame, lane, at, clamp(value))
        const [low, high] = [acrossTime(frame, lane, clamp(value - error)), acrossTime(frame, lane, clamp(value + error))]
        const up = frame.along === 'up'
        const whisker = up ? `M${low} ${y}H${high}M${low} ${y - 4}v8M${high} ${y - 4}v8` : `M${x} ${low}V${high}M${x - 5} ${low}h10M${x - 5} ${high}h10`
        const nearEnd = !up && alongTime(frame, at) > frame.start + frame.length - 60
        return (
          <g key={at}>
            <path d={whisker} stroke={ink} strokeWidth="1.6" />
            <rect x={x - 3.5} y={y - 3.5} width="7" height="7" fill={ink} />
            {words !== undefined && <text className={css['value']} x={nearEnd ? x - 9 : x + 9} y={y + 4.5} textAnchor={nearEnd ? 'end' : 'start'}>{words}</text>}
          </g>
        )
      })}
    </g>
  )
}

/** Values that count only beyond their error: full where beyond it, hollow where inside. */
export function Triangles({ frame, lane, values, tone = 'teal' }: { frame: Frame; lane: Lane; values: readonly { at: Moment; value: number; beyondError: boolean }[]; tone?: Tone }) {
  return (
    <g aria-hidden="true">
      {values.filter(({ at }) => within(frame, at)).map(({ at, value, beyondError }) => {
        const { x, y } = pointAt(frame, lane, at, value)
        return <path key={at} d={`M${x} ${y - 5}l5.5 9.5h-11z`} fill={beyondError ? `var(--${tone}-fill)` : 'var(--paper)'} stroke={`var(--${tone}-fill)`} strokeWidth="1.5" />
      })}
    </g>
  )
}

/** Days without entries as dotted ground: they tell nothing, good or bad. */
export function NoEntries({ frame, cross: [low, high], spans, words }: { frame: Frame; cross: readonly [from: number, to: number]; spans: readonly { from: Moment; to: Moment }[]; words?: string }) {
  const ground: Lane = { at: low, depth: high - low, least: 0, most: 1 }
  return (
    <g aria-hidden="true">
      {spans.map((span) => inFrame(frame, span)).filter((span) => span !== undefined).map((span) => {
        const box = boxOf(frame, ground, span, 0, 1)
        const room = frame.along === 'up' ? box.height >= 18 : box.width >= 24
        return (
          <g key={span.from}>
            <rect {...box} fill="url(#frond-none)" opacity=".8" />
            {words !== undefined && room && <text className={css['said']} x={frame.along === 'up' ? box.x + 4 : box.x + box.width / 2} y={frame.along === 'up' ? box.y + box.height / 2 + 5 : box.y + 14} textAnchor={frame.along === 'up' ? 'start' : 'middle'}>{words}</text>}
          </g>
        )
      })}
    </g>
  )
}

/** Numbers in words at chosen points: the last value at the end of its line, the highest of a year. */
export function ValueWords({ frame, lane, values }: { frame: Frame; lane: Lane; values: readonly { at: Moment; value: number; words: string }[] }) {
  return (
    <g aria-hidden="true">
      {values.filter(({ at }) => within(frame, at)).map(({ at, value, words }) => {
        const { x, y } = pointAt(frame, lane, at, value)
        const up = frame.along === 'up'
        return <text key={at} className={css['strong']} x={up ? x + 8 : x} y={up ? y + 5 : y - 8} textAnchor={up ? 'start' : 'middle'}>{words}</text>
      })}
    </g>
  )
}
