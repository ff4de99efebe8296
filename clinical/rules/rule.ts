import type { FactId } from '../facts.ts'
import type { LocalValues } from '../local-values.ts'
import type { Grade, Source } from '../source.ts'
import type { FactUsed, MissingFact } from '../verdict.ts'
import type { Condition } from './condition.ts'

/** The four groups of care that run at the same time, and the two kinds of warning that stand above them. */
export type Group = 'pain-relief' | 'physical' | 'psychological' | 'self-management' | 'safety' | 'urgent'

/** How strongly a rule speaks, highest first. *Stop* means: ask the prescriber about stopping, with that medicine's taper. */
export const ACTIONS = ['urgent', 'stop', 'avoid', 'recommend', 'consider', 'inform'] as const
/** One of the six actions. */
export type Action = (typeof ACTIONS)[number]

/** Something that speaks against a suggestion: always, or when its condition holds. */
export type Against = { readonly text: string; readonly says?: (local: LocalValues) => string; readonly when?: Condition }

/** One rule of care, as a clinician can read and review it. */
export type Rule = {
  readonly id: string
  readonly group: Group
  readonly action: Action
  /** What the rule is about; on one item the highest action stands and the others say by what they are overruled. */
  readonly item: string
  readonly when: Condition
  /** As it reads with our own values; `says` builds it from a service's own where it names one. */
  readonly text: string
  readonly says?: (local: LocalValues) => string
  readonly strength: Grade
  readonly sources: readonly Source[]
  readonly against: readonly Against[]
  /** Speaks only of adults: below 18 it is silent and R47 speaks; with the age unknown it cannot tell. */
  readonly adultsOnly?: true
}

/** A rule's answer for one person. */
export type Suggestion = {
  readonly rule: string
  readonly group: Group
  readonly action: Action
  readonly item: string
  readonly text: string
  readonly strength: Grade
  readonly sources: readonly Source[]
  /** Applies, or cannot be told because a few facts are missing. */
  readonly applies: 'yes' | 'cannot-tell'
  readonly because: readonly FactUsed[]
  readonly against: readonly string[]
  readonly missing: readonly MissingFact[]
  /** Rules of a higher action on the same item. */
  readonly overruledBy: readonly string[]
}

/** A rule that would have spoken and was silenced, and by which. */
export type Silenced = { readonly rule: string; readonly by: string; readonly text: string }

/** A rule that can neither be told nor ruled out, and waits for more facts than are listed, or of which nothing is known yet. */
export type NotTold = {
  readonly rule: string
  readonly group: Group
  readonly action: Action
  readonly item: string
  readonly text: string
  /** Part of its condition already holds. */
  readonly begun: boolean
  /** Every fact it waits for, the gentlest first. */
  readonly missing: readonly MissingFact[]
}

/** A rule with the facts it reads, for lists and tests. */
export type RuleReading = { readonly rule: Rule; readonly reads: readonly FactId[] }
