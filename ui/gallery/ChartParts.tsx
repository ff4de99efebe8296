import { Bands, Steps } from '../chart/Bands.tsx'
import { Bars } from '../chart/Bars.tsx'
import { ChartWithTable } from '../chart/ChartWithTable.tsx'
import { EventLines, Stem } from '../chart/Events.tsx'
import { Line } from '../chart/Line.tsx'
import { Diamonds, NoEntries, Triangles, ValueWords, Whiskers } from '../chart/Marks.tsx'
import { TimeAxis } from '../chart/TimeAxis.tsx'
import { LaneName, ValueAxis } from '../chart/ValueAxis.tsx'
import { dayMoment as day } from '../chart/frame.ts'
import type { Frame, Lane } from '../chart/frame.ts'
import { Table } from '../Table.tsx'
import { Part } from './Part.tsx'
import { HOURS, PAIN, SILENT, USE, WEEKS, YEAR } from './sample-year.ts'

const INJECTIONS = ['2026-03-30', '2026-06-30', '2026-09-29'].map(day)
const BANDS = INJECTIONS.flatMap((at) => [{ from: at, to: at + 56 * 86_400_000, form: 'solid' as const, words: '100 U' }, { from: at + 56 * 86_400_000, to: at + 84 * 86_400_000, form: 'hatched' as const }])
const EVENTS = [{ at: day('2025-12-06'), words: 'Wrist broken' }, { at: day('2026-01-10'), words: 'First spell' }, { at: day('2026-02-12'), words: 'Diagnosis' }, { at: day('2026-02-20'), words: 'Baclofen' }, { at: day('2026-08-24'), words: 'Flare' }, ...INJECTIONS.map((at, place) => ({ at, words: `Injection ${place + 1}`, strong: true }))]
const saidDay = (at: number) => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(at)

const TABLE = (
  <Table
    caption="By week" unknownWord="not known" rows={WEEKS} rowKey={({ week }) => String(week)}
    columns={[{ key: 'week', head: 'Week from', say: ({ from }) => saidDay(from) }, { key: 'hours', head: 'Hours logged a day', number: true, say: ({ hours }) => hours.toFixed(1) }, { key: 'use', head: 'Use, 0 to 10', number: true, say: ({ use }) => (use === 'unknown' ? 'unknown' : use.toFixed(1)) }]}
  />
)

/** The same marks in both directions: lying for clinic and paper, up the phone for the person. */
export function ChartParts() {
  return (
    <>
      <Part name="A year, lying on its side" rule="Clinic and paper. Lines end at their number; gaps are gaps; dotted ground is days without entries." door="clinic" wide>
        <ChartWithTable sentence="One year: three injections, hours logged, use, pain, range and temperature. Three weeks in July have no entries." table={TABLE} height={640} usualWidth={1010}>
          {(width) => <Lying frame={{ along: 'across', ...YEAR, start: 138, length: Math.max(120, width - 146) }} />}
        </ChartWithTable>
      </Part>
      <Part name="A year, up the phone" rule="The person’s. Newest at the top, treatments beside the stem.">
        <ChartWithTable sentence="One year, newest at the top: hours logged a day, use and pain beside every treatment." table={TABLE} height={600} usualWidth={350}>
          {(width) => <Upright frame={{ along: 'up', ...YEAR, start: 10, length: 540 }} width={width} />}
        </ChartWithTable>
      </Part>
    </>
  )
}

