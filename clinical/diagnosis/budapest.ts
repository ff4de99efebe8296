import { findingOf, missingFact, type Facts, type FindingId } from '../facts.ts'
import type { RecordedFinding } from '../facts/spec.ts'
import { constant } from '../source.ts'
import { SOURCES } from '../sources.ts'
import { and, atLeast, type Truth } from '../truth.ts'
import { known, rank, unknown, type FactUsed, type MissingFact, type NextFact, type Reason, type Verdict } from '../verdict.ts'
import { temperatureSign } from './phenotype.ts'
import { CATEGORIES, groupState, SIGN_FEATURES, SYMPTOM_FEATURES, type GroupState } from './features.ts'

/** How many of the four categories each set of criteria asks for. */
export const NEEDED = {
  clinical: { symptoms: constant(3, '{category}', SOURCES.marinus2011), signs: constant(2, '{category}', SOURCES.marinus2011) },
  research: { symptoms: constant(4, '{category}', SOURCES.marinus2011), signs: constant(2, '{category}', SOURCES.marinus2011) },
} as const

type Judged = { readonly a: Truth; readonly b: Truth; readonly c: Truth; readonly d: Truth }

/** The clinical criteria, or the stricter ones for research. */
export type CriteriaSet = keyof typeof NEEDED

/** Everything the criteria look at, read once: the pain (A), the symptoms (B), the signs (C), the judgement on other diagnoses (D). */
export type CriteriaState = {
  readonly continuing: Truth
  readonly disproportionate: Truth
  readonly symptoms: readonly GroupState[]
  readonly signs: readonly GroupState[]
  readonly noBetterExplanation: Truth
}

const JUDGED = {
  continuing: 'history.pain.continuing',
  disproportionate: 'history.pain.disproportionate',
  noBetterExplanation: 'diagnosis.no_better_explanation',
} as const satisfies Record<string, FindingId>

const JUDGEMENTS: ReadonlySet<string> = new Set(Object.values(JUDGED))

/** Reads what the criteria need from the facts of one visit. */
export const criteriaState = (facts: Facts): CriteriaState => ({
  continuing: asTruth(findingOf(facts, JUDGED.continuing)),
  disproportionate: asTruth(findingOf(facts, JUDGED.disproportionate)),
  symptoms: CATEGORIES.map(category => groupState(facts, SYMPTOM_FEATURES[category])),
  signs: CATEGORIES.map(category => groupState(facts, SIGN_FEATURES[category])),
  noBetterExplanation: asTruth(findingOf(facts, JUDGED.noBetterExplanation)),
})

/** Criterion A needs both words: continuing and disproportionate. */
export const painCriterion = (state: CriteriaState): Truth => and(state.continuing, state.disproportionate)

/** Whether at least so many categories are present, judged between those surely present and those still possible. */
export const present = (groups: readonly GroupState[], wanted: number): Truth =>
  atLeast(wanted, count(groups, 'yes'), count(groups, 'yes') + count(groups, 'unknown'))

/**
 * Whether the Budapest criteria hold: continuing disproportionate pain, symptoms and signs in enough categories, and no better explanation.
 * @example criteria(criteriaState(facts), 'clinical', facts) //=> known true | known false | unknown with what is missing
 */
export function criteria(state: CriteriaState, set: CriteriaSet, facts: Facts): Verdict<boolean> {
  const a = painCriterion(state)
  const b = present(state.symptoms, NEEDED[set].symptoms.value)
  const c = present(state.signs, NEEDED[set].signs.value)
  const d = state.noBetterExplanation
  const holds = and(a, b, c, d)
  const because: Reason[] = []
  const wanted: Truth = holds === 'no' ? 'no' : 'yes'
  if (a === wanted) because.push(painReason(facts, a))
  if (b === wanted) because.push(categoryReason('Symptoms reported', state.symptoms, NEEDED[set].symptoms.value, facts))
  if (c === wanted) because.push(categoryReason('Signs found at this visit', state.signs, NEEDED[set].signs.value, facts))
  if (d === wanted) because.push(OTHER_DIAGNOSIS[d])
  if (holds !== 'unknown') return known(holds === 'yes', because)
  const missing: MissingFact[] = []
  if (a === 'unknown') {
    if (state.continuing === 'unknown') missing.push(missingFact(JUDGED.continuing, facts[JUDGED.continuing]))
    if (state.disproportionate === 'unknown') missing.push(missingFact(JUDGED.disproportionate, facts[JUDGED.disproportionate]))
  }
  if (b === 'unknown') for (const group of state.symptoms) missing.push(...group.open)
  if (c === 'unknown') for (const group of state.signs) missing.push(...group.open)
  if (d === 'unknown') missing.push(missingFact(JUDGED.noBetterExplanation, facts[JUDGED.noBetterExplanation]))
  return unknown(missing, because, gentlestThatDecides(state, { a, b, c, d }, set, missing))
}

