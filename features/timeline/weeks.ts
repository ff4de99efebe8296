/** Days gathered into weeks (or any number of days), for charts and their tables. */
import { daysLater } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { hoursADay, meanOf } from './day-points.ts'
import type { DayPoint, HoursADay } from './day-points.ts'

/** Some days together. `null` where nothing was logged. */
export interface Stretch {
  readonly from: Day
  readonly to: Day
  /** Days on which anybody wrote. */
  readonly days: number
  readonly pain: number | null
  readonly use: number | null
  readonly sleep: number | null
  readonly hours: HoursADay
  readonly open: number
}

/** Gathers days, the last stretch ending on the last day; the first may be shorter. */
export function stretchesOf(points: readonly DayPoint[], size: number): Stretch[] {
  const stretches: Stretch[] = []
  for (let end = points.length; end > 0; end -= size) stretches.unshift(gathered(points.slice(Math.max(0, end - size), end)))
  return stretches
}

function gathered(points: readonly DayPoint[]): Stretch {
  const known = (name: 'pain' | 'use' | 'sleep'): number | null => meanOf(points.map(point => point[name]).filter(value => value !== null))
  return {
    from: points[0]?.day ?? '', to: points.at(-1)?.day ?? '', days: points.filter(point => point.written).length,
    pain: known('pain'), use: known('use'), sleep: known('sleep'),
    hours: hoursADay(points).hours,
    open: points.reduce((sum, point) => sum + point.open, 0),
  }
}

/** Whole stretches without a word, joined: the dotted ground of the chart. */
export function silencesOf(stretches: readonly Stretch[]): { readonly from: Day; readonly to: Day }[] {
  const silences: { from: Day; to: Day }[] = []
  for (const { from, to, days } of stretches) {
    const last = silences.at(-1)
    if (days > 0) continue
    if (last && daysLater(last.to, 1) === from) last.to = to
    else silences.push({ from, to })
  }
  return silences
}

/** How many days one bar stands for, so that a story of any length stays readable. */
export function stretchSize(days: number): number {
  return days <= 70 ? 1 : days <= 800 ? 7 : 28
}
