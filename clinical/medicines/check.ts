import { missingFact, type Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import type { MedicineId } from '../medicine-ids.ts'
import { factsBehind, holds, missingFor } from '../rules/condition.ts'
import { known, unknown, type FactUsed, type MissingFact, type Verdict } from '../verdict.ts'
import { medicinesAsked } from './asked.ts'
import { formulary, medicineOf } from './formulary.ts'
import { NOT_IN_REFERENCE, type Medicine, type Note } from './medicine.ts'

/** What speaks against one medicine for one person: found, open for want of facts, or only to be read. */
export type ContraindicationCheck = {
  readonly medicine: MedicineId
  readonly name: string
  readonly present: readonly { readonly note: Note; readonly because: readonly FactUsed[] }[]
  readonly open: readonly { readonly note: Note; readonly missing: readonly MissingFact[] }[]
  readonly toRead: readonly Note[]
  /** False: Frond knows the name only, and an empty list says nothing. */
  readonly inReference: boolean
}

/** The contraindications of each medicine that is taken or thought of; below 18 only the paediatric team decides. */
export function contraindications(facts: Facts, local: LocalValues = LOCAL_VALUES): Verdict<readonly ContraindicationCheck[]> {
  const wanted = medicinesAsked(facts)
  if (wanted === null) return unknown([missingFact('medicines.current'), missingFact('medicines.proposed')])
  return known(wanted.map(id => {
    const medicine = medicineOf(id, local)
    return medicine === undefined ? { medicine: id, name: id, present: [], open: [], toRead: [NOT_IN_REFERENCE], inReference: false } : checked(medicine, facts)
  }), [])
}

/** Every medicine of the formulary for which a most a day is told. */
export const medicinesWithMost = (local: LocalValues): readonly MedicineId[] => [...formulary(local).values()].filter(medicine => medicine.most !== null).map(medicine => medicine.id)

function checked(medicine: Medicine, facts: Facts): ContraindicationCheck {
  const present: { note: Note; because: readonly FactUsed[] }[] = []
  const open: { note: Note; missing: readonly MissingFact[] }[] = []
  const toRead: Note[] = []
  for (const { note, when } of medicine.contraindications) {
    const told = when === undefined ? null : holds(when, facts)
    if (when === undefined || told === null) toRead.push(note)
    else if (told === 'yes') present.push({ note, because: factsBehind(when, facts) })
    else if (told === 'unknown') open.push({ note, missing: missingFor(when, facts) })
  }
  return { medicine: medicine.id, name: medicine.name, present, open, toRead: [...toRead, ...medicine.cautions], inReference: true }
}
