import type { MedicineId } from '../medicine-ids.ts'
import type { Condition } from '../rules/condition.ts'
import { constant, DESIGN, type Constant, type Grade, type Mark, type Source } from '../source.ts'

/** A sentence of the formulary with how far it was checked and where it was read. */
export type Note = { readonly text: string; readonly mark: Mark; readonly source: Source }

/** How the amount goes up: day 1 and what follows as listed, then so much more every so many days. Amounts are milligrams a day. */
export type Plan = {
  readonly id: 'label' | 'usual' | 'cautious' | 'specialist' | 'p40' | 'p20'
  readonly listed: readonly { readonly day: number; readonly doses: readonly number[] }[]
  readonly then: readonly { readonly add: number; readonly everyDays: number; readonly upTo: number }[]
  /** Into how many doses a day is divided, by amount; the last entry whose `from` is not above the amount counts. */
  readonly dosesPerDay: readonly { readonly from: number; readonly doses: number }[]
  /** The smallest amount that a dose is made of. */
  readonly piece: number
  /** The last day of a course that ends by itself. */
  readonly lastDay?: number
  readonly note: Note
}

/** How the amount goes down: never by more than the cut, never sooner than the days, never to nothing before the shortest length. */
export type Taper = {
  readonly cuts: readonly Cut[]
  readonly shortestDays: number
  /** The smallest amount that a dose is made of; a cut is made smaller rather than larger to fit. */
  readonly piece: number
  /** A calendar that ends with a review instead of nothing after so many steps. */
  readonly reviewAfterSteps?: number
  readonly note: Note
}

/** One cut: milligrams, or a share of the first or of the present amount; the first cut whose borders fit is used. */
export type Cut = {
  readonly by: { readonly mg: number } | { readonly percentOfFirst: number } | { readonly percentOfPresent: number }
  readonly everyDays: number
  readonly aboveMg?: number
  readonly takenLongerThanDays?: number
}

/** The most for a creatinine clearance of at least `from`; null: not to be used. */
export type KidneyCap = {
  readonly from: number
  readonly most: number | null
  /** The most falls in proportion to the clearance below this one, and is rounded down to a listed amount. */
  readonly inProportionBelow?: number
  readonly specialist?: true
  /** Into how many doses a day is divided at most with this clearance. */
  readonly doses?: number
  readonly says?: string
  readonly mark: Mark
  readonly source: Source
}

/** A lower most, or none at all, while its condition holds. */
export type Limit = { readonly when: Condition; readonly most: number | null; readonly perKilogram?: true; readonly specialist?: true; readonly doses?: number; readonly note: Note }

/** A reason against the medicine; with a condition it is looked up among the facts. */
export type Contraindication = { readonly note: Note; readonly when?: Condition }

/** What is done first in pregnancy, while planning one, while breast-feeding, or from 65. */
export type PregnancyAction = 'avoid' | 'specialist' | 'lowest-dose' | 'acceptable'

/** One medicine as a clinician can review it; amounts are milligrams a day for adults. */
export type Medicine = {
  readonly id: MedicineId
  readonly name: string
  readonly kind: string
  readonly form: string
  readonly grade: Grade
  readonly role: readonly Note[]
  readonly plans: readonly Plan[]
  readonly usual: Constant<readonly [number, number]> | null
  /** The most a day for an adult with sound kidneys, and the amount above which only a specialist goes. */
  readonly most: Constant<number> | null
  readonly specialistAbove?: Constant<number>
  readonly kidney: readonly KidneyCap[]
  /** The daily amounts that tablets allow, for rounding a computed most down. */
  readonly listedAmounts?: readonly number[]
  readonly limits: readonly Limit[]
  readonly dosing: readonly Note[]
  readonly organs: { readonly kidney: Note; readonly liver: Note; readonly older: Note }
  /** What is done first from 65, where it is not the lowest dose. */
  readonly older?: PregnancyAction
  readonly taper: Taper | null
  readonly stopping: Note
  readonly contraindications: readonly Contraindication[]
  readonly cautions: readonly Note[]
  readonly pregnancy: { readonly action: PregnancyAction; readonly note: Note }
  readonly breastFeeding: { readonly action: PregnancyAction; readonly note: Note }
  readonly monitoring: readonly Note[]
  readonly sideEffects: Note
  readonly driving: Note
}

/** What is generally known in the field and not checked against a text. */
export const FIELD: Source = { id: 'field', cite: 'General knowledge of the field; to be read against the local label before use', mark: 'M' }

/** A sentence checked in its text. */
export const v = (text: string, source: Source): Note => ({ text, mark: 'V', source })
/** A sentence of general knowledge. */
export const m = (text: string): Note => ({ text, mark: 'M', source: FIELD })
/** A sentence of our own design. */
export const d = (text: string): Note => ({ text, mark: 'D', source: DESIGN })
/** What is said of a medicine that is known by its name only: never that nothing speaks against it. */
export const NOT_IN_REFERENCE: Note = d('Not in our reference: nothing is told of this medicine here. Consider asking a pharmacist.')
/** Milligrams a day. */
export const mg = (value: number, source: Source, mark: Mark = source.mark): Constant<number> => constant(value, 'mg/d', source, mark)
/** A span of milligrams a day. */
export const span = (from: number, to: number, source: Source, mark: Mark = source.mark): Constant<readonly [number, number]> => constant<readonly [number, number]>([from, to], 'mg/d', source, mark)
/** The same number of doses at every amount. */
export const inDoses = (doses: number): Plan['dosesPerDay'] => [{ from: 0, doses }]
