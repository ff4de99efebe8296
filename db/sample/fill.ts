/** Fills a clinic with the sample people, through the server's own routes; every one of them is marked as a sample. */
import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import { MOST_ENTRIES } from '#log/statement.ts'
import type { Statement } from '#log/statement.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { authorities } from '#log/role.ts'
import { daysLater, instantOf } from '#log/time.ts'
import type { Day, Instant } from '#log/time.ts'
import { cookieSignature, sessionCookie } from '#server/actor.ts'
import { grantedWith } from '#features/sharing/sharing.ts'
import { samplePeople } from './people.ts'
import type { SamplePerson } from './sample-person.ts'
import { Teller } from './teller.ts'
import type { By } from './teller.ts'

type Fetch = (request: Request) => Response | Promise<Response>

/** Who signs in the samples: an account that nobody can sign in with, and whose membership has ended when the filling is over. */
const CLINICIAN = { id: 'sample-clinician', name: 'Sample clinician', email: 'sample-clinician@frond.invalid' }

/** The server that is filled: how it is asked, under which address, and by which secret it signs cookies. */
interface Server { readonly fetch: Fetch; readonly origin: string; readonly secret: string }

interface Filling { readonly owner: pg.Client; readonly fetch: Fetch; readonly origin: string; readonly team: string; readonly clinic: Readonly<Record<string, string>>; readonly now: Instant; readonly say: (line: string) => void }

/** Adds the sample people who are not there yet to the first team; refused while there is no team. Answers how many entries were added. */
export async function fillWithSamples(connection: pg.ClientConfig, { fetch, origin, secret }: Server, now: Instant, say: (line: string) => void): Promise<Outcome<number>> {
  const owner = new pg.Client(connection)
  await owner.connect()
  try {
    const { rows: [first] } = await owner.query<{ id: string }>('select id from frond.team order by made_at limit 1')
    if (!first) return refuse('sample.no-clinic')
    const token = randomBytes(24).toString('base64url')
    await letClinicianIn(owner, first.id, token)
    const clinic = { cookie: `${sessionCookie}=${encodeURIComponent(`${token}.${cookieSignature(token, secret)}`)}`, origin, host: new URL(origin).host }
    let added = 0
    for (const person of samplePeople) added += await fillOne({ owner, fetch, origin, team: first.id, clinic, now, say }, person)
    return accept(added)
  } finally {
    await letClinicianGo(owner)
    await owner.end()
  }
}

async function letClinicianIn(owner: pg.Client, team: string, token: string): Promise<void> {
  await owner.query(`insert into signin."user" (id, name, email, "emailVerified") values ($1, $2, $3, false) on conflict (id) do nothing`, [CLINICIAN.id, CLINICIAN.name, CLINICIAN.email])
  await owner.query(
    `insert into frond.member (team, account, name, role, authorities) values ($1, $2, $3, 'doctor', $4)
     on conflict (team, account) do update set ended_at = null, authorities = excluded.authorities`,
    [team, CLINICIAN.id, CLINICIAN.name, authorities])
  await owner.query(`insert into signin.session (id, token, "expiresAt", "updatedAt", "userId") values ($1, $1, now() + interval '1 hour', now(), $2)`, [token, CLINICIAN.id])
}

async function letClinicianGo(owner: pg.Client): Promise<void> {
  await owner.query('delete from signin.session where "userId" = $1', [CLINICIAN.id])
  await owner.query('update frond.member set ended_at = now() where account = $1 and ended_at is null', [CLINICIAN.id])
}

async function fillOne(filling: Filling, sample: SamplePerson): Promise<number> {
  const { owner, fetch, origin, clinic, now, say } = filling
  const { age, ...identity } = sample.identity
  const { rowCount } = await owner.query('select from frond.identity where sample and hospital_number = $1', [identity.hospitalNumber])
  if (rowCount !== 0) return 0
  const today = now.slice(0, 10)
  const born = bornFor(age, today)
  const opened = await fetch(new Request(`${origin}/api/people`, {
    method: 'POST', headers: { ...clinic, 'content-type': 'application/json' }, body: JSON.stringify({ ...identity, born, sample: true }),
  }))
  if (!opened.ok) throw new Error(`opening a sample person was refused: ${await opened.text()}`)
  const { person } = await opened.json() as { person: string }
  const teller = new Teller(sample.name, today, born)
  sample.tell(teller)
  const past = teller.said.filter(({ statement }) => statement.writtenAt <= now)
  let added = 0
  for (const by of ['person', 'guardian', 'clinic'] as const) {
    const statements = past.filter(one => one.by === by).map(one => one.statement)
    if (statements.length === 0) continue
    added += await appendAll(filling, person, by === 'clinic' ? clinic : await joinedAs(filling, person, by), statements)
  }
  if (sample.joins !== 'paper') await shareOnly(filling, person, sample)
  say(`  ${identity.given} ${identity.family}: ${added} entries`)
  return added
}

/** A device of the sample person for the time of the filling; it stays as a device that nobody holds. */
async function joinedAs({ owner }: Filling, person: string, by: Exclude<By, 'clinic'>): Promise<Record<string, string>> {
  const { rows: [device] } = await owner.query<{ id: string }>(`insert into frond.device (person, public_key, label, role) values ($1, 'sample', 'Sample phone', $2) returning id`, [person, by])
  if (!device) throw new Error('no device was made')
  await owner.query(`update frond.access_grant set kept_by = 'person' where person = $1`, [person])
  const token = randomBytes(32).toString('base64url')
  await owner.query(`insert into signin.device_session (hash, person, device, expires_at) values ($1, $2, $3, now() + interval '1 hour')`, [createHash('sha256').update(token).digest(), person, device.id])
  return { authorization: `Bearer ${token}` }
}

/** Keeps for themselves what the story does not share with the team, as a person who lives with it would on their phone. */
async function shareOnly({ owner }: Filling, person: string, { shares }: SamplePerson): Promise<void> {
  await owner.query(`update frond.access_grant set revoked_at = now() where person = $1 and revoked_at is null and not (stream::text = any($2::text[]))`, [person, grantedWith(shares)])
}

async function appendAll({ fetch, origin, now }: Filling, person: string, session: Readonly<Record<string, string>>, statements: readonly Statement[]): Promise<number> {
  for (let from = 0; from < statements.length; from += MOST_ENTRIES) {
    const entries = statements.slice(from, from + MOST_ENTRIES)
    const answer = await fetch(new Request(`${origin}/api/people/${person}/log/append`, {
      method: 'POST', headers: { ...session, 'content-type': 'application/json' }, body: JSON.stringify({ sentAt: now, epoch: null, heads: {}, entries }),
    }))
    const said = await answer.json() as { answers?: { is: string; problem?: { code: string } }[] }
    const refused = said.answers?.find(one => one.is === 'refused')
    if (!answer.ok || refused) throw new Error(`a sample's entry was refused: ${refused?.problem?.code ?? answer.status}`)
  }
  return statements.length
}

/** A birthday that makes somebody so old today, half a year ago. */
function bornFor(age: number, today: Day): Day {
  const halfYearAgo = daysLater(today, -182)
  return instantOf(Date.UTC(Number(halfYearAgo.slice(0, 4)) - age, Number(halfYearAgo.slice(5, 7)) - 1, 15)).slice(0, 10)
}