function Lying({ frame }: { frame: Frame }) {
  const lane = (at: number, depth: number, most: number, least = 0): Lane => ({ at, depth, least, most })
  const [injections, baclofen, therapy, hours, use, pain, range, colder] = [lane(28, 24, 1), lane(60, 22, 60), lane(92, 18, 1), lane(130, 120, 12), lane(280, 78, 10), lane(384, 78, 10), lane(488, 70, 90), lane(580, 50, 2.5)]
  const cross = [20, 636] as const
  return (
    <>
      <TimeAxis frame={frame} cross={cross} namesAt={12} locale="en-GB" />
      <NoEntries frame={frame} cross={[120, 636]} spans={[SILENT]} />
      <LaneName x={0} y={45} name="Injections" />
      <Bands frame={frame} lane={injections} bands={BANDS} />
      <Diamonds frame={frame} lane={injections} at={INJECTIONS} size={10} />
      <LaneName x={0} y={78} name="Baclofen" />
      <Steps frame={frame} lane={baclofen} steps={[{ from: day('2026-02-20'), to: day('2026-03-10'), level: 15 }, { from: day('2026-03-10'), to: day('2026-04-01'), level: 30 }, { from: day('2026-04-01'), to: day('2026-11-10'), level: 50, words: '50 mg a day' }, { from: day('2026-11-10'), to: YEAR.to, level: 30 }]} />
      <LaneName x={0} y={106} name="Therapy" />
      <Bands frame={frame} lane={therapy} tone="fern" bands={[{ from: day('2026-03-01'), to: day('2026-05-12'), form: 'solid', words: 'left or right' }, { from: day('2026-05-13'), to: day('2026-10-20'), form: 'solid', words: 'mirror' }, { from: day('2026-10-22'), to: YEAR.to, form: 'dashed' }]} />
      <LaneName x={0} y={140} name="Hours logged" note="a day, weekly" />
      <EventLines frame={frame} cross={[116, 636]} events={EVENTS.filter(({ words }) => words === 'Diagnosis' || words === 'Flare')} />
      <Bars frame={frame} lane={hours} bars={HOURS} />
      <ValueAxis frame={frame} lane={hours} />
      <LaneName x={0} y={290} name="Use of hand" note="three activities" />
      <Line frame={frame} lane={use} readings={USE} tone="fern" form="dotted" longestGapDays={14} points />
      <ValueAxis frame={frame} lane={use} />
      <LaneName x={0} y={394} name="Pain" note="weekly mean" />
      <Line frame={frame} lane={pain} readings={PAIN} tone="clay" form="solid" longestGapDays={14} />
      <ValueWords frame={frame} lane={pain} values={PAIN.slice(-1).flatMap(({ at, value }) => (value === 'unknown' ? [] : [{ at, value, words: value.toFixed(1) }]))} />
      <ValueAxis frame={frame} lane={pain} />
      <LaneName x={0} y={498} name="Short of straight" note="ring finger, ±10°" />
      <Whiskers frame={frame} lane={range} values={[{ at: day('2026-02-12'), value: 62, error: 10, words: '62°' }, { at: day('2026-05-06'), value: 48, error: 10, words: '48°' }, { at: day('2026-08-05'), value: 54, error: 10, words: '54°' }, { at: day('2026-11-04'), value: 38, error: 10, words: '38°' }]} />
      <ValueAxis frame={frame} lane={range} unit="°" />
      <LaneName x={0} y={590} name="Left colder by" note="beyond ±1.0 counts" />
      <Triangles frame={frame} lane={colder} values={Array.from({ length: 18 }, (_none, place) => ({ at: day('2026-02-20') + place * 15 * 86_400_000, value: 1.2 + Math.sin(place) * 0.9, beyondError: Math.sin(place) > -0.3 }))} />
      <ValueAxis frame={frame} lane={colder} unit="°" />
    </>
  )
}

function Upright({ frame, width }: { frame: Frame; width: number }) {
  const unit = width / 350
  const lane = (at: number, depth: number, most: number): Lane => ({ at: at * unit, depth: depth * unit, least: 0, most })
  const [hours, use, pain] = [lane(166, 72, 12), lane(250, 44, 10), lane(306, 44, 10)]
  return (
    <>
      <TimeAxis frame={frame} cross={[160 * unit, width]} namesAt={0} locale="en-GB" />
      <NoEntries frame={frame} cross={[160 * unit, width]} spans={[SILENT]} words="no entries" />
      <Bands frame={frame} lane={{ at: 54, depth: 9, least: 0, most: 1 }} bands={BANDS} />
      <Stem frame={frame} at={44} namesAt={74} events={EVENTS} />
      <Diamonds frame={frame} lane={{ at: 54, depth: 9, least: 0, most: 1 }} at={INJECTIONS} />
      <Bars frame={frame} lane={hours} bars={HOURS} />
      <Line frame={frame} lane={use} readings={USE} tone="fern" form="dotted" longestGapDays={14} ground />
      <Line frame={frame} lane={pain} readings={PAIN} tone="clay" form="solid" longestGapDays={14} ground />
      <ValueAxis frame={frame} lane={hours} unit=" h" />
      <ValueAxis frame={frame} lane={use} />
      <ValueAxis frame={frame} lane={pain} />
    </>
  )
}
