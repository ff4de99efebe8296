/** Mood questionnaires as the clinic reads them: the score of each with what it can and cannot say. The person is shown no score. */
import type { Facts } from '#clinical/facts.ts'
import { LOCAL_VALUES } from '#clinical/local-values.ts'
import { score, scoreChange } from '#clinical/outcomes/score.ts'
import type { Score, ScoreChange } from '#clinical/outcomes/score.ts'
import type { Folded } from '#log/fold.ts'
import { standingOf } from '#log/fold.ts'
import type { Told } from '#log/line.ts'
import { moodAnswered } from './mood.ts'
import type { MoodAnswers } from './mood.ts'

/** One questionnaire: its score, why there is none, and the change from the one before of the same form. */
export interface ScoredMood {
  readonly told: Told<MoodAnswers>
  readonly score: Score | { readonly unknown: string }
  readonly change: ScoreChange | null
  /** The answer to question 9, where it was asked and answered. */
  readonly itemNine: number | undefined
}

/** All that were answered, the latest first. An age that is not known gives no score. */
export function moodScores(folded: Folded, age: number | 'not-known'): ScoredMood[] {
  const facts: Facts = age === 'not-known' ? {} : { 'person.age_years': age }
  const before = new Map<MoodAnswers['form'], Score>()
  return standingOf(folded, moodAnswered).map((told): ScoredMood => {
    const { form, answers } = told.body
    const judged = score(form, answers, facts, LOCAL_VALUES)
    const scored = 'known' in judged && judged.known ? judged.value : undefined
    const earlier = before.get(form)
    if (scored !== undefined) before.set(form, scored)
    return {
      told, itemNine: answers.find(({ item }) => item === 9)?.answer,
      score: scored ?? { unknown: 'problem' in judged ? judged.problem.says : (judged.because[0]?.text ?? '') },
      change: scored === undefined || earlier === undefined ? null : changeOf(form, earlier.total, scored.total),
    }
  }).reverse()
}

function changeOf(form: MoodAnswers['form'], earlier: number, now: number): ScoreChange | null {
  const change = scoreChange({ 'scale.instrument': form, 'scale.earlier': earlier, 'scale.now': now }, LOCAL_VALUES)
  return change.known ? change.value : null
}
