/** The lanes beside the stem: which there are to choose from, and what each draws. */
import type { Bar } from '#ui/chart/Bars.tsx'
import { dayMoment } from '#ui/chart/frame.ts'
import type { Tone } from '#ui/chart/frame.ts'
import type { Measured } from '#ui/chart/Marks.tsx'
import type { Reading } from '#ui/chart/runs.ts'
import type { Series } from './measured.ts'
import type { Story } from './story.ts'
import { answered } from './story-chart.ts'
import type { Answered, StoryDrawing } from './story-chart.ts'

/** As many as a phone has room for side by side. */
export const MOST_LANES = 3
/** As many measures as the clinic's story draws below its lanes. */
export const MOST_BELOW = 3
/** What is shown until somebody chooses. */
export const FIRST_LANES: readonly LaneId[] = ['hours', 'use', 'pain']

/** A lane by name; a measured one by the key of its series. */
export type LaneId = 'hours' | Answered | `measured:${string}`

/** One lane, ready to be drawn between its two ends. */
export type StoryLane = { readonly id: LaneId; readonly least: number; readonly most: number; readonly unit?: string } & (
  | { readonly form: 'bars'; readonly bars: readonly Bar[] }
  | { readonly form: 'line'; readonly readings: readonly Reading[]; readonly tone: Tone; readonly dotted: boolean }
  | { readonly form: 'values'; readonly values: readonly Measured[]; readonly tone: Tone }
)

const TONES: Record<Answered, Tone> = { use: 'fern', pain: 'clay', sleep: 'plum' }

/** Every lane that this story has something for, or may have: hours and answers always, measures once measured. */
export function laneIdsOf(story: Story): readonly LaneId[] {
  return ['hours', ...answered, ...story.measured.map(({ key }): LaneId => `measured:${key}`)]
}

/** The chosen lanes that this story knows, in their usual order, never more than there is room for; none chosen is none drawn. */
export function lanesShown(story: Story, chosen: readonly LaneId[]): readonly LaneId[] {
  return laneIdsOf(story).filter(id => chosen.includes(id)).slice(0, MOST_LANES)
}

/** What stands below the usual lanes in the clinic: sleep where it was answered, and the things measured most often, the latest of equals in front. */
export function lanesBelow(story: Story): readonly LaneId[] {
  const last = ({ values }: Series): string => values.at(-1)?.on ?? ''
  const measured = story.measured.filter(({ values }) => values.length > 1)
    .toSorted((one, other) => other.values.length - one.values.length || (last(one) > last(other) ? -1 : 1)).slice(0, MOST_BELOW)
  return [...(story.points.some(({ sleep }) => sleep !== null) ? ['sleep' as const] : []), ...measured.map(({ key }): LaneId => `measured:${key}`)]
}

/** One lane of the drawing; nothing for a series that is no longer there. */
export function laneOf(id: LaneId, story: Story, drawing: StoryDrawing): StoryLane | undefined {
  if (id === 'hours') return { id, form: 'bars', bars: drawing.bars, least: 0, most: drawing.mostHours, unit: ' h' }
  const name = answered.find(one => one === id)
  if (name !== undefined) return { id, form: 'line', readings: drawing.lines[name], tone: TONES[name], dotted: name !== 'pain', least: 0, most: 10 }
  const series = story.measured.find(({ key }) => `measured:${key}` === id)
  return series && { id, form: 'values', ...valuesOf(series), tone: TONE_OF[kindOf(series)] }
}

/** What sort of number a series holds, which decides its unit and how its ends are rounded. */
export function kindOf({ of }: Series): 'range' | 'temperature' | 'girth' | 'hours' {
  return of.is === 'at-visit' || of.is === 'at-home' ? of.measured.what : 'hours'
}

const TONE_OF = { range: 'sky', temperature: 'teal', girth: 'rose', hours: 'slate' } as const satisfies Record<ReturnType<typeof kindOf>, Tone>
const UNIT_OF = { range: '°', temperature: '', girth: '', hours: ' h' } as const
const STEP_OF = { range: 10, temperature: 1, girth: 1, hours: 10 } as const

// The whole series sets the ends, so that they stay where they are when another piece is looked at.
function valuesOf(series: Series): { values: Measured[]; least: number; most: number; unit: string } {
  const kind = kindOf(series)
  const reach = series.values.flatMap(({ value, error = 0 }) => [value - error, value + error])
  // A tape is told as it is: from nothing its changes could not be seen.
  const ends = kind === 'girth' ? reach : [...reach, 0]
  const step = STEP_OF[kind]
  return {
    values: series.values.map(({ on, value, error = 0 }) => ({ at: dayMoment(on) + 43_200_000, value, error })),
    least: Math.floor(Math.min(...ends) / step) * step, most: Math.max(Math.floor(Math.min(...ends) / step) * step + step, Math.ceil(Math.max(...ends) / step) * step),
    unit: UNIT_OF[kind],
  }
}
