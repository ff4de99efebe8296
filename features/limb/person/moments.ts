/** Days and times in the words of the reader's language, by the clock the person lived by. */
import { useEffect, useState } from 'react'
import type { I18n } from '@lingui/core'
import { zoneHere } from '#device/use-clock.ts'
import { dayIn, instantOf } from '#log/time.ts'
import type { Day, Instant, PartialDate, Zone } from '#log/time.ts'

/** Today by this device's clock. */
export function todayHere(): Day {
  return dayIn(instantOf(Date.now()), zoneHere())
}

/** A time of day: *14:06*. */
export function timeOf(i18n: I18n, at: Instant, zone: Zone): string {
  return new Intl.DateTimeFormat(localeOf(i18n), { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at))
}

/** A day and time: *Tue 24 Nov, 14:06*. */
export function momentOf(i18n: I18n, at: Instant, zone: Zone): string {
  return new Intl.DateTimeFormat(localeOf(i18n), { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at))
}

/** A day in full: *Tuesday 24 November*. */
export function dayInWords(i18n: I18n, day: Day, length: 'long' | 'short' = 'long'): string {
  const parts: Intl.DateTimeFormatOptions = length === 'long' ? { weekday: 'long', day: 'numeric', month: 'long' } : { weekday: 'short' }
  return new Intl.DateTimeFormat(localeOf(i18n), { timeZone: 'UTC', ...parts }).format(new Date(`${day}T00:00:00.000Z`))
}

/** A date as well as it is known: *2025*, *March 2025*, *14 March 2025*. */
export function dateInWords(i18n: I18n, date: PartialDate): string {
  const parts: Intl.DateTimeFormatOptions = date.length === 4 ? { year: 'numeric' } : date.length === 7 ? { month: 'long', year: 'numeric' } : { day: 'numeric', month: 'long', year: 'numeric' }
  const whole = `${date}-01-01`.slice(0, 10)
  return new Intl.DateTimeFormat(localeOf(i18n), { timeZone: 'UTC', ...parts }).format(new Date(`${whole}T00:00:00.000Z`))
}

const PAGE_OPENED_AT = instantOf(Date.now())

/** The moment this page was opened, or came back into sight after being away. */
export function useOpenedAt(): Instant {
  const [openedAt, setOpenedAt] = useState(PAGE_OPENED_AT)
  useEffect(() => {
    const onReturn = (): void => {
      if (document.visibilityState === 'visible') setOpenedAt(instantOf(Date.now()))
    }
    document.addEventListener('visibilitychange', onReturn)
    return () => document.removeEventListener('visibilitychange', onReturn)
  }, [])
  return openedAt
}

function localeOf(i18n: I18n): string {
  const given: unknown = i18n.locales
  return typeof given === 'string' ? given : Array.isArray(given) && typeof given[0] === 'string' ? given[0] : i18n.locale
}
