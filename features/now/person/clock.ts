/** Whether the clock of a running spell is shown: chosen on this device, and followed by every open tab. */
import { useSyncExternalStore } from 'react'

const KEY = 'frond.clock'
const listeners = new Set<() => void>()

/** The choice, and the way to change it. */
export function useSpellClock(): readonly ['shown' | 'hidden', (clock: 'shown' | 'hidden') => void] {
  return [useSyncExternalStore(listen, chosen), choose]
}

function chosen(): 'shown' | 'hidden' {
  try {
    return localStorage.getItem(KEY) === 'hidden' ? 'hidden' : 'shown'
  } catch {
    return 'shown'
  }
}

function choose(clock: 'shown' | 'hidden'): void {
  try {
    localStorage.setItem(KEY, clock)
  } catch {
    // A browser that keeps nothing shows the clock.
  }
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}
