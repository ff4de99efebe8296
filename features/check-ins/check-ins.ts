/** Answers as they stand, by day, and the choices that go with them. */
import { defineView, see, standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import { dayIn } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { activityNamed, checkInAnswered, homeStripChosen } from './check-in.ts'
import type { Activity, CheckInAnswer, HomeStripChoice, StripShows } from './check-in.ts'

/** All answers of a day, by the clock the person lived by; the later of two answers to one question comes last. */
export const answersByDayView = defineView({
  name: 'answers-by-day',
  reads: [checkInAnswered],
  key: told => dayIn(told.entry.at, told.entry.zone),
  of: (told): readonly Told<CheckInAnswer>[] => told,
})

/** What was answered on one day. */
export function answersOn(folded: Folded, day: Day): readonly Told<CheckInAnswer>[] {
  return see(folded, answersByDayView).get(day) ?? []
}

/** The answer that stands to a question on that day: the later one, when it was asked twice. */
export function answerTo(answers: readonly Told<CheckInAnswer>[], asked: { question: CheckInAnswer['question']; limb?: EntryId | 'not-said'; activity?: EntryId }): Told<CheckInAnswer> | undefined {
  return answers.findLast(({ body }) =>
    body.question === asked.question
    && (!('limb' in body) || asked.limb === undefined || body.limb === asked.limb)
    && (body.question !== 'activity' || asked.activity === undefined || body.activity === asked.activity))
}

/** The answer to the same question on the last day before this one that has one. */
export function lastAnswerBefore(folded: Folded, asked: Parameters<typeof answerTo>[1], day: Day): Told<CheckInAnswer> | undefined {
  const days = [...see(folded, answersByDayView).keys()].filter(one => one < day).sort().reverse()
  for (const one of days) {
    const answer = answerTo(answersOn(folded, one), asked)
    if (answer !== undefined) return answer
  }
  return undefined
}

/** The person's own activities, the first named in front. */
export function activitiesOf(folded: Folded): Told<Activity>[] {
  return standingOf(folded, activityNamed)
}

/** What the first screen shows of seven days: use of the limb, until somebody chooses. */
export function stripChoiceOf(folded: Folded): { readonly shows: StripShows; readonly told: Told<HomeStripChoice> | undefined } {
  const told = standingOf(folded, homeStripChosen).at(-1)
  return { shows: told?.body.shows ?? 'use', told }
}
