/** The panel: everyone this team may know of, with the reason to look. */
import { accept } from '#log/problem.ts'
import { member } from '#server/access.ts'
import { noParams, nothing, route } from '#server/route.ts'
import { peopleOf } from '#features/sharing/people-store.ts'
import { groupOf, reasonsFor } from './reasons.ts'
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
        people: people.map(person => {
          const known = summaries.get(person.id) ?? {}
          const reasons = reasonsFor(known, today)
          return { ...person, group: groupOf(reasons), reasons, nextReview: known.clinical?.reviews.find(on => on >= today) ?? null }
        }),
      })
    },
  }),
]
