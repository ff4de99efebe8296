/** A clinic for the journeys of a visit: the whole server, and colleagues with sessions and authorities. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Authority, TeamRole } from '#log/role.ts'
import { sessionCookie } from '#server/actor.ts'
import { cookieFor } from '#test/clinic-cookie.ts'
import { asOwner } from '#test/postgres.ts'
import { startWholeFrond } from './whole-frond.ts'

/** Opens a clinic with one team. */
export async function openExamineStation() {
  const frond = await startWholeFrond()
  const owner = <T>(text: string, values: unknown[] = []): Promise<T[]> => asOwner(frond.connection, async client => (await client.query(text, values)).rows as T[])
  const [team] = await owner<{ id: string }>(`insert into frond.team (name) values ('Hand team') returning id`)
  return {
    address: frond.address,
    stop: frond.stop,
    /** A colleague with a session; the cookie opens the clinic as them. */
    async colleague(role: TeamRole, authorities: readonly Authority[]): Promise<{ name: string; value: string; url: string }> {
      const account = randomUUID()
      const token = randomBytes(16).toString('hex')
      await owner(`insert into signin."user" (id, name, email, "emailVerified") values ($1, 'A colleague', $2, false)`, [account, `${account}@example.org`])
      await owner(`insert into signin.session (id, "expiresAt", token, "updatedAt", "userId") values ($1, now() + interval '1 hour', $2, now(), $3)`, [randomUUID(), token, account])
      await owner(`insert into frond.member (team, account, name, role, authorities) values ($1, $2, 'A colleague', $3, $4)`, [team?.id, account, role, authorities])
      return { name: sessionCookie, value: cookieFor(token), url: frond.address }
    },
    kinds: async (person: string): Promise<string[]> => (await owner<{ kind: string }>('select kind from frond.entry where person = $1 order by received_at', [person])).map(row => row.kind),
    /** The person takes a part of their record back from the team. */
    revoke: (person: string, stream: string) => owner('update frond.access_grant set revoked_at = now() where person = $1 and stream = $2', [person, stream]),
  }
}
export type ExamineStation = Awaited<ReturnType<typeof openExamineStation>>
