import { constant, DESIGN, type Constant } from '../source.ts'

/** Numbers of the watch on the course that we chose ourselves; part of the local values of a service. */
export const PROGNOSIS_LOCAL_VALUES = {
  contractureWatchDegrees: constant<number>(15, 'deg', DESIGN),
  contractureWatchDays: constant<number>(14, 'd', DESIGN),
  contractureUnchangedDays: constant<number>(28, 'd', DESIGN),
  immobilisedWarnDays: constant<number>(14, 'd', DESIGN),
  riskReviewDays: constant<number>(14, 'd', DESIGN),
} as const satisfies Record<string, Constant<number>>
