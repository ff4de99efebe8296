/** Why a page is shown first, in the person's words. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { PageReason } from '../reasons.ts'

export const REASON_WORDS: Record<PageReason, MessageDescriptor> = {
  'one-side': msg`One side is affected`,
  pulls: msg`The limb pulls, clenches or turns`,
  'hand-shuts': msg`The hand shuts`,
  'touch-hurts': msg`Touch hurts`,
  'touch-strong': msg`Touch feels too strong`,
  swells: msg`It swells`,
  'was-swollen': msg`It was swollen when it was looked at`,
  'colder-or-warmer': msg`It is colder or warmer`,
  medicine: msg`A medicine on the list`,
  'medicine-thought-of': msg`A medicine that is being thought of`,
  device: msg`A pump or a stimulator`,
  asked: msg`It was asked about`,
  sleep: msg`Sleep is poor`,
  'good-days': msg`Much is done on good days`,
  'keeps-still': msg`The limb is kept still`,
  pregnancy: msg`A pregnancy was marked`,
  'somewhere-new': msg`It was noticed somewhere new`,
}
