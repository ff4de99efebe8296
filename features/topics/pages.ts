/** The pages to read: those of the medicine, in the order in which they fit this person. */
import { CARDS } from '#clinical/topics/cards.ts'
import { topicsFor } from '#clinical/topics/for-person.ts'
import type { TopicForPerson } from '#clinical/topics/for-person.ts'
import type { Topic } from '#clinical/topics/topic.ts'
import { TOPICS } from '#clinical/topics/topics.ts'
import type { Folded } from '#log/fold.ts'
import type { Day } from '#log/time.ts'
import { knownFacts } from './known-facts.ts'

/** A page with why it is shown to this person. */
export type PageForPerson = TopicForPerson & Pick<Topic, 'text'>

const ALL: readonly Topic[] = [...TOPICS, ...CARDS]

/** Every page that fits or may fit; what surely does not fit is still found by its address and by searching. */
export function pagesFor(folded: Folded, today: Day): readonly PageForPerson[] {
  const fitting = topicsFor(knownFacts(folded, today))
  return fitting.map(one => ({ ...one, text: ALL.find(page => page.id === one.id)?.text ?? [] }))
}

/** One page by its name. */
export function pageNamed(id: string): Topic | undefined {
  return ALL.find(page => page.id === id)
}

/** The pages in which every word that was typed stands, as each sentence is said on the screen. */
export function searchPages(typed: string, said: (sentence: string) => string = sentence => sentence): readonly Topic[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(word => word !== '')
  return ALL.filter(page => { const text = [page.title, ...page.text].map(said).join(' ').toLocaleLowerCase(); return words.every(word => text.includes(word)) })
}

/** Whether the card about needles speaks of *my other arm* to somebody of whom it is not known that one arm is free. */
export function needsAnArmNamed(folded: Folded, today: Day, id: string): boolean {
  if (id !== 'blood-test') return false
  const facts = knownFacts(folded, today)
  return facts['limb.side'] === 'both' || facts['limb.side'] === undefined || (facts['limb.region'] !== 'arm' && facts['limb.region'] !== 'arm-and-leg')
}
