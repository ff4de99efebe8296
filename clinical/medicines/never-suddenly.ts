import { classesOf, MEDICINES, type MedicineClass, type MedicineId } from '../medicine-ids.ts'

/**
 * Medicines and classes that are never stopped suddenly (reference 1.31, rules R53 and R53-steroid). The list of R53 leaves out
 * four that the reference says elsewhere are never stopped suddenly: trihexyphenidyl (1.11), levodopa (1.13), carbamazepine
 * (1.12, a taper) and the antidepressants (1.30); here they stand with the others.
 */
export const NEVER_SUDDENLY: readonly (MedicineId | `class:${MedicineClass}`)[] = [
  'baclofen', 'tizanidine', 'duloxetine', 'clonidine', 'trihexyphenidyl', 'levodopa', 'carbamazepine',
  'class:benzodiazepine', 'class:opioid', 'class:gabapentinoid', 'class:tca', 'class:ssri', 'class:snri',
]

/** Whether a medicine is one that is never stopped suddenly; a steroid counts however long it was taken, because the page cannot tell. */
export function isNeverStoppedSuddenly(medicine: string): boolean {
  if (!Object.hasOwn(MEDICINES, medicine)) return false
  const id = medicine as MedicineId
  return id === 'prednisolone' || NEVER_SUDDENLY.some(one => one === id || (one.startsWith('class:') && classesOf(id).includes(one.slice(6) as MedicineClass)))
}
