import { missingFact } from '../facts.ts'
import type { Question } from '../questions.ts'
import { unknown } from '../verdict.ts'
import { depressionPattern, healthState, itemNine, moodForm } from './mood.ts'
import { globalChange, painChange, weeklyPain } from './nrs.ts'
import { goalAttainment, ownActivities } from './own-goals.ts'
import { score, scoreChange } from './score.ts'

/** What can be asked about outcomes by name. */
export const OUTCOME_QUESTIONS: readonly Question[] = [
  { name: 'pain-change', about: 'The change of pain by percentage and by points.', reads: ['nrs.baseline', 'nrs.follow'], answer: painChange },
  { name: 'pain-week', about: 'The mean pain of a week.', reads: ['nrs.week'], answer: weeklyPain },
  { name: 'global-change', about: 'The person’s own view of change.', reads: ['pgic.answer'], answer: globalChange },
  { name: 'own-activities', about: 'The change of a person’s own activities, in both versions of the scale.', reads: ['psfs.version', 'psfs.activities'], answer: ownActivities },
  { name: 'goal-attainment', about: 'Goal attainment, weighted, at the start and now.', reads: ['gas.goals'], answer: goalAttainment },
  { name: 'score', about: 'The score of one questionnaire.', reads: ['scale.instrument', 'scale.answers', 'person.age_years'], answer: (facts, local) => {
    const instrument = facts['scale.instrument']
    return instrument === undefined ? unknown([missingFact('scale.instrument')]) : score(instrument, facts['scale.answers'] ?? [], facts, local)
  } },
  { name: 'score-change', about: 'The change of one questionnaire against its error and against what matters.', reads: ['scale.instrument', 'scale.earlier', 'scale.now'], answer: scoreChange },
  { name: 'question-nine', about: 'Question 9 of the PHQ-9, judged at the moment of the answer; an answer taken back still counts.', reads: ['scale.instrument', 'scale.answers'], answer: facts => itemNine(facts['scale.instrument'] === 'phq-9' ? (facts['scale.answers'] ?? []) : []) },
  { name: 'mood-form', about: 'Which mood questionnaire may be shown: question 9 only while a named person reads the answers.', reads: ['person.age_years', 'scale.inbox_watched'], answer: moodForm },
  { name: 'depression-pattern', about: 'The pattern of PHQ-9 answers by count of symptoms, for screening.', reads: ['scale.instrument', 'scale.answers', 'person.age_years'], answer: depressionPattern },
  { name: 'health-state', about: 'EQ-5D-5L as five digits.', reads: ['eq5d.mobility', 'eq5d.self_care', 'eq5d.usual_activities', 'eq5d.pain', 'eq5d.anxiety'], answer: healthState },
]
