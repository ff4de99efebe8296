/** The edge: the one place that reads requests, opens transactions and sends answers. */
import type { Kysely } from 'kysely'
import type pg from 'pg'
import type { Tables } from '#db/tables.ts'
import { refuse } from '#log/problem.ts'
import type { Outcome, Problem } from '#log/problem.ts'
import { instantOf } from '#log/time.ts'
import { enter, sessionOf } from './actor.ts'
import type { Actor } from './actor.ts'
import { isAway, isDiskFull, isWorthRepeating } from './database-error.ts'
import { readBody } from './read-body.ts'
import type { HandledRoute, Route, WholeRoute } from './route.ts'
import { shrunk } from './shrink.ts'
import { statusOf } from './status.ts'

/** What the edge needs of the house. */
export interface House {
  readonly pool: pg.Pool
  readonly kysely: Kysely<Tables>
  readonly now: () => number
  readonly random: () => string
  /** The origins under which a browser may have opened Frond; those of the request itself when none is set. */
  readonly origin: string | undefined
  /** By which the clinic's cookies are signed. */
  readonly secret: string
  readonly log: (line: string) => void
  /** Carried by every answer; given when it is made, because adding to it later costs more. */
  readonly headers: Readonly<Record<string, string>>
}

/** One request: what came, from which address, and the parameters of its path. */
export interface Incoming {
  readonly request: Request
  /** From where it came; asked for only where attempts are counted. */
  readonly address: () => string
  readonly params: Readonly<Record<string, string>>
}

const jsonHeaders = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }

/** Answers one request to one route. Whatever happens inside, this answers. */
export async function answer(house: House, route: Route, incoming: Incoming): Promise<Response> {
  try {
    const outcome = await decide(house, route, incoming)
    if (!outcome.ok) return problemResponse(outcome.problem, house.headers)
    const { body, headers } = await shrunk(outcome.value, incoming.request.headers.get('accept-encoding'))
    return new Response(body, { headers: { ...house.headers, ...jsonHeaders, ...headers } })
  } catch (error) {
    return afterError(house, error, `${route.method} ${route.path}`)
  }
}

/** What is sent when something was thrown: *wait* when the database is away, otherwise a bare 500 and a line in the log. */
export function afterError(house: Pick<House, 'log' | 'random' | 'headers'>, error: unknown, where: string): Response {
  if (isDiskFull(error)) return problemResponse({ code: 'server.disk-full', advice: 'wait' }, house.headers)
  if (isAway(error)) return problemResponse({ code: 'server.away', advice: 'wait' }, house.headers)
  const id = house.random()
  // Only where and what kind: an error's words may quote what somebody wrote.
  house.log(`defect ${id} ${where} ${describe(error)}`)
  return problemResponse({ code: 'server.defect', advice: 'wait', facts: { request: id } }, house.headers)
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error ? ` ${String(error.code)}` : ''
  const at = (error.stack ?? '').split('\n').filter(line => line.startsWith('    at ')).slice(0, 4).map(line => line.trim()).join(' < ')
  return `${error.name}${code} ${at}`
}

/** A refusal as it is sent. */
export function problemResponse(problem: Problem, more: Readonly<Record<string, string>> = {}): Response {
  const status = statusOf(problem)
  const retry: Record<string, string> = status === 429 || status === 503 ? { 'retry-after': '5' } : {}
  return new Response(JSON.stringify({ problem }), { status, headers: { ...more, ...jsonHeaders, ...retry } })
}

