import { PrecacheController } from 'workbox-precaching'

/** What this file uses of the worker's own scope; the page's types do not know it. */
type WorkerScope = {
  __WB_MANIFEST: (string | { url: string; revision: string | null })[]
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
  skipWaiting(): Promise<void>
}
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
  return /^\/clinic(\/|$)/.test(pathname) ? '/clinic.html' : '/index.html'
}
