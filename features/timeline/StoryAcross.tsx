/** The story in the clinic and on paper: the same marks, lying on their side. */
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Bands } from '#ui/chart/Bands.tsx'
import { Bars } from '#ui/chart/Bars.tsx'
import { EventLines } from '#ui/chart/Events.tsx'
import { dayMoment } from '#ui/chart/frame.ts'
import type { Frame, Lane } from '#ui/chart/frame.ts'
import { Line } from '#ui/chart/Line.tsx'
import { Diamonds, NoEntries } from '#ui/chart/Marks.tsx'
import { TimeAxis } from '#ui/chart/TimeAxis.tsx'
import { LaneName, ValueAxis } from '#ui/chart/ValueAxis.tsx'
import type { TreatmentMark } from './marks.ts'
import type { Story } from './story.ts'
import type { StoryDrawing } from './story-chart.ts'
import { useLabel, useLocale } from './StoryWords.tsx'

const DAY = 86_400_000
const START = 150
const TREATMENT_ROW = 30
const MOST_ROWS = 6

/** One row for each treatment by name, those that began first above; toxin in one row. */
function rowsOf(treatments: readonly TreatmentMark[]): { name: string; marks: TreatmentMark[] }[] {
  const rows = new Map<string, TreatmentMark[]>()
  for (const mark of treatments) {
    const name = mark.row === 'toxin' ? '\u0000toxin' : mark.label
    rows.set(name, [...(rows.get(name) ?? []), mark])
  }
  return [...rows].map(([name, marks]) => ({ name, marks })).slice(0, MOST_ROWS)
}

/** A posture that is always there needs a line of words, no room for bars. */
function hoursDepth(drawing: StoryDrawing): number {
  return drawing.bars.length > 0 ? 110 : 24
}

/** How high the drawing is. */
export function heightAcross(story: Story, drawing: StoryDrawing): number {
  return 30 + rowsOf(story.treatments).length * TREATMENT_ROW + 26 + hoursDepth(drawing) + 30 + 70 + 30 + 70 + 20
}

/** Draws into the given width. */
export function StoryAcross({ story, drawing, width }: { story: Story; drawing: StoryDrawing; width: number }): ReactNode {
  const { t } = useLingui()
  const locale = useLocale()
  const label = useLabel()
  const frame: Frame = { along: 'across', from: drawing.from, to: drawing.to, start: START, length: Math.max(120, width - START - 12) }
  const rows = rowsOf(story.treatments)
  const top = 30 + rows.length * TREATMENT_ROW
  const hours: Lane = { at: top + 26, depth: hoursDepth(drawing), least: 0, most: drawing.mostHours }
  const use: Lane = { at: hours.at + hours.depth + 30, depth: 70, least: 0, most: 10 }
  const pain: Lane = { at: use.at + use.depth + 30, depth: 70, least: 0, most: 10 }
  const end = pain.at + pain.depth
  return (
    <>
      <TimeAxis frame={frame} cross={[24, end]} namesAt={14} locale={locale} />
      <NoEntries frame={frame} cross={[top, end]} spans={drawing.silences} />
      {rows.map(({ name, marks }, index) => {
        const lane: Lane = { at: 30 + index * TREATMENT_ROW, depth: TREATMENT_ROW - 9, least: 0, most: 1 }
        const bands = marks.filter(mark => !mark.single).map(mark => ({ from: dayMoment(mark.from), to: dayMoment(mark.to) + DAY, form: mark.onlyAgreed ? 'dashed' as const : 'solid' as const, words: mark.detail ?? mark.label }))
        return (
          <g key={name}>
            <LaneName x={0} y={lane.at + 15} name={name === '\u0000toxin' ? t`Injections` : clipped(name)} />
            <Bands frame={frame} lane={lane} bands={bands} tone={marks.every(mark => mark.row === 'therapy') ? 'fern' : 'gold'} />
            <Diamonds frame={frame} lane={lane} at={marks.filter(mark => mark.single && !mark.onlyAgreed).map(mark => dayMoment(mark.from))} />
          </g>
        )
      })}
      <LaneName x={0} y={hours.at + 14} name={drawing.alwaysThere ? t`Always there` : t`Hours logged`} note={drawing.alwaysThere ? t`no hours counted` : t`a day`} />
      {drawing.bars.length > 0 && <><Bars frame={frame} lane={hours} bars={drawing.bars} /><ValueAxis frame={frame} lane={hours} unit=" h" /></>}
      <LaneName x={0} y={use.at + 14} name={t`Use`} note={t`0 to 10`} />
      <Line frame={frame} lane={use} readings={drawing.lines.use} tone="fern" form="dotted" longestGapDays={drawing.longestGapDays} points />
      <ValueAxis frame={frame} lane={use} />
      <LaneName x={0} y={pain.at + 14} name={t`Pain`} note={t`0 to 10`} />
      <Line frame={frame} lane={pain} readings={drawing.lines.pain} tone="clay" form="solid" longestGapDays={drawing.longestGapDays} />
      <ValueAxis frame={frame} lane={pain} />
      <EventLines frame={frame} cross={[top, end]} events={story.events.map(event => ({ at: dayMoment(event.on), words: label(event.what) }))} />
    </>
  )
}

function clipped(words: string): string {
  return words.length > 17 ? `${words.slice(0, 16)}…` : words
}
