/** What the views of a photo are called. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { View } from './photo.ts'

export const VIEW_NAMES: Record<View, MessageDescriptor> = {
  palm: msg`Palm`, 'back-of-hand': msg`Back of the hand`, 'thumb-side': msg`Thumb side`, 'little-finger-side': msg`Little finger side`,
  'top-of-foot': msg`Top of the foot`, sole: msg`Sole`, inside: msg`Inner side`, outside: msg`Outer side`, other: msg`Another side`,
}
