import { constant, DESIGN, type Constant } from '../source.ts'

/** Limits of *a specialist centre now* that we chose ourselves; part of the local values of a service. */
export const PATHWAY_LOCAL_VALUES = {
  referPain: constant<number>(7, '{0-10}', DESIGN), referPainWeeks: constant<number>(8, 'wk', DESIGN), referPainMonths: constant<number>(1.84, 'mo', DESIGN),
  referSleepHours: constant<number>(5, 'h', DESIGN), referWorkWeeks: constant<number>(8, 'wk', DESIGN),
} as const satisfies Record<string, Constant<number>>
