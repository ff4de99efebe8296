import { classesOf, MEDICINES, type MedicineClass, type MedicineId } from '../medicine-ids.ts'

/** Medicines and classes that are never stopped suddenly (reference 1.31, rules R53 and R53-steroid). */
export const NEVER_SUDDENLY: readonly (MedicineId | `class:${MedicineClass}`)[] = [
  'baclofen', 'tizanidine', 'duloxetine', 'clonidine', 'class:benzodiazepine', 'class:opioid', 'class:gabapentinoid', 'class:tca',
]

/** Whether a medicine is one that is never stopped suddenly; a steroid counts however long it was taken, because the page cannot tell. */
export function isNeverStoppedSuddenly(medicine: string): boolean {
  if (!Object.hasOwn(MEDICINES, medicine)) return false
  const id = medicine as MedicineId
  return id === 'prednisolone' || NEVER_SUDDENLY.some(one => one === id || (one.startsWith('class:') && classesOf(id).includes(one.slice(6) as MedicineClass)))
}
