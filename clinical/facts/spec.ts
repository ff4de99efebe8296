import type { Finding, Gentleness } from '../verdict.ts'

/** A finding as it is kept: an answer, or *seen at an earlier visit*, which does not count as a sign today. */
export type RecordedFinding = Finding | 'earlier-visit'

/** Yes, no, not asked or could not be tested. `perVisit` findings count only when made at the visit that is judged. */
export type FindingSpec = { readonly kind: 'finding'; readonly name: string; readonly how: Gentleness; readonly perVisit?: true }

/** A number with its unit and the range outside which it is refused as impossible. Several units: the unit must be given. */
export type NumberSpec = {
  readonly kind: 'number'
  readonly name: string
  readonly how: Gentleness
  readonly unit: string
  readonly lowest: number
  readonly highest: number
  readonly whole?: true
  readonly perVisit?: true
  /** Of several on one day the highest stands, not the newest. */
  readonly highestStands?: true
  readonly otherUnits?: Readonly<Record<string, number>>
}

/** One word of a closed list. */
export type ChoiceSpec<V extends string = string> = { readonly kind: 'choice'; readonly name: string; readonly how: Gentleness; readonly values: readonly V[] }

/** Any number of words of a closed list; the empty list says *none*, a missing list says *not asked*. */
export type ListSpec<V extends string = string> = { readonly kind: 'list'; readonly name: string; readonly how: Gentleness; readonly values: readonly V[] }

/** A day, or only its month or year, as the person remembers it: 2026-03-01, 2026-03 or 2026. */
export type DateSpec = { readonly kind: 'date'; readonly name: string; readonly how: Gentleness; readonly future?: true }

/** What one cell of a table may hold. */
export type CellSpec = NumberSpec | ChoiceSpec | DateSpec | FindingSpec

/** Rows that belong together, such as the injections of a session: cells that every row has, and cells that a row may have. */
export type TableSpec<C extends Cells = Cells, M extends Cells = Cells> = { readonly kind: 'table'; readonly name: string; readonly how: Gentleness; readonly columns: C; readonly maybe: M }
type Cells = Readonly<Record<string, CellSpec>>

/** What may be known about a person: its name, its kind and how gently it is obtained. */
export type FactSpec = FindingSpec | NumberSpec | ChoiceSpec | ListSpec | DateSpec | TableSpec

/** The value that a fact of this kind may have. */
export type ValueFor<S> =
  S extends { kind: 'finding' } ? RecordedFinding :
  S extends { kind: 'number' } ? number :
  S extends { kind: 'choice'; values: readonly (infer V)[] } ? V :
  S extends { kind: 'list'; values: readonly (infer V)[] } ? readonly V[] :
  S extends { kind: 'date' } ? string :
  S extends { kind: 'table'; columns: infer C; maybe: infer M } ? readonly ({ readonly [K in keyof C]: ValueFor<C[K]> } & { readonly [K in keyof M]?: ValueFor<M[K]> })[] : never

/** A finding that is asked about. */
export const ask = (name: string) => ({ kind: 'finding', name, how: 'ask' }) as const

/** A finding that is already in the record or needs no examination. */
export const record = (name: string) => ({ kind: 'finding', name, how: 'known' }) as const

/** A sign, seen or felt at this visit. */
export const sign = <const H extends Gentleness>(how: H, name: string) => ({ kind: 'finding', name, how, perVisit: true }) as const

/** A number between two possible ends. */
export const number = (how: Gentleness, name: string, unit: string, lowest: number, highest: number) =>
  ({ kind: 'number', name, how, unit, lowest, highest }) as const

/** A whole number between two possible ends. */
export const whole = (how: Gentleness, name: string, unit: string, lowest: number, highest: number) =>
  ({ kind: 'number', name, how, unit, lowest, highest, whole: true }) as const

/** One word of a closed list. */
export const choice = <const V extends readonly string[]>(how: Gentleness, name: string, values: V) =>
  ({ kind: 'choice', name, how, values }) as const

/** Any number of words of a closed list. */
export const list = <const V extends readonly string[]>(how: Gentleness, name: string, values: V) =>
  ({ kind: 'list', name, how, values }) as const

/** A day, month or year that may not lie after the visit. */
export const date = (how: Gentleness, name: string) => ({ kind: 'date', name, how }) as const

/** Rows of a table; the empty table says *none*. */
export const table = <const C extends Cells, const M extends Cells = Record<never, never>>(how: Gentleness, name: string, columns: C, maybe: M = {} as M) =>
  ({ kind: 'table', name, how, columns, maybe }) as const
