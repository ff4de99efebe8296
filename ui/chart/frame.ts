/** An instant in milliseconds; whole days are the UTC midnights of the person's own calendar days. */
export type Moment = number

/** The hue of a mark, by what it means: slate dystonia, clay pain, fern use, gold treatment, teal temperature. */
export type Tone = 'slate' | 'clay' | 'fern' | 'gold' | 'teal' | 'plum' | 'sky' | 'rose'

/** Where time runs: *across* the page, oldest at the left, or *up* the phone, newest at the top. Pixels of the drawing. */
export type Frame = { along: 'across' | 'up'; from: Moment; to: Moment; start: number; length: number }

/** One measure beside the time axis: where it begins, how deep it is, and which values its two ends stand for. */
export type Lane = { at: number; depth: number; least: number; most: number }

/** The UTC midnight of a calendar day such as "2026-11-24". */
export function dayMoment(day: string): Moment {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
}

/** Where a moment lies along the time axis. */
export function alongTime(frame: Frame, at: Moment): number {
  const part = frame.to === frame.from ? 0 : (at - frame.from) / (frame.to - frame.from)
  return frame.start + frame.length * (frame.along === 'up' ? 1 - part : part)
}

/** Where a value lies across the time axis: higher values go up, or away from the stem. */
export function acrossTime(frame: Frame, lane: Lane, value: number): number {
  const part = lane.most === lane.least ? 0 : (value - lane.least) / (lane.most - lane.least)
  return lane.at + lane.depth * (frame.along === 'up' ? part : 1 - part)
}

/** Where a value at a moment is drawn. */
export function pointAt(frame: Frame, lane: Lane, at: Moment, value: number): { x: number; y: number } {
  const [time, deep] = [alongTime(frame, at), acrossTime(frame, lane, value)]
  return frame.along === 'up' ? { x: deep, y: time } : { x: time, y: deep }
}

/** The rectangle of a span of time between two values, `inset` pixels shorter in time so that neighbours stay apart. */
export function boxOf(frame: Frame, lane: Lane, span: { from: Moment; to: Moment }, low: number, high: number, inset = 0): { x: number; y: number; width: number; height: number } {
  const [a, b] = [pointAt(frame, lane, span.from, low), pointAt(frame, lane, span.to, high)]
  const box = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
  return frame.along === 'up'
    ? { ...box, y: box.y + inset / 2, height: Math.max(0.5, box.height - inset) }
    : { ...box, x: box.x + inset / 2, width: Math.max(0.5, box.width - inset) }
}

/** The parts of a span that lie inside the frame; undefined where nothing does. */
export function inFrame<T extends { from: Moment; to: Moment }>(frame: Frame, span: T): T | undefined {
  const [from, to] = [Math.max(span.from, frame.from), Math.min(span.to, frame.to)]
  return from < to ? { ...span, from, to } : undefined
}
