import { constant, DESIGN, type Constant } from '../source.ts'

/** Numbers of outcomes that we chose ourselves; part of the local values of a service. */
export const OUTCOME_LOCAL_VALUES = {
  weekDaysNeeded: constant<number>(4, 'd', DESIGN),
  lowBaselinePain: constant<number>(3, '{0-10}', DESIGN),
  dashChange: constant<number>(11, '{0-100}', DESIGN),
  pcsCut: constant<number>(30, '{0-52}', DESIGN),
  phq2Cut: constant<number>(3, '{0-6}', DESIGN),
} as const satisfies Record<string, Constant<number>>
