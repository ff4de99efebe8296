/** The words for what may be noticed, and for what a cast may do. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { CastSign, Noticeable } from '../symptom.ts'

export const SYMPTOM_NAMES: Record<Noticeable, MessageDescriptor> = {
  'history.pain.continuing': msg`Does the pain go on?`, 'symptom.sensory.allodynia': msg`Does a light touch hurt?`, 'symptom.vasomotor.temp_asymmetry': msg`Is it warmer or colder than the other side?`,
  'symptom.vasomotor.skin_colour_change': msg`Is it redder, darker, more purple, grey or paler than your usual?`, 'symptom.sudomotor.oedema': msg`Is it swollen?`, 'symptom.sudomotor.sweating_change': msg`Does it sweat more, or less?`,
  'symptom.motor.decreased_rom': msg`Does it move less than before?`, 'symptom.motor.weakness': msg`Is it weaker?`, 'symptom.motor.tremor': msg`Does it shake?`, 'symptom.motor.dystonia': msg`Does it pull, clench or turn by itself?`,
  'symptom.motor.trophic': msg`Do hair, nails or skin grow in a new way?`,
}

export const CAST_WORDS: Record<CastSign, MessageDescriptor> = {
  'cast.colour_or_feeling': msg`Fingers or toes blue, white, cold or numb?`, 'cast.pain_rising': msg`Pain that rises and does not settle?`, 'cast.tight': msg`Does it feel tight?`,
}
