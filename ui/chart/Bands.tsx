import css from './chart.module.css'
import { alongTime, boxOf, inFrame, pointAt } from './frame.ts'
import type { Frame, Lane, Moment, Tone } from './frame.ts'

/** A treatment over a span: *solid* while given, *hatched* while it wears off or where only its agreed end is known, *dashed* where it is agreed and not yet done. */
export type Band = { from: Moment; to: Moment; form: 'solid' | 'hatched' | 'dashed'; words?: string | undefined }

/** Treatments as bands in a lane (of which only the place counts, 0 to 1). */
export function Bands({ frame, lane, bands, tone = 'gold' }: { frame: Frame; lane: Lane; bands: readonly Band[]; tone?: Tone }) {
  const edge = `var(--${tone}-fill)`
  return (
    <g aria-hidden="true">
      {bands.map((band) => inFrame(frame, band)).filter((band) => band !== undefined).map((band) => {
        const box = boxOf(frame, lane, band, lane.least, lane.most)
        const fill = band.form === 'dashed' ? 'none' : band.form === 'hatched' ? `url(#frond-${tone === 'fern' ? 'fern' : 'gold'})` : frame.along === 'up' ? edge : `var(--${tone}-soft)`
        return (
          <g key={`${band.from}${band.form}${band.words ?? ''}`}>
            <rect {...box} rx={frame.along === 'up' ? 1 : 4} fill={fill} stroke={edge} strokeWidth="1.5" strokeDasharray={band.form === 'dashed' ? '4 3' : undefined} />
            {band.words !== undefined && frame.along === 'across' && box.width > 6.4 * band.words.length + 20 && <text className={css['bandWords']} x={box.x + 14} y={box.y + box.height / 2 + 4.5} style={{ fill: `var(--${tone})` }}>{band.words}</text>}
          </g>
        )
      })}
    </g>
  )
}

/** A dose that changes in steps, drawn as one shape: the higher, the more; words stand where they are given. */
export function Steps({ frame, lane, steps, tone = 'gold' }: { frame: Frame; lane: Lane; steps: readonly { from: Moment; to: Moment; level: number; words?: string | undefined }[]; tone?: Tone }) {
  const seen = steps.map((step) => inFrame(frame, step)).filter((step) => step !== undefined)
  const [first, last] = [seen[0], seen.at(-1)]
  if (first === undefined || last === undefined) return null
  const at = (moment: Moment, level: number) => {
    const { x, y } = pointAt(frame, lane, moment, level)
    return `${x} ${y}`
  }
  const shape = [at(first.from, lane.least), ...seen.flatMap(({ from, to, level }) => [at(from, level), at(to, level)]), at(last.to, lane.least)]
  return (
    <g aria-hidden="true">
      <path d={`M${shape.join('L')}Z`} fill={`var(--${tone}-soft)`} stroke={`var(--${tone}-fill)`} strokeWidth="1.5" />
      {frame.along === 'across' && seen.filter(({ words }) => words !== undefined).map(({ from, to, words = '' }) => {
        const room = alongTime(frame, to) - alongTime(frame, from)
        return room > 6.4 * words.length + 8 && <text key={from} className={css['bandWords']} x={alongTime(frame, from) + room / 2} y={lane.at + lane.depth - 4} textAnchor="middle" style={{ fill: `var(--${tone})` }}>{words}</text>
      })}
    </g>
  )
}
