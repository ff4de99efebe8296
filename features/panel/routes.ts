/** The panel: everyone this team may know of, with the reason to look. */
import { accept } from '#log/problem.ts'
import { member } from '#server/access.ts'
import { noParams, nothing, route } from '#server/route.ts'
import { peopleOf } from '#features/sharing/people-store.ts'
import { groupOf, reasonsOfAll } from './reasons.ts'
import { panelShape } from './shapes.ts'
import { noteShown, summariesOf } from './store.ts'

/** Every route of the panel. */
export const panelRoutes = [
  route({
    method: 'GET',
    path: '/api/panel',
    says: 'Everyone the team may know of, each with the reasons to look that the readable streams give.',
    params: noParams,
    body: nothing,
    answer: panelShape,
    refuses: [],
    access: member,
    async handle({ db, now }) {
      const today = now.slice(0, 10)
      const [people, summaries] = [await peopleOf(db), await summariesOf(db)]
      await noteShown(db, summaries)
      return accept({
        // Two records of one person stand as one, with the reasons of both.
        people: people.filter(({ joinedTo }) => joinedTo === null).map(person => {
          const records = [person.id, ...person.joined.map(({ other }) => other)].map(id => summaries.get(id) ?? {})
          const reasons = reasonsOfAll(records, today)
          const nextReview = records.flatMap(known => known.clinical?.reviews.find(on => on >= today) ?? []).sort()[0] ?? null
          return { ...person, group: groupOf(reasons), reasons, nextReview }
        }),
      })
    },
  }),
]
