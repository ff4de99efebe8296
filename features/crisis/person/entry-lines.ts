/** Mood, safety and alerts among a person's entries. What was answered is not repeated in the list; an alert stays until a person has spoken with them. */
import { msg } from '@lingui/core/macro'
import { lineOf } from '#features/entries/entry-line.ts'
import { alertRaised, urgentRaised } from '../alert.ts'
import { moodAnswered } from '../mood.ts'
import { safetyPlanWritten } from '../safety-plan.ts'

export const crisisLines = [
  lineOf(alertRaised, {
    says: ({ body }, { i18n }) => (body.why === 'not-safe' ? i18n._(msg`I said: I am not safe`) : i18n._(msg`Your team was told of an answer`)),
    stays: true,
  }),
  lineOf(urgentRaised, { says: (_told, { i18n }) => i18n._(msg`Your team was told that something is urgent`), stays: true }),
  lineOf(moodAnswered, { says: (_told, { i18n }) => i18n._(msg`How I have been, two weeks back`) }),
  lineOf(safetyPlanWritten, { says: (_told, { i18n }) => i18n._(msg`My safety plan`), correctedOn: () => '/not-safe/plan' }),
]
