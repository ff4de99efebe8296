import type { FactId, Facts, FindingId } from '../facts.ts'
import { constant } from '../source.ts'
import { redFlags } from '../red-flags/red-flags.ts'
import type { FlagId } from '../red-flags/flag.ts'

/** A thing to notice: the fact that it fills, and the question. */
export type Watched = { readonly fact: FindingId; readonly question: string; readonly answer: 'yes' | 'no' | 'open' }

/** What the person without a name for it sees: what to notice, what is urgent, what to show the doctor, and pages that fit. No verdict. */
export type WatchList = {
  readonly notice: readonly Watched[]
  readonly castNow: readonly string[]
  readonly urgent: readonly { readonly flag: FlagId; readonly words: string }[]
  readonly showDoctor: 'now' | 'today' | 'within-two-weeks' | 'at-your-next-visit'
  readonly words: string
  /** What could still make it more pressing and was not answered, and the signs of danger that nobody asked about: the answer above is the least. */
  readonly notAnswered: readonly FactId[]
  readonly urgentOpen: readonly FlagId[]
  readonly page: readonly string[]
  readonly topics: readonly string[]
}

const NOTICE: readonly (readonly [FindingId, string])[] = [
  ['history.pain.continuing', 'Does the pain go on?'],
  ['symptom.sensory.allodynia', 'Does a light touch hurt?'],
  ['symptom.vasomotor.temp_asymmetry', 'Is it warmer or colder than the other side?'],
  ['symptom.vasomotor.skin_colour_change', 'Is it redder, darker, more purple, grey or paler than your usual?'],
  ['symptom.sudomotor.oedema', 'Is it swollen?'],
  ['symptom.sudomotor.sweating_change', 'Does it sweat more, or less?'],
  ['symptom.motor.decreased_rom', 'Does it move less than before?'],
  ['symptom.motor.weakness', 'Is it weaker?'],
  ['symptom.motor.tremor', 'Does it shake?'],
  ['symptom.motor.dystonia', 'Does it pull, clench or turn by itself?'],
  ['symptom.motor.trophic', 'Do hair, nails or skin grow in a new way?'],
]
const CAST: readonly (readonly [FindingId, string])[] = [
  ['cast.colour_or_feeling', 'Fingers or toes turn blue, white, cold or numb in the cast: have it opened now. Go to emergency care.'],
  ['cast.pain_rising', 'The pain in the cast rises and does not settle: have it opened now. Go to emergency care.'],
  ['cast.tight', 'The cast feels tight: have it looked at today.'],
]

/** Average pain from which, in the first week after a wrist fracture, a doctor looks early. */
export const EARLY_PAIN = constant(5, '{0-10}', { id: 'moseley2014', mark: 'V', cite: 'Moseley GL et al. J Pain 2014;15:16-23', doi: '10.1016/j.jpain.2013.08.009' })

/** The watch list for a person who has no name for it yet: after an injury, or while waiting. It never says that criteria hold or do not. */
export function watchList(facts: Facts): WatchList {
  const notice = NOTICE.map(([fact, question]): Watched => ({ fact, question, answer: facts[fact] === 'yes' ? 'yes' : facts[fact] === 'no' ? 'no' : 'open' }))
  const cast = CAST.filter(([fact]) => facts[fact] === 'yes')
  const flags = redFlags(facts)
  const castNow = cast.some(([fact]) => fact !== 'cast.tight')
  const days = facts['fracture.wrist_days_ago']
  const early = days !== undefined && days <= 7 && (facts['fracture.mean_pain_2_days'] ?? -1) >= EARLY_PAIN.value
  const pulls = facts['symptom.motor.dystonia'] === 'yes'
  const seen = notice.filter(one => one.answer === 'yes').length
  const showDoctor = castNow || flags.fastest === 'E' ? 'now' : cast.length > 0 || flags.fastest === 'S' ? 'today' : early || pulls || flags.fastest === 'U' || seen >= 3 ? 'within-two-weeks' : 'at-your-next-visit'
  return {
    notice, castNow: cast.map(([, words]) => words), urgent: flags.raised.map(({ id, words }) => ({ flag: id, words })), showDoctor, words: WORDS[showDoctor], notAnswered: notAnswered(facts), urgentOpen: flags.open.map(({ id }) => id),
    page: PAGE,
    topics: ['what-is-crps', 'why-move', 'swelling'],
  }
}

/** What is asked of a cast and of a fresh fracture, as far as nobody answered. */
function notAnswered(facts: Facts): readonly FactId[] {
  const open = (id: FactId): boolean => facts[id] === undefined || facts[id] === 'not-asked'
  const cast: readonly FactId[] = facts['cast.present'] === 'no' ? [] : CAST.map(([fact]) => fact)
  const days = facts['fracture.wrist_days_ago']
  const fracture: readonly FactId[] = days !== undefined && days > 7 ? [] : ['fracture.wrist_days_ago', 'fracture.mean_pain_2_days']
  return [...cast, ...fracture].filter(open)
}

const WORDS: Readonly<Record<WatchList['showDoctor'], string>> = {
  'now': 'Get help now.',
  'today': 'See a doctor today.',
  'within-two-weeks': 'Show this page to your doctor within two weeks.',
  'at-your-next-visit': 'Keep noting what you see. Take this page to your next visit.',
}

const PAGE: readonly string[] = ['When it began, and what happened before', 'What you notice, and since when', 'Photos of both sides, same light, with the date', 'What helps, what makes it worse', 'What you cannot do now', 'All that you take']

/** Every sentence with which the watch list answers, for whoever brings it into another language. */
export const WATCH_LIST_WORDS: readonly string[] = [...CAST.map(([, words]) => words), ...Object.values(WORDS), ...PAGE]
