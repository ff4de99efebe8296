/**
 * What is noted of pumps and stimulators, as facts of a visit. A pump whose drug nobody noted leaves the devices unknown; that there
 * is no other device is known only when somebody said on a day that the list is whole.
 */
import { LOCAL_VALUES } from '#clinical/local-values.ts'
import type { Folded } from '#log/fold.ts'
import type { Day } from '#log/time.ts'
import { holdsBaclofen, pumpsOf, stimulatorsOf } from '#features/procedures/devices.ts'
import { devicesWhole, isNotedOnly } from './device-list.ts'
import type { Said } from './said.ts'
import { saidBy } from './said.ts'

const IMPLANT = { 'spinal-cord': 'scs', 'dorsal-root-ganglion': 'drg', nerve: 'pns', 'not-known': 'other-implant' } as const

/** The facts that the described devices hold on a day; nothing described says nothing, unless the list was said to be whole. */
export function factsFromDevices(folded: Folded, day: Day): Said[] {
  const whole = devicesWhole(folded, day, LOCAL_VALUES.deviceListDays.value)
  if (whole === null) return described(folded, day)
  const said = described(folded, day)
  const [at, by] = [whole.entry.at, saidBy(whole)]
  const none = whole.body.whole === 'yes' && said.length === 0 && pumpsOf(folded, day).length === 0 && !isNotedOnly(folded)
  if (none) said.push({ fact: 'devices.current', value: [], at, by, from: 'record' })
  return [...said, { fact: 'devices.all_listed', value: whole.body.whole, at, by, from: 'record' }]
}

function described(folded: Folded, day: Day): Said[] {
  const [pumps, stimulators] = [pumpsOf(folded, day), stimulatorsOf(folded, day)]
  const last = [...pumps, ...stimulators].map(({ told }) => told).sort((one, other) => (one.entry.at < other.entry.at ? -1 : 1)).at(-1)
  if (last === undefined || pumps.some(pump => holdsBaclofen(pump) === 'unknown')) return []
  const list = [...new Set([...pumps.map(pump => (holdsBaclofen(pump) === 'yes' ? 'itb-pump' : 'other-pump')), ...stimulators.map(({ told }) => IMPLANT[told.body.sort])])]
  const said: Said[] = [{ fact: 'devices.current', value: list, at: last.entry.at, by: saidBy(last), from: 'record' }]
  const next = pumps.filter(pump => holdsBaclofen(pump) === 'yes').find(({ next: until }) => until !== undefined)
  if (next?.next !== undefined) {
    const from = next.refill ?? next.told
    said.push({ fact: 'itb.refill_due', value: next.next, at: from.entry.at, by: saidBy(from), from: 'record' })
  }
  return said
}
