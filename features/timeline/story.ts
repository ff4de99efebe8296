/** One person's story on one time axis: points, bands, marks and the comparisons that may be said of them. */
import type { Category } from '#log/category.ts'
import { unreadBy } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { daysBetween, daysLater } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { medicineAgreed, medicineListed } from '#features/medicines/regimen.ts'
import { medicineNoted, treatmentNoted } from '#features/treatments/treatment.ts'
import { dayPoints, storyUnread, writtenSpan } from './day-points.ts'
import type { DayPoint } from './day-points.ts'
import { eventMarks, isFelt, lastDayOf, planDays, treatmentMarks } from './marks.ts'
import type { EventMark, TreatmentMark } from './marks.ts'
import { measuredSeries } from './measured.ts'
import type { Series } from './measured.ts'
import { answerFor, comparisonsOf, windowsOf } from './windows.ts'
import type { Comparison, Window, WindowAnswer } from './windows.ts'

/** The longest story that is computed day by day. */
export const MOST_DAYS = { value: 3660, unit: 'd', source: 'Our choice: ten years', mark: 'D' } as const

export interface Story {
  /** The first and the last day drawn; nothing to draw while nothing was written. */
  readonly span: { readonly from: Day; readonly to: Day } | null
  readonly points: readonly DayPoint[]
  readonly treatments: readonly TreatmentMark[]
  readonly events: readonly EventMark[]
  /** What was measured at signed visits. */
  readonly measured: readonly Series[]
  readonly comparisons: readonly Comparison[]
  /** The last days, to which every baseline is laid. */
  readonly now: Window
  /** What was logged in them. */
  readonly lastDays: WindowAnswer
  /** Days with an entry, of the days from the first entry to today. */
  readonly written: { readonly days: number; readonly of: number }
  /** Spells that nobody closed. */
  readonly open: number
  /** Streams that belong to the story and that this reader may not read. */
  readonly unread: readonly Category[]
}

/** The story up to today. */
export function storyOf(folded: Folded, today: Day): Story {
  const treatments = treatmentMarks(folded, today)
  const events = eventMarks(folded)
  const measured = measuredSeries(folded)
  const unread = [...new Set([...storyUnread(folded), ...unreadBy(folded, { reads: [medicineNoted, medicineListed, medicineAgreed, treatmentNoted] })])]
  const first = writtenSpan(folded)?.first
  if (first === undefined) {
    const { now } = windowsOf({ firstDay: today, today, plansAgreedOn: [], treatments: [] })
    return { span: null, points: [], treatments, events, measured, comparisons: [], now, lastDays: answerFor(now, []), written: { days: 0, of: 0 }, open: 0, unread }
  }
  const earliest = daysLater(today, 1 - MOST_DAYS.value)
  const from = first < earliest ? earliest : first > today ? today : first
  const points = dayPoints(folded, from, today)
  const given = treatments.filter(mark => !mark.onlyAgreed && mark.said.length === 10)
  // What is known to a month or a year counts by the last day it may mean; a treatment also by the day it ended.
  const marks = [
    ...treatments.filter(mark => !mark.onlyAgreed).flatMap(mark => [lastDayOf(mark.said), ...(mark.single || mark.goesOn ? [] : [mark.to])].map(on => ({ on, label: mark.label }))),
    ...events.filter(event => !isFelt(event)).map(event => ({ on: lastDayOf(event.said), label: event.what })),
  ]
  const dates = { firstDay: from, today, plansAgreedOn: planDays(folded), treatments: given.map(mark => ({ on: mark.from, label: mark.label })) }
  const { now } = windowsOf(dates)
  return {
    span: { from, to: today }, points, treatments, events, measured,
    comparisons: comparisonsOf(dates, points, marks),
    now,
    lastDays: answerFor(now, points),
    written: { days: points.filter(point => point.written).length, of: daysBetween(from, today) + 1 },
    open: points.reduce((sum, point) => sum + point.open, 0),
    unread,
  }
}

/** The two comparisons worth a sentence: the latest baseline, and the start of the record when it is another one. */
export function leadingComparisons(comparisons: readonly Comparison[]): readonly Comparison[] {
  const latest = comparisons[0]
  const start = comparisons.find(comparison => comparison.baseline.why.is === 'start-of-record')
  return [latest, start].filter((comparison, index, all) => comparison !== undefined && all.indexOf(comparison) === index) as Comparison[]
}
