/** A session that runs, remembered on this device so that a flat battery or a closed tab does not lose it. Nothing is written before it ends. */
import * as z from 'zod/mini'
import type { LogId } from '#device/database.ts'
import { entryIdShape } from '#log/ids.ts'
import { instantShape } from '#log/time.ts'

const runningShape = z.strictObject({ exercise: entryIdShape, began: instantShape, before: z.optional(z.int().check(z.gte(0), z.lte(10))) })
export type RunningSession = z.infer<typeof runningShape>

const keyOf = (log: LogId): string => `frond.session.${log}`

/** The session that was begun on this device and has not ended, or nothing. */
export function readRunning(log: LogId): RunningSession | undefined {
  try {
    const read = runningShape.safeParse(JSON.parse(localStorage.getItem(keyOf(log)) ?? 'null'))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

/** Remembers that a session runs. A browser that keeps nothing runs it all the same. */
export function rememberRunning(log: LogId, running: RunningSession): void {
  try {
    localStorage.setItem(keyOf(log), JSON.stringify(running))
  } catch {
    // Nothing to remember it with.
  }
}

/** The session has ended. */
export function forgetRunning(log: LogId): void {
  try {
    localStorage.removeItem(keyOf(log))
  } catch {
    // There is nothing to forget.
  }
}
