/** The story on the phone: time runs up, newest at the top; what was done at the stem, hours, use and pain beside it. */
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Bands } from '#ui/chart/Bands.tsx'
import { Bars } from '#ui/chart/Bars.tsx'
import { Stem } from '#ui/chart/Events.tsx'
import { dayMoment } from '#ui/chart/frame.ts'
import type { Frame, Lane } from '#ui/chart/frame.ts'
import { Line } from '#ui/chart/Line.tsx'
import { Diamonds, NoEntries } from '#ui/chart/Marks.tsx'
import { TimeAxis } from '#ui/chart/TimeAxis.tsx'
import { LaneName, ValueAxis } from '#ui/chart/ValueAxis.tsx'
import type { Story } from './story.ts'
import type { StoryDrawing } from './story-chart.ts'
import { useLabel, useLocale } from './StoryWords.tsx'

const DAY = 86_400_000
/** Room for the names of the lanes above, and for their values below. */
const HEAD = 30
const FOOT = 34

/** How high the drawing is, so that every week has room. */
export function heightOfStory(drawing: StoryDrawing): number {
  return HEAD + FOOT + Math.max(300, Math.min(1400, drawing.stretches.length * (drawing.stretchDays === 1 ? 9 : 14)))
}

/** Draws into the given width. */
export function StoryUp({ story, drawing, width }: { story: Story; drawing: StoryDrawing; width: number }): ReactNode {
  const { t } = useLingui()
  const locale = useLocale()
  const label = useLabel()
  const frame: Frame = { along: 'up', from: drawing.from, to: drawing.to, start: HEAD, length: heightOfStory(drawing) - HEAD - FOOT }
  const right = width * 0.48
  const room = width - right
  const gap = 14
  const hours: Lane = { at: right, depth: room * 0.42 - gap, least: 0, most: drawing.mostHours }
  const use: Lane = { at: right + room * 0.42, depth: room * 0.29 - gap, least: 0, most: 10 }
  const pain: Lane = { at: right + room * 0.71, depth: room * 0.29, least: 0, most: 10 }
  const done: Lane = { at: 58, depth: 12, least: 0, most: 1 }
  const given = story.treatments.map(mark => ({ ...mark, at: dayMoment(mark.from), until: dayMoment(mark.to) + DAY }))
  const events = [
    ...story.events.map(event => ({ at: dayMoment(event.on), words: short(label(event.what)) })),
    ...given.map(mark => ({ at: mark.at, words: short(mark.label), strong: true })),
  ]
  return (
    <>
      <TimeAxis frame={frame} cross={[right - 8, width]} namesAt={0} locale={locale} />
      <NoEntries frame={frame} cross={[right, width]} spans={drawing.silences} words={t`no entries, and that is fine`} />
      <Bands frame={frame} lane={done} bands={given.filter(mark => !mark.single).map(mark => ({ from: mark.at, to: mark.until, form: mark.onlyAgreed ? 'dashed' : 'solid' }))} />
      <Stem frame={frame} at={48} namesAt={78} events={events} />
      <Diamonds frame={frame} lane={done} at={given.filter(mark => mark.single && !mark.onlyAgreed).map(mark => mark.at)} />
      <LaneName x={78} y={16} name={t`Done`} />
      {!drawing.alwaysThere && <><LaneName x={hours.at} y={16} name={t`Hours`} /><Bars frame={frame} lane={hours} bars={drawing.bars} /><ValueAxis frame={frame} lane={hours} unit=" h" /></>}
      {drawing.alwaysThere && <LaneName x={hours.at} y={16} name={t`Always there`} />}
      <LaneName x={use.at} y={16} name={t`Use`} />
      <Line frame={frame} lane={use} readings={drawing.use} tone="fern" form="dotted" longestGapDays={drawing.longestGapDays} ground />
      <ValueAxis frame={frame} lane={use} />
      <LaneName x={pain.at} y={16} name={t`Pain`} />
      <Line frame={frame} lane={pain} readings={drawing.pain} tone="clay" form="solid" longestGapDays={drawing.stretchDays === 1 ? 0 : drawing.longestGapDays} ground={drawing.stretchDays > 1} />
      <ValueAxis frame={frame} lane={pain} />
    </>
  )
}

/** A name that has room beside the stem; the table says all of it. */
function short(words: string): string {
  return words.length > 14 ? `${words.slice(0, 13)}…` : words
}
