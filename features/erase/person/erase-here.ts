/** Takes one record off this device, with everything this browser keeps of it. */
import { chosenHere, logsRemembered } from '#device/log-marks.ts'
import { deviceDatabase } from '#device/database.ts'
import type { LogId } from '#device/database.ts'
import { forgetLog } from '#device/logs.ts'
import { logsHere } from '#device/logs-here.ts'
import type { PersonLog } from '#device/person-log.ts'
import { sharingShape } from '#features/sharing/shapes.ts'
import * as z from 'zod/mini'

const LONGEST_FAREWELL_MILLISECONDS = 4_000

/** Erases it, and says whether it was the last record here. Other open tabs leave it; other records stay as they are. */
export async function eraseHere(log: PersonLog): Promise<{ readonly wasLast: boolean }> {
  const { id } = log.local
  if (log.connection === 'connected') await Promise.race([tellServer(log), new Promise(done => setTimeout(done, LONGEST_FAREWELL_MILLISECONDS))])
  await log.close()
  await forgetLog(id)
  const tabs = new BroadcastChannel(`frond.log.${id}`)
  tabs.postMessage('erased')
  tabs.close()
  const { logs, lost } = await logsHere()
  const wasLast = logs.length === 0 && lost.length === 0 && logsRemembered().length === 0
  for (const store of [localStorage, sessionStorage]) forgetMarks(store, id, wasLast)
  if (wasLast) await forgetApp()
  return { wasLast }
}

/** The server hears that this device will not come back, so that nothing waits for it; without a network it is left to the team. */
async function tellServer(log: PersonLog): Promise<void> {
  const known = await log.ask({ path: '/api/sharing', answer: sharingShape })
  const here = known.ok ? known.value.devices.find(device => device.here) : undefined
  if (here !== undefined) await log.ask({ path: `/api/people/${log.local.person}/devices/${here.id}/remove`, method: 'POST', answer: z.object({ done: z.literal(true) }) })
}

function forgetMarks(store: Storage, id: LogId, all: boolean): void {
  const isChosen = chosenHere() === id
  for (const key of Object.keys(store)) {
    if (key.includes(id) || (all && key.startsWith('frond.')) || (isChosen && key === 'frond.log')) store.removeItem(key)
  }
}

/** After the last record the app itself goes too: the empty database, its own cached pages, and the worker that keeps them. */
async function forgetApp(): Promise<void> {
  await deviceDatabase().delete()
  const workers = await navigator.serviceWorker?.getRegistrations().catch(() => []) ?? []
  await Promise.all(workers.map(worker => worker.unregister()))
  if ('caches' in globalThis) await Promise.all((await caches.keys()).map(name => caches.delete(name)))
}
