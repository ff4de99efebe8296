/** The words for days that mattered. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { Happening } from '../event.ts'

export const HAPPENING_NAMES: Record<Happening, MessageDescriptor> = {
  injury: msg`An injury`, fracture: msg`A broken bone`, operation: msg`An operation`, vaccination: msg`A vaccination`, infection: msg`An infection`, 'dental-work': msg`The dentist`,
  block: msg`A nerve block`, 'cast-on': msg`A cast put on`, 'cast-off': msg`A cast taken off`, 'new-splint': msg`A new splint`, 'new-shoes': msg`New shoes`,
  bereavement: msg`Somebody died`, move: msg`A move`, exam: msg`An exam`, pregnancy: msg`A pregnancy`, period: msg`A period`, travel: msg`A journey`, other: msg`Something else`,
}
