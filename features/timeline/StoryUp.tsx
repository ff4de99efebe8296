/** The story on the phone: time runs up, newest at the top; what was done at the stem, the chosen lanes beside it. */
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Bands } from '#ui/chart/Bands.tsx'
import { Stem } from '#ui/chart/Events.tsx'
import { dayMoment } from '#ui/chart/frame.ts'
import type { Frame, Lane } from '#ui/chart/frame.ts'
import { Diamonds, NoEntries } from '#ui/chart/Marks.tsx'
import { TimeAxis } from '#ui/chart/TimeAxis.tsx'
import { LaneName } from '#ui/chart/ValueAxis.tsx'
import { laneOf } from './lanes.ts'
import type { LaneId } from './lanes.ts'
import { isFelt } from './marks.ts'
import type { Beside } from './marks.ts'
import type { Story } from './story.ts'
import type { StoryDrawing } from './story-chart.ts'
import { StoryLanes } from './StoryLanes.tsx'
import { useLabel, useLocale } from './StoryWords.tsx'

const DAY = 86_400_000
/** Room for the names of the lanes above, and for their values below. */
const HEAD = 30
const FOOT = 34

/** How high the drawing is, so that every stretch has room. */
export function heightOfStory({ stretches, stretchDays }: StoryDrawing): number {
  return HEAD + FOOT + Math.max(300, Math.min(1400, stretches.length * (stretches.length <= 16 ? 26 : stretchDays === 1 ? 9 : 14)))
}

/** Where time runs in a drawing of this height. */
export function frameOfStory(drawing: StoryDrawing): Frame {
  return { along: 'up', from: drawing.from, to: drawing.to, start: HEAD, length: heightOfStory(drawing) - HEAD - FOOT }
}

type Props = { story: Story; drawing: StoryDrawing; lanes: readonly LaneId[]; beside: readonly Beside[]; width: number }

/** Draws into the given width. */
export function StoryUp({ story, drawing, lanes, beside, width }: Props): ReactNode {
  const { t } = useLingui()
  const locale = useLocale()
  const label = useLabel()
  const frame = frameOfStory(drawing)
  const right = width * 0.48
  const done: Lane = { at: 58, depth: 12, least: 0, most: 1 }
  const given = story.treatments.filter(({ row }) => beside.includes(row === 'medicine' ? 'medicines' : 'treatments')).map(mark => ({ ...mark, at: dayMoment(mark.from), until: dayMoment(mark.to) + DAY }))
  const events = [
    ...story.events.filter(event => beside.includes(isFelt(event) ? 'treatments' : 'events')).map(event => ({ at: dayMoment(event.on), words: short(label(event.what)) })),
    ...given.map(mark => ({ at: mark.at, words: short(mark.label), strong: true })),
  ].filter(({ at }) => at >= frame.from && at <= frame.to)
  return (
    <>
      <TimeAxis frame={frame} cross={[right - 8, width]} namesAt={0} locale={locale} />
      <NoEntries frame={frame} cross={[right, width]} spans={drawing.silences} words={t`no entries, and that is fine`} />
      <Bands frame={frame} lane={done} bands={given.filter(mark => !mark.single).map(mark => ({ from: mark.at, to: mark.until, form: mark.onlyAgreed ? 'dashed' : 'solid' }))} />
      <Stem frame={frame} at={48} namesAt={78} events={events} />
      <Diamonds frame={frame} lane={done} at={given.filter(mark => mark.single && !mark.onlyAgreed).map(mark => mark.at)} />
      <LaneName x={78} y={16} name={t({ message: 'Done', context: 'treatments' })} />
      <StoryLanes frame={frame} cross={[right, width]} lanes={lanes.map(id => laneOf(id, story, drawing)).filter(lane => lane !== undefined)} story={story} drawing={drawing} />
    </>
  )
}

/** A name that has room beside the stem; the table says all of it. */
function short(words: string): string {
  return words.length > 14 ? `${words.slice(0, 13)}…` : words
}
