/** Between an instant and what the clock on the wall said, so that a time may be typed. */
import { instantOf, millisecondsOf } from '#log/time.ts'
import type { Instant, Zone } from '#log/time.ts'

/**
 * What the clock on the wall said, to the minute.
 * @example wallClock('2026-07-01T12:06:30.000Z', 'Europe/London') //=> '2026-07-01T13:06'
 */
export function wallClock(at: Instant, zone: Zone): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' }).formatToParts(new Date(at))
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find(one => one.type === type)?.value ?? '00'
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/** The instant at which the clock on the wall said this; the earlier one of the hour that comes twice, or nothing when it is no time. */
export function instantAt(wall: string, zone: Zone): Instant | undefined {
  const asUtc = Date.parse(`${wall}:00.000Z`)
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall) || Number.isNaN(asUtc)) return undefined
  const candidates = [...new Set([-26, -12, 0, 12, 26].map(hours => asUtc - offsetAt(asUtc + hours * 3_600_000, zone)))]
  return instantOf(candidates.filter(at => wallClock(instantOf(at), zone) === wall).sort((one, other) => one - other)[0] ?? asUtc - offsetAt(asUtc, zone))
}

function offsetAt(milliseconds: number, zone: Zone): number {
  return Date.parse(`${wallClock(instantOf(milliseconds), zone)}:00.000Z`) - Math.floor(milliseconds / 60_000) * 60_000
}

/** Moves an instant by so many minutes. */
export function minutesLater(at: Instant, minutes: number): Instant {
  return instantOf(millisecondsOf(at) + minutes * 60_000)
}
