import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time'
import css from './chart.module.css'
import { alongTime } from './frame.ts'
import type { Frame } from './frame.ts'

type Props = {
  frame: Frame
  /** From where to where the lines run, across the time axis. */
  cross: readonly [from: number, to: number]
  /** Where the names stand, across the time axis. */
  namesAt: number
  locale: string
}

/** The months (or days, weeks, years, as the span asks) as thin lines with their names between them. */
export function TimeAxis({ frame, cross: [low, high], namesAt, locale }: Props) {
  const { step, format } = divisions(frame, locale)
  const ticks = step.range(step.floor(new Date(frame.from)), new Date(frame.to))
  return (
    <g className={css['axis']} aria-hidden="true">
      {ticks.map((tick) => {
        const [from, to] = [Math.max(tick.getTime(), frame.from), Math.min(step.offset(tick, 1).getTime(), frame.to)]
        const line = alongTime(frame, tick.getTime())
        const middle = alongTime(frame, (from + to) / 2)
        const room = Math.abs(alongTime(frame, to) - alongTime(frame, from))
        const up = frame.along === 'up'
        return (
          <g key={tick.getTime()}>
            {tick.getTime() >= frame.from && <path className={css['grid']} d={up ? `M${low} ${line}H${high}` : `M${line} ${low}V${high}`} />}
            {room >= (up ? 14 : 26) && (up
              ? <text x={namesAt} y={middle + 4}>{format(tick)}</text>
              : <text x={middle} y={namesAt} textAnchor="middle">{format(tick)}</text>)}
          </g>
        )
      })}
    </g>
  )
}

/** The longest name of a day that stands beside the stem; a language whose months are longer has them as numbers. */
const MOST_LETTERS = 7

function divisions({ from, to, length }: Frame, locale: string) {
  const days = (to - from) / 86_400_000
  const said = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (date: Date) => formatter.format(date)
  }
  if (days <= 16) return { step: utcDay, format: said({ weekday: 'short' }) }
  if (days <= 75) return { step: utcMonday, format: said({ day: 'numeric', month: said({ day: 'numeric', month: 'short' })(new Date(Date.UTC(2026, 10, 30))).length > MOST_LETTERS ? 'numeric' : 'short' }) }
  if (length / (days / 30.4) < 26) return { step: utcYear, format: said({ year: 'numeric' }) }
  const month = said({ month: 'short' })
  const january = said({ month: 'short', year: 'numeric' })
  return { step: utcMonth, format: (date: Date) => (date.getUTCMonth() === 0 && length / (days / 30.4) > 60 ? january(date) : month(date)) }
}
