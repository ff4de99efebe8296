import type { FactId } from '../facts.ts'
import type { Question } from '../questions.ts'
import { RED_FLAG_QUESTIONS } from '../red-flags/questions.ts'
import { factsRead } from '../rules/condition.ts'
import { CARDS } from './cards.ts'
import { topicsFor } from './for-person.ts'
import { TOPICS } from './topics.ts'
import { watchList } from './watch-list.ts'

const watched: readonly FactId[] = ['history.pain.continuing', 'symptom.sensory.allodynia', 'symptom.vasomotor.temp_asymmetry', 'symptom.vasomotor.skin_colour_change', 'symptom.sudomotor.oedema', 'symptom.sudomotor.sweating_change',
  'symptom.motor.decreased_rom', 'symptom.motor.weakness', 'symptom.motor.tremor', 'symptom.motor.dystonia', 'symptom.motor.trophic', 'cast.present', 'cast.tight', 'cast.colour_or_feeling', 'cast.pain_rising', 'fracture.wrist_days_ago', 'fracture.mean_pain_2_days']

/** What can be asked about pages for the person by name. */
export const TOPIC_QUESTIONS: readonly Question[] = [
  { name: 'topics', about: 'Pages and cards that fit this person, in plain words.', reads: [...new Set([...TOPICS, ...CARDS].flatMap(topic => (topic.fits === null ? [] : factsRead(topic.fits))))], answer: topicsFor },
  { name: 'watch-list', about: 'For a person without a name for it yet: what to notice, what is urgent, what to show the doctor. No verdict.', reads: [...new Set([...watched, ...RED_FLAG_QUESTIONS.flatMap(question => question.reads)])], answer: watchList },
]
