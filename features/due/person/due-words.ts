/** The words for what is due: names, and what its button says. Nothing is late, missed or overdue. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { DueSort } from '../due.ts'

/** What it is called when nobody gave it a name. */
export const DUE_NAMES: Record<DueSort, MessageDescriptor> = {
  'check-in': msg`Once more: how is it now?`, mood: msg`How have you been, two weeks back?`, dose: msg`A medicine`, session: msg`Practice`, measure: msg`A measurement`, splint: msg`Splint or brace`,
  care: msg`Looking after the skin`, refill: msg`Pump refill`, battery: msg`Battery of the device`, procedure: msg`A treatment day`, review: msg`A review`,
}

/** What the way to its screen says while it waits. */
export const DUE_ACTIONS: Record<DueSort, MessageDescriptor> = {
  'check-in': msg`Start`, mood: msg`Start`, dose: msg`Mark it`, session: msg`Start`, measure: msg`Measure`, splint: msg`Mark it`, care: msg`Mark it`, refill: msg`Look`, battery: msg`Look`, procedure: msg`Look`, review: msg`Look`,
}