/** The gentlest fact that could settle the criteria by its answer alone; when none can, the gentlest of those missing. */
function gentlestThatDecides(state: CriteriaState, { a, b, c, d }: Judged, set: CriteriaSet, missing: readonly MissingFact[]): NextFact | null {
  let best: MissingFact | null = null
  let decides = false
  const offer = (fact: MissingFact, couldDecide: boolean): void => {
    if (fact.why === 'could-not-be-tested') return
    if (best !== null && !(couldDecide && !decides) && !(couldDecide === decides && rank(fact) < rank(best))) return
    best = fact
    decides = couldDecide
  }
  // The answer "no" to a judgement of A or D always settles: the criteria then do not hold.
  for (const fact of missing) if (JUDGEMENTS.has(fact.fact)) offer(fact, true)
  if (b === 'unknown') offerGroups(state.symptoms, and(a, c, d), NEEDED[set].symptoms.value, offer)
  if (c === 'unknown') offerGroups(state.signs, and(a, b, d), NEEDED[set].signs.value, offer)
  return best === null ? null : { ...(best as MissingFact), decides }
}

function offerGroups(groups: readonly GroupState[], rest: Truth, wanted: number, offer: (fact: MissingFact, couldDecide: boolean) => void): void {
  for (const group of groups) {
    if (group.open.length === 0) continue
    const couldDecide = settles(rest, groups, group, wanted)
    for (const fact of group.open) offer(fact, couldDecide)
  }
}

function settles(rest: Truth, groups: readonly GroupState[], own: GroupState, wanted: number): boolean {
  const yes = count(groups, 'yes')
  const possible = yes + count(groups, 'unknown')
  return (rest === 'yes' && yes + 1 >= wanted) || (own.open.length === 1 && possible - 1 < wanted)
}

/** A finding as a truth: only yes and no are known. */
export const asTruth = (finding: RecordedFinding): Truth => finding === 'yes' || finding === 'no' ? finding : 'unknown'

function count(groups: readonly GroupState[], state: Truth): number {
  let found = 0
  for (const group of groups) if (group.state === state) found += 1
  return found
}

function painReason(facts: Facts, holds: Truth): Reason {
  const used = holds === 'yes' ? [JUDGED.continuing, JUDGED.disproportionate] as const
    : ([JUDGED.continuing, JUDGED.disproportionate] as const).filter(id => facts[id] === 'no')
  return {
    text: holds === 'yes' ? 'The pain is continuing and out of proportion to any event that began it.'
      : 'The pain is not continuing, or not out of proportion.',
    facts: used.map(fact => ({ fact, value: holds })), source: SOURCES.valencia2021,
  }
}

function categoryReason(what: string, groups: readonly GroupState[], wanted: number, facts: Facts): Reason {
  const used: FactUsed[] = []
  let found = 0
  let names = ''
  for (let i = 0; i < groups.length; i += 1) {
    const shownBy = groups[i]!.shownBy
    if (shownBy === null) continue
    found += 1
    if (shownBy === 'sign.vasomotor.temp_asymmetry' && temperatureSign(facts) !== null)
      used.push({ fact: 'temp.affected', value: facts['temp.affected']! }, { fact: 'temp.other', value: facts['temp.other']! })
    else used.push({ fact: shownBy, value: 'yes' })
    names += names === '' ? CATEGORY_WORDS[i]! : `, ${CATEGORY_WORDS[i]!}`
  }
  return { text: `${what} in ${found} of 4 categories (${wanted} needed)${names === '' ? '' : `: ${names}`}.`, facts: used, source: SOURCES.marinus2011 }
}

const CATEGORY_WORDS = ['sensory', 'vasomotor', 'sweating or swelling', 'motor or trophic'] as const

const OTHER_DIAGNOSIS: Readonly<Record<'yes' | 'no' | 'unknown', Reason>> = {
  yes: { text: 'A clinician judged that no other diagnosis explains the picture better.', facts: [{ fact: JUDGED.noBetterExplanation, value: 'yes' }], source: SOURCES.valencia2021 },
  no: { text: 'A clinician judged that another diagnosis explains the picture better.', facts: [{ fact: JUDGED.noBetterExplanation, value: 'no' }], source: SOURCES.valencia2021 },
  unknown: { text: 'Other diagnoses have not been gone through.', facts: [], source: SOURCES.valencia2021 },
}
