/** How long one waits after a wrong PIN. Nothing is ever erased by trying. */
import type { Tries } from './lock-row.ts'

const FREE_TRIES = 4
const PAUSES_SECONDS = [15, 30, 60, 2 * 60, 5 * 60, 15 * 60] as const

/** The pause after so many wrong tries in a row, in seconds: none for the first ones, then longer and longer, a quarter of an hour at most. */
export function pauseSeconds(count: number): number {
  if (count < FREE_TRIES) return 0
  return PAUSES_SECONDS[Math.min(count - FREE_TRIES, PAUSES_SECONDS.length - 1)] ?? 0
}

/** How many seconds are still to wait. A clock that was set back makes the pause begin anew; it never shortens it. */
export function secondsToWait({ count, last }: Tries, nowMilliseconds: number): number {
  const passed = Math.max(0, nowMilliseconds - last) / 1000
  return Math.max(0, Math.ceil(pauseSeconds(count) - passed))
}
