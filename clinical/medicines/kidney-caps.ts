import type { KidneyCap, Medicine } from './medicine.ts'

/** The row of a kidney table for a clearance: lower bound inside, upper bound outside. */
export function capFor(table: readonly KidneyCap[], crcl: number): KidneyCap {
  const row = table.find(cap => crcl >= cap.from) ?? table.at(-1)
  if (row === undefined) throw new Error('a kidney table without rows')
  return row
}

/** What a row of a kidney table allows at a clearance, a computed most rounded down to a listed amount; null: not to be used. */
export function allowedBy(medicine: Pick<Medicine, 'listedAmounts'>, cap: KidneyCap, crcl: number): number | null {
  if (cap.most === null || cap.inProportionBelow === undefined) return cap.most
  const computed = (cap.most * crcl) / cap.inProportionBelow
  return medicine.listedAmounts?.findLast(amount => amount <= computed) ?? 0
}
