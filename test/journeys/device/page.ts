/** A page without screens: what the journeys of the device's shell ask of it, they ask through `window.device`. */
import { draft } from '#log/draft.ts'
import { standingOf } from '#log/fold.ts'
import { deviceDatabase } from '#device/database.ts'
import type { LogId, TableName } from '#device/database.ts'
import * as copy from '#device/copy.ts'
import * as inbox from '#device/inbox.ts'
import { holdKey } from '#device/keyring.ts'
import * as lock from '#device/lock.ts'
import { logsHere } from '#device/logs-here.ts'
import * as logs from '#device/logs.ts'
import { openPersonLog } from '#device/person-log.ts'
import type { PersonLog } from '#device/person-log.ts'
import { openClinicLog, sendLeftBehind } from '#device/clinic-log.ts'
import type { ClinicLog } from '#device/clinic-log.ts'
import type { PersonId } from '#log/ids.ts'
import { note, olderRegistry, registry, secret, tomorrow } from './kinds.ts'

let log: PersonLog | undefined
let clinic: ClinicLog | undefined

const writer = { role: 'doctor' as const, authorities: [] }

const open = async (id: string, kinds = registry): Promise<PersonLog> => {
  const here = await logsHere()
  const local = here.logs.find(one => one.id === id)
  if (!local) throw new Error('no such log')
  log = await openPersonLog(local, kinds)
  return log
}

const device = {
  logs: { ...logs, logsHere },
  db: deviceDatabase(),
  /** How many rows a table holds. */
  count: (table: TableName) => deviceDatabase().look([table], tx => tx.objectStore(table).count()),
  /** The server's name for the first device that it knows. */
  deviceName: async () => (await deviceDatabase().look(['devices'], tx => tx.objectStore('devices').getAll()))[0]?.device,
  open: async (id: string) => void await open(id),
  /** As an app that does not know yet what is private. */
  openAsOlder: async (id: string) => void await open(id, olderRegistry),
  write: (...texts: string[]) => current().write(texts.map(text => draft(note, { text }))),
  texts: () => standingOf(current().folded, note).map(told => told.body.text),
  keepFile: (text: string) => current().keepFile('diary', new Blob([text], { type: 'image/jpeg' })),
  writeSecret: (text: string) => current().write([draft(secret, { text })]),
  writeOfTomorrow: (text: string) => current().write([draft(tomorrow, { text })]),
  /** Writes and does not wait, as a tap just before the tab dies. */
  writeAndLeave: (text: string) => void current().write([draft(note, { text })]),
  type: (text: string) => current().typed.put('notes', [['words', text], ['chosen']]),
  typed: async () => [...await current().typed.read()],
  states: () => standingOf(current().folded, note).map(told => current().stateOf(told.id)),
  log: () => current(),
  lock,
  registry,
  inbox,
  /** Lets a log's key go, as a new page would. */
  forgetKey: (id: string) => holdKey(id as LogId, undefined),
  everything: () => deviceDatabase().look(['logs', 'entries', 'pages', 'outbox', 'counts', 'sync', 'files', 'inbox', 'typed'], async tx => JSON.stringify((await Promise.all([...tx.objectStoreNames].map(async name => (await tx.objectStore(name).getAll()).map(row => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value])))))).flat())),
  /** A copy as base64, so that it can be carried to another browser. */
  makeCopy: async (passphrase: string) => {
    const made = await copy.makeCopy(current().local.id, passphrase)
    if (!made.ok) return made
    const bytes = new Uint8Array(await made.value.file.arrayBuffer())
    return { ok: true as const, name: made.value.name, base64: btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join('')) }
  },
  bringBack: (base64: string, passphrase: string) => copy.bringBack(new Blob([Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))]), passphrase, registry),
  openClinic: async (person: string, account: string, also: readonly string[] = []) => {
    const { log: opened, read } = await openClinicLog({ person: person as PersonId, also: also as PersonId[], account, writer, purpose: 'visit', registry })
    clinic = opened
    return read
  },
  sendLeftBehind: (account: string) => sendLeftBehind({ account, writer, registry }),
  clinic: () => {
    if (!clinic) throw new Error('no record is open')
    const seen = clinic
    return {
      write: (text: string) => seen.write([draft(note, { text })]),
      correct: (before: string, text: string) => seen.write(standingOf(seen.folded, note).filter(told => told.body.text === before).map(told => draft(note, { text }, { replaces: told.heads }))),
      texts: () => standingOf(seen.folded, note).map(told => told.body.text),
      states: () => standingOf(seen.folded, note).map(told => seen.stateOf(told.id)),
      streams: () => [...seen.folded.streams],
      pending: () => seen.pending,
      connection: () => seen.connection,
    }
  },
  /** Fills an open log with so many shared entries, as years of use would. */
  fill: async (count: number) => {
    const [{ addStatements }, { tidy }] = await Promise.all([import('#device/person-store.ts'), import('#device/tidy.ts')])
    const { stateDrafts, writingNow } = await import('#device/state-drafts.ts')
    const started = Date.now() - count * 60_000
    for (let from = 0; from < count; from += 2_000) {
      const statements = Array.from({ length: Math.min(2_000, count - from) }, (_, index) => {
        const stated = stateDrafts(registry, [draft(note, { text: `a spell of the right hand, number ${from + index}` })], { ...writingNow({}), now: started + (from + index) * 60_000 }, { role: 'person', authorities: [] })
        if (!stated.ok) throw new Error(stated.problem.code)
        return stated.value
      }).flat()
      await addStatements(device.db, current().local.id, statements, registry)
    }
    await tidy(device.db, current().local.id)
  },
  /** Opens a log and looks at it, and says how many milliseconds that took. */
  timed: async (id: string) => {
    const before = performance.now()
    await open(id)
    const opened = performance.now()
    const stands = standingOf(current().folded, note).length
    return { opened: opened - before, looked: performance.now() - opened, stands }
  },
}

function current(): PersonLog {
  if (!log) throw new Error('no log is open')
  return log
}

export type Device = typeof device
declare global {
  interface Window { device: Device }
}
window.device = device
