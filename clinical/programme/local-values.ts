import { constant, DESIGN, type Constant } from '../source.ts'

const own = (value: number, unit: string): Constant<number> => constant<number>(value, unit, DESIGN)

/** Numbers of the programme that we chose ourselves; part of the local values of a service. */
export const PROGRAMME_LOCAL_VALUES = {
  brakeAmberDuring: own(3, '{0-10}'), brakeRedDuring: own(4, '{0-10}'), brakeAmberAfter: own(2, '{0-10}'), brakeRedAfter: own(3, '{0-10}'), brakeRedNext: own(2, '{0-10}'),
  brakeSpasmMinutes: own(5, 'min'), brakeReds: own(2, '{session}'), brakeWindowDays: own(7, 'd'),
  imageryFastestSeconds: own(0.3, 's'), imagerySlowestSeconds: own(10, 's'), imageryTrialsPerSide: own(10, '{trial}'),
  imageryAccuracyPercent: own(80, '%'), imagerySeconds: own(2.5, 's'), imagerySecondsOlder: own(3, 's'), imageryOlderFrom: own(65, 'a'), imagerySideSeconds: own(0.3, 's'),
  imageryGoodDays: own(5, 'd'), imageryWindowDays: own(7, 'd'), imageryFirstStageDays: own(7, 'd'), imageryReviewDay: own(28, 'd'), imageryGreens: own(3, '{session}'),
  imageryPractisedDays: own(10, 'd'), imageryStageDays: own(14, 'd'), imageryPractisedPercent: own(60, '%'), imageryVividness: own(3, '{1-5}'), mirrorMinutes: own(5, 'min'),
  touchDiscomfort: own(3, '{0-10}'), touchSessions: own(3, '{session}'), touchDays: own(2, 'd'), guessingPercent: own(80, '%'), guessingDays: own(2, 'd'),
  pacingShare: own(0.8, '1'), pacingRisePercent: own(10, '%'), pacingMostPercent: own(130, '%'),
  loadingStartMinutes: own(1, 'min'), loadingGreenDays: own(3, 'd'), loadingMostMinutes: own(10, 'min'), loadingStartKilograms: own(0.5, 'kg'), loadingRiseKilograms: own(0.5, 'kg'), loadingMostKilograms: own(2.3, 'kg'),
  breathsPerMinute: own(6, '/min'), blockQuietHours: own(24, 'h'), flareQuietHours: own(48, 'h'), flareShare: own(50, '%'), flareContactDays: own(7, 'd'), waterDeviceWeeks: own(6, 'wk'),
} as const satisfies Record<string, Constant<number>>
