/** The keys of the logs that are open in this tab. They are in memory alone, cannot be read out, and go with the tab. */
import type { LogId } from './database.ts'

const keys = new Map<LogId, CryptoKey>()

/** The key of an opened log. */
export function keyOf(log: LogId): CryptoKey | undefined {
  return keys.get(log)
}

/** Holds a log's key in this tab, or lets it go. */
export function holdKey(log: LogId, key: CryptoKey | undefined): void {
  if (key === undefined) keys.delete(log)
  else keys.set(log, key)
}
