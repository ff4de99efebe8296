/** What was found, as a person reads it. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'

/** Plain words for signs that were seen, in the order in which they are read. */
export const SIGN_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  'sign.motor.dystonia': msg`It pulls, clenches or turns by itself`,
  'sign.motor.decreased_rom': msg`It moves less far`,
  'sign.motor.weakness': msg`It is weak`,
  'sign.motor.tremor': msg`It trembles`,
  'sign.motor.myoclonus': msg`It jerks`,
  'sign.sensory.allodynia': msg`A soft touch hurts`,
  'sign.sensory.hyperalgesia_pinprick': msg`A pinprick hurts more than it should`,
  'sign.vasomotor.temp_asymmetry': msg`It is warmer or colder than the other side`,
  'sign.vasomotor.skin_colour_change': msg`The skin has another colour than usual`,
  'sign.vasomotor.skin_colour_asymmetry': msg`The skin has another colour than the other side`,
  'sign.sudomotor.oedema': msg`It is swollen`,
  'sign.sudomotor.sweating_change': msg`It sweats more or less than usual`,
  'sign.sudomotor.sweating_asymmetry': msg`It sweats more or less than the other side`,
  'sign.motor.trophic': msg`Nails, hair or skin have changed`,
}
