import { boxOf, inFrame } from './frame.ts'
import type { Frame, Lane, Moment, Tone } from './frame.ts'

/** An amount over a span; `upTo` is the highest it may have been, drawn as a ghost, where an end was guessed or never said. */
export type Bar = { from: Moment; to: Moment; value: number; upTo?: number | undefined }

/** Amounts as bars; a ghost end where the true amount may have been more. A span without entries has no bar. */
export function Bars({ frame, lane, bars, tone = 'slate' }: { frame: Frame; lane: Lane; bars: readonly Bar[]; tone?: Tone }) {
  const fill = `var(--${tone}-fill)`
  return (
    <g aria-hidden="true">
      {bars.map((bar) => inFrame(frame, bar)).filter((bar) => bar !== undefined).map((bar) => {
        const room = boxOf(frame, lane, bar, lane.least, lane.most)
        const inset = Math.min(3, (frame.along === 'up' ? room.height : room.width) * 0.28)
        const radius = Math.min(1.5, inset)
        return (
          <g key={bar.from}>
            <rect {...atLeast(frame, boxOf(frame, lane, bar, lane.least, Math.min(lane.most, bar.value), inset))} rx={radius} fill={fill} />
            {bar.upTo !== undefined && bar.upTo > bar.value && (
              <rect {...boxOf(frame, lane, bar, Math.min(lane.most, bar.value), Math.min(lane.most, bar.upTo), inset)} rx={radius} fill="none" stroke={fill} strokeWidth="1.2" strokeDasharray="2.5 2" />
            )}
          </g>
        )
      })}
    </g>
  )
}

// A small amount still shows: none at all and a little are not the same.
function atLeast(frame: Frame, box: ReturnType<typeof boxOf>) {
  if (frame.along === 'up') return { ...box, width: Math.max(1.2, box.width) }
  const height = Math.max(1.5, box.height)
  return { ...box, y: box.y + box.height - height, height }
}
