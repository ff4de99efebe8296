import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Problem } from '#log/problem.ts'

/** What was refused and what can be done, in words for the person. A code without words of its own is named, so that somebody can look it up. */
export function ProblemWords({ problem }: { problem: Problem }): ReactNode {
  switch (problem.code) {
    case 'episode.clock-behind': return <Trans>The clock of this device stands before the time when this began. Set the clock right, or correct when it began.</Trans>
    case 'episode.ends-before-start': return <Trans>This ends before it starts. Which of the two times is right?</Trans>
    case 'episode.in-future': case 'entry.in-future': return <Trans>This time is still to come. Which time is right?</Trans>
    case 'episode.already-running': return <Trans>It is running already. One is enough.</Trans>
    case 'episode.eased-already': return <Trans>It has eased already. You can correct the time.</Trans>
    case 'entry.only-they-said': return <Trans>Pain can only be what they said. Choose “They said so”, or leave it out.</Trans>
    case 'entry.too-large': return <Trans>This is too long to keep in one piece. Please shorten it, or make two of it.</Trans>
    case 'entry.text-cannot-be-held': return <Trans>There is a sign in this text that cannot be kept. Please type it again.</Trans>
    case 'activity.no-words': case 'event.other-without-words': return <Trans>Please say it in a few words.</Trans>
    case 'activity.too-many': return <Trans>Three are enough. Take one away first.</Trans>
    case 'helps.too-many': case 'helps.line-too-long': return <Trans>Three short lines are enough for a bad moment.</Trans>
    case 'question.no-words': case 'goal.no-words': case 'help.no-words': return <Trans>Please say it in a few words.</Trans>
    case 'question.too-many': return <Trans>That is enough for one visit. Take one away first.</Trans>
    case 'help.in-future': return <Trans>This day is still to come. Since when do you wait?</Trans>
    case 'goal.step-not-named': return <Trans>This step has no words yet. Write them first.</Trans>
    case 'flare-letter.too-many-lines': return <Trans>Twelve lines fit on a page. Please take some away.</Trans>
    case 'flare-letter.line-too-long': return <Trans>One line is too long. Please make two of it.</Trans>
    case 'flare-letter.letter-too-long': return <Trans>The letter is too long for one page. Please shorten it.</Trans>
    case 'erasure.asked-already': return <Trans>You have asked already. Your team will answer.</Trans>
    case 'exercise.no-name': return <Trans>Please give it a name.</Trans>
    case 'wear.on-already': return <Trans>It is on already. One is enough.</Trans>
    case 'wear.ends-before-start': return <Trans>That is before it was put on. Which time is right?</Trans>
    case 'limb.side-missing': return <Trans>Please choose a side.</Trans>
    case 'entry.id-reused': return <Trans>Something else was saved under the same name. Please write it again.</Trans>
    case 'entry.not-yours': return <Trans>Your team wrote this. You can say that it is not right, but only they can change it.</Trans>
    case 'entry.role-may-not': return <Trans>Only your team can write this.</Trans>
    case 'medicine.same-time-twice': return <Trans>The same time stands there twice. One is enough.</Trans>
    case 'medicine.ends-before-start': return <Trans>It ends before it begins. Which of the two dates is right?</Trans>
    case 'dose.marked-already': return <Trans>You marked this before. You can correct the time.</Trans>
    case 'dose.in-future': case 'effect.in-future': case 'refill.in-future': return <Trans>This time is still to come. Which time is right?</Trans>
    case 'dose.later-is-past': return <Trans>This time has passed. Which time is right?</Trans>
    case 'side-effect.no-words': case 'effect.no-words': return <Trans>Please say it in a few words.</Trans>
    case 'next-step.said-already': return <Trans>You said so already. One time is enough.</Trans>
    case 'refill.next-before-last': return <Trans>The next refill lies before the last one. Which of the two dates is right?</Trans>
    case 'effect.marked-already': return <Trans>You marked this before. You can correct the time.</Trans>
    case 'effect.ends-before-start': return <Trans>It would wear off before it began. Which of the two times is right?</Trans>
    case 'treatment.ends-before-start': return <Trans>It ends before it begins. Which of the two dates is right?</Trans>
    case 'emergency-card.no-number': return <Trans>One of the numbers is not a telephone number. Please use digits.</Trans>
    case 'emergency-card.born-in-future': return <Trans>The day of birth lies ahead. Which day is right?</Trans>
    case 'device.storage-full': return <Trans>This device is full. It is tried again by itself. Please make some room.</Trans>
    case 'device.storage-failed': return <Trans>This browser could not keep it. It is tried again by itself.</Trans>
    default: return problem.advice === 'wait' ? <Trans>It goes by itself later ({problem.code}).</Trans> : <Trans>This was not accepted ({problem.code}). Please change it, or take it back.</Trans>
  }
}
