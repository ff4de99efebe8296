/** From the story to what the chart parts draw: bars, readings, spans, in moments. */
import { dayMoment } from '#ui/chart/frame.ts'
import type { Moment } from '#ui/chart/frame.ts'
import type { Bar } from '#ui/chart/Bars.tsx'
import type { Reading } from '#ui/chart/runs.ts'
import type { Piece } from './piece.ts'
import type { Story } from './story.ts'
import { silencesOf, stretchesOf, stretchSize } from './weeks.ts'
import type { Stretch } from './weeks.ts'

const DAY = 86_400_000

/** What is asked from 0 to 10 and drawn as a line. */
export const answered = ['use', 'pain', 'sleep'] as const
export type Answered = (typeof answered)[number]

/** Everything that is drawn, in moments; the same for the phone, the clinic and paper. */
export interface StoryDrawing {
  readonly from: Moment
  readonly to: Moment
  readonly stretches: readonly Stretch[]
  /** How many days one bar stands for. */
  readonly stretchDays: number
  readonly bars: readonly Bar[]
  /** The lane of hours ends at a whole number of hours above the highest bar. */
  readonly mostHours: number
  readonly alwaysThere: boolean
  /** What was answered from 0 to 10. */
  readonly lines: Readonly<Record<Answered, readonly Reading[]>>
  readonly silences: readonly { readonly from: Moment; readonly to: Moment }[]
  /** After how many days without a value a line stops. */
  readonly longestGapDays: number
}

/** The drawing of a story or of a piece of it, or nothing while nothing was written. */
export function drawingOf(story: Story, piece: Piece | null = story.span): StoryDrawing | null {
  if (!piece) return null
  const points = story.points.filter(({ day }) => day >= piece.from && day <= piece.to)
  const size = stretchSize(points.length)
  const stretches = stretchesOf(points, size)
  const after = (day: string): Moment => dayMoment(day) + DAY
  const bars = stretches.flatMap(({ from, to, hours }): Bar[] =>
    hours === null || hours === 'always' ? [] : [{ from: dayMoment(from), to: after(to), value: hours.lowest, ...(hours.highest > hours.lowest ? { upTo: hours.highest } : {}) }])
  const reading = (name: Answered) => ({ from, to, [name]: value }: Stretch): Reading => ({ at: (dayMoment(from) + after(to)) / 2, value: value ?? 'unknown' })
  return {
    from: dayMoment(piece.from), to: after(piece.to), stretches, stretchDays: size, bars,
    mostHours: Math.max(2, Math.ceil(Math.max(0, ...bars.map(bar => bar.upTo ?? bar.value)) / 2) * 2),
    alwaysThere: stretches.some(({ hours }) => hours === 'always'),
    lines: { use: stretches.map(reading('use')), pain: stretches.map(reading('pain')), sleep: stretches.map(reading('sleep')) },
    silences: silencesOf(stretches).map(({ from, to }) => ({ from: dayMoment(from), to: after(to) })),
    longestGapDays: size * 1.5,
  }
}
