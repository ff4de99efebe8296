/** A small world on a test database: two teams, people with devices, members with sessions, and what is shared. */
import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import type { SharedCategory } from '#log/category.ts'
import type { PersonId } from '#log/ids.ts'
import type { Authority, PersonRole, TeamRole } from '#log/role.ts'
import type { TestDatabase } from './database.ts'

/** A person's device with its session. */
export interface WorldDevice { readonly id: string; readonly person: PersonId; readonly token: string }
/** A clinic's account with its session. */
export interface WorldAccount { readonly id: string; readonly token: string; readonly team: string }

/** What may be put into the world, each by the owner, past every wall. */
export interface World {
  readonly owner: pg.Client
  readonly team: () => Promise<string>
  readonly person: (openedBy: string) => Promise<PersonId>
  readonly device: (person: PersonId, role?: PersonRole, streams?: readonly SharedCategory[]) => Promise<WorldDevice>
  readonly account: (team: string, role?: TeamRole, authorities?: readonly Authority[]) => Promise<WorldAccount>
  /** Shares until a moment; for ever unless said. */
  readonly share: (person: PersonId, team: string, streams: readonly SharedCategory[], until?: Date) => Promise<void>
}

/** Opens the world over a database; it is closed with `owner.end()`. */
export async function openWorld(database: Pick<TestDatabase, 'connection'>): Promise<World> {
  const owner = new pg.Client(database.connection)
  owner.on('error', () => undefined)
  await owner.connect()
  const insertOne = async (text: string, values: readonly unknown[]): Promise<string> => {
    const { rows } = await owner.query<{ id: string }>(text, [...values])
    return rows[0]?.id ?? ''
  }
  return {
    owner,
    team: () => insertOne('insert into frond.team (name) values ($1) returning id', ['A team']),
    async person(openedBy) {
      const id = await insertOne('insert into frond.person (opened_by) values ($1) returning id', [openedBy])
      await owner.query(`insert into frond.identity (person, given_name, family_name) values ($1, 'Given', 'Family')`, [id])
      return id as PersonId
    },
    async device(person, role = 'person', streams = ['diary', 'body', 'medicines', 'mental-health', 'clinical', 'team']) {
      const id = await insertOne('insert into frond.device (person, public_key, role, streams) values ($1, $2, $3, $4) returning id', [person, 'key', role, streams])
      const token = randomBytes(32).toString('base64url')
      await owner.query(`select signin.open_device_session($1, $2, '1 hour')`, [id, token])
      return { id, person, token }
    },
    async account(team, role = 'doctor', authorities = []) {
      const id = randomUUID()
      const token = randomBytes(16).toString('hex')
      await owner.query(`insert into signin."user" (id, name, email, "emailVerified") values ($1, 'A member', $2, false)`, [id, `${id}@example.org`])
      await owner.query(`insert into signin.session (id, "expiresAt", token, "updatedAt", "userId") values ($1, now() + interval '1 hour', $2, now(), $3)`, [randomUUID(), token, id])
      await owner.query(`insert into frond.member (team, account, name, role, authorities) values ($1, $2, 'A member', $3, $4)`, [team, id, role, authorities])
      return { id, token, team }
    },
    async share(person, team, streams, until) {
      await owner.query(`insert into frond.access_grant (person, team, stream, kept_by, until) select $1, $2, s, 'person', $4 from unnest($3::text[]) s`, [person, team, streams, until ?? null])
    },
  }
}
