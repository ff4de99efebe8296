/** Whether the button to leave quickly stands on every screen of this browser. */
import { useSyncExternalStore } from 'react'

const KEY = 'frond.leave-button'
const CHANGED = 'frond.leave-changed'

/** Shows the button on every screen from now on, or no longer. */
export function chooseWayOut(shown: boolean): void {
  try {
    if (shown) localStorage.setItem(KEY, 'shown')
    else localStorage.removeItem(KEY)
  } catch {
    // Then it is as it was.
  }
  dispatchEvent(new Event(CHANGED))
}

/** Whether it is shown, followed. */
export function useWayOut(): boolean {
  return useSyncExternalStore(listen, isShown)
}

function isShown(): boolean {
  try {
    return localStorage.getItem(KEY) === 'shown'
  } catch {
    return false
  }
}

function listen(listener: () => void): () => void {
  addEventListener(CHANGED, listener)
  return () => removeEventListener(CHANGED, listener)
}
