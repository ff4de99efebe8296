import type { FindingId } from '../facts.ts'
import { SIGN_FEATURES, SYMPTOM_FEATURES, type Feature } from './features.ts'

/** The two versions of the score; their totals are never converted. */
export type SeverityVersion = 'css-16' | 'css-17'

/** One item: any of its features makes it present. */
export type SeverityItem = { readonly item: string; readonly name: string; readonly features: readonly Feature[] }

const item = (id: string, name: string, ...features: readonly Feature[]): SeverityItem => ({ item: id, name, features })
const one = (id: FindingId): Feature => ({ parts: [id] })

const symptomAllodynia = SYMPTOM_FEATURES.sensory[0]!
const signAllodynia = SIGN_FEATURES.sensory[0]!
const trophicSymptom = SYMPTOM_FEATURES.motor.find(feature => feature.whole !== undefined)!
const trophicSign = SIGN_FEATURES.motor.find(feature => feature.whole !== undefined)!

const symptomMotor = (['symptom.motor.weakness', 'symptom.motor.tremor', 'symptom.motor.dystonia', 'symptom.motor.myoclonus'] as const).map(one)
const signMotor = (['sign.motor.dystonia', 'sign.motor.tremor', 'sign.motor.myoclonus', 'sign.motor.weakness'] as const).map(one)

const symptomColour = [one('symptom.vasomotor.skin_colour_change'), one('symptom.vasomotor.skin_colour_asymmetry')]
const symptomSweating = [one('symptom.sudomotor.sweating_change'), one('symptom.sudomotor.sweating_asymmetry')]
const signColour = [one('sign.vasomotor.skin_colour_change'), one('sign.vasomotor.skin_colour_asymmetry')]
const signSweating = [one('sign.sudomotor.sweating_change'), one('sign.sudomotor.sweating_asymmetry')]

const signsOne = [
  item('G1', 'Hyperalgesia to pinprick', one('sign.sensory.hyperalgesia_pinprick')),
  item('G2', 'Allodynia', signAllodynia),
  item('G3', 'Temperature asymmetry', one('sign.vasomotor.temp_asymmetry')),
  item('G4', 'Skin colour asymmetry or change', ...signColour),
  item('G5', 'Sweating asymmetry or change', ...signSweating),
  item('G6', 'Asymmetric oedema', one('sign.sudomotor.oedema')),
  item('G7', 'Trophic change', trophicSign),
]

/** The items of each version, in their published order. The 17-item list is from general knowledge (its count fits). */
export const SEVERITY_ITEMS: Readonly<Record<SeverityVersion, readonly SeverityItem[]>> = {
  'css-16': [
    item('S1', 'Continuing, disproportionate pain', one('history.pain.continuing'), one('history.pain.disproportionate')),
    item('S2', 'Allodynia or hyperalgesia', symptomAllodynia, one('symptom.sensory.hyperalgesia_pinprick')),
    item('S3', 'Temperature asymmetry', one('symptom.vasomotor.temp_asymmetry')),
    item('S4', 'Skin colour asymmetry or change', ...symptomColour),
    item('S5', 'Sweating asymmetry or change', ...symptomSweating),
    item('S6', 'Oedema', one('symptom.sudomotor.oedema')),
    item('S7', 'Trophic change', trophicSymptom),
    item('S8', 'Motor abnormality', ...symptomMotor, one('symptom.motor.decreased_rom')),
    ...signsOne,
    item('G8', 'Motor abnormality', ...signMotor, one('sign.motor.decreased_rom')),
  ],
  'css-17': [
    item('S1', 'Allodynia or hyperalgesia', symptomAllodynia, one('symptom.sensory.hyperalgesia_pinprick')),
    item('S2', 'Temperature asymmetry', one('symptom.vasomotor.temp_asymmetry')),
    item('S3', 'Colour asymmetry', ...symptomColour),
    item('S4', 'Sweating asymmetry', ...symptomSweating),
    item('S5', 'Asymmetric oedema', one('symptom.sudomotor.oedema')),
    item('S6', 'Trophic change', trophicSymptom),
    item('S7', 'Motor change', ...symptomMotor),
    item('S8', 'Decreased active range of motion', one('symptom.motor.decreased_rom')),
    ...signsOne,
    item('G8', 'Motor change', ...signMotor),
    item('G9', 'Decreased active range of motion', one('sign.motor.decreased_rom')),
  ],
}
