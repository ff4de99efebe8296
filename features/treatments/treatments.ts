/** Treatments and medicines as they are noted, the one that began last in front. */
import type { Folded } from '#log/fold.ts'
import { standingOf } from '#log/fold.ts'
import type { Told } from '#log/line.ts'
import type { Day, PartialDate } from '#log/time.ts'
import type { Medicine, Treatment } from './treatment.ts'
import { medicineNoted, treatmentNoted } from './treatment.ts'

/** One line of the list: a medicine or another treatment. */
export type Noted = { readonly is: 'medicine'; readonly told: Told<Medicine> } | { readonly is: 'treatment'; readonly told: Told<Treatment> }

/** Everything noted; medicines only where they are shared. */
export function notedOf(folded: Folded): Noted[] {
  const all: Noted[] = [
    ...standingOf(folded, medicineNoted).map(told => ({ is: 'medicine' as const, told })),
    ...standingOf(folded, treatmentNoted).map(told => ({ is: 'treatment' as const, told })),
  ]
  return all.sort((one, other) => (one.told.body.from > other.told.body.from ? -1 : one.told.body.from < other.told.body.from ? 1 : one.told.id < other.told.id ? -1 : 1))
}

/** Whether something noted goes on that day; a medicine without an end goes on, another treatment without one was a single day. */
export function goesOn(noted: { readonly from: PartialDate; readonly to?: PartialDate | undefined }, day: Day, endless: boolean): boolean {
  if (noted.from > day) return false
  if (noted.to === undefined) return endless
  return noted.to === 'still' || noted.to >= day.slice(0, noted.to.length)
}
