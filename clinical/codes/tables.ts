import type { Mark } from '../source.ts'
import type { CodeSystem } from './code-ids.ts'

/** A code with its meaning and how far it was checked. */
export type Code = { readonly code: string; readonly means: string; readonly mark: Mark }

const code = (value: string, means: string, mark: Mark = 'V'): Code => ({ code: value, means, mark })

/** The addresses of the systems; the German and the American ICD-10 use the same codes for other things. */
export const SYSTEM_ADDRESSES: Readonly<Record<CodeSystem, string>> = {
  'icd-10-cm': 'http://hl7.org/fhir/sid/icd-10-cm', 'icd-10-gm': 'http://fhir.de/CodeSystem/bfarm/icd-10-gm', 'icd-10-who': 'http://hl7.org/fhir/sid/icd-10', 'icd-11': 'http://id.who.int/icd/release/11/mms',
  'loinc': 'http://loinc.org', 'snomed-ct': 'http://snomed.info/sct', 'ucum': 'http://unitsofmeasure.org',
}

/** ICD-10-CM codes that can be sent. */
export const ICD_10_CM: readonly Code[] = [
  code('G90.50', 'CRPS I, unspecified'),
  code('G90.511', 'CRPS I of right upper limb'), code('G90.512', 'CRPS I of left upper limb'), code('G90.513', 'CRPS I of upper limb, bilateral'), code('G90.519', 'CRPS I of unspecified upper limb'),
  code('G90.521', 'CRPS I of right lower limb'), code('G90.522', 'CRPS I of left lower limb'), code('G90.523', 'CRPS I of lower limb, bilateral'), code('G90.529', 'CRPS I of unspecified lower limb'),
  code('G90.59', 'CRPS I of other specified site'),
  code('G56.40', 'CRPS II of unspecified upper limb'), code('G56.41', 'CRPS II of right upper limb'), code('G56.42', 'CRPS II of left upper limb'), code('G56.43', 'CRPS II of upper limb, bilateral'),
  code('G57.70', 'CRPS II of unspecified lower limb'), code('G57.71', 'CRPS II of right lower limb'), code('G57.72', 'CRPS II of left lower limb'), code('G57.73', 'CRPS II of lower limb, bilateral'),
  code('G24.8', 'Other dystonia', 'M'), code('G24.9', 'Dystonia, unspecified', 'M'), code('F44.4', 'Functional motor symptom; a clinician only'),
  code('M24.541', 'Contracture, right hand', 'M'), code('M24.542', 'Contracture, left hand', 'M'), code('M24.531', 'Contracture, right wrist'), code('M24.532', 'Contracture, left wrist', 'M'),
  code('M24.571', 'Contracture, right ankle', 'M'), code('M24.572', 'Contracture, left ankle'), code('M24.573', 'Contracture, unspecified ankle'), code('M24.576', 'Contracture, unspecified foot'), code('M24.574', 'Contracture, right foot'), code('M24.575', 'Contracture, left foot', 'M'), code('R45.851', 'Suicidal ideation', 'M'),
]
/** Headers of ICD-10-CM: never sent. */
export const ICD_10_CM_HEADERS = ['G90.5', 'G90.51', 'G90.52', 'G56.4', 'G57.7', 'M24.54', 'M24.53', 'M24.57'] as const
/** Codes of other systems. */
export const ICD_OTHERS: Readonly<Record<'icd-10-gm' | 'icd-10-who' | 'icd-11', readonly Code[]>> = {
  'icd-10-gm': [code('G90.50', 'CRPS I of upper limb', 'M'), code('G90.51', 'CRPS I of lower limb', 'M'), code('G90.59', 'CRPS I, other', 'M')],
  'icd-10-who': [code('M89.0', 'Algoneurodystrophy', 'V2'), code('G56.4', 'Causalgia', 'V2')],
  'icd-11': [code('MG30.04', 'Complex regional pain syndrome', 'V2'), code('6B60.83', 'Functional neurological symptom disorder with dystonia; a clinician only', 'V2')],
}
/** Codes of older drafts: read on import, never sent. */
export const READ_ONLY: readonly Code[] = [code('8D8A.0', 'CRPS I, earlier draft of ICD-11', 'V2'), code('8D8A.1', 'CRPS II, earlier draft of ICD-11', 'V2')]

/** Groups and numbers of other systems that are read and never sent from here. */
export const READ_BESIDE: readonly Code[] = [
  code('8A02', 'ICD-11: block of dystonic disorders', 'M'), code('G90.6-', 'ICD-10-GM: CRPS II', 'M'), code('G90.7-', 'ICD-10-GM: CRPS, other and unspecified', 'M'), code('ORPHA:83452', 'Orphanet: CRPS', 'V2'),
  code('92850-7', 'LOINC: coarse range of an upper limb in a US form', 'V'), code('92851-5', 'LOINC: coarse range of a lower limb in a US form', 'V'), code('LL382-3', 'LOINC: list of the bands of the PHQ-9'),
]

