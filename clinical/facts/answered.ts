import { INSTRUMENT_IDS } from '../outcomes/instrument-ids.ts'
import { choice, number, record, table, whole } from './spec.ts'

const nrs = (name: string) => number('ask', name, '{0-10}', 0, 10)

/** What the person answered: numbers, questionnaires, goals. */
export const ANSWERED = {
  'nrs.baseline': nrs('Pain at the start, 0 to 10'),
  'nrs.follow': nrs('Pain now, 0 to 10'),
  'nrs.week': table('ask', 'Pain of the days of one week', { on: { kind: 'date', name: 'Day', how: 'ask' }, pain: nrs('Pain, 0 to 10') }),
  'pgic.answer': whole('ask', 'Change since the start of treatment: 1 very much improved … 4 no change … 7 very much worse', '{1-7}', 1, 7),
  'scale.instrument': choice('known', 'Questionnaire that is scored', INSTRUMENT_IDS),
  'scale.answers': table('ask', 'Answers: number of the question, and the number answered', { item: whole('known', 'Question', '{item}', 1, 40), answer: whole('ask', 'Answer', '{score}', 0, 10) }),
  'scale.earlier': number('known', 'Earlier score of the same questionnaire', '{score}', 0, 100),
  'scale.now': number('known', 'Score now', '{score}', 0, 100),
  'scale.inbox_watched': record('A named person reads the answers, today and in these hours'),
  'psfs.version': choice('known', 'Version of the patient-specific scale', ['1', '2.0']),
  'psfs.activities': table('ask', 'Own activities: which, then and now, 0 to 10', { activity: whole('known', 'Number of the activity', '{activity}', 1, 20) },
    { earlier: nrs('Then'), now: nrs('Now') }),
  'gas.goals': table('ask', 'Goals: level reached, at the start and now, and weight', { goal: whole('known', 'Number of the goal', '{goal}', 1, 20), now: whole('ask', 'Level now', '{-2..2}', -2, 2) },
    { start: whole('ask', 'Level at the start', '{-2..2}', -2, 2), weight: whole('known', 'Weight: importance times difficulty', '{weight}', 0, 16) }),
  'eq5d.mobility': whole('ask', 'EQ-5D-5L mobility', '{1-5}', 1, 5),
  'eq5d.self_care': whole('ask', 'EQ-5D-5L self-care', '{1-5}', 1, 5),
  'eq5d.usual_activities': whole('ask', 'EQ-5D-5L usual activities', '{1-5}', 1, 5),
  'eq5d.pain': whole('ask', 'EQ-5D-5L pain or discomfort', '{1-5}', 1, 5),
  'eq5d.anxiety': whole('ask', 'EQ-5D-5L anxiety or depression', '{1-5}', 1, 5),
} as const
