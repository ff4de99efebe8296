import type { Grade, Source } from './source.ts'

/** How much a fact costs the person to give, gentlest first: already known, look, ask, measure without touch, touch, pinprick, move, sedate. */
export type Gentleness = 'known' | 'look' | 'ask' | 'measure' | 'touch' | 'pinprick' | 'move' | 'sedate'

/** The order in which facts are asked for when several would decide equally. */
export const GENTLEST_FIRST: readonly Gentleness[] =
  ['known', 'look', 'ask', 'measure', 'touch', 'pinprick', 'move', 'sedate']

/** What an examiner or a person answers to one finding; *could not be tested* is an answer of its own and is not asked again the same day. */
export type Finding = 'yes' | 'no' | 'not-asked' | 'could-not-be-tested'

/** A value as it is printed beside a reason. */
export type Printed = string | number | boolean | readonly string[]

/** A fact that led to an answer, with the value it had. */
export type FactUsed = { readonly fact: string; readonly value: Printed }

/** One step of the way to an answer, in the clinician's words. */
export type Reason = {
  readonly text: string
  readonly facts: readonly FactUsed[]
  readonly source?: Source
  readonly strength?: Grade
}

/** A fact that is not there, why it is not there, and how gently it could be had. */
export type MissingFact = {
  readonly fact: string
  readonly how: Gentleness
  readonly why: 'not-asked' | 'could-not-be-tested' | 'not-from-this-visit'
}

/** The fact to ask for next: the gentlest, and whether it alone can decide. */
export type NextFact = MissingFact & { readonly decides: boolean }

/** What is sure although the answer itself is not: the lowest and highest it can be. */
export type Bounds = { readonly lowest: number; readonly highest: number; readonly unit: string }

/** An answer that is known, with the reasons that led to it. */
export type Known<T> = {
  readonly known: true
  readonly value: T
  readonly because: readonly Reason[]
}

/** An answer that cannot be told yet: what is already sure, what is missing, and the gentlest fact that would decide. */
export type Unknown = {
  readonly known: false
  readonly because: readonly Reason[]
  readonly missing: readonly MissingFact[]
  readonly gentlest: NextFact | null
  readonly bounds?: Bounds
}

/** An answer of the medicine: known with its reasons, or unknown with what is missing. Never a default. */
export type Verdict<T> = Known<T> | Unknown

/** A known answer. */
export const known = <T>(value: T, because: readonly Reason[]): Known<T> => ({ known: true, value, because })

/** An unknown answer; without a gentlest fact of its own, the gentlest of the missing that may still be asked. */
export const unknown = (
  missing: readonly MissingFact[],
  because: readonly Reason[] = [],
  gentlest: NextFact | null = gentlestOf(missing, missing.length === 1),
  bounds?: Bounds,
): Unknown =>
  bounds === undefined ? { known: false, because, missing, gentlest } : { known: false, because, missing, gentlest, bounds }

/** The gentlest of the missing facts; what could not be tested is not asked for again. */
export function gentlestOf(missing: readonly MissingFact[], decides: boolean): NextFact | null {
  let best: MissingFact | null = null
  for (const fact of missing)
    if (fact.why !== 'could-not-be-tested' && (best === null || rank(fact) < rank(best))) best = fact
  return best === null ? null : { ...best, decides }
}

/** How gentle a fact is, as a number: 0 already known … 7 sedate. */
export const rank = (fact: { readonly how: Gentleness }): number => GENTLEST_FIRST.indexOf(fact.how)
