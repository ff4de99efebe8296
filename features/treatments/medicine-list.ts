/** Whether the list of medicines is whole: until somebody says so on a day, a medicine that nobody noted is unknown, not absent. */
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
import { bothSides } from '#log/role.ts'
import { daysBetween, dayShape } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { medicineAgreed, medicineListed } from '#features/medicines/regimen.ts'
import { medicineNoted } from './treatment.ts'

/** Somebody went through the list on this day: everything that is taken stands on it, or something is missing. */
export const medicinesListedWhole = defineKind({
  name: 'medicines.listed-whole', category: 'medicines', writers: bothSides,
  shape: z.strictObject({ on: dayShape, whole: z.enum(['yes', 'no']) }),
})
export type MedicineList = BodyOf<typeof medicinesListedWhole>

/** Says of the list as it stands whether it is whole; a later word is a statement of its own. */
export function sayListWhole(whole: MedicineList['whole'], on: Day, today: Day): Outcome<Draft<typeof medicinesListedWhole>[]> {
  return on > today ? refuse('medicines.listed-in-future', { where: 'body.on' }) : accept([draft(medicinesListedWhole, { on, whole })])
}

/**
 * What was said of the list, as far as it still counts on a day: not after a medicine was noted or changed since, and not longer than
 * `mostDays`. Nothing means: cannot tell.
 */
export function listWhole(folded: Folded, day: Day, mostDays: number): Told<MedicineList> | null {
  const said = standingOf(folded, medicinesListedWhole).filter(told => told.body.on <= day).at(-1)
  if (said === undefined || daysBetween(said.body.on, day) > mostDays) return null
  return standingOf(folded, medicineNoted, medicineListed, medicineAgreed).some(told => told.entry.id > said.entry.id) ? null : said
}
