/** Days gathered into weeks (or any number of days), for charts and their tables. */
import { daysLater } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { meanOf } from './day-points.ts'
import type { DayPoint } from './day-points.ts'

/** Some days together. `null` where nothing was logged. */
export interface Stretch {
  readonly from: Day
  readonly to: Day
  /** Days on which anybody wrote. */
  readonly days: number
  readonly pain: number | null
  readonly use: number | null
  readonly sleep: number | null
  /** Hours a day on days with entries, at least and at most. */
  readonly hours: { readonly lowest: number; readonly highest: number } | 'always' | null
  readonly open: number
}

/** Gathers days, the last stretch ending on the last day; the first may be shorter. */
export function stretchesOf(points: readonly DayPoint[], size: number): Stretch[] {
  const stretches: Stretch[] = []
  for (let end = points.length; end > 0; end -= size) stretches.unshift(gathered(points.slice(Math.max(0, end - size), end)))
  return stretches
}

function gathered(points: readonly DayPoint[]): Stretch {
  const written = points.filter(point => point.written)
  const known = (name: 'pain' | 'use' | 'sleep'): number | null => meanOf(points.map(point => point[name]).filter(value => value !== null))
  const counted = written.map(point => point.logged).filter(logged => logged !== null && logged !== 'always')
  const hours = (name: 'lowest' | 'highest'): number => (meanOf(counted.map(logged => logged[name])) ?? 0) / 60
  return {
    from: points[0]?.day ?? '', to: points.at(-1)?.day ?? '', days: written.length,
    pain: known('pain'), use: known('use'), sleep: known('sleep'),
    hours: counted.length > 0 ? { lowest: hours('lowest'), highest: hours('highest') } : written.some(point => point.logged === 'always') ? 'always' : null,
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
