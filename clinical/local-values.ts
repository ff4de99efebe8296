import { MEASURE_LOCAL_VALUES } from './measures/local-values.ts'
import { MEDICINE_LOCAL_VALUES } from './medicines/local-values.ts'
import { OUTCOME_LOCAL_VALUES } from './outcomes/local-values.ts'
import { PATHWAY_LOCAL_VALUES } from './pathway/local-values.ts'
import { PROGNOSIS_LOCAL_VALUES } from './prognosis/local-values.ts'
import { PROGRAMME_LOCAL_VALUES } from './programme/local-values.ts'
import { PROCEDURE_LOCAL_VALUES } from './toxin/local-values.ts'
import { FLAG_LOCAL_VALUES } from './red-flags/local-values.ts'
import { constant, DESIGN, type Constant } from './source.ts'

/**
 * Every number that we chose ourselves, in one place. A service may set its own; until a named clinician has approved
 * them, every answer that used one says *not approved in this service*.
 */
export const LOCAL_VALUES = {
  contractureToleranceDegrees: constant<number>(10, 'deg', DESIGN),
  missingFactsListed: constant<number>(3, '{fact}', DESIGN),
  withdrawalWindowDays: constant<number>(7, 'd', DESIGN),
  missedBaclofenHours: constant<number>(24, 'h', DESIGN),
  toxinWatchDays: constant<number>(60, 'd', DESIGN),
  toxinIntervalDays: constant<number>(84, 'd', DESIGN),
  splintHoursPerDay: constant<number>(23, 'h/d', DESIGN),
  splintDays: constant<number>(7, 'd', DESIGN),
  sedatingWatchDays: constant<number>(7, 'd', DESIGN),
  deviceListDays: constant<number>(90, 'd', DESIGN),
  steroidWindowMonths: constant<number>(3, 'mo', DESIGN),
  steroidLateMonths: constant<number>(6, 'mo', DESIGN),
  ...MEDICINE_LOCAL_VALUES,
  ...MEASURE_LOCAL_VALUES,
  ...OUTCOME_LOCAL_VALUES,
  ...PROGRAMME_LOCAL_VALUES,
  ...PROGNOSIS_LOCAL_VALUES,
  ...PATHWAY_LOCAL_VALUES,
  ...FLAG_LOCAL_VALUES,
  ...PROCEDURE_LOCAL_VALUES,
} as const satisfies Record<string, Constant<number>>

/** The local values of a service. */
export type LocalValues = { readonly [Name in keyof typeof LOCAL_VALUES]: Constant<number> }

/** Who approved the local values of a service, when, and which version. */
export type Approval = { readonly by: string; readonly on: string; readonly version: string }
