import { constant, DESIGN, type Constant } from '../source.ts'

/** Numbers of physical measures that we chose ourselves; part of the local values of a service. */
export const MEASURE_LOCAL_VALUES = {
  rangeSameRaterDegrees: constant<number>(10, 'deg', DESIGN),
  rangeOtherRaterDegrees: constant<number>(15, 'deg', DESIGN),
  lungeDegrees: constant<number>(5, 'deg', DESIGN),
  figureOfEightCentimetres: constant<number>(0.8, 'cm', DESIGN),
  handVolumeMillilitres: constant<number>(30, 'mL', DESIGN),
  handVolumeStandardMillilitres: constant<number>(10, 'mL', DESIGN),
  gripKilograms: constant<number>(6, 'kg', DESIGN),
  allodyniaAreaPercent: constant<number>(25, '%', DESIGN),
  pairMinutes: constant<number>(5, 'min', DESIGN),
  equinusBelowDegrees: constant<number>(0, 'deg', DESIGN),
  limitedDorsiflexionBelowDegrees: constant<number>(10, 'deg', DESIGN),
  beyondReferenceDegrees: constant<number>(30, 'deg', DESIGN),
} as const satisfies Record<string, Constant<number>>
