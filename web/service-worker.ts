import { PrecacheController } from 'workbox-precaching'
import { PLAN_CACHE, PLAN_URL } from '#features/reminders/person/plan-for-worker.ts'
import type { WorkerPlan } from '#features/reminders/person/plan-for-worker.ts'
import { dueNow, wallHere } from './reminder-in-worker.ts'

/** What this file uses of the worker's own scope; the page's types do not know it. */
type WorkerScope = {
  __WB_MANIFEST: (string | { url: string; revision: string | null })[]
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
  addEventListener(type: 'push', listener: (event: Waiting) => void): void
  addEventListener(type: 'notificationclick', listener: (event: Waiting & { notification: Notification; action: string }) => void): void
  skipWaiting(): Promise<void>
  registration: ServiceWorkerRegistration
  clients: { matchAll(options: { type: 'window' }): Promise<readonly Open[]>; openWindow(url: string): Promise<unknown> }
}
type Open = { url: string; focus(): Promise<unknown>; navigate(url: string): Promise<unknown> }
type Waiting = Parameters<PrecacheController['install']>[0]
type Fetching = Waiting & { request: Request; respondWith(answer: Promise<Response>): void }

declare const self: WorkerScope & typeof globalThis

const TAKE_OVER = 'frond.take-over'
const NEVER_OURS = /^\/(api|fhir|cds-services|health|ready)(\/|$)/

const shell = new PrecacheController()
shell.addToCacheList(self.__WB_MANIFEST)

self.addEventListener('install', (event) => void event.waitUntil(shell.install(event)))
self.addEventListener('activate', (event) => void event.waitUntil(shell.activate(event)))

// A new version waits until a page says that no entry is open.
self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin || NEVER_OURS.test(url.pathname)) return
  const key = shell.getCacheKeyForURL(request.mode === 'navigate' ? doorOf(url.pathname) : url.pathname)
  if (key !== undefined) event.respondWith(caches.match(key).then((kept) => kept ?? fetch(request)))
})

function doorOf(pathname: string): string {
  return pathname === '/empty.html' ? pathname : /^\/clinic(\/|$)/.test(pathname) ? '/clinic.html' : '/index.html'
}

// A push is empty. What waits is known here alone, and it is not said on the screen.
self.addEventListener('push', (event) => void event.waitUntil(remind()))

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const said: unknown = event.notification.data
  const { to = '/', key = '' } = typeof said === 'object' && said !== null ? (said as { to?: string; key?: string }) : {}
  void event.waitUntil(show(event.action === 'later' && key !== '' ? `/reminders/later/${encodeURIComponent(key)}` : to))
})

async function remind(): Promise<void> {
  const kept = await (await caches.open(PLAN_CACHE)).match(PLAN_URL)
  const plan = kept === undefined ? undefined : ((await kept.json()) as WorkerPlan)
  const due = plan === undefined ? undefined : dueNow(plan, wallHere(new Date()))
  const words = plan?.words ?? { title: 'Reminder', important: 'Reminder', later: 'Later', nothing: 'Reminder' }
  // A browser that is woken must show something: what was done meanwhile shows that nothing waits.
  if (due === undefined) return self.registration.showNotification(plan === undefined ? words.title : words.nothing, { tag: 'frond-nudge', silent: true, data: { to: '/' } })
  const options = { tag: due.insistent ? 'frond-important' : 'frond-nudge', requireInteraction: due.insistent, data: { to: due.to, key: due.key }, actions: [{ action: 'later', title: words.later }], ...(due.insistent ? { vibrate: [400, 150, 400, 150, 400], renotify: true } : { vibrate: [120] }) }
  return self.registration.showNotification(due.insistent ? words.important : words.title, options)
}

async function show(path: string): Promise<void> {
  const [open] = (await self.clients.matchAll({ type: 'window' })).filter(({ url }) => !doorOf(new URL(url).pathname).startsWith('/clinic'))
  if (open === undefined) await self.clients.openWindow(path)
  else {
    await open.navigate(path)
    await open.focus()
  }
}
