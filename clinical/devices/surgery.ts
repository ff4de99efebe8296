import { missingFact, type Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { known, unknown, type Reason, type Verdict } from '../verdict.ts'
import { EVIDENCE, type Evidence } from './evidence.ts'
import { Y } from './sources.ts'

/** One caution about an operation, a cast or a stimulation of the brain. */
export type SurgeryCaution = { readonly about: 'operation' | 'tenotomy' | 'casting' | 'amputation' | 'dbs'; readonly advice: 'avoid' | 'wait' | 'specialist-team' | 'tertiary-team' | 'plan-around'; readonly says: string }

/** The cautions with the studies that stand beside them. */
export type SurgeryAnswer = { readonly cautions: readonly SurgeryCaution[]; readonly evidence: readonly Evidence[] }

const AROUND = 'Consider regional anaesthesia, the shortest tourniquet, enough pain relief, vitamin C and early movement; anaesthesia that knows CRPS.'

/** Cautions about what was asked for (reference 3.7 and 3.5): operations on the limb, casting, amputation, deep brain stimulation. */
export function surgeryCautions(facts: Facts, local: LocalValues = LOCAL_VALUES): Verdict<SurgeryAnswer> {
  const { 'requests.asked_for': asked, 'devices.proposed': proposed } = facts
  if (asked === undefined && proposed === undefined) return unknown([missingFact('requests.asked_for'), missingFact('devices.proposed')])
  const wants = (word: NonNullable<typeof asked>[number]): boolean => asked?.includes(word) === true
  const cautions: SurgeryCaution[] = []
  const because: Reason[] = []
  if (wants('surgery-on-limb') || proposed?.includes('surgery') === true) {
    const quiet = facts['surgery.months_quiet']
    const canWait = facts['surgery.can_wait']
    if (canWait !== 'no' && (quiet === undefined || quiet < local.surgeryWaitMonths.value)) cautions.push({ about: 'operation', advice: 'wait', says: `Consider avoiding it, or waiting until the CRPS has been quiet for ${local.surgeryWaitMonths.value} months if it can wait. ${AROUND}` })
    else cautions.push({ about: 'operation', advice: 'plan-around', says: AROUND })
    because.push({ text: 'Peri-operative points of the Dutch guideline; the time is general knowledge.', facts: [...(quiet === undefined ? [] : [{ fact: 'surgery.months_quiet', value: quiet }]), ...(canWait === undefined ? [] : [{ fact: 'surgery.can_wait', value: canWait }])], source: Y.dutch })
  }
  if (wants('tenotomy')) cautions.push({ about: 'tenotomy', advice: 'specialist-team', says: 'Consider tenotomy or fusion only within a specialist neuro-rehabilitation team: the posture often forms again or gets worse.' })
  if (wants('serial-casting')) cautions.push({ about: 'casting', advice: 'specialist-team', says: 'Consider serial casting only within a specialist team: it tightens some hands and feet like this.' })
  if (wants('amputation')) {
    const reason = facts['amputation.reason']
    cautions.push(reason === 'pain-alone' ? { about: 'amputation', advice: 'avoid', says: 'Not for pain alone; consider a tertiary team for everything else.' }
      : { about: 'amputation', advice: 'tertiary-team', says: 'Consider only a tertiary team of several professions (infection without control, an ulcer that does not heal, a useless rigid limb); both sets of results are shown, they disagree.' })
    if (reason !== undefined) because.push({ text: 'The reason it was asked about.', facts: [{ fact: 'amputation.reason', value: reason }], source: Y.field })
  }
  if (wants('dbs')) cautions.push({ about: 'dbs', advice: 'avoid', says: 'Consider declining deep brain stimulation outside tertiary research.' })
  const shown = new Set(cautions.map(one => one.about))
  return known({ cautions, evidence: EVIDENCE.filter(one => (one.about === 'amputation' && shown.has('amputation')) || (one.about === 'dbs' && shown.has('dbs'))) }, because)
}
