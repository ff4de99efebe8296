import { ANSWERED } from './facts/answered.ts'
import { COURSE, DYSTONIA, MEASURES } from './facts/course.ts'
import { DANGER } from './facts/danger.ts'
import { SIGNS, SYMPTOMS } from './facts/features.ts'
import { MEASURED } from './facts/measured.ts'
import { MEDICINE_FACTS, PERSON } from './facts/person.ts'
import { PLANS } from './facts/plans.ts'
import { PRACTISED } from './facts/practised.ts'
import { DEVICES, TOXIN } from './facts/procedures.ts'
import { SAFETY, SCORES } from './facts/safety.ts'
import type { FactSpec, RecordedFinding, ValueFor } from './facts/spec.ts'
import { WORK_UP } from './facts/work-up.ts'
import { WATCHED } from './facts/watched.ts'
import type { MissingFact, Printed } from './verdict.ts'

/** Everything that may be known about a person here: stable id, name, unit or allowed values, and how gently it is obtained. */
export const FACTS = { ...PERSON, ...COURSE, ...SYMPTOMS, ...SIGNS, ...DYSTONIA, ...MEASURES, ...MEDICINE_FACTS, ...SAFETY, ...SCORES, ...PLANS, ...TOXIN, ...DEVICES, ...DANGER, ...WORK_UP, ...MEASURED, ...ANSWERED, ...PRACTISED, ...WATCHED } as const satisfies Record<string, FactSpec>

/** The stable id of a fact. */
export type FactId = keyof typeof FACTS

/** The value a fact may have. */
export type FactValue<Id extends FactId = FactId> = ValueFor<(typeof FACTS)[Id]>

/** What is known about one person at one visit; what is not in it has not been asked. */
export type Facts = { readonly [Id in FactId]?: FactValue<Id> }

/** The facts of a person as they are gathered. */
export type FactsDraft = { -readonly [Id in FactId]?: FactValue<Id> }

type IdOfKind<K extends FactSpec['kind']> = { [Id in FactId]: (typeof FACTS)[Id] extends { kind: K } ? Id : never }[FactId]
/** The id of a fact that is a finding. */
export type FindingId = IdOfKind<'finding'>
/** The id of a fact that is a number. */
export type NumberId = IdOfKind<'number'>
/** The id of a fact that is one word of a list. */
export type ChoiceId = IdOfKind<'choice'>
/** The id of a fact that is several words of a list. */
export type ListId = IdOfKind<'list'>

/** The id of a fact that is a table. */
export type TableId = IdOfKind<'table'>
/** The id of a fact that is one value, not a table. */
export type PlainId = Exclude<FactId, TableId>

/** All ids, in the order of the catalogue. */
export const FACT_IDS = Object.keys(FACTS) as readonly FactId[]

/** Whether a word names a fact. */
export const isFactId = (word: string): word is FactId => Object.hasOwn(FACTS, word)

/** What the catalogue says about a fact. */
export const specOf = (id: FactId): FactSpec => FACTS[id]

/** A finding as recorded; what was never recorded was not asked. */
export const findingOf = (facts: Facts, id: FindingId): RecordedFinding => facts[id] ?? 'not-asked'

/** A fact's value for printing beside a reason. */
export const printed = (facts: Facts, id: FactId): Printed => {
  const value = facts[id]
  return value === undefined ? 'not-asked' : asPrinted(value)
}

/** A value for printing; of a table, how many rows it has. */
export const asPrinted = (value: FactValue): Printed => isRows(value) ? `${value.length} rows` : value

const isRows = (value: FactValue): value is Extract<FactValue, readonly object[]> => Array.isArray(value) && typeof value[0] === 'object'

type Why = MissingFact['why']
const missingBecause = (why: Why): Readonly<Record<FactId, MissingFact>> =>
  Object.fromEntries(FACT_IDS.map(fact => [fact, { fact, how: FACTS[fact].how, why }])) as Record<FactId, MissingFact>
const MISSING: Readonly<Record<Why, Readonly<Record<FactId, MissingFact>>>> = {
  'not-asked': missingBecause('not-asked'),
  'could-not-be-tested': missingBecause('could-not-be-tested'),
  'not-from-this-visit': missingBecause('not-from-this-visit'),
}

/** A fact as missing, with why it is missing and how gently it could be had. */
export const missingFact = (id: FactId, finding?: RecordedFinding): MissingFact =>
  MISSING[finding === 'could-not-be-tested' ? finding : finding === 'earlier-visit' ? 'not-from-this-visit' : 'not-asked'][id]
