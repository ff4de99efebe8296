/** Who reads what somebody says of themself, and when: only what the service has said, and only for as long as it is known to hold. */
import * as z from 'zod/mini'
import type { Instant } from '#log/time.ts'
import { dayIn, instantOf, instantShape, millisecondsOf, zoneShape } from '#log/time.ts'

const clockShape = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
const line = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

/** A named person who reads the inbox of a team, on which days and between which hours of which clock. 1 is Monday. */
export const readerShape = z.strictObject({
  team: line(120), name: line(120),
  days: z.array(z.int().check(z.gte(1), z.lte(7))).check(z.minLength(1), z.maxLength(7)),
  from: clockShape, until: clockShape, zone: zoneShape,
})
export type Reader = z.infer<typeof readerShape>

/** The numbers of a region as a service gives them. */
export const regionShape = z.strictObject({
  region: z.string().check(z.regex(/^[A-Z]{2}$/)), name: line(60), emergency: line(30),
  lines: z.array(z.strictObject({ name: line(120), number: line(30), when: line(60) })).check(z.maxLength(8)),
  source: line(300), mark: z.literal('service'), checkedOn: z.iso.date(),
})

/** What the service tells a person's device. */
export const crisisServiceShape = z.strictObject({
  /** Only readers of teams with which this person shares how they are. */
  readers: z.array(readerShape),
  adult: z.enum(['yes', 'no', 'not-known']),
  numbers: z.array(regionShape),
  /** When the server said so. */
  at: instantShape,
})
export type CrisisService = z.infer<typeof crisisServiceShape>

/** What the service said holds for so long without hearing from it again. */
export const SERVICE_HOLDS = { value: 7, unit: 'd', source: 'Our choice', mark: 'D' } as const

/** Whether this reader reads at this moment, by their own clock. */
export function readsNow({ days, from, until, zone }: Reader, now: Instant): boolean {
  const clock = clockIn(now, zone)
  return days.includes(weekdayOf(dayIn(now, zone))) && from <= clock && clock < until
}

/** The readers that count now: what is too old to hold counts as nobody. */
export function readersKnown(service: CrisisService | undefined, now: Instant): readonly Reader[] {
  if (service === undefined || millisecondsOf(now) - millisecondsOf(service.at) > SERVICE_HOLDS.value * 86_400_000 || service.at > instantOf(millisecondsOf(now) + 86_400_000)) return []
  return service.readers
}

/** Which questions about mood may be asked here and now, and by whom they are read. */
export type MoodForm = { readonly form: 'phq-9'; readonly reader: Reader } | { readonly form: 'phq-8' } | { readonly form: 'none'; readonly why: 'no-team' | 'not-adult' | 'age-not-known' | 'not-themself' }

/**
 * The question about thoughts of death is asked only to an adult, by themself, with a team that can be reached at this moment, and
 * only while a named person reads.
 * Without all of these it is the form without that question; without a team, or below 18, none.
 */
export function moodFormFor(service: CrisisService | undefined, { connected, themself, reachable, now }: { connected: boolean; themself: boolean; reachable: boolean; now: Instant }): MoodForm {
  if (!themself) return { form: 'none', why: 'not-themself' }
  if (!connected || service === undefined) return { form: 'none', why: 'no-team' }
  if (service.adult !== 'yes') return { form: 'none', why: service.adult === 'no' ? 'not-adult' : 'age-not-known' }
  const reader = reachable ? readersKnown(service, now).find(one => readsNow(one, now)) : undefined
  return reader === undefined ? { form: 'phq-8' } : { form: 'phq-9', reader }
}

function weekdayOf(day: string): number {
  return ((new Date(`${day}T00:00:00.000Z`).getUTCDay() + 6) % 7) + 1
}

function clockIn(at: Instant, zone: string): string {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' }).format(new Date(at))
  } catch {
    // A clock that this device does not know: nobody is known to read.
    return '99:99'
  }
}
