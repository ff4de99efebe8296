/** Whether this browser has promised to keep what is stored. */

/** `persistent`: the browser promised, or the app is installed. `may be cleared`: it may delete everything by itself. */
export type StoredSafely = 'persistent' | 'may be cleared'

/** Looks, without asking anybody; decides which words stand beside *saved*. */
export async function storedSafely(): Promise<StoredSafely> {
  const installed = matchMedia('(display-mode: standalone)').matches
  const promised = (await navigator.storage?.persisted?.().catch(() => false)) ?? false
  return installed || promised ? 'persistent' : 'may be cleared'
}

/** Asks the browser for the promise; best after a tap, since some browsers then ask the user. */
export async function askToStoreSafely(): Promise<StoredSafely> {
  await navigator.storage?.persist?.().catch(() => false)
  return storedSafely()
}
