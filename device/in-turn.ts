/** One tab after the other, where a tap must know what another tab has just kept. */
import type { OpenLog } from './open-log.ts'

/** A tab that sleeps with its turn keeps nobody waiting longer than this. */
const LONGEST_WAIT = { value: 400, unit: 'ms' } as const

/** Acts on all that was kept until now, while no other tab does so. Where that cannot be had, it acts all the same. */
export async function inTurn<T>(log: OpenLog, act: () => Promise<T>): Promise<T> {
  const { catchUp, turn } = log
  if (catchUp === undefined || turn === undefined || !('locks' in navigator)) return act()
  let acted: Promise<T> | undefined
  const once = (): Promise<T> => (acted ??= act())
  const fresh = async (): Promise<T> => {
    await catchUp().catch(() => undefined)
    return once()
  }
  try {
    return await navigator.locks.request(turn, { signal: AbortSignal.timeout(LONGEST_WAIT.value) }, fresh)
  } catch (error) {
    if (acted === undefined && error instanceof DOMException) return once()
    throw error
  }
}
