/** What each reason is called on the panel: what was noted, and since when. */
import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { sayDate } from '#ui/dates.ts'
import type { Reason } from './reasons.ts'

/** The answers to question 9 from 1 to 3, as they stand on the form. */
const ITEM_9_ANSWERS = [msg`Several days`, msg`More than half the days`, msg`Nearly every day`] as const

/** A reason in words, with the day it stands since. */
export function ReasonWords({ reason, locale }: { reason: Reason; locale: string }) {
  const { i18n } = useLingui()
  const day = sayDate(locale, reason.since, 'short')
  switch (reason.code) {
    case 'alert-open': {
      if (reason.alert?.why !== 'item-9') return <Trans>“I am not safe”, {day}</Trans>
      const answer = i18n._(ITEM_9_ANSWERS[(reason.alert.answer ?? 1) - 1] ?? ITEM_9_ANSWERS[0])
      return <Trans>Question 9: “{answer}”, {day}</Trans>
    }
    case 'urgent': return reason.by === undefined ? <Trans>Urgent, {day}. Nobody is calling yet</Trans> : <Trans>Urgent, {day}. Call is being made by {reason.by}</Trans>
    case 'fell-twice': return <Trans>Two falls or more within three months, the last {day}</Trans>
    case 'danger-found': return <Trans>An urgent sign was found {day}</Trans>
    case 'somewhere-new': return <Trans>Somewhere new, noticed {day}</Trans>
    case 'different-from-usual': return <Trans>Something different from usual, noticed {day}</Trans>
    case 'review-overdue': return <Trans>Review was due {day}</Trans>
    case 'erasure-asked': return <Trans>Asked on {day} to have the record erased</Trans>
    case 'refill-passed': return <Trans>The pump was to be filled before {day}. No refill is noted</Trans>
    case 'refill-near': return <Trans>The pump must be filled before {day}</Trans>
    case 'skin-told': return <Trans>Skin told as broken, infected, smelling or newly dark, {day}</Trans>
    case 'practice-stopped': return <Trans>Practice was too much, {day}</Trans>
    case 'step-not-ready': return <Trans>Not ready for the next step of a medicine, {day}</Trans>
    case 'plan-doubted': return <Trans><Plural value={reason.count ?? 1} one="# plan item: not sure, or not for me" other="# plan items: not sure, or not for me" />, {day}</Trans>
    case 'examination-proposed': return <Trans>An examination waits for a signature since {day}</Trans>
    case 'plan-proposed': return <Trans>A plan waits for agreement since {day}</Trans>
    case 'first-look': return <Trans>Diary since {day}, not yet examined</Trans>
    case 'review-soon': return <Trans>Review on {day}</Trans>
    case 'quiet': return <Trans>Nothing heard since {day}</Trans>
  }
}
