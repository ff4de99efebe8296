/** The story in the clinic and on paper: the same marks, lying on their side. */
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Bands } from '#ui/chart/Bands.tsx'
import { Bars } from '#ui/chart/Bars.tsx'
import { EventLines } from '#ui/chart/Events.tsx'
import { dayMoment } from '#ui/chart/frame.ts'
import type { Frame, Lane } from '#ui/chart/frame.ts'
import { Line } from '#ui/chart/Line.tsx'
import { Diamonds, NoEntries, Whiskers } from '#ui/chart/Marks.tsx'
import { TimeAxis } from '#ui/chart/TimeAxis.tsx'
import { LaneName, ValueAxis } from '#ui/chart/ValueAxis.tsx'
import { laneHead, laneName } from './lane-words.ts'
import { laneOf } from './lanes.ts'
import type { LaneId } from './lanes.ts'
import css from './Story.module.css'
import type { TreatmentMark } from './marks.ts'
import type { Story } from './story.ts'
import type { StoryDrawing } from './story-chart.ts'
import { useLabel, useLocale } from './StoryWords.tsx'

const DAY = 86_400_000
const START = 150
const TREATMENT_ROW = 30
const MOST_ROWS = 6
/** A lane below the usual ones, with its whole name over it. */
const MORE = { gap: 40, depth: 58 } as const

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
export function heightAcross(story: Story, drawing: StoryDrawing, more: readonly LaneId[] = []): number {
  return more.length * (MORE.gap + MORE.depth) + 30 + rowsOf(story.treatments).length * TREATMENT_ROW + 26 + hoursDepth(drawing) + 30 + 70 + 30 + 70 + 20
}

/** Draws into the given width; `more` lanes stand below pain. */
export function StoryAcross({ story, drawing, width, more = [] }: { story: Story; drawing: StoryDrawing; width: number; more?: readonly LaneId[] }): ReactNode {
  const { t, i18n } = useLingui()
  const locale = useLocale()
  const label = useLabel()
  const frame: Frame = { along: 'across', from: drawing.from, to: drawing.to, start: START, length: Math.max(120, width - START - 12) }
  const rows = rowsOf(story.treatments)
  const top = 30 + rows.length * TREATMENT_ROW
  const hours: Lane = { at: top + 26, depth: hoursDepth(drawing), least: 0, most: drawing.mostHours }
  const use: Lane = { at: hours.at + hours.depth + 30, depth: 70, least: 0, most: 10 }
  const pain: Lane = { at: use.at + use.depth + 30, depth: 70, least: 0, most: 10 }
  const below = more.flatMap(id => laneOf(id, story, drawing) ?? []).map((one, place) => ({ one, lane: { at: pain.at + pain.depth + MORE.gap + place * (MORE.gap + MORE.depth), depth: MORE.depth, least: one.least, most: one.most } satisfies Lane }))
  const last = below.at(-1)?.lane ?? pain
  const end = last.at + last.depth
  return (
    <>
      <TimeAxis frame={frame} cross={[24, end]} namesAt={14} locale={locale} />
      <NoEntries frame={frame} cross={[top, end]} spans={drawing.silences} />
      {rows.map(({ name, marks }, index) => {
        const lane: Lane = { at: 30 + index * TREATMENT_ROW, depth: TREATMENT_ROW - 9, least: 0, most: 1 }
        const bands = marks.filter(mark => !mark.single).map(mark => ({ from: dayMoment(mark.from), to: dayMoment(mark.to) + DAY, form: mark.onlyAgreed ? 'dashed' as const : 'solid' as const, words: mark.detail ?? mark.label }))
        return (
          <g key={name}>
            <LaneName x={0} {...inTwoLines(name === '\u0000toxin' ? t`Injections` : name, lane.at)} />
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
      {below.map(({ one, lane }) => (
        <g key={one.id}>
          <LaneName x={0} y={lane.at + 14} name={laneHead(i18n, one.id, story)} note={one.form === 'line' ? t`0 to 10` : undefined} />
          {one.form === 'values' && <text className={css['whole']} x={width < 560 ? 0 : START} y={lane.at - 12} aria-hidden="true">{laneName(i18n, one.id, story)}</text>}
          {one.form === 'line' && <Line frame={frame} lane={lane} readings={one.readings} tone={one.tone} form="dotted" longestGapDays={drawing.longestGapDays} points />}
          {one.form === 'values' && <Whiskers frame={frame} lane={lane} values={one.values} tone={one.tone} />}
          <ValueAxis frame={frame} lane={lane} unit={one.unit ?? ''} />
        </g>
      ))}
      <EventLines frame={frame} cross={[top, end]} events={story.events.map(event => ({ at: dayMoment(event.on), words: label(event.what) }))} />
    </>
  )
}

/** A name beside its row: a long one goes on in a second line, and only what does not fit there is cut. */
function inTwoLines(name: string, at: number): { y: number; name: string; note?: string } {
  if (name.length <= 17) return { y: at + 15, name }
  const fold = name.lastIndexOf(' ', 17)
  return fold < 4 ? { y: at + 15, name: clipped(name) } : { y: at + 9, name: name.slice(0, fold), note: clipped(name.slice(fold + 1)) }
}

function clipped(words: string): string {
  return words.length > 19 ? `${words.slice(0, 18)}…` : words
}
