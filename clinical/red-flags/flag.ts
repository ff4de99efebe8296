import type { Condition } from '../rules/condition.ts'
import { constant, type Source } from '../source.ts'
import { FLAG_SOURCES } from './sources.ts'

/** How fast: E emergency services or emergency department now, S a clinician the same day, U within 72 hours. */
export type Tier = 'E' | 'S' | 'U'

/** The tiers, the fastest first. */
export const FASTEST_FIRST: readonly Tier[] = ['E', 'S', 'U']

/** What each tier asks of the team, and how long it may take. */
export const TIERS = {
  E: { name: 'Emergency services or emergency department now', within: constant<number>(0, 'h', FLAG_SOURCES.practice) },
  S: { name: 'A clinician the same day', within: constant<number>(24, 'h', FLAG_SOURCES.practice) },
  U: { name: 'A clinician within 72 hours', within: constant<number>(72, 'h', FLAG_SOURCES.practice) },
} as const satisfies Record<Tier, unknown>

/** The stable id of a red flag. */
export type FlagId =
  | 'RF-ALI' | 'RF-COMP' | 'RF-SEPSIS' | 'RF-JOINT' | 'RF-DVT' | 'RF-PE' | 'RF-FX' | 'RF-CES' | 'RF-CORD' | 'RF-SUI' | 'RF-BAC-WD' | 'RF-BAC-OD'
  | 'RF-PUMP' | 'RF-SKIN' | 'RF-AD' | 'RF-RESP' | 'RF-NEURO' | 'RF-SPREAD'

/** A red flag: what raises it, how fast, what makes it faster, what the team does and what the person reads. */
export type Flag = {
  readonly id: FlagId
  readonly name: string
  readonly tier: Tier
  readonly when: Condition
  readonly faster?: { readonly tier: Tier; readonly when: Condition }
  readonly action: string
  /** For the person, plain words, no cause, and never travel alone. */
  readonly words: string
  readonly wordsWhenFaster?: string
  readonly source: Source
}
