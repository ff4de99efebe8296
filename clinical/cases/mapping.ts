import type { FindingsSaid, PublishedCase, Said } from './published-case.ts'

/** One step from what the paper says to a fact, written so that it can be printed and read. */
export type MappingRule = { readonly from: string; readonly to: string; readonly why: string }

/** The whole mapping in words; `docs/clinical/mapping.md` is made from it. */
export const MAPPING_RULES: readonly MappingRule[] = [
  { from: 'null, anywhere', to: 'no fact', why: 'What the paper does not say stays unknown.' },
  { from: 'sex F, M', to: 'person.sex', why: '' },
  { from: 'age, whole years', to: 'person.age_years', why: 'A mean of a series is not the age of a patient.' },
  { from: 'side', to: 'limb.side', why: '“right then bilateral” and “bilateral” are both; a remark in brackets is dropped.' },
  { from: 'limb', to: 'limb.region', why: 'lower: leg · upper: arm · upper+lower: arm-and-leg · generalised: other, and distribution generalised.' },
  { from: 'duration that begins with a number', to: 'crps.duration_months, or dystonia.months in the fixed-dystonia and dystonia-mimic cases', why: 'Only when it counts from the symptoms: “since fracture” and two sides with two numbers are left out.' },
  { from: 'allodynia', to: '*.sensory.allodynia', why: 'Which stimulus is not said: the whole.' },
  { from: 'hyperesthesia', to: '*.sensory.hyperaesthesia; for jpr2023-… *.sensory.hyperalgesia_pinprick', why: 'In that table the column holds the hyperalgesia rows. As a sign hyperaesthesia is recorded and does not count.' },
  { from: 'temperature', to: '*.vasomotor.temp_asymmetry', why: '' },
  { from: 'colour', to: '*.vasomotor.skin_colour_change; absent: also asymmetry absent', why: 'A colour that is reported is a change from the usual; a colour denied denies both.' },
  { from: 'oedema', to: '*.sudomotor.oedema', why: '' },
  { from: 'sweating', to: '*.sudomotor.sweating_change; absent: also asymmetry absent', why: 'As with colour.' },
  { from: 'reducedROM, weakness, tremor, dystonia', to: '*.motor.…', why: '' },
  { from: 'hairNailSkin', to: '*.motor.trophic', why: 'Which of the three is not said: the whole.' },
  { from: 'signs', to: 'signs of this visit', why: 'The visit of the report is the visit that is judged.' },
  { from: 'a severity score whose note counts continuing pain', to: 'history.pain.continuing and history.pain.disproportionate: yes', why: 'Its first item is continuing, disproportionate pain, and the published total counts it.' },
  { from: 'dystoniaCourse fixed, fluctuating', to: 'dystonia.course', why: '“mobile” has no word here and stays unknown; a dystonia sign denied is none.' },
  { from: 'postureCodes', to: 'dystonia.postures', why: 'A posture without a direction, or with one we have no word for, is other.' },
  { from: 'category crps, crps-dystonia', to: 'diagnosis.crps: established', why: 'The diagnosis of the authors, on record. It never counts towards the criteria.' },
  { from: 'category mimic, dystonia-mimic', to: 'diagnosis.no_better_explanation: no', why: 'The authors found another diagnosis that explains the picture better.' },
  { from: 'stated type I or type II', to: 'diagnosis.type and diagnosis.major_nerve_injury', why: 'The authors’ statement about a nerve injury is what the type says.' },
  { from: 'by hand, three cases', to: 'contracture.present', why: 'Where the report says that the joint opened, or did not, under anaesthesia or a block (see BY_HAND).' },
]

/** What only a human reading of the report gives; the words it rests on stand beside it. */
export const BY_HAND: Readonly<Record<string, { readonly facts: Readonly<Record<string, string>>; readonly says: string }>> = {
  'tascilar-2008-bilateral-fists': { facts: { 'contracture.present': 'yes' }, says: 'Under general anaesthesia only minimal passive extension (true contracture).' },
  'shenouda-knee-arthroscopy-equinovarus': { facts: { 'contracture.present': 'no' }, says: 'Reducible to neutral passively and actively under a tibial nerve block.' },
  'morelet-2005-a': { facts: {}, says: 'Reducible under spinal anaesthesia in two of five patients who are not identified: unknown for each.' },
}

