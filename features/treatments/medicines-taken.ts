/** Every medicine that is taken on a day, wherever it is noted: by the team, on the person's own list, or as it was agreed. */
import type { Folded } from '#log/fold.ts'
import { standingOf } from '#log/fold.ts'
import type { Told } from '#log/line.ts'
import type { Day } from '#log/time.ts'
import { takenOn } from '#features/medicines/regimens.ts'
import { dosesOn, piecesOf, stepOn } from '#features/medicines/schedule.ts'
import { medicineNoted } from './treatment.ts'
import { goesOn } from './treatments.ts'

/** One line of what is taken; the milligrams of a day only where every dose is known. */
export interface TakenMedicine {
  readonly medicine: string
  readonly words: string
  readonly milligramsPerDay: number | undefined
  /** Two places may name the same medicine; their amounts are never added up. */
  readonly listedBy: 'noted' | 'list'
  readonly told: Told
}

/** What is taken on a day, as far as it is noted. */
export function medicinesTaken(folded: Folded, day: Day): TakenMedicine[] {
  const noted = standingOf(folded, medicineNoted).filter(told => told.body.is === 'given' && goesOn(told.body, day, true))
  const listed = takenOn(folded, day).filter(regimen => regimen.body.use === 'rescue' || dosesOn(regimen, day).length > 0 || stepOn(regimen, day) === undefined)
  return [
    ...noted.map((told): TakenMedicine => ({ medicine: told.body.medicine, words: told.body.what, milligramsPerDay: told.body.milligramsPerDay, listedBy: 'noted', told })),
    ...listed.map((regimen): TakenMedicine => {
      const pieces = piecesOf(dosesOn(regimen, day))
      const { milligrams, medicine, packet } = regimen.body
      return { medicine, words: packet, milligramsPerDay: pieces === 'unknown' || pieces === 0 || milligrams === undefined ? undefined : Math.round(pieces * milligrams * 1000) / 1000, listedBy: 'list', told: regimen.told }
    }),
  ]
}

/** The milligrams of one medicine in a day: of the place that names more; unknown while one of its lines has no amount. */
export function milligramsTaken(taken: readonly TakenMedicine[], medicine: string): number | undefined {
  const sums = (['noted', 'list'] as const).flatMap(place => {
    const lines = taken.filter(one => one.medicine === medicine && one.listedBy === place)
    const amounts = lines.map(one => one.milligramsPerDay).filter(amount => amount !== undefined)
    return lines.length > 0 && amounts.length === lines.length ? [amounts.reduce((sum, amount) => sum + amount, 0)] : []
  })
  return sums.length === 0 ? undefined : Math.max(...sums)
}
