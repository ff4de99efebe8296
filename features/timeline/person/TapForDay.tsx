import { instantOf } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import type { StoryDrawing } from '../story-chart.ts'
import { frameOfStory } from '../StoryUp.tsx'
import css from './SeeStory.module.css'

/** A tap on the picture comes closer to that day; the buttons and the list of days below lead to the same places. */
export function TapForDay({ drawing, width, onDay }: { drawing: StoryDrawing; width: number; onDay: (day: Day) => void }) {
  const { start, length, from, to } = frameOfStory(drawing)
  const dayAt = (y: number): Day => instantOf(Math.min(to - 1, Math.max(from, to - ((y - start) / length) * (to - from)))).slice(0, 10)
  return <rect className={css['tap']} x={0} y={start} width={width} height={length} onClick={event => onDay(dayAt(event.clientY - (event.currentTarget.ownerSVGElement?.getBoundingClientRect().top ?? 0)))} />
}
