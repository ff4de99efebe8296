import { missingFact, type Facts } from '../facts.ts'
import { known, unknown, type Verdict } from '../verdict.ts'
import { OUTCOME_SOURCES } from './sources.ts'
import type { Answer } from './score.ts'

/** What the answers to question 9 of the PHQ-9 ask for, at the moment of the answer. */
export type ItemNine = { readonly state: 'alert' | 'none' | 'not-answered'; readonly highest: number | null; readonly flag: 'RF-SUI' | null; readonly says: string }

/**
 * Question 9 of the PHQ-9, judged at once and by itself: never by a total, a language or who answered for whom. Every answer
 * given counts, also one changed before sending; not answered is not a no.
 */
export function itemNine(answers: readonly Answer[]): ItemNine {
  const given = answers.filter(answer => answer.item === 9).map(answer => answer.answer)
  if (given.length === 0) return { state: 'not-answered', highest: null, flag: null, says: 'Question 9 is not answered: ask again, and the clinician is told.' }
  const highest = Math.max(...given)
  return highest >= 1
    ? { state: 'alert', highest, flag: 'RF-SUI', says: `Question 9 was answered ${given.join(', then ')}. A clinician speaks with the person the same day; closed only with name, time and outcome.` }
    : { state: 'none', highest, flag: null, says: 'Question 9 was answered 0.' }
}

/** Which mood questionnaire may be shown: question 9 only to adults and only while a named person reads the answers. */
export function moodForm(facts: Facts): Verdict<'phq-9' | 'phq-8' | 'none-here'> {
  const age = facts['person.age_years']
  const watched = facts['scale.inbox_watched']
  if (age === undefined) return unknown([missingFact('person.age_years')])
  const used = [{ fact: 'person.age_years', value: age }]
  if (age < 18) return known('none-here', [{ text: 'Below 18 the service sets up an instrument for young people.', facts: used }])
  return known(watched === 'yes' ? 'phq-9' : 'phq-8', [{ text: watched === 'yes' ? 'A named person reads the answers in these hours.' : 'Nobody is known to read the answers in these hours: the form without question 9.', facts: watched === undefined ? used : [...used, { fact: 'scale.inbox_watched', value: watched }] }])
}

/** How the answers look by the count of symptoms. For screening only; sleep, tiredness and concentration rise with pain itself. */
export function depressionPattern(facts: Facts): Verdict<'major-pattern' | 'other-pattern' | 'neither'> {
  const age = facts['person.age_years']
  if (age !== undefined && age < 18) return unknown([], [{ text: 'The PHQ-9 is not used below 18; young people have their own, set up by the service.', facts: [{ fact: 'person.age_years', value: age }] }], null)
  const given = new Map((facts['scale.instrument'] === 'phq-9' ? (facts['scale.answers'] ?? []) : []).map(({ item, answer }) => [item, answer]))
  if (given.size < 9) return unknown([missingFact('scale.answers')])
  const count = [...given].filter(([item, answer]) => answer >= (item === 9 ? 1 : 2)).length
  const core = (given.get(1) ?? 0) >= 2 || (given.get(2) ?? 0) >= 2
  return known(!core ? 'neither' : count >= 5 ? 'major-pattern' : count >= 2 ? 'other-pattern' : 'neither', [{ text: `${count} symptoms on most days. For screening only; sleep, tiredness and concentration rise with pain itself.`, facts: [], source: OUTCOME_SOURCES.phq }])
}

/** The health state of EQ-5D-5L as five digits; the index needs a licensed value set of the country. */
export function healthState(facts: Facts): Verdict<string> {
  const order = ['eq5d.mobility', 'eq5d.self_care', 'eq5d.usual_activities', 'eq5d.pain', 'eq5d.anxiety'] as const
  const open = order.filter(id => facts[id] === undefined)
  return open.length > 0 ? unknown(open.map(id => missingFact(id))) : known(order.map(id => facts[id]).join(''), [{ text: 'Mobility, self-care, usual activities, pain, anxiety. The index needs a value set of the country.', facts: order.map(fact => ({ fact, value: facts[fact] ?? 0 })) }])
}
