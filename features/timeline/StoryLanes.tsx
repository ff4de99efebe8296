/** The lanes beside the stem, side by side: bars for time, lines for answers, single values for what was measured. */
import { useLingui } from '@lingui/react/macro'
import { Bars } from '#ui/chart/Bars.tsx'
import type { Frame, Lane } from '#ui/chart/frame.ts'
import { Line } from '#ui/chart/Line.tsx'
import { Whiskers } from '#ui/chart/Marks.tsx'
import { LaneName, ValueAxis } from '#ui/chart/ValueAxis.tsx'
import { laneHeads } from './lane-heads.ts'
import { laneHead } from './lane-words.ts'
import type { StoryLane } from './lanes.ts'
import type { Story } from './story.ts'
import type { StoryDrawing } from './story-chart.ts'

const GAP = 14
/** Time needs more room than an answer. */
const SHARE = { bars: 3, line: 2, values: 2.4 } as const

/** Where a head stands over its lane. */
const HEAD_LINES = { only: 16, upper: 12, lower: 27 } as const

/** Draws the lanes between two pixels across the time axis. */
export function StoryLanes({ frame, cross: [from, to], lanes, story, drawing }: { frame: Frame; cross: readonly [from: number, to: number]; lanes: readonly StoryLane[]; story: Story; drawing: StoryDrawing }) {
  const { t, i18n } = useLingui()
  const shares = lanes.reduce((sum, { form }) => sum + SHARE[form], 0)
  const share = (to - from - GAP * (lanes.length - 1)) / shares
  const placed = lanes.map((one, place) => {
    const before = lanes.slice(0, place).reduce((sum, { form }) => sum + share * SHARE[form] + GAP, from)
    const always = one.id === 'hours' && drawing.alwaysThere && drawing.bars.length === 0
    return { one, always, at: before, head: always ? t`Always there` : laneHead(i18n, one.id, story) }
  })
  const heads = laneHeads(placed, to)
  return placed.map(({ one, always, at, head }, place) => {
    const lane: Lane = { at, depth: share * SHARE[one.form], least: one.least, most: one.most }
    const { x, atEnd, line } = heads[place] ?? { x: at, atEnd: false, line: 'only' }
    return (
      <g key={one.id}>
        <LaneName x={x} y={HEAD_LINES[line]} name={head} atEnd={atEnd} />
        {one.form === 'bars' && !always && <Bars frame={frame} lane={lane} bars={one.bars} />}
        {one.form === 'line' && <Line frame={frame} lane={lane} readings={one.readings} tone={one.tone} form={one.dotted ? 'dotted' : 'solid'} longestGapDays={drawing.stretchDays === 1 && !one.dotted ? 0 : drawing.longestGapDays} ground={one.dotted || drawing.stretchDays > 1} />}
        {one.form === 'values' && <Whiskers frame={frame} lane={lane} values={one.values} tone={one.tone} />}
        {!always && <ValueAxis frame={frame} lane={lane} unit={one.unit ?? ''} />}
      </g>
    )
  })
}
