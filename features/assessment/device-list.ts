/** Whether the list of devices in the body is whole: until somebody says so on a day, a device that nobody noted is unknown, not absent. */
import * as z from 'zod/mini'
import type { Draft } from '#log/draft.ts'
import { draft } from '#log/draft.ts'
import type { Folded } from '#log/fold.ts'
import { standingOf } from '#log/fold.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { theTeamsSide } from '#log/role.ts'
import { daysBetween, dayShape } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { deviceDescribed } from '#features/procedures/device.ts'
import { treatmentNoted } from '#features/treatments/treatment.ts'
import { answerRecorded } from './answer.ts'

/** Somebody of the team asked on this day: every pump, stimulator and implant stands on the list, or something is missing. */
export const devicesListedWhole = defineKind({
  name: 'devices.listed-whole', category: 'clinical', writers: theTeamsSide,
  shape: z.strictObject({ on: dayShape, whole: z.enum(['yes', 'no']) }),
})
export type DeviceList = BodyOf<typeof devicesListedWhole>

/** Says of the list as it stands whether it is whole; a later word is a statement of its own. */
export function sayDevicesWhole(whole: DeviceList['whole'], on: Day, today: Day): Outcome<Draft<typeof devicesListedWhole>[]> {
  return on > today ? refuse('devices.listed-in-future', { where: 'body.on' }) : accept([draft(devicesListedWhole, { on, whole })])
}

/**
 * What was said of the list, as far as it still counts on a day: not after a device was described, answered or noted as given since,
 * and not longer than `mostDays`. Nothing means: cannot tell.
 */
export function devicesWhole(folded: Folded, day: Day, mostDays: number): Told<DeviceList> | null {
  const said = standingOf(folded, devicesListedWhole).filter(told => told.body.on <= day).at(-1)
  if (said === undefined || daysBetween(said.body.on, day) > mostDays) return null
  return changesOf(folded).some(told => told.entry.id > said.entry.id) ? null : said
}

/** A pump or stimulator that was noted as given and is nowhere described. */
export function isNotedOnly(folded: Folded): boolean {
  return standingOf(folded, treatmentNoted).some(told => isDevice(told) && told.body.is === 'given' && (told.body.to === undefined || told.body.to === 'still'))
}

const isDevice = (told: Told<BodyOf<typeof treatmentNoted>>): boolean => told.body.form === 'pump' || told.body.form === 'stimulator'

const changesOf = (folded: Folded): readonly Told[] => [
  ...standingOf(folded, deviceDescribed), ...standingOf(folded, treatmentNoted).filter(isDevice), ...standingOf(folded, answerRecorded).filter(told => told.body.fact === 'devices.current'),
]
