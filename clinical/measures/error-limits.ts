import type { LocalValues } from '../local-values.ts'
import type { Constant, Source } from '../source.ts'
import type { MeasureId } from './measure-ids.ts'
import { MEASURE_SOURCES } from './sources.ts'

/** From what change on a measure is more than its error, what was published, and what else must hold. */
export type ErrorLimit = {
  readonly name: string
  readonly unit: string
  readonly published: string
  readonly source: Source
  readonly twiceInARow: boolean
  /** Relative measures are judged in percent of the earlier value. */
  readonly inPercent?: true
}

/** What is published on the error of each measure. */
export const ERROR_LIMITS: Readonly<Record<MeasureId, ErrorLimit>> = {
  'finger-range': { name: 'Finger range, goniometer', unit: 'deg', published: 'Smallest detectable difference 12 to 30° between days (error 4 to 11°); no established figure in a systematic review', source: MEASURE_SOURCES.reissner2019, twiceInARow: true },
  'wrist-range': { name: 'Wrist range, goniometer', unit: 'deg', published: 'Smallest detectable difference 12 to 30° between days', source: MEASURE_SOURCES.reissner2019, twiceInARow: true },
  'ankle-lunge-angle': { name: 'Ankle lunge, angle', unit: 'deg', published: '4.6° between raters, 4.7° within', source: MEASURE_SOURCES.lungeAngle, twiceInARow: false },
  'ankle-lunge-distance': { name: 'Ankle lunge, distance', unit: 'cm', published: '1.0 cm on the affected side, in 53 injured people', source: MEASURE_SOURCES.chisholm2012, twiceInARow: false },
  'ankle-lunge-side-difference': { name: 'Ankle lunge, difference between the sides', unit: 'cm', published: '1.5 cm, in 53 injured people', source: MEASURE_SOURCES.chisholm2012, twiceInARow: false },
  'ankle-figure-of-eight': { name: 'Ankle figure-of-eight tape', unit: 'cm', published: 'Error 0.3 cm between sessions, so 0.83 cm; more than 0.5 cm was called meaningful', source: MEASURE_SOURCES.watson2008, twiceInARow: false },
  'hand-figure-of-eight': { name: 'Hand figure-of-eight tape', unit: 'cm', published: 'No figure found; the ankle’s is used', source: MEASURE_SOURCES.figureOfEight, twiceInARow: false },
  'hand-volume': { name: 'Hand volume', unit: 'mL', published: 'Error 10 mL in usual practice, 3 mL with a standard set-up: 27.7 and 8.3 mL. Of 512 people more than 15 % differ by 30 mL between hands, so the side difference alone is weak', source: MEASURE_SOURCES.volume2004, twiceInARow: false },
  'grip': { name: 'Grip strength', unit: 'kg', published: '5.0 to 6.5 kg; a hand that cannot open is not tested, not 0', source: MEASURE_SOURCES.grip, twiceInARow: false },
  'allodynia-area': { name: 'Area that hurts to touch', unit: 'cm2', published: 'Agreement 0.97 between raters, 0.89 on retest; the 25 % are ours', source: MEASURE_SOURCES.packham2020, twiceInARow: false, inPercent: true },
  'allodynia-severity': { name: 'Rainbow pain scale', unit: '{level}', published: 'Agreement 0.78 and 0.87; one level, repeated', source: MEASURE_SOURCES.rainbow, twiceInARow: true },
  'skin-temperature-difference': { name: 'Skin temperature, side difference', unit: 'K', published: 'Agreement 0.80 between raters on single measures', source: MEASURE_SOURCES.packham2012, twiceInARow: true },
}

/** The change from which a measure is beyond its error here. */
export function errorLimit(measure: MeasureId, local: LocalValues, how: { readonly sameRater: boolean; readonly standardProtocol: boolean }): Constant<number> {
  switch (measure) {
    case 'finger-range': case 'wrist-range': return how.sameRater ? local.rangeSameRaterDegrees : local.rangeOtherRaterDegrees
    case 'ankle-lunge-angle': return local.lungeDegrees
    case 'ankle-lunge-distance': return { value: 1, unit: 'cm', source: MEASURE_SOURCES.chisholm2012, mark: 'V' }
    case 'ankle-lunge-side-difference': return { value: 1.5, unit: 'cm', source: MEASURE_SOURCES.chisholm2012, mark: 'V' }
    case 'ankle-figure-of-eight': case 'hand-figure-of-eight': return local.figureOfEightCentimetres
    case 'hand-volume': return how.standardProtocol ? local.handVolumeStandardMillilitres : local.handVolumeMillilitres
    case 'grip': return local.gripKilograms
    case 'allodynia-area': return local.allodyniaAreaPercent
    case 'allodynia-severity': return { value: 1, unit: '{level}', source: MEASURE_SOURCES.rainbow, mark: 'D' }
    case 'skin-temperature-difference': return { value: 1, unit: 'K', source: MEASURE_SOURCES.packham2012, mark: 'D' }
  }
}
