/** What the views of a photo are called. */
import { msg } from '@lingui/core/macro'
import type { I18n, MessageDescriptor } from '@lingui/core'
import type { Told } from '#log/line.ts'
import { dayIn } from '#log/time.ts'
import { sayDate } from '#ui/dates.ts'
import type { Photo, View } from './photo.ts'

export const VIEW_NAMES: Record<View, MessageDescriptor> = {
  palm: msg`Palm`, 'back-of-hand': msg`Back of the hand`, 'thumb-side': msg`Thumb side`, 'little-finger-side': msg`Little finger side`,
  'top-of-foot': msg`Top of the foot`, sole: msg`Sole`, inside: msg`Inner side`, outside: msg`Outer side`, other: msg`Another side`,
}

const OF_LEFT = { palm: msg`Left palm`, 'back-of-hand': msg`Back of the left hand`, 'thumb-side': msg`Left, thumb side`, 'little-finger-side': msg`Left, little finger side`, 'top-of-foot': msg`Top of the left foot`, sole: msg`Left sole`, inside: msg`Left, inner side`, outside: msg`Left, outer side`, other: msg`Left, another side` }
const OF_RIGHT = { palm: msg`Right palm`, 'back-of-hand': msg`Back of the right hand`, 'thumb-side': msg`Right, thumb side`, 'little-finger-side': msg`Right, little finger side`, 'top-of-foot': msg`Top of the right foot`, sole: msg`Right sole`, inside: msg`Right, inner side`, outside: msg`Right, outer side`, other: msg`Right, another side` }

/** What is on it: *Palm*, or *Left palm* where the side was said. */
export function motifName(i18n: I18n, { view, side }: Pick<Photo, 'view' | 'side'>): string {
  return i18n._(side === 'left' ? OF_LEFT[view] : side === 'right' ? OF_RIGHT[view] : VIEW_NAMES[view])
}

/** A photo by what is on it and its day. */
export function photoName(i18n: I18n, { body, entry }: Told<Photo>, locale: string): string {
  return `${motifName(i18n, body)}, ${sayDate(locale, dayIn(entry.at, entry.zone), 'short')}`
}
