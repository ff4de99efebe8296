import { missingFact, type Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { classesOf, type MedicineId } from '../medicine-ids.ts'
import { and, or, truth, type Truth } from '../truth.ts'
import { unknown, known, type MissingFact, type Verdict } from '../verdict.ts'
import { medicinesAsked, notListed } from './asked.ts'
import { medicineOf } from './formulary.ts'
import { NOT_IN_REFERENCE, type PregnancyAction } from './medicine.ts'
import { L } from './sources.ts'
import type { Source } from '../source.ts'

/** A person for whom a medicine needs more care. */
export type Population = 'under-18' | 'older' | 'pregnancy' | 'breast-feeding'
/** What is to be considered for one medicine in one population. */
export type PopulationNote = { readonly medicine: MedicineId; readonly population: Population; readonly action: PregnancyAction | 'no-doses' | 'not-in-reference'; readonly says: string; readonly source: Source }

/** What is to be considered; the facts whose answer could add to it. */
export type PopulationAdvice = { readonly notes: readonly PopulationNote[]; readonly missing: readonly MissingFact[] }

const NEVER_SUDDENLY = 'Never stopped suddenly because of a positive test.'

/** Children, older people, pregnancy and breast-feeding (reference 1.30), for the medicines taken and thought of. */
export function populations(facts: Facts, local: LocalValues = LOCAL_VALUES): Verdict<PopulationAdvice> {
  const medicines = medicinesAsked(facts) ?? []
  const age = facts['person.age_years']
  if (facts['medicines.current'] === undefined && facts['medicines.proposed'] === undefined) return unknown([missingFact('medicines.current')])
  if (age === undefined) return unknown([missingFact('person.age_years')])
  const notes: PopulationNote[] = []
  const missing: MissingFact[] = [notListed(facts)].filter(one => one !== null)
  const add = (found: PopulationNote) => { notes.push(found) }
  const brainActive = medicines.filter(medicine => classesOf(medicine).includes('cns-active')).length
  for (const medicine of medicines) {
    const entry = medicineOf(medicine, local)
    if (age < 18) add({ medicine, population: 'under-18', action: 'no-doses', says: 'No adult doses; physiotherapy, occupational therapy and psychology first; medicines only selected ones by a paediatric team.', source: L.vescio })
    if (age >= local.olderFrom.value) {
      const told = tooMuchWhenOlder(medicine, brainActive, facts)
      if (told === 'yes') add({ medicine, population: 'older', action: 'avoid', says: 'From 65: consider another way; never stopped suddenly.', source: L.beers })
      else if (told === 'unknown') missing.push(missingFact('renal.crcl_ml_min'))
      else if (entry === undefined) add(unnamed(medicine, 'older'))
      else add({ medicine, population: 'older', action: entry.older ?? 'lowest-dose', says: entry.organs.older.text, source: entry.organs.older.source })
    }
    const { 'person.pregnancy': pregnancy, 'person.breast_feeding': feeding } = facts
    if (pregnancy === 'yes' || pregnancy === 'planning' || pregnancy === 'unclear') add(entry === undefined ? unnamed(medicine, 'pregnancy') : { medicine, population: 'pregnancy', action: entry.pregnancy.action, says: `${entry.pregnancy.note.text}${keepsGoing(medicine) ? ` ${NEVER_SUDDENLY}` : ''}`, source: entry.pregnancy.note.source })
    else if (pregnancy === undefined) missing.push(missingFact('person.pregnancy'))
    if (feeding === 'yes') add(entry === undefined ? unnamed(medicine, 'breast-feeding') : { medicine, population: 'breast-feeding', action: entry.breastFeeding.action, says: entry.breastFeeding.note.text, source: entry.breastFeeding.note.source })
    else if (feeding !== 'no') missing.push(missingFact('person.breast_feeding'))
  }
  return known({ notes, missing: [...new Set(missing)] }, [{ text: `${medicines.length} medicines looked at.`, facts: [{ fact: 'person.age_years', value: age }] }])
}

/** Tricyclics, benzodiazepines and trihexyphenidyl; three that act on the brain; baclofen with a clearance below 60. */
function tooMuchWhenOlder(medicine: MedicineId, brainActive: number, facts: Facts): Truth {
  const classes = classesOf(medicine)
  const crcl = facts['renal.crcl_ml_min']
  return or(truth(classes.includes('tca') || classes.includes('benzodiazepine') || medicine === 'trihexyphenidyl'), truth(classes.includes('cns-active') && brainActive >= 3),
    and(truth(medicine === 'baclofen'), crcl === undefined ? 'unknown' : truth(crcl < 60)))
}

const keepsGoing = (medicine: MedicineId): boolean => medicine === 'baclofen' || classesOf(medicine).some(one => one === 'benzodiazepine' || one === 'opioid' || one === 'tca' || one === 'snri' || one === 'ssri')

/** A medicine known by its name only: that our reference says nothing is said, and never taken for none. A benzodiazepine or opioid goes on all the same. */
const unnamed = (medicine: MedicineId, population: Population): PopulationNote =>
  ({ medicine, population, action: 'not-in-reference', says: `${NOT_IN_REFERENCE.text}${population === 'pregnancy' && keepsGoing(medicine) ? ` ${NEVER_SUDDENLY}` : ''}`, source: NOT_IN_REFERENCE.source })
