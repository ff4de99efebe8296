import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import type { MedicineId } from '../medicine-ids.ts'
import type { Medicine } from './medicine.ts'
import { antidepressants } from './tables/antidepressants.ts'
import { antispasmodics } from './tables/antispasmodics.ts'
import { earlyMedicines } from './tables/early.ts'
import { gabapentinoids } from './tables/gabapentinoids.ts'
import { painMedicines } from './tables/pain.ts'
import { sedatives } from './tables/sedatives.ts'
import { specialistMedicines } from './tables/specialist.ts'

const made = new WeakMap<LocalValues, ReadonlyMap<MedicineId, Medicine>>()

/** Every medicine of the formulary by its word, with the values of the service. */
export function formulary(local: LocalValues = LOCAL_VALUES): ReadonlyMap<MedicineId, Medicine> {
  let medicines = made.get(local)
  if (medicines === undefined) {
    const all = [...gabapentinoids(local), ...antidepressants(local), ...antispasmodics(local), ...sedatives(local), ...painMedicines(local), ...earlyMedicines(local), ...specialistMedicines(local)]
    medicines = new Map(all.map(medicine => [medicine.id, medicine]))
    made.set(local, medicines)
  }
  return medicines
}

/** A medicine of the formulary; undefined for one that Frond knows by name only. */
export const medicineOf = (id: MedicineId, local: LocalValues = LOCAL_VALUES): Medicine | undefined => formulary(local).get(id)
