/** What the server tells a person's device of who reads, when, and whom to call. */
import { sql } from 'kysely'
import { accept } from '#log/problem.ts'
import { device } from '#server/access.ts'
import { noParams, nothing, route } from '#server/route.ts'
import type { Route } from '#server/route.ts'
import { ageInYears } from './age.ts'
import { crisisServiceShape } from './reader.ts'
import type { CrisisFile } from './service-file.ts'

const GROWN_UP_YEARS = 18

/** Every route of this slice, for a service that said this. */
export const crisisRoutes = (file: CrisisFile): readonly Route[] => [
  route({
    method: 'GET', path: '/api/crisis', says: 'Who reads what this person says of how they are, when, and the numbers of the service.', access: device, params: noParams, body: nothing,
    answer: crisisServiceShape, refuses: [],
    handle: async ({ actor, now, db }) => {
      const { rows } = await sql<{ born: string | null; teams: string[] }>`
        select (select i.date_of_birth::text from frond.identity i where i.person = ${actor.person}) as born,
               (select coalesce(array_agg(t.name), '{}') from frond.team t
                 where t.id in (select g.team from frond.access_grant g where g.person = ${actor.person} and g.stream = 'mental-health'
                                   and g.revoked_at is null and g.stopped_at is null and (g.until is null or g.until > now()))) as teams`.execute(db)
      const [known] = rows
      const age = ageInYears(known?.born ?? null, now.slice(0, 10))
      return accept({
        readers: file.readers.filter(reader => known?.teams.includes(reader.team) === true),
        adult: age === 'not-known' ? ('not-known' as const) : age >= GROWN_UP_YEARS ? ('yes' as const) : ('no' as const),
        numbers: [...file.numbers] as never, at: now,
      })
    },
  }),
]
