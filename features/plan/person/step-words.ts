/** The five steps of a goal, as a person would say them; none is a mark for anybody. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { Step } from '../goal.ts'

export const STEP_NAMES: Record<Step, MessageDescriptor> = {
  '-2': msg`Where it started`, '-1': msg`A step on the way`, 0: msg`The aim`, 1: msg`More than the aim`, 2: msg`Much more than the aim`,
}
