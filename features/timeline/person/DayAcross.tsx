/** One day from midnight to midnight as a line, with the spells on it. */
import { useLingui } from '@lingui/react/macro'
import { timeOf } from '#features/limb/person/moments.ts'
import { instantOf } from '#log/time.ts'
import type { Zone } from '#log/time.ts'
import { Bars } from '#ui/chart/Bars.tsx'
import { alongTime } from '#ui/chart/frame.ts'
import type { Frame, Lane } from '#ui/chart/frame.ts'
import type { DaySpan } from '../day-spans.ts'
import css from './SeeStory.module.css'

const HEIGHT = 64
const HOUR = 3_600_000

/** How high the drawing is. */
export const heightOfDay = HEIGHT

/** Draws into the given width; a spell without an end is a ring where it began. */
export function DayAcross({ spans, from, to, zone, width }: { spans: readonly DaySpan[]; from: number; to: number; zone: Zone; width: number }) {
  const { i18n } = useLingui()
  const frame: Frame = { along: 'across', from, to, start: 14, length: width - 28 }
  const lane: Lane = { at: 6, depth: 30, least: 0, most: 1 }
  const hours = [0, 6, 12, 18].map(hour => from + hour * HOUR)
  return (
    <g aria-hidden="true">
      <path className={css['ground']} d={`M${frame.start} ${lane.at + lane.depth}H${frame.start + frame.length}`} />
      {[...hours, to].map(at => <g key={at}><path className={css['ground']} d={`M${alongTime(frame, at)} ${lane.at + lane.depth}v6`} /><text className={css['hour']} x={alongTime(frame, at)} y={HEIGHT - 6} textAnchor="middle">{at === to ? '24' : timeOf(i18n, instantOf(at), zone).slice(0, 2)}</text></g>)}
      <Bars frame={frame} lane={lane} bars={spans.filter(({ open }) => !open).map(span => ({ from: span.from, to: Math.max(span.to, span.from + 4 * 60_000), value: 1 }))} />
      {spans.filter(({ to: end, until }) => until > end).map(span => <rect key={span.id} className={css['maybe']} x={alongTime(frame, span.to)} y={lane.at + 1} width={Math.max(1, alongTime(frame, span.until) - alongTime(frame, span.to))} height={lane.depth - 1} />)}
      {spans.filter(({ open }) => open).map(span => <circle key={span.id} className={css['open']} cx={alongTime(frame, span.from)} cy={lane.at + lane.depth / 2} r="7" />)}
    </g>
  )
}
