/** The devices in the body, with the last refill and before when the next one must be. */
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import { dayIn, daysBetween } from '#log/time.ts'
import type { Day, PartialDate } from '#log/time.ts'
import { deviceDescribed, pumpRefilled } from './device.ts'
import type { Device, Pump, Refill, Stimulator } from './device.ts'

/** A pump as it stands: what the last refill said takes the place of what was described before it. */
export type PumpNow = {
  readonly id: EntryId
  readonly told: Told<Pump>
  readonly refill: Told<Refill> | undefined
  readonly strength: string | undefined
  readonly perDay: string | undefined
  readonly last: Day | undefined
  /** Before when it must be filled again; not known as soon as a later refill did not say. */
  readonly next: Day | undefined
}

/** A stimulator as it stands. */
export type StimulatorNow = { readonly id: EntryId; readonly told: Told<Stimulator>; readonly batteryUntil: PartialDate | undefined }

const isThere = (body: Device, day: Day): boolean => body.to === undefined || day.slice(0, body.to.length) <= body.to

/** The pumps in the body on a day. */
export function pumpsOf(folded: Folded, day: Day): readonly PumpNow[] {
  const refills = standingOf(folded, pumpRefilled)
  return standingOf(folded, deviceDescribed).flatMap(told => {
    const { body } = told
    if (body.device !== 'pump' || !isThere(body, day)) return []
    const describedOn = body.lastRefill ?? (body.nextRefill === undefined ? '' : dayIn(told.entry.at, told.entry.zone))
    const refill = refills.filter(one => one.body.pump === told.id).sort((one, other) => (one.body.on < other.body.on ? -1 : one.body.on > other.body.on ? 1 : one.id < other.id ? -1 : 1)).at(-1)
    const later = refill !== undefined && refill.body.on >= describedOn
    return [{
      id: told.id, told: told as Told<Pump>, refill, strength: refill?.body.strength ?? body.strength, perDay: refill?.body.perDay ?? body.perDay,
      last: later ? refill.body.on : body.lastRefill, next: later ? refill.body.next : body.nextRefill,
    }]
  })
}

/** Before when pumps must be filled, the first day in front; a pump that was taken out is none. */
export function nextRefills(folded: Folded): readonly Day[] {
  return pumpsOf(folded, '9999-12-31').flatMap(({ next }) => (next === undefined ? [] : [next])).sort()
}

/** Whether the pump holds baclofen, as far as its drug is noted. */
export function holdsBaclofen({ told }: PumpNow): 'yes' | 'no' | 'unknown' {
  const { drug } = told.body
  return drug === undefined ? 'unknown' : /baclofen/i.test(drug) ? 'yes' : 'no'
}

/** The stimulators in the body on a day. */
export function stimulatorsOf(folded: Folded, day: Day): readonly StimulatorNow[] {
  return standingOf(folded, deviceDescribed).flatMap(told => (told.body.device === 'stimulator' && isThere(told.body, day) ? [{ id: told.id, told: told as Told<Stimulator>, batteryUntil: told.body.batteryUntil }] : []))
}

/** How many days before a refill it is spoken of; the medicine's own values, checked by a test. */
export const REFILL_SPOKEN_OF = { first: 14, second: 7, last: 3, unit: 'd', mark: 'D' } as const
/** How many days before the battery's end it is spoken of. */
export const BATTERY_SPOKEN_OF = { first: 90, second: 30, last: 14, unit: 'd', source: 'Our choice', mark: 'D' } as const

/** How near a day is: passed, within the last days, sooner or later spoken of, or not near. */
export type Nearness = 'passed' | 'last' | 'second' | 'first' | 'not-near'

/** How near a refill or the end of a battery is. */
export function nearness(today: Day, until: Day, spoken: { readonly first: number; readonly second: number; readonly last: number }): Nearness {
  const days = daysBetween(today, until)
  return days < 0 ? 'passed' : days <= spoken.last ? 'last' : days <= spoken.second ? 'second' : days <= spoken.first ? 'first' : 'not-near'
}

/** The first day that a date may mean: what must not be late goes by it. */
export function earliestOf(date: PartialDate): Day {
  return `${date}-01-01`.slice(0, 10)
}
