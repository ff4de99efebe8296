/** Begins to read the log that will open while the screens are still on their way; it is used once, by whoever opens it. */
import { deviceDatabase } from './database.ts'
import type { LogId } from './database.ts'
import { chosenHere, logsRemembered } from './log-marks.ts'
import { readKept } from './read-kept.ts'
import type { Kept } from './read-kept.ts'

let ahead: { readonly log: LogId; readonly kept: Promise<Kept | undefined> } | undefined

/** Begins now, if this browser remembers a log. What cannot be read is read again, and told, when it is opened. */
export function readAhead(): void {
  const remembered = logsRemembered()
  const { id, locked } = remembered.find(mark => mark.id === chosenHere()) ?? remembered[0] ?? {}
  if (id !== undefined && locked !== true) ahead = { log: id, kept: readKept(deviceDatabase(), id).catch(() => undefined) }
}

/** What was read of this log, if it was this one; only the first who asks gets it. */
export async function takeAhead(log: LogId): Promise<Kept | undefined> {
  const taken = ahead?.log === log ? ahead.kept : undefined
  ahead = undefined
  return taken
}
