/** What a person may think of a point of the plan, in words. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { ItemAnswer } from '../plan.ts'

export const ANSWER_NAMES: Record<ItemAnswer['answer'], MessageDescriptor> = { yes: msg`Yes`, 'not-sure': msg`Not sure`, 'not-for-me': msg`Not for me` }
