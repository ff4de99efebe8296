/** Which logs are on this device: several people may each have their own. */
import { deviceDatabase } from './database.ts'
import type { DeviceDatabase, LocalLog, LogId } from './database.ts'
import { chosenHere, logsRemembered, rememberLogs } from './log-marks.ts'

/** What is on this device, and what was on it and is gone: then the app starts with *Bring back my copy*, never with an empty welcome. */
export interface LogsHere {
  readonly logs: readonly LocalLog[]
  readonly chosen: LocalLog | undefined
  /** Logs that this browser had and no longer holds: it was cleared, by somebody or by itself. */
  readonly lost: readonly { readonly id: LogId; readonly label: string }[]
}

/** Looks which logs this device holds. */
export async function logsHere(db: DeviceDatabase = deviceDatabase()): Promise<LogsHere> {
  const logs = await db.look(['logs'], tx => tx.objectStore('logs').getAll())
  const held = new Set(logs.map(log => log.id))
  const lost = logsRemembered().filter(({ id }) => !held.has(id))
  rememberLogs([...logs, ...lost])
  const chosen = logs.find(({ id }) => id === chosenHere()) ?? logs[0]
  return { logs, chosen, lost }
}
