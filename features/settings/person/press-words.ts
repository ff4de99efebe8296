import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { Press } from '#ui/pressing.ts'

/** How somebody presses, as a choice. */
export const PRESS_NAMES: Record<Press, MessageDescriptor> = {
  right: msg`My right hand`, left: msg`My left hand`, either: msg`Either hand`, knuckle: msg`A knuckle, or the side of a hand`,
  stick: msg`A stick`, foot: msg`A foot`, voice: msg`My voice`, switch: msg`One or two switches`,
}

/** What that changes, told as soon as it is chosen. */
export const PRESS_CHANGES: Record<Press, MessageDescriptor> = {
  right: msg`The large button lies at the right thumb.`, left: msg`The large button lies at the left thumb.`, either: msg`The large button lies in the middle.`,
  knuckle: msg`All buttons are larger, with the large one in the middle. It rests for 2 seconds after a tap.`,
  stick: msg`All buttons are larger, with the large one in the middle. It rests for 2 seconds after a tap.`,
  foot: msg`All buttons are larger, with the large one in the middle. It rests for 3 seconds after a tap.`,
  voice: msg`Turn on voice control in your device. Say the words you see on a button, and it is pressed.`,
  switch: msg`A wide ring shows what is next. Below you choose whether one key or two go with it.`,
}
