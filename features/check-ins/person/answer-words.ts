/** What a number from 0 to 10 means, in words beside it. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'

const USE: readonly MessageDescriptor[] = [
  msg`Nothing.`, msg`Hardly anything.`, msg`A thing or two, with effort.`, msg`Some things, slowly.`, msg`Some things.`, msg`About half of what I wanted.`,
  msg`A bit more than half.`, msg`Most things, with care.`, msg`Most things.`, msg`Nearly all I wanted to do.`, msg`All I wanted to do.`,
]
const SLEEP: readonly MessageDescriptor[] = [
  msg`No sleep.`, msg`Hardly any.`, msg`Very little.`, msg`Little, in pieces.`, msg`Less than half of what I wanted.`, msg`About half of what I wanted.`,
  msg`A bit more than half.`, msg`Most of it.`, msg`Well.`, msg`Nearly all I wanted.`, msg`All I wanted.`,
]
const PAIN: readonly MessageDescriptor[] = [
  msg`No pain.`, msg`Hardly any.`, msg`A little.`, msg`Noticed often.`, msg`There all the time.`, msg`It gets in the way.`,
  msg`It gets in the way of most things.`, msg`Hard to think of anything else.`, msg`Hardly anything is possible.`, msg`Nothing is possible.`, msg`The worst there is.`,
]

/** The words for each question, by the number; an own activity speaks as use does. */
export const ANSWER_WORDS = { use: USE, sleep: SLEEP, pain: PAIN, none: msg`Not said.` } as const
