/** The names of what a clinic may ask beyond the usual. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { FurtherQuestion } from '../prescription.ts'

export const FURTHER_NAMES: Record<FurtherQuestion, MessageDescriptor> = {
  use: msg`Use of the limb`, opens: msg`Opening enough to wash`, skin: msg`The skin`, sleep: msg`Sleep`, pain: msg`Pain`, mood: msg`How you have been, two weeks back`,
  temperature: msg`Warmth of both sides`, swelling: msg`Tape measure`, photo: msg`A photo`, range: msg`How far it moves`,
}
