/** Which piece of the story is looked at: from a fortnight to everything, and how far back. */
import { daysBetween, daysLater } from '#log/time.ts'
import type { Day } from '#log/time.ts'

/** How much is looked at, the shortest first. */
export const zooms = ['fortnight', 'quarter', 'year', 'all'] as const
export type Zoom = (typeof zooms)[number]

const DAYS: Record<Exclude<Zoom, 'all'>, number> = { fortnight: 14, quarter: 91, year: 365 }

/** Both days included. */
export interface Piece {
  readonly from: Day
  readonly to: Day
}

/**
 * The piece that lies `back` pieces before the last one. It never leaves the story; the oldest piece begins where the story begins.
 * @example pieceOf({ from: '2026-01-01', to: '2026-03-01' }, 'fortnight', 1) //=> { from: '2026-02-02', to: '2026-02-15' }
 */
export function pieceOf(whole: Piece, zoom: Zoom, back: number): Piece {
  if (zoom === 'all') return whole
  const to = daysLater(whole.to, -DAYS[zoom] * Math.min(back, oldest(whole, zoom)))
  const from = daysLater(to, 1 - DAYS[zoom])
  return { from: from < whole.from ? whole.from : from, to }
}

/** How many pieces lie before the last one. */
export function oldest(whole: Piece, zoom: Zoom): number {
  return zoom === 'all' ? 0 : Math.floor(daysBetween(whole.from, whole.to) / DAYS[zoom])
}

/** The pieces worth offering: those shorter than the story, and all of it. */
export function zoomsFor(whole: Piece): readonly Zoom[] {
  return zooms.filter(zoom => oldest(whole, zoom) > 0 || zoom === 'all')
}

/**
 * How far back the piece lies that holds a day.
 * @example backTo({ from: '2026-01-01', to: '2026-03-01' }, 'fortnight', '2026-02-03') //=> 1
 */
export function backTo(whole: Piece, zoom: Zoom, day: Day): number {
  if (zoom === 'all') return 0
  return Math.max(0, Math.min(oldest(whole, zoom), Math.floor(daysBetween(day, whole.to) / DAYS[zoom])))
}
