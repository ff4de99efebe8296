/** What each reason is called on the panel: what was noted, and since when. */
import { Plural, Trans } from '@lingui/react/macro'
import { sayDate } from '#ui/dates.ts'
import type { Reason } from './reasons.ts'

/** A reason in words, with the day it stands since. */
export function ReasonWords({ reason, locale }: { reason: Reason; locale: string }) {
  const day = sayDate(locale, reason.since, 'short')
  switch (reason.code) {
    case 'danger-found': return <Trans>An urgent sign was found {day}</Trans>
    case 'somewhere-new': return <Trans>Somewhere new, noticed {day}</Trans>
    case 'different-from-usual': return <Trans>Something different from usual, noticed {day}</Trans>
    case 'review-overdue': return <Trans>Review was due {day}</Trans>
    case 'erasure-asked': return <Trans>Asked on {day} to have the record erased</Trans>
    case 'step-not-ready': return <Trans>Not ready for the next step of a medicine, {day}</Trans>
    case 'plan-doubted': return <Trans><Plural value={reason.count ?? 1} one="# plan item: not sure, or not for me" other="# plan items: not sure, or not for me" />, {day}</Trans>
    case 'examination-proposed': return <Trans>An examination waits for a signature since {day}</Trans>
    case 'plan-proposed': return <Trans>A plan waits for agreement since {day}</Trans>
    case 'first-look': return <Trans>Diary since {day}, not yet examined</Trans>
    case 'review-soon': return <Trans>Review on {day}</Trans>
    case 'quiet': return <Trans>Nothing heard since {day}</Trans>
  }
}
