/** Where each question stands on the examination's page: what they say beside what is found. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'

/** One line: what is reported, and what is seen of the same thing. */
export interface Pair { readonly symptom?: string; readonly sign?: string }
export interface PairGroup { readonly id: string; readonly name: MessageDescriptor; readonly pairs: readonly Pair[] }

const both = (group: string, ...features: string[]): Pair[] => features.map(feature => ({ symptom: `symptom.${group}.${feature}`, sign: `sign.${group}.${feature}` }))

/** The four groups of the criteria, in the order in which they are always named. */
export const GROUPS: readonly PairGroup[] = [
  { id: 'sensory', name: msg`Sensory`, pairs: [...both('sensory', 'allodynia', 'hyperalgesia_pinprick'), { symptom: 'symptom.sensory.hyperaesthesia' }] },
  { id: 'vasomotor', name: msg`Warmth and colour`, pairs: both('vasomotor', 'temp_asymmetry', 'skin_colour_change', 'skin_colour_asymmetry') },
  { id: 'sudomotor', name: msg`Swelling and sweating`, pairs: both('sudomotor', 'oedema', 'sweating_change', 'sweating_asymmetry') },
  { id: 'motor', name: msg`Moving, nails, hair, skin`, pairs: both('motor', 'dystonia', 'weakness', 'decreased_rom', 'tremor', 'trophic', 'myoclonus') },
]

/** What the illness was like before today. */
export const HISTORY = ['history.pain.continuing', 'history.pain.disproportionate', 'diagnosis.major_nerve_injury', 'diagnosis.previously_met_clinical'] as const

/** Signs of danger that are asked at every visit. Thoughts of suicide have their own form and their own readers. */
export const DANGERS = [
  'sign.urgent.fever', 'sign.urgent.hot_swollen_limb', 'sign.urgent.cold_pale_sudden', 'sign.urgent.calf_swelling', 'sign.urgent.new_weakness', 'sign.urgent.bladder_or_bowel_change',
] as const
