/** A route says by type what it takes, what it answers and who may use it; one that is silent does not compile. */
import type pg from 'pg'
import * as z from 'zod/mini'
import type { Outcome } from '#log/problem.ts'
import type { Instant } from '#log/time.ts'
import type { Access } from './access.ts'
import type { Actor, Db, Session } from './actor.ts'

/** The shape of a body that is not there. */
export const nothing = z.undefined()
/** The parameters of a path that has none. */
export const noParams = z.strictObject({})

type Shape<T = unknown> = z.ZodMiniType<T>
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** How often one address may ask; counted in the database, in every mode. */
export interface Limit {
  readonly what: string
  readonly most: number
  readonly within: '1 minute' | '10 minutes' | '1 hour'
}

/** What a handler is given: parsed input, the actor, the clock, and a transaction. Never the pool. */
export interface Asked<Params, Body, A extends Actor> {
  readonly params: Params
  readonly body: Body
  readonly actor: A
  readonly now: Instant
  readonly db: Db
}

/** What every route says of itself. */
interface Said<Params, Body, Value> {
  readonly method: Method
  /** `/api/people/:person/devices` */
  readonly path: `/api/${string}`
  /** One sentence for the description. */
  readonly says: string
  /** The parameters of the path; `noParams` when it has none. */
  readonly params: Shape<Params>
  /** The body; `nothing` when there is none. */
  readonly body: Shape<Body>
  readonly answer: Shape<Value>
  /** The codes by which it may refuse, beyond those of every route. */
  readonly refuses: readonly string[]
  readonly limit?: Limit
  /** The most that a body may weigh; a hundred thousand bytes unless said. */
  readonly mostBytes?: number
}

/** A route whose transaction is opened, and whose actor is let in, at the edge. */
export interface HandledRoute extends Said<unknown, unknown, unknown> {
  readonly access: Access
  readonly handle: (asked: Asked<never, never, never>) => Promise<Outcome<unknown>>
}

/** A route that is one call of one database function, which lets the actor in, judges, acts and audits by itself. */
export interface WholeRoute extends Said<unknown, unknown, unknown> {
  readonly access: 'in the database'
  readonly call: (asked: { params: never; body: never; session: Session; query: Query; now: Instant }) => Promise<Outcome<string>>
}
/** Runs the one function; there is nothing else to be had. */
export type Query = (text: string, values: readonly unknown[]) => Promise<unknown>

export type Route = HandledRoute | WholeRoute

/** Declares a route. Its handler returns a value or a refusal; a refusal undoes what it wrote, and only the edge sends. */
export function route<Params, Body, Value, A extends Actor>(
  declared: Said<Params, Body, Value> & { readonly access: Access<A>; readonly handle: (asked: Asked<Params, Body, A>) => Promise<Outcome<Value>> },
): HandledRoute {
  return declared as unknown as HandledRoute
}

/** Declares a route that is one call of one database function; it answers the text that is sent. */
export function wholeRoute<Params, Body, Value>(
  declared: Said<Params, Body, Value> & {
    readonly call: (asked: { params: Params; body: Body; session: Session; query: Query; now: Instant }) => Promise<Outcome<string>>
  },
): WholeRoute {
  return { ...declared, access: 'in the database' } as unknown as WholeRoute
}

/** What is there once the server is open. */
export interface Opened {
  readonly pool: pg.Pool
  readonly log: (line: string) => void
}

/** What a slice runs beside its routes, and the plain texts that it answers without a session. */
export interface Beside {
  readonly texts: readonly TextRoute[]
  readonly stop: () => Promise<void>
}

/** A text that whoever knows its address may read; nothing there is *not found*. */
export interface TextRoute {
  readonly path: `/api/${string}/:word`
  readonly says: string
  readonly contentType: string
  readonly read: (word: string) => Promise<string | undefined>
}
