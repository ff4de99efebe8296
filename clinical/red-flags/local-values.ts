import { constant, type Constant } from '../source.ts'
import { FLAG_SOURCES } from './sources.ts'

/** Limits of red flags that we chose ourselves; part of the local values of a service. */
export const FLAG_LOCAL_VALUES = {
  /** At or below this difference the compartment counts as under pressure; the standards say below and above 30, the cautious reading is both. */
  compartmentDifference: constant<number>(30, 'mm[Hg]', FLAG_SOURCES.compartment, 'D'),
} as const satisfies Record<string, Constant<number>>
