/** The device's clock for screens: the moment, the zone and the day, followed while the screen is open. */
import { useSyncExternalStore } from 'react'
import { dayIn, instantOf } from '#log/time.ts'
import type { Day, Instant, Zone } from '#log/time.ts'

/** Where a browser has the newer clock, it answers at once. */
interface NewerClock {
  readonly Temporal?: { readonly Now: { readonly timeZoneId: () => Zone } }
}

/** The clock this device goes by at this moment. */
export function zoneNow(): Zone {
  return (globalThis as NewerClock).Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone
}

const ASKED_AGAIN_MILLISECONDS = 10_000
let asked: { readonly zone: Zone; readonly offset: number; readonly at: number } | undefined

/** The clock this device goes by now; travelling changes it, at the latest some seconds after the device knows. */
export function zoneHere(): Zone {
  // Asking is slow, and a screen asks many times.
  const [offset, at] = [new Date().getTimezoneOffset(), performance.now()]
  if (asked === undefined || asked.offset !== offset || at - asked.at > ASKED_AGAIN_MILLISECONDS) asked = { zone: zoneNow(), offset, at }
  return asked.zone
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