async function decide(house: House, route: Route, incoming: Incoming): Promise<Outcome<string>> {
  const { request } = incoming
  const session = sessionOf(request.headers, house.secret)
  if (session?.door === 'account' && !isOwnOrigin(house, request)) return refuse('request.other-origin')
  if (route.limit && !(await isWithinLimit(house, route.limit, incoming.address()))) return refuse('rate.too-many', { advice: 'wait' })
  const params = route.params.safeParse(incoming.params)
  if (!params.success) return refuse('request.malformed', { where: 'path' })
  // A body is not read for somebody who brought no session at all.
  if (route.access === 'in the database' && session === null) return refuse('session.ended')
  const read = await readBody(request, route.mostBytes ?? 100_000)
  if (!read.ok) return read
  const body = route.body.safeParse(read.value)
  if (!body.success) return refuse('request.malformed', { where: (body.error.issues[0]?.path ?? []).map(String).join('.') })
  const asked = { params: params.data as Readonly<Record<string, unknown>>, body: body.data }
  if (route.access === 'in the database') {
    return session === null ? refuse('session.ended') : callWhole(house, route, session, asked)
  }
  const outcome = await repeated(() => handle(house, route, session, asked))
  if (!outcome.ok) {
    await noteRefusal(house, session, asked.params, route, outcome.problem)
    return outcome
  }
  // Nothing undeclared leaves: what does not fit the declared answer is a defect.
  return { ok: true, value: JSON.stringify(route.answer.parse(outcome.value)) }
}

type Session = ReturnType<typeof sessionOf>
interface Parsed { readonly params: Readonly<Record<string, unknown>>; readonly body: unknown }

class Refused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

async function handle(house: House, route: HandledRoute, session: Session, asked: Parsed): Promise<Outcome<unknown>> {
  try {
    return await house.kysely.transaction().execute(async db => {
      const actor: Actor = await enter(db, session)
      const admitted = route.access.admits(actor, asked.params)
      if (!admitted.ok) throw new Refused(admitted.problem)
      const given = { ...asked, actor: admitted.value, now: instantOf(house.now()), db }
      const outcome = await route.handle(given as never)
      if (!outcome.ok) throw new Refused(outcome.problem)
      return outcome
    })
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem }
    throw error
  }
}

const names = new Map<string, string>()

/** A name for each text, by which a connection keeps it prepared. */
function nameOf(text: string): string {
  const name = names.get(text) ?? `whole ${names.size}`
  names.set(text, name)
  return name
}

async function callWhole(house: House, route: WholeRoute, session: NonNullable<Session>, asked: Parsed): Promise<Outcome<string>> {
  const query = async (text: string, values: readonly unknown[]): Promise<unknown> => {
    const { rows } = await house.pool.query<{ answer: unknown }>({ name: nameOf(text), text, values: [...values] })
    return rows[0]?.answer
  }
  return repeated(() => route.call({ params: asked.params as never, body: asked.body as never, session, query, now: instantOf(house.now()) }))
}

async function repeated<T>(act: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act()
    } catch (error) {
      if (attempt >= 4 || !isWorthRepeating(error)) throw error
    }
  }
}

/** Refused attempts at a person's record are kept, in a transaction of their own. */
async function noteRefusal(house: House, session: Session, params: Readonly<Record<string, unknown>>, route: Route, problem: Problem): Promise<void> {
  const person = params['person']
  if (typeof person !== 'string' || session === null || statusOf(problem) !== 403) return
  await house.pool.query(`select signin.enter($1, $2), frond.note($3, 'refused', $4)`, [session.door, session.token, person, `${route.method} ${route.path} ${problem.code}`])
}

/** Counts this try and says whether it is still within the limit. */
export async function isWithinLimit(house: Pick<House, 'pool'>, { what, most, within }: NonNullable<Route['limit']>, address: string): Promise<boolean> {
  const { rows } = await house.pool.query<{ allowed: boolean }>('select frond.allowed($1, $2, $3::interval) as allowed', [`${what} ${address}`, most, within])
  return rows[0]?.allowed === true
}

/** A cookie is sent by the browser on its own; so whoever brings one must come from our own pages, or only ask to see. */
export function isOwnOrigin(house: House, request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true
  const origin = request.headers.get('origin')
  if (origin === null) return false
  if (house.origin !== undefined && origin === house.origin) return true
  const host = request.headers.get('host')
  return host !== null && (origin === `http://${host}` || origin === `https://${host}`)
}