/** The facts of a published case, ready for `evaluate`. */
export function factsOfCase(published: PublishedCase): Readonly<Record<string, unknown>> {
  const facts: Record<string, unknown> = {}
  const put = (id: string, value: unknown): void => { if (value !== null && value !== undefined) facts[id] = value; }
  put('person.sex', published.sex === 'F' ? 'female' : published.sex === 'M' ? 'male' : null)
  put('person.age_years', published.age !== null && Number.isInteger(published.age) ? published.age : null)
  put('limb.side', sideOf(published.side))
  put('limb.region', published.limb === null ? null : { lower: 'leg', upper: 'arm', 'upper+lower': 'arm-and-leg' }[published.limb] ?? 'other')
  if (published.limb === 'generalised') put('dystonia.distribution', 'generalised')
  put(/dystonia/.test(published.category) && published.category !== 'crps-dystonia' ? 'dystonia.months' : 'crps.duration_months', monthsOf(published.duration))
  const pinprickColumn = published.id.startsWith('jpr2023-')
  putFindings(put, 'symptom', published.symptoms, pinprickColumn)
  putFindings(put, 'sign', published.signs, pinprickColumn)
  if (published.scores.some(score => score.note?.includes('continuing pain') === true)) {
    put('history.pain.continuing', 'yes')
    put('history.pain.disproportionate', 'yes')
  }
  put('dystonia.course', published.dystoniaCourse === 'fixed' || published.dystoniaCourse === 'fluctuating' ? published.dystoniaCourse : published.signs.dystonia === false ? 'none' : null)
  if (published.postureCodes.length > 0) put('dystonia.postures', [...new Set(published.postureCodes.map(code => POSTURES[code] ?? 'other'))])
  if (published.category === 'crps' || published.category === 'crps-dystonia') put('diagnosis.crps', 'established')
  if (published.category === 'mimic' || published.category === 'dystonia-mimic') put('diagnosis.no_better_explanation', 'no')
  const type = /type (II|I|2|1)\b/.exec(published.diagnosis.stated)?.[1]
  if (type !== undefined && facts['diagnosis.crps'] !== undefined) {
    put('diagnosis.type', type === 'II' || type === '2' ? 'II' : 'I')
    put('diagnosis.major_nerve_injury', type === 'II' || type === '2' ? 'yes' : 'no')
  }
  return { ...facts, ...BY_HAND[published.id]?.facts }
}

type Put = (id: string, value: unknown) => void

function putFindings(put: Put, kind: 'symptom' | 'sign', said: FindingsSaid, pinprickColumn: boolean): void {
  const word = (value: Said): string | null => value === null ? null : value ? 'yes' : 'no'
  put(`${kind}.sensory.allodynia`, word(said.allodynia))
  put(`${kind}.sensory.${pinprickColumn ? 'hyperalgesia_pinprick' : 'hyperaesthesia'}`, word(said.hyperesthesia))
  put(`${kind}.vasomotor.temp_asymmetry`, word(said.temperature))
  put(`${kind}.vasomotor.skin_colour_change`, word(said.colour))
  if (said.colour === false) put(`${kind}.vasomotor.skin_colour_asymmetry`, 'no')
  put(`${kind}.sudomotor.oedema`, word(said.oedema))
  put(`${kind}.sudomotor.sweating_change`, word(said.sweating))
  if (said.sweating === false) put(`${kind}.sudomotor.sweating_asymmetry`, 'no')
  put(`${kind}.motor.decreased_rom`, word(said.reducedROM))
  put(`${kind}.motor.weakness`, word(said.weakness))
  put(`${kind}.motor.tremor`, word(said.tremor))
  put(`${kind}.motor.dystonia`, word(said.dystonia))
  put(`${kind}.motor.trophic`, word(said.hairNailSkin))
}

function sideOf(side: string | null): string | null {
  if (side === null) return null
  if (side.includes('bilateral')) return 'both'
  return side.startsWith('left') ? 'left' : side.startsWith('right') && side.length === 5 ? 'right' : null
}

const MONTHS_IN: Readonly<Record<string, number>> = { day: 12 / 365.25, week: (12 * 7) / 365.25, month: 1, year: 12 }

function monthsOf(duration: string | null): number | null {
  const match = /^(?:about )?(\d+) (day|week|month|year)s?\b/.exec(duration ?? '')
  if (match === null || duration?.includes('since fracture') === true) return null
  return Math.round(Number(match[1]) * (MONTHS_IN[match[2] ?? ''] ?? Number.NaN) * 100) / 100
}

const POSTURES: Readonly<Record<string, string>> = {
  equinovarus: 'equinovarus', 'ankle-plantarflexion': 'ankle-plantarflexion', 'ankle-inversion': 'foot-inversion', 'toe-clawing': 'toe-clawing',
  'clenched-fist': 'clenched-fist', 'finger-flexion': 'finger-flexion', 'wrist-flexion': 'wrist-flexion', generalised: 'generalised', trunk: 'trunk', 'hip-leg-fixed': 'hip',
}
