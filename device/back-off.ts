/** How long to wait before trying again. */

const FIRST_MILLISECONDS = 2_000
const MOST_MILLISECONDS = 5 * 60_000

/**
 * Doubles with every failure up to five minutes, spread by chance between half and all of it, so that many devices do not come back
 * in the same moment. It never gives up.
 * @example backOff(0, 0) //=> 1000
 */
export function backOff(failures: number, chance: number): number {
  const whole = Math.min(MOST_MILLISECONDS, FIRST_MILLISECONDS * 2 ** Math.min(failures, 20))
  return Math.round(whole * (0.5 + chance / 2))
}
