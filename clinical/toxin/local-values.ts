import { constant, DESIGN, type Constant } from '../source.ts'

/** Numbers of the toxin and of devices that we chose ourselves; part of the local values of a service. */
export const PROCEDURE_LOCAL_VALUES = {
  incoUnitsPerSite: constant<number>(50, '[U]', DESIGN),
  toxinSafetyDay: constant<number>(14, 'd', DESIGN), toxinPeakDay: constant<number>(35, 'd', DESIGN), toxinWearingOffDay: constant<number>(84, 'd', DESIGN),
  itbCandidateMonths: constant<number>(12, 'mo', DESIGN), itbOralAgents: constant<number>(2, '{medicine}', DESIGN),
  refillFirstDays: constant<number>(14, 'd', DESIGN), refillSecondDays: constant<number>(7, 'd', DESIGN), refillLastDays: constant<number>(3, 'd', DESIGN),
  scanWatchHours: constant<number>(24, 'h', DESIGN), blockSeries: constant<number>(3, '{block}', DESIGN), surgeryWaitMonths: constant<number>(12, 'mo', DESIGN),
  deviceDepressionTotal: constant<number>(15, '{0-27}', DESIGN),
} as const satisfies Record<string, Constant<number>>
