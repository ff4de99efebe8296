/** A page without screens: what the journeys of the device's shell ask of it, they ask through `window.device`. */
import * as z from 'zod/mini'
import { draft } from '#log/draft.ts'
import { standingOf } from '#log/fold.ts'
import { defineKind, registryOf } from '#log/kind.ts'
import { bothSides } from '#log/role.ts'
import { deviceDatabase } from '#device/database.ts'
import * as logs from '#device/logs.ts'
import { openPersonLog } from '#device/person-log.ts'
import type { PersonLog } from '#device/person-log.ts'

const note = defineKind({ name: 'trial.noted', category: 'diary', writers: bothSides, shape: z.strictObject({ text: z.string() }) })
const registry = registryOf([note])
let log: PersonLog | undefined

const open = async (id: string): Promise<PersonLog> => {
  const here = await logs.logsHere()
  const local = here.logs.find(one => one.id === id)
  if (!local) throw new Error('no such log')
  log = await openPersonLog(local, registry)
  return log
}

const device = {
  logs,
  db: deviceDatabase(),
  open: async (id: string) => void await open(id),
  write: (...texts: string[]) => current().write(texts.map(text => draft(note, { text }))),
  texts: () => standingOf(current().folded, note).map(told => told.body.text),
  states: () => standingOf(current().folded, note).map(told => current().stateOf(told.id)),
  log: () => current(),
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
