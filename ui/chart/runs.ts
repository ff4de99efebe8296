import type { Moment } from './frame.ts'

/** One value of a series, or that nothing is known there. */
export type Reading = { at: Moment; value: number | 'unknown' }

/** One known value of a series. */
export type Known = { at: Moment; value: number }

/** Cuts a series where nothing is known, and where more than `longestGap` milliseconds lie between two values: what lies in between is not drawn as a line. Oldest first. */
export function runsOf(readings: readonly Reading[], longestGap: number): Known[][] {
  const runs: Known[][] = []
  let run: Known[] = []
  for (const { at, value } of readings.toSorted((a, b) => a.at - b.at)) {
    const last = run.at(-1)
    if (value === 'unknown' || (last !== undefined && at - last.at > longestGap)) {
      if (run.length > 0) runs.push(run)
      run = []
    }
    if (value !== 'unknown') run.push({ at, value })
  }
  return run.length > 0 ? [...runs, run] : runs
}

/** Moves labels apart along the time axis so that none covers another, keeping their order and staying as near to their marks as they can. */
export function spreadLabels(wanted: readonly number[], apart: number, least: number, most: number): number[] {
  const order = wanted.map((_at, place) => place).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const placed = new Map<number, number>()
  let next = least
  for (const place of order) {
    const at = Math.max(next, wanted[place] ?? least)
    placed.set(place, at)
    next = at + apart
  }
  let limit = most
  for (const place of order.toReversed()) {
    const at = Math.min(placed.get(place) ?? limit, limit)
    placed.set(place, at)
    limit = at - apart
  }
  return wanted.map((at, place) => placed.get(place) ?? at)
}
