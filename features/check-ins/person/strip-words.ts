/** What the strip of the week can show, in words. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { StripShows } from '../check-in.ts'

export const STRIP_NAMES: Record<StripShows, MessageDescriptor> = {
  use: msg`Use of the limb`, opens: msg`Opening enough to wash`, skin: msg`The skin`, pain: msg`Pain`, sleep: msg`Sleep`, hours: msg`Hours logged`, spells: msg`Spells written down`, nothing: msg`Nothing`,
}
