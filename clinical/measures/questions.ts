import { missingFact } from '../facts.ts'
import type { Question } from '../questions.ts'
import { known, unknown } from '../verdict.ts'
import { ERROR_FORMULA, measureChange, smallestDetectableChange } from './change.ts'
import { rainbowLevel, touchBand } from './filaments.ts'
import { ankleRange, rangeOfMotion, totalActiveMotion } from './range-of-motion.ts'
import { temperaturePairs } from './temperature-pairs.ts'

/** What can be asked about physical measures by name. */
export const MEASURE_QUESTIONS: readonly Question[] = [
  { name: 'temperature-pairs', about: 'Side differences of skin temperature over several sites: largest, mean, and the sign.', reads: ['temp.pairs', 'limb.side'], answer: temperaturePairs },
  { name: 'range-of-motion', about: 'Arc and deficits of one joint against the other side or the table.', reads: ['joint.motion', 'joint.max_flexion', 'joint.max_extension', 'joint.other_max_flexion', 'joint.other_max_extension', 'limb.side'], answer: rangeOfMotion },
  { name: 'ankle', about: 'Equinus or limited dorsiflexion, and the knee test.', reads: ['ankle.dorsiflexion_knee_straight', 'ankle.dorsiflexion_knee_bent'], answer: ankleRange },
  { name: 'total-active-motion', about: 'Total active motion of one finger.', reads: ['finger.flexion', 'finger.other_total', 'limb.side'], answer: totalActiveMotion },
  { name: 'measure-change', about: 'A change of a measure against its error.', reads: ['change.measure', 'change.earlier', 'change.now', 'change.same_rater', 'change.standard_protocol', 'change.confirmed'], answer: measureChange },
  { name: 'smallest-change', about: 'The smallest detectable change from a standard error of measurement.', reads: ['mdc.sem'], answer: facts => {
    const sem = facts['mdc.sem']
    return sem === undefined ? unknown([missingFact('mdc.sem')]) : known({ at95: smallestDetectableChange(sem, 95), at90: smallestDetectableChange(sem, 90) }, [{ text: 'From the standard error of measurement.', facts: [{ fact: 'mdc.sem', value: sem }], source: ERROR_FORMULA }])
  } },
  { name: 'touch', about: 'The band of the lightest filament felt, hand or sole.', reads: ['filament.size', 'filament.grams', 'filament.site'], answer: touchBand },
  { name: 'rainbow', about: 'How severe touch pain is on the rainbow scale.', reads: ['filament.painful_grams'], answer: rainbowLevel },
]
