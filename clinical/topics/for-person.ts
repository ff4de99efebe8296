import type { Facts } from '../facts.ts'
import { factsBehind, holds } from '../rules/condition.ts'
import type { FactUsed } from '../verdict.ts'
import { CARDS } from './cards.ts'
import type { Topic } from './topic.ts'
import { TOPICS } from './topics.ts'

/** A page for this person, why it comes first, and whether a clinician has looked at it. */
export type TopicForPerson = Pick<Topic, 'id' | 'title' | 'kind' | 'review'> & { readonly fits: 'yes' | 'everyone' | 'may'; readonly because: readonly FactUsed[] }

/** Pages for this person: those that fit first, then those for everyone, then those that may fit. None is ever hidden from search. */
export function topicsFor(facts: Facts): readonly TopicForPerson[] {
  const all = [...TOPICS, ...CARDS].flatMap(({ id, title, kind, review, fits }): TopicForPerson[] => {
    const state = fits === null ? 'everyone' : holds(fits, facts)
    return state === 'no' ? [] : [{ id, title, kind, review, fits: state === 'unknown' ? 'may' : state, because: state === 'yes' && fits !== null ? factsBehind(fits, facts) : [] }]
  })
  const order = ['yes', 'everyone', 'may']
  return all.sort((a, b) => order.indexOf(a.fits) - order.indexOf(b.fits))
}
