/** GET /api/people/:person/report.pdf: the one page as its reader sees it, as a tagged PDF. */
import * as z from 'zod/mini'
import { personParameter } from '#log/sync.ts'
import { refuse } from '#log/problem.ts'
import { purposes } from '#features/report/purpose.ts'
import { sessionOf } from './actor.ts'
import { problemResponse } from './edge.ts'
import type { House } from './edge.ts'
import type { Printer } from './print.ts'

const asked = z.object({ purpose: z.optional(z.enum(purposes)), parts: z.optional(z.string().check(z.regex(/^[a-z,-]{0,100}$/))) })

const MOST_IN_TEN_MINUTES = 20

/** Answers one request; whoever may not read the record is refused before any browser is started. */
export async function answerReportPdf(house: House, request: Request, params: unknown, fetch: (request: Request) => Response | Promise<Response>, printer: Printer): Promise<Response> {
  const { success, data } = personParameter.safeParse(params)
  const query = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!success || !query.success) return problemResponse(refuse('request.malformed', { where: 'path' }).problem)
  const cookie = request.headers.get('cookie')
  const session = cookie === null ? null : sessionOf(new Headers({ cookie }), house.secret)
  if (cookie === null || session?.door !== 'account') return problemResponse(refuse('session.ended').problem)
  const allowed = await fetch(new Request(new URL(`/api/people/${data.person}`, request.url), { headers: request.headers }))
  if (!allowed.ok) return allowed
  if (!(await isWithinOwnLimit(house, session.token))) return problemResponse(refuse('rate.too-many', { advice: 'wait' }).problem)
  const said = new URLSearchParams(Object.entries(query.data).filter((pair): pair is [string, string] => pair[1] !== undefined))
  const printed = await printer.print(`/clinic/people/${data.person}/report?${said}`, cookie, '[data-report="ready"]')
  if (!printed.ok) return problemResponse(printed.problem)
  return new Response(printed.value, { headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="frond-one-page.pdf"', 'cache-control': 'no-store' } })
}

/** A page takes a browser some seconds, so each account has so many in ten minutes; counted by account, from wherever it asks. */
async function isWithinOwnLimit({ pool }: House, token: string): Promise<boolean> {
  const text = `select frond.allowed('report.pdf ' || (actor ->> 'account'), $2, '10 minutes') as allowed from signin.enter('account', $1) actor`
  const { rows } = await pool.query<{ allowed: boolean | null }>(text, [token, MOST_IN_TEN_MINUTES])
  return rows[0]?.allowed === true
}
