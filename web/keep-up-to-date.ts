import { OPEN_ENTRY_LOCK } from '#ui/open-entry.ts'

const TAKE_OVER = 'frond.take-over'
const LOOK_AGAIN_MINUTES = 30

/** Lets the app open without a network, and brings in a new version once no entry is open in any tab; then all tabs reload together. */
export function keepUpToDate(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return
  const wasControlled = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (wasControlled) location.reload()
  })
  addEventListener('load', () => void watch())
}

async function watch(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/service-worker.js').catch(() => undefined)
  // A browser that forbids service workers (a private window) still runs the app, with a network.
  if (registration === undefined) return
  const offer = () => void letIn(registration)
  offer()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer))
  document.addEventListener('visibilitychange', offer)
  setInterval(() => void registration.update().then(offer, () => undefined), LOOK_AGAIN_MINUTES * 60_000)
}

async function letIn(registration: ServiceWorkerRegistration): Promise<void> {
  const waiting = registration.waiting
  if (waiting === null || registration.active === null) return
  await navigator.locks.request(OPEN_ENTRY_LOCK, { ifAvailable: true }, (lock) => {
    if (lock !== null) waiting.postMessage(TAKE_OVER)
  })
}
