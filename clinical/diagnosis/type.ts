import { missingFact, type FactId, type Facts } from '../facts.ts'
import { SOURCES } from '../sources.ts'
import { and, not, or, truth, type Truth } from '../truth.ts'
import { known, unknown, type FactUsed, type Reason, type Verdict } from '../verdict.ts'
import { asTruth, criteria, criteriaState, painCriterion, present, type CriteriaState } from './budapest.ts'
import { CATEGORIES, SIGN_FEATURES, SYMPTOM_FEATURES } from './features.ts'

/** What the picture may be called; a suggestion that a named clinician confirms. */
export type CrpsType =
  | 'crps-i' | 'crps-ii' | 'crps-type-not-determined' | 'crps-with-remission-of-some-features' | 'consider-crps-nos'
  | 'not-crps-other-diagnosis-better' | 'criteria-not-met'

/** A caution that stands beside every answer of the criteria. */
export type Notice = { readonly code: 'not-tested-in-children' | 'age-not-known' | 'both-sides-no-asymmetry' | 'cold-from-the-start' | 'a-clinician-confirms'; readonly text: string }

/** The whole answer on the diagnosis for one visit. */
export type Diagnosis = {
  readonly clinical: Verdict<boolean>
  readonly research: Verdict<boolean>
  readonly type: Verdict<CrpsType>
  readonly notices: readonly Notice[]
}

/** Every fact that the diagnosis reads. */
export const DIAGNOSIS_FACTS: readonly FactId[] = [
  'history.pain.continuing', 'history.pain.disproportionate',
  ...[SYMPTOM_FEATURES, SIGN_FEATURES].flatMap(table => CATEGORIES.flatMap(category => table[category].flatMap(({ whole, parts }) => [...(whole === undefined ? [] : [whole]), ...parts]))),
  'temp.affected', 'temp.other', 'limb.side', 'diagnosis.no_better_explanation', 'diagnosis.previously_met_clinical', 'diagnosis.major_nerve_injury',
  'crps.onset_thermal_type', 'person.age_years', 'person.birth_date',
]

/** The criteria, clinical and for research, and the type, from the facts of one visit. */
export function diagnosis(facts: Facts): Diagnosis {
  const state = criteriaState(facts)
  const clinical = criteria(state, 'clinical', facts)
  return { clinical, research: criteria(state, 'research', facts), type: typeOf(state, clinical, facts), notices: noticesOf(facts) }
}

function typeOf(state: CriteriaState, clinical: Verdict<boolean>, facts: Facts): Verdict<CrpsType> {
  if (!clinical.known) return clinical
  if (clinical.value) {
    const injury = asTruth(facts['diagnosis.major_nerve_injury'] ?? 'not-asked')
    const type = injury === 'yes' ? 'crps-ii' : injury === 'no' ? 'crps-i' : 'crps-type-not-determined'
    return known(type, [CLINICAL_HOLDS, INJURY[injury]])
  }
  const d = state.noBetterExplanation
  if (d === 'no') return known('not-crps-other-diagnosis-better', clinical.because)
  const previously = asTruth(facts['diagnosis.previously_met_clinical'] ?? 'not-asked')
  const anyFeature = or(present(state.symptoms, 1), present(state.signs, 1))
  const remission = and(d, previously, or(painCriterion(state), anyFeature))
  const notOtherwiseSpecified = and(d, not(previously), painCriterion(state), anyFeature)
  if (remission === 'yes') return known('crps-with-remission-of-some-features', [...clinical.because, PREVIOUSLY.yes])
  if (notOtherwiseSpecified === 'yes') return known('consider-crps-nos', [...clinical.because, PREVIOUSLY.no])
  const otherDiagnosis: Truth = not(d)
  if (or(remission, notOtherwiseSpecified, otherDiagnosis) === 'no') return known('criteria-not-met', clinical.because)
  const missing = [
    ...(d === 'unknown' ? [missingFact('diagnosis.no_better_explanation', facts['diagnosis.no_better_explanation'])] : []),
    ...(previously === 'unknown' ? [missingFact('diagnosis.previously_met_clinical', facts['diagnosis.previously_met_clinical'])] : []),
    ...openPain(state, facts),
    ...(anyFeature === 'unknown' ? [...state.symptoms, ...state.signs].flatMap(group => group.open) : []),
  ]
  return unknown(missing, clinical.because)
}

const openPain = (state: CriteriaState, facts: Facts) =>
  truth(painCriterion(state) === 'unknown') === 'no' ? []
    : (['history.pain.continuing', 'history.pain.disproportionate'] as const)
      .filter(id => asTruth(facts[id] ?? 'not-asked') === 'unknown').map(id => missingFact(id, facts[id]))

const reason = (text: string, facts: readonly FactUsed[]): Reason => ({ text, facts, source: SOURCES.valenciaTypes })

const CLINICAL_HOLDS = reason('The clinical criteria hold at this visit.', [])
const INJURY: Readonly<Record<Truth, Reason>> = {
  yes: reason('A major nerve injury is shown: type II.', [{ fact: 'diagnosis.major_nerve_injury', value: 'yes' }]),
  no: reason('No evidence of a major nerve injury: type I.', [{ fact: 'diagnosis.major_nerve_injury', value: 'no' }]),
  unknown: reason('A major nerve injury has not been looked for: the type is not determined.', [{ fact: 'diagnosis.major_nerve_injury', value: 'not-asked' }]),
}
const PREVIOUSLY = {
  yes: reason('All criteria were documented before; fewer features now.', [{ fact: 'diagnosis.previously_met_clinical', value: 'yes' }]),
  no: reason('The full criteria were never documented, part of them holds, and nothing else explains it better.', [{ fact: 'diagnosis.previously_met_clinical', value: 'no' }]),
} as const

const CONFIRMS: Notice = { code: 'a-clinician-confirms', text: 'This is a suggestion. A named clinician examines, decides and signs.' }
const CHILDREN: Notice = { code: 'not-tested-in-children', text: 'Under 18: these criteria have not been well tested in children.' }
const AGE_OPEN: Notice = { code: 'age-not-known', text: 'The age is not known; below 18 these criteria have not been well tested.' }
const COLD: Notice = { code: 'cold-from-the-start', text: 'Cold from the first weeks: severe complications, dystonia among them, were more frequent then (van der Laan 1998).' }
const BOTH_SIDES: Notice = { code: 'both-sides-no-asymmetry', text: 'Both sides are affected: differences between the sides are not counted as signs.' }

function noticesOf(facts: Facts): readonly Notice[] {
  const notices = [CONFIRMS]
  const age = facts['person.age_years']
  if (age === undefined) notices.push(AGE_OPEN)
  else if (age < 18) notices.push(CHILDREN)
  if (facts['limb.side'] === 'both') notices.push(BOTH_SIDES)
  if (facts['crps.onset_thermal_type'] === 'cold') notices.push(COLD)
  return notices
}