/** LOINC answers of the PHQ and GAD questions, 0 to 3. */
export const LOINC_ANSWERS = ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9'] as const

/** LOINC codes by what is observed. */
export const LOINC: readonly Code[] = [
  code('72514-3', 'Pain severity 0 to 10'), code('38208-5', 'Pain severity, reported'), code('38214-3', 'Pain severity, visual analogue'),
  code('44249-1', 'PHQ-9 panel'), code('44261-6', 'PHQ-9 total'),
  code('44250-9', 'PHQ-9 question 1'), code('44255-8', 'PHQ-9 question 2'), code('44259-0', 'PHQ-9 question 3'), code('44254-1', 'PHQ-9 question 4'), code('44251-7', 'PHQ-9 question 5'), code('44258-2', 'PHQ-9 question 6'), code('44252-5', 'PHQ-9 question 7'), code('44253-3', 'PHQ-9 question 8'), code('44260-8', 'PHQ-9 question 9'),
  code('69722-7', 'PHQ-9 difficulty'), code('55757-9', 'PHQ-2 panel', 'V2'), code('55758-7', 'PHQ-2 total', 'V2'),
  code('69737-5', 'GAD-7 panel'), code('70274-6', 'GAD-7 total'),
  code('69725-0', 'GAD-7 question 1'), code('68509-9', 'GAD-7 question 2'), code('69733-4', 'GAD-7 question 3'), code('69734-2', 'GAD-7 question 4'), code('69735-9', 'GAD-7 question 5'), code('69689-8', 'GAD-7 question 6'), code('69736-7', 'GAD-7 question 7'),
  code('69724-3', 'PHQ-4 panel', 'V2'), code('70272-0', 'PHQ-4 total'),
  code('98657-0', 'Temperature of the hand surface'), code('61008-9', 'Temperature of the body surface, with the site'), code('44968-6', 'Temperature of skin by palpation, in words'),
  code('83173-5', 'Grip strength, left'), code('83174-3', 'Grip strength, right'), code('8310-5', 'Body temperature'), code('29463-7', 'Body weight'), code('8302-2', 'Body height'),
  code('1988-5', 'CRP'), code('4537-7', 'ESR, Westergren'), code('30341-2', 'ESR', 'M'), code('58410-2', 'Blood count panel'), code('2345-7', 'Glucose'), code('4548-4', 'HbA1c'), code('3016-3', 'TSH'), code('2132-9', 'Vitamin B12'), code('48065-7', 'D-dimer, FEU'), code('48066-5', 'D-dimer, DDU'),
  code('62292-8', '25-OH-vitamin D2 and D3', 'M'), code('1989-3', '25-OH-vitamin D3 only, not the total'),
  code('107332-9', 'Goal attainment, reported', 'V2'), code('107333-7', 'Goal attainment by the practitioner', 'V2'), code('107334-5', 'Goal attainment by the patient', 'V2'), code('107331-1', 'Goal attainment by the caregiver', 'V2'),
]
/** Codes that must not be used, and why. */
export const TRAPS: readonly Code[] = [
  code('39106-0', 'Temperature of skin: its scale is nominal, not for numbers'), code('44262-4', 'PHQ-9 band: deprecated'), code('41301-3', 'Deprecated'), code('41302-1', 'Deprecated'),
  code('83176-8', 'A scale score of the other hand, not left grip', 'V2'),
]
/** What observations have no code: a system of our own is used, with the side as body site. */
export const OWN_CODES = ['joint × motion × mode', 'severity score', 'Budapest result', 'BFMDRS', 'GDS', 'PSFS', 'goal attainment T-score', 'temperature difference'] as const

/** SNOMED CT ids; only where the service has a licence. */
export const SNOMED: readonly Code[] = [
  code('128200000', 'Complex regional pain syndrome', 'V2'), code('15802004', 'Dystonia', 'V2'), code('445006008', 'Focal dystonia', 'V2'), code('55406008', 'Hyperalgesia', 'V2'), code('6471006', 'Suicidal thoughts', 'V2'), code('7771000', 'Left', 'V2'), code('24028007', 'Right', 'V2'),
  code('26079004', 'Tremor', 'M'), code('7890003', 'Contracture of joint', 'M'), code('128053003', 'Deep vein thrombosis', 'M'), code('267038008', 'Oedema', 'M'), code('85562004', 'Hand', 'M'), code('74670003', 'Wrist', 'M'), code('56459004', 'Foot', 'M'),
  code('247398009', 'Neuropathic pain; not allodynia, whose id is not known here', 'V2'),
]
/** Units of measure. A temperature difference is in kelvin; kilograms are a mass, so grip is stored as force. */
export const UNITS: Readonly<Record<string, string>> = { temperature: 'Cel', temperatureDifference: 'K', angle: 'deg', length: 'mm', circumference: 'cm', volume: 'mL', grip: 'N', filament: 'gf', area: 'cm2', pressure: 'mm[Hg]', score: '{score}', share: '%', splint: 'h/d', crp: 'mg/L', esr: 'mm/h', dDimer: 'ug/L{FEU}' }
