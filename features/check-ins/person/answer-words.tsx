/** What a number from 0 to 10 means, in words beside it. */
import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { Question } from '../check-in.ts'

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

const OPENS: readonly MessageDescriptor[] = [
  msg`Not at all.`, msg`Hardly at all.`, msg`A gap, with a lot of effort.`, msg`A little, slowly.`, msg`Some of it.`, msg`About half.`,
  msg`A bit more than half.`, msg`Most of it, with care.`, msg`Most of it.`, msg`Nearly easily.`, msg`Easily.`,
]
const SKIN: readonly MessageDescriptor[] = [
  msg`Broken, or very sore.`, msg`Very sore.`, msg`Sore.`, msg`Red or damp most of the day.`, msg`Red or damp at times.`, msg`In between.`,
  msg`A little red or damp.`, msg`Nearly fine.`, msg`Fine in most places.`, msg`Fine.`, msg`As I want it.`,
]

/** The words for each question, by the number; an own activity speaks as use does. */
export const ANSWER_WORDS = { use: USE, activity: USE, opens: OPENS, skin: SKIN, sleep: SLEEP, pain: PAIN, none: msg`Not said.` } as const

/** What 0 means. */
export function LeastWords({ question }: { question: Question }) {
  return question === 'pain' ? <Trans>none</Trans> : question === 'skin' ? <Trans>broken or very sore</Trans> : <Trans>not at all</Trans>
}

/** What 10 means: never how it was before, always what is wanted now. */
export function MostWords({ question }: { question: Question }) {
  switch (question) {
    case 'pain': return <Trans>worst there is</Trans>
    case 'sleep': return <Trans>all I wanted</Trans>
    case 'opens': return <Trans>easily</Trans>
    case 'skin': return <Trans>as I want it</Trans>
    case 'use': case 'activity': return <Trans>all I wanted to do</Trans>
  }
}
