/** What a medicine is called where people choose it from a list. */
import type { MedicineId } from '#clinical/medicine-ids.ts'

// The others are called by their word.
const NAMES: Partial<Record<MedicineId, string>> = {
  'z-hypnotic': 'Z-hypnotic (sleeping tablet)',
  'dmso-cream': 'DMSO cream',
  'vitamin-c': 'Vitamin C',
  'low-dose-naltrexone': 'Low-dose naltrexone',
  ivig: 'Immunoglobulin (IVIG)',
  maoi: 'MAO inhibitor',
  doac: 'DOAC (blood thinner)',
  antiplatelet: 'Antiplatelet (for the blood)',
  'ace-inhibitor-or-arb': 'ACE inhibitor or sartan',
  'other-ssri': 'Other SSRI',
  'other-snri': 'Other SNRI',
  'other-nsaid': 'Other NSAID',
  'other-alpha-2-agonist': 'Other alpha-2 agonist',
  'strong-cyp3a4-inhibitor': 'Strong CYP3A4 inhibitor',
  'calcium-iron-or-antacid': 'Calcium, iron or antacid',
}

/** A medicine by its word, as a name: *Baclofen*, *Vitamin C*. */
export function nameOfMedicine(id: string): string {
  return (NAMES as Readonly<Record<string, string>>)[id] ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
}
