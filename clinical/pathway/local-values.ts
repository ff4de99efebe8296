import { constant, DESIGN, type Constant } from '../source.ts'

const days = (value: number): Constant<number> => constant<number>(value, 'd', DESIGN)
const months = (value: number): Constant<number> => constant<number>(value, 'mo', DESIGN)

/** Days of the pathway, of reviews and of measuring, and limits of *a specialist centre now*, that we chose ourselves; part of the local values of a service. */
export const PATHWAY_LOCAL_VALUES = {
  referPain: constant<number>(7, '{0-10}', DESIGN), referPainWeeks: constant<number>(8, 'wk', DESIGN), referPainMonths: constant<number>(1.84, 'mo', DESIGN),
  pathwayFirstDays: days(0), pathwayWeekDays: days(7), pathwayMonthDays: days(28), pathwayTeamDays: days(84), pathwayIntensiveDays: days(182), pathwayStimulationDays: days(274), pathwayNeurologistDays: days(42),
  reviewFirstDays: days(28), reviewSecondDays: days(84), reviewThirdDays: days(168), reviewFourthDays: days(364), reviewLaterMonths: months(12), reviewActiveMonths: months(6),
  measureFirstMonths: months(3), measureFirstFromDays: days(14), measureFirstToDays: days(28), measureYearMonths: months(12), measureYearEveryMonths: months(3), measureLaterEveryMonths: months(6), newPostureReviewDays: days(14),
  referSleepHours: constant<number>(5, 'h', DESIGN), referWorkWeeks: constant<number>(8, 'wk', DESIGN),
} as const satisfies Record<string, Constant<number>>
