/** The device's clock for screens: the moment, the zone and the day, followed while the screen is open. */
import { useSyncExternalStore } from 'react'
import { dayIn, instantOf } from '#log/time.ts'
import type { Day, Instant, Zone } from '#log/time.ts'

/** The clock this device goes by now; travelling changes it. */
export function zoneHere(): Zone {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** This moment, and again after so many seconds. */
export function useNow(everySeconds = 30): Instant {
  const step = everySeconds * 1000
  const read = (): number => Math.floor(Date.now() / step) * step
  const follow = (told: () => void): (() => void) => {
    const timer = setInterval(told, Math.min(step, 10_000))
    document.addEventListener('visibilitychange', told)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', told)
    }
  }
  return instantOf(useSyncExternalStore(follow, read))
}

/** The day it is here. */
export function useToday(): Day {
  return dayIn(useNow(60), zoneHere())
}
