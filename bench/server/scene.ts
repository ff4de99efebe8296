/** Sixteen people with a device and a history, one clinician who may read them, and the requests that are sent in their name. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { sessionCookie } from '#server/actor.ts'
import { cookieFor } from '#test/clinic-cookie.ts'
import { stateDraft } from '#log/draft.ts'
import type { PersonId } from '#log/ids.ts'
import type { Statement } from '#log/statement.ts'
import type { AppendAnswer, Cursors } from '#log/sync.ts'
import { answerCheckIn } from '#features/check-ins/say-check-in.ts'
import { openWorld } from '#test/world.ts'
import type { WorldAccount, WorldDevice } from '#test/world.ts'
import type { LoadPlan } from './load.ts'
import type { RawPlan } from './raw.ts'

const CONNECTIONS = 16
/** How long the history is that is read. */
export const ENTRIES_READ = 270

/** What is said one after the other by one person; a history that is read never grows. */
interface Cast { readonly writer: WorldDevice; readonly history: PersonId; readonly heads: Cursors; readonly epoch: string }

/** What can be asked, for each connection in the name of another person. */
export interface Scene {
  readonly owner: pg.Client
  readonly appends: (each: number, entries: number) => LoadPlan['connections']
  readonly bareAppends: (each: number) => LoadPlan['connections']
  readonly reads: (each: number) => LoadPlan['connections']
  readonly bareReads: (each: number) => LoadPlan['connections']
  readonly statements: (each: number) => RawPlan['connections']
}

/** Makes the people, their histories on both sides, and the plain table. */
export async function openScene(connection: pg.ClientConfig, address: string, secret: string, plainTable: string): Promise<Scene> {
  const world = await openWorld({ connection })
  const { owner } = world
  await owner.query(plainTable)
  const team = await world.team()
  const clinician = await world.account(team)
  const casts: Cast[] = []
  for (let index = 0; index < CONNECTIONS; index += 1) {
    const [history, person] = [await world.person(team), await world.person(team)]
    await world.share(history, team, ['diary', 'body', 'medicines', 'mental-health', 'clinical', 'team'])
    await append(address, await world.device(history), ENTRIES_READ)
    const writer = await world.device(person)
    const { epoch, answers } = await append(address, writer, 1)
    const first = answers[0]
    if (first?.is !== 'accepted') throw new Error('the first entry was not accepted')
    casts.push({ writer, history, epoch, heads: { diary: { seq: first.receipt.seq, hash: first.receipt.hash } } })
  }
  await owner.query(`insert into plain.entry select * from frond.entry where person = any ($1)`, [casts.map(({ history }) => history)])
  await owner.query(`select setval('plain.places', $1)`, [ENTRIES_READ])
  // As in a database that is in use, where this happens by itself every few minutes.
  await owner.query('analyze')
  const host = new URL(address).host
  const each = <T>(count: number, one: (cast: Cast) => T): T[][] => casts.map(cast => Array.from({ length: count }, () => one(cast)))
  return {
    owner,
    appends: (count, entries) => each(count, ({ writer, epoch, heads }) => post(host, `/api/people/${writer.person}/log/append`, batch(entries, epoch, heads), `authorization: Bearer ${writer.token}`)),
    bareAppends: count => each(count, ({ writer }) => post(host, `/${writer.person}`, statement())),
    reads: count => each(count, ({ history }) => post(host, `/api/people/${history}/log/read`, { epoch: null, cursors: {}, purpose: 'visit' }, cookieOf(clinician, address, secret))),
    bareReads: count => each(count, ({ history }) => `GET /${history}?most=${ENTRIES_READ} HTTP/1.1\r\nhost: ${host}\r\n\r\n`),
    statements: count => casts.map(({ writer }) => ({ person: writer.person, statements: Array.from({ length: count }, statement) })),
  }
}

/** Counts what was written: an answer that was not kept would be no answer. */
export async function checkAllIsThere({ owner }: Scene, wanted: { readonly entries: number; readonly plain: number; readonly reads: number }): Promise<void> {
  const { rows: [found] } = await owner.query(`select (select count(*) from frond.entry)::int as entries, (select count(*) from plain.entry)::int as plain,
    (select count(*) from frond.audit where act = 'read')::int as reads`)
  const of = (count: number, before: number): number => CONNECTIONS * (count + before)
  const all = { entries: of(wanted.entries, ENTRIES_READ + 1), plain: of(wanted.plain, ENTRIES_READ), reads: of(wanted.reads, 0) }
  if (JSON.stringify(found) !== JSON.stringify(all)) throw new Error(`found ${JSON.stringify(found)} where ${JSON.stringify(all)} was answered`)
}

function statement(): Statement {
  const decided = answerCheckIn({ question: 'pain', answer: 4 }, undefined)
  const said = decided.ok ? decided.value[0] : undefined
  if (said === undefined) throw new Error('the check-in was refused')
  return stateDraft(said, { now: Date.now(), zone: 'Europe/London', random: count => new Uint8Array(randomBytes(count)) })
}

const batch = (entries: number, epoch: string | null, heads: Cursors) =>
  ({ sentAt: new Date().toISOString(), epoch, heads, entries: Array.from({ length: entries }, statement) })

const cookieOf = ({ token }: WorldAccount, address: string, secret: string): string => `cookie: ${sessionCookie}=${cookieFor(token, secret)}\r\norigin: ${address}`

async function append(address: string, { person, token }: WorldDevice, entries: number): Promise<AppendAnswer> {
  const answer = await fetch(`${address}/api/people/${person}/log/append`, {
    method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify(batch(entries, null, {})),
  })
  if (!answer.ok) throw new Error(`the history was refused: ${await answer.text()}`)
  return (await answer.json()) as AppendAnswer
}

function post(host: string, path: string, body: object, more?: string): string {
  const text = JSON.stringify(body)
  const headers = [`POST ${path} HTTP/1.1`, `host: ${host}`, 'content-type: application/json', `content-length: ${Buffer.byteLength(text)}`, ...(more === undefined ? [] : [more])]
  return `${headers.join('\r\n')}\r\n\r\n${text}`
}
