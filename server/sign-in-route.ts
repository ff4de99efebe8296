/** Routes that the sign-in library answers: they alone see and set the session's cookies. */
import type * as z from 'zod/mini'
import { refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { afterError, isWithinLimit, problemResponse } from './edge.ts'
import type { House, Incoming } from './edge.ts'
import { readBody } from './read-body.ts'
import type { Limit } from './route.ts'
import type { SignIn } from './sign-in.ts'

/** What the library is asked, on one of its own paths. */
export interface Passed {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: unknown
}

/** What the library said, before it is read. */
export interface Said {
  readonly status: number
  readonly json: unknown
}

/** One such route: what it takes and answers, and how both are translated. */
export interface SignInRoute<Body = never, Value = unknown> {
  readonly method: 'POST'
  readonly path: `/api/${string}`
  readonly says: string
  readonly access: 'by signing in'
  readonly body: z.ZodMiniType<Body>
  readonly answer: z.ZodMiniType<Value>
  readonly refuses: readonly string[]
  readonly limit: Limit
  readonly pass: (body: Body) => Passed
  readonly read: (said: Said) => Outcome<Value>
}

/** Declares a route of signing in. */
export function signInRoute<Body, Value>(declared: SignInRoute<Body, Value>): SignInRoute {
  return declared as unknown as SignInRoute
}

/** Answers one request to one of them. */
export async function answerSignIn(house: House, signIn: SignIn, route: SignInRoute, { request, address }: Incoming): Promise<Response> {
  try {
    // A browser always says where a request with a body comes from; the library then checks that it is here.
    if (request.headers.get('origin') === null) return problemResponse(refuse('request.other-origin').problem)
    if (!(await isWithinLimit(house, route.limit, address()))) return problemResponse(refuse('rate.too-many', { advice: 'wait' }).problem)
    const read = await readBody(request, 20_000)
    if (!read.ok) return problemResponse(read.problem)
    const body = route.body.safeParse(read.value)
    if (!body.success) return problemResponse(refuse('request.malformed', { where: (body.error.issues[0]?.path ?? []).map(String).join('.') }).problem)
    const passed = await signIn.ask(route.pass(body.data), request.headers, address())
    const outcome = route.read({ status: passed.status, json: await passed.json().catch(() => null) as unknown })
    if (!outcome.ok) return problemResponse(outcome.problem)
    const headers = new Headers({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    for (const cookie of passed.headers.getSetCookie()) headers.append('set-cookie', cookie)
    return new Response(JSON.stringify(route.answer.parse(outcome.value)), { headers })
  } catch (error) {
    return afterError(house, error, `${route.method} ${route.path}`)
  }
}
