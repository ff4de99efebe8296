import { missingFact, type Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import type { MedicineId } from '../medicine-ids.ts'
import { factsBehind, holds, missingFor } from '../rules/condition.ts'
import { DESIGN, type Mark, type Source } from '../source.ts'
import { known, unknown, type MissingFact, type Reason, type Verdict } from '../verdict.ts'
import { medicineOf } from './formulary.ts'
import { allowedBy, capFor } from './kidney-caps.ts'
import type { Limit, Medicine, Note } from './medicine.ts'
import { renalFunction } from './renal.ts'

/** The most a day of a medicine for one person: up to so much, only with a specialist, or not to be used. */
export type DoseCap = {
  readonly medicine: MedicineId
  readonly verdict: 'up-to' | 'specialist' | 'avoid'
  readonly mgPerDay: number
  /** Above this amount only a specialist goes. */
  readonly specialistAbove?: number
  /** Into how many doses a day it is divided at most. */
  readonly inDoses?: number
  readonly says: readonly string[]
  /** What would lower it, and the facts that are not known. */
  readonly lowerIf: readonly { readonly says: string; readonly missing: readonly MissingFact[] }[]
}

/**
 * The most a day of one medicine for an adult, by kidney, age, weight and liver. Below 18 none is told; with the age
 * unknown it cannot be told; with the kidney unknown what is sure is given as bounds.
 */
export function doseCap(id: MedicineId, facts: Facts, local: LocalValues = LOCAL_VALUES): Verdict<DoseCap> {
  const medicine = medicineOf(id, local)
  if (medicine === undefined || medicine.most === null) return unknown([], [{ text: medicine === undefined ? 'Not in our reference: nothing is told of this medicine.' : 'No doses of this medicine here.', facts: [] }], null)
  const age = facts['person.age_years']
  if (age !== undefined && age < 18) return unknown([], [UNDER_AGE(age)], null)
  if (facts['renal.dialysis'] === 'yes' && medicine.kidney.length > 0) return unknown([], [ON_DIALYSIS], null)
  const renal = medicine.kidney.length === 0 ? null : renalFunction(facts, local)
  if (age === undefined || (renal !== null && !renal.known)) {
    const missing = [...(age === undefined ? [missingFact('person.age_years')] : []), ...(renal !== null && !renal.known ? renal.missing.filter(({ fact }) => fact !== 'person.age_years') : [])]
    return unknown(missing, [], undefined, { ...boundsOf(medicine), unit: 'mg/d' })
  }
  const because: Reason[] = [{ text: `At most ${medicine.most.value} mg a day for an adult with sound kidneys.`, facts: [], source: medicine.most.source }]
  let most = medicine.most.value
  let avoid = false
  let specialist = false
  let inDoses = Infinity
  const says: string[] = []
  const lowerIf: { says: string; missing: readonly MissingFact[] }[] = []
  if (renal !== null && renal.known) {
    const cap = capFor(medicine.kidney, renal.value.mlPerMinute)
    const allowed = allowedBy(medicine, cap, renal.value.mlPerMinute)
    because.push({ text: allowed === null ? `Not with a clearance of ${renal.value.shown} mL/min.` : `At most ${allowed} mg a day with a clearance of ${renal.value.shown} mL/min.`, facts: [{ fact: 'renal.crcl_ml_min', value: renal.value.shown }], source: marked(cap.source, cap.mark) })
    if (cap.says !== undefined) says.push(cap.says)
    if (renal.value.unreliable.length > 0) says.push(`The clearance may be unreliable: ${renal.value.unreliable.join('; ')}.`)
    if (renal.value.borderline) says.push('Borderline: the label may put exactly this value in the lower band.')
    if (allowed === null || allowed === 0) avoid = true
    else most = Math.min(most, allowed)
    specialist ||= cap.specialist === true
    inDoses = cap.doses ?? inDoses
    if (renal.value.band === '<15' && facts['renal.dialysis'] !== 'no') lowerIf.push({ says: ON_DIALYSIS.text, missing: [missingFact('renal.dialysis')] })
  }
  for (const limit of medicine.limits) {
    const applies = holds(limit.when, facts)
    if (applies === 'unknown') lowerIf.push({ says: limit.note.text, missing: missingFor(limit.when, facts) })
    if (applies !== 'yes') continue
    because.push(asReason(limit.note, { facts: factsBehind(limit.when, facts) }))
    const allowed = limited(limit, facts)
    if (allowed === null) avoid = true
    else most = Math.min(most, allowed)
    specialist ||= limit.specialist === true
    inDoses = Math.min(inDoses, limit.doses ?? inDoses)
  }
  return known({
    medicine: id, verdict: avoid ? 'avoid' : specialist ? 'specialist' : 'up-to', mgPerDay: avoid ? 0 : most,
    ...(medicine.specialistAbove === undefined || avoid || medicine.specialistAbove.value >= most ? {} : { specialistAbove: medicine.specialistAbove.value }), ...(inDoses === Infinity || avoid ? {} : { inDoses }), says, lowerIf,
  }, because)
}

/** On dialysis a clearance tells no dose. */
const ON_DIALYSIS: Reason = { text: 'On dialysis nothing is computed here: a specialist renal pharmacist decides.', facts: [{ fact: 'renal.dialysis', value: 'yes' }], source: DESIGN }

/** Below 18 no dose is told. */
export const UNDER_AGE = (age: number): Reason => ({ text: 'Under 18: no adult doses here; the paediatric team first.', facts: [{ fact: 'person.age_years', value: age }] })

/** A sentence of the formulary as a reason. */
export const asReason = (note: Note, used: Pick<Reason, 'facts'> = { facts: [] }): Reason => ({ text: note.text, facts: used.facts, source: marked(note.source, note.mark) })

const marked = (source: Source, mark: Mark): Source => (source.mark === mark ? source : { ...source, mark })

const limited = (limit: Limit, facts: Facts): number | null =>
  limit.most === null ? null : limit.perKilogram === true ? Math.floor(limit.most * (facts['person.weight_kg'] ?? 0)) : limit.most

function boundsOf(medicine: Medicine): { readonly lowest: number; readonly highest: number } {
  const amounts = medicine.kidney.map(cap => (cap.most === null || cap.inProportionBelow !== undefined ? 0 : cap.most))
  return { lowest: medicine.limits.length > 0 ? 0 : Math.min(medicine.most?.value ?? 0, ...amounts), highest: medicine.most?.value ?? 0 }
}
