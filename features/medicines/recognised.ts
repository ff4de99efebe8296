/** Which medicine stands on a packet, as far as its name says so; a name that is not known here is not known, never another one. */
import { MEDICINE_IDS } from '#clinical/medicine-ids.ts'
import type { MedicineId } from '#clinical/medicine-ids.ts'

/** Names on packets of the one medicine whose sudden stop is an emergency. General knowledge [M]. */
const OF_BACLOFEN: readonly string[] = ['lioresal', 'lyflex', 'gablofen', 'ozobax', 'lyvispah', 'baclofène', 'baclofeno', 'baklofen']

/**
 * The medicine by a word on its packet.
 * @example medicineIn('Baclofen AbZ 10 mg') //=> 'baclofen'
 */
export function medicineIn(packet: string): MedicineId | undefined {
  const words = packet.toLocaleLowerCase('en').split(/[^\p{L}]+/u)
  if (words.some(word => OF_BACLOFEN.includes(word))) return 'baclofen'
  return MEDICINE_IDS.find(id => !id.includes('-') && words.includes(id))
}

/** Whether it is baclofen, chosen from the list or by the name on the packet. */
export function isBaclofen({ medicine, packet }: { readonly medicine: string; readonly packet: string }): boolean {
  return medicine === 'baclofen' || (medicine === 'other' && medicineIn(packet) === 'baclofen')
}
