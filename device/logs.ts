/** Makes, chooses and forgets the logs of this device: several people may each have their own. */
import { uuidv7 } from '#log/ids.ts'
import type { PersonRole } from '#log/role.ts'
import type { Voice } from '#log/statement.ts'
import { instantOf } from '#log/time.ts'
import { EVERY_TABLE, deviceDatabase, within } from './database.ts'
import type { DeviceDatabase, LocalLog, LogId } from './database.ts'
import { logsRemembered, rememberChoice, rememberLogs } from './log-marks.ts'

/** Opens an empty log for somebody new here; a carer's or guardian's statements say *I saw* unless they say otherwise. */
export async function createLog(given: { label: string; role: PersonRole; voice?: Voice }, db: DeviceDatabase = deviceDatabase()): Promise<LocalLog> {
  const id = newLogId()
  const voice = given.role === 'person' ? {} : { voice: given.voice ?? 'I saw' as const }
  const local: LocalLog = { id, label: given.label, role: given.role, ...voice, openedAt: instantOf(Date.now()) }
  await db.write(['logs'], tx => tx.objectStore('logs').add(local))
  rememberLogs([...logsRemembered(), local])
  rememberChoice(id)
  return local
}

/** A name for a log that is not here yet. */
export function newLogId(): LogId {
  // `crypto.randomUUID` is missing where the page came without https.
  return uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10))) as string as LogId
}

/** Keeps the mark of a log that came back from a copy, and makes it the one that opens. */
export function rememberLog(local: LocalLog): void {
  rememberLogs([...logsRemembered().filter(log => log.id !== local.id), local])
  rememberChoice(local.id)
}

/** Makes one of the logs the one that opens. */
export function chooseLog(id: LogId): void {
  rememberChoice(id)
}

/** Removes a log and everything in it from this device, also what was not shared. The screen asks first, and offers a copy. */
export async function forgetLog(id: LogId, db: DeviceDatabase = deviceDatabase()): Promise<void> {
  await db.write(EVERY_TABLE, async tx => {
    await Promise.all([
      ...(['counts', 'sync', 'devices', 'locks'] as const).map(table => tx.objectStore(table).delete(id)),
      ...(['entries', 'pages', 'outbox', 'files', 'inbox', 'typed'] as const).map(table => tx.objectStore(table).delete(within(id))),
      tx.objectStore('logs').delete(id),
    ])
  })
  rememberLogs(logsRemembered().filter(log => log.id !== id))
}

/** No longer speaks of a lost log: its copy was brought back under another name, or it is given up. */
export function letGoOfLost(id: LogId): void {
  rememberLogs(logsRemembered().filter(log => log.id !== id))
}
