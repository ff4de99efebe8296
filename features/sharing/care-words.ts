/** What is said about where care stands. */
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { CareState } from './sharing.ts'

/** The words for where care by a team stands. */
export const careWords: Record<CareState, MessageDescriptor> = {
  ongoing: msg`Care goes on`,
  'on-hold': msg`On hold`,
  ended: msg`Care ended`,
  'handed-over': msg`Handed over`,
}
