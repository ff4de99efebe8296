/** The whole server behind its port: routes, events, health, description, and the files of both doors. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { Hono } from 'hono'
import { personParameter } from '#log/sync.ts'
import { registry as everyKind } from '#features/kinds.ts'
import type { Registry } from '#log/kind.ts'
import { refuse } from '#log/problem.ts'
import { sessionOf } from './actor.ts'
import { addressOf } from './address.ts'
import { countCspReports } from './csp-reports.ts'
import { challengeRoute, leaveRoute, renewRoute, sessionRoute } from './device-session.ts'
import { afterError, answer, isWithinLimit, problemResponse } from './edge.ts'
import type { House } from './edge.ts'
import { appendRoute } from './log/append-route.ts'
import { FileDisk } from './files/disk.ts'
import { answerFile } from './files/file-routes.ts'
import { eventsOver } from './log/events.ts'
import { mayListen } from './log/may-listen.ts'
import { readRoute } from './log/read-route.ts'
import { openNews } from './news.ts'
import { plainRoutes } from './plain-route.ts'
import type { PlainRoute } from './plain-route.ts'
import { openPrinter } from './print.ts'
import { answerReportPdf } from './report-pdf.ts'
import { describeRoutes } from './openapi.ts'
import { kyselyOver, poolAs } from './pool.ts'
import { responseHeaders } from './response-headers.ts'
import type { Route } from './route.ts'
import { answerSignIn } from './sign-in-route.ts'
import { openSlices } from './slices.ts'
import type { Given, Slice } from './slices.ts'
import { webFiles } from './web-files.ts'

/** A server that answers requests until it is stopped. */
export interface App {
  readonly fetch: (request: Request, env?: { incoming?: IncomingMessage }) => Response | Promise<Response>
  /** Ends the open event streams, so that the port can drain. */
  readonly hush: () => void
  readonly stop: () => Promise<void>
  /** Every route, for the tests that try each of them. */
  readonly routes: readonly Route[]
  /** And those that are no JSON. */
  readonly plain: readonly PlainRoute[]
}

/** What may be chosen beyond what a start gives; tests do. */
export interface Choices {
  readonly registry?: Registry
  readonly slices?: readonly Slice[]
  readonly webFolder?: string
  readonly now?: () => number
  readonly log?: (line: string) => void
  readonly connections?: number
}

const builtWeb = join(import.meta.dirname, '..', 'dist', 'web')

/** Opens the server over a migrated database. */
export async function createApp(given: Given, choices: Choices = {}): Promise<App> {
  const { registry = everyKind, webFolder = builtWeb, now = Date.now, connections = 8 } = choices
  const log = choices.log ?? (line => process.stderr.write(`${line}\n`))
  const origin = given.config.publicUrl?.origin
  const pool = poolAs('frond_app', given.connection, connections)
  const headers = responseHeaders(webFolder, origin)
  const house: House = { pool, kysely: kyselyOver(pool), now, random: randomUUID, origin, secret: given.secrets.session, log, headers }
  const news = openNews(given.connection)
  const events = eventsOver(news)
  const slices = choices.slices ?? (await openSlices(given))
  const routes = [appendRoute(registry, news.tell, slices.flatMap(slice => slice.judges ?? [])), readRoute, challengeRoute, sessionRoute, renewRoute, leaveRoute, ...slices.flatMap(slice => slice.routes)]
  const beside = slices.flatMap(slice => slice.beside?.({ pool, log }) ?? [])
  const reports = countCspReports()
  const files = webFiles(webFolder)
  const version = versionOfFrond()
  const disk = new FileDisk(given.config.dataFolder, given.config.fileMegabytes)
  const printer = openPrinter(request => app.fetch(request), origin ?? `http://localhost:${given.config.port}`)

  const plain = plainRoutes({
    events: async (request, params) => {
      const { success, data } = personParameter.safeParse(params)
      if (!success) return problemResponse(refuse('request.malformed', { where: 'path' }).problem)
      const problem = await mayListen(house, sessionOf(request.headers, house.secret), data.person)
      return problem ? problemResponse(problem) : events.open(data.person, request.signal)
    },
    file: (request, params) => answerFile(house, disk, request, params),
    pdf: (request, params) => answerReportPdf(house, request, params, inside => app.fetch(inside), printer),
    takeReport: request => reports.take(request),
    countReports: () => reports.counts(),
    describe: () => Response.json(describeRoutes([...routes, ...slices.flatMap(slice => slice.signIn?.routes ?? [])], plain, version)),
    text: (read, contentType) => async (_request, { word = '' }, address) => {
      if (!(await isWithinLimit(house, { what: 'text', most: 60, within: '1 minute' }, address()))) return problemResponse(refuse('rate.too-many', { advice: 'wait' }).problem)
      const text = await read(word)
      return text === undefined ? problemResponse(refuse('request.unknown-path').problem) : new Response(text, { headers: { 'content-type': contentType } })
    },
  }, beside.flatMap(({ texts }) => texts))
  const app = new Hono<{ Bindings: { incoming?: IncomingMessage } }>()
  for (const route of routes) {
    app.on(route.method, route.path, context =>
      answer(house, route, { request: context.req.raw, address: () => addressOf(context.req.raw.headers, context.env?.incoming), params: context.req.param() }))
  }
  // Those above carry their headers from the start; whatever answers below is given them here.
  app.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value)
    if (context.req.path.startsWith('/api/') && !context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store')
  })
  for (const { library, routes: ways } of slices.flatMap(slice => slice.signIn ?? [])) {
    for (const way of ways) {
      app.on(way.method, way.path, context =>
        answerSignIn(house, library, way, { request: context.req.raw, address: () => addressOf(context.req.raw.headers, context.env?.incoming), params: {} }))
    }
  }
  for (const { method, path, answer: give } of plain) {
    app.on(method, path, context => give(context.req.raw, context.req.param(), () => addressOf(context.req.raw.headers, context.env?.incoming)))
  }
  for (const { path } of plain) app.all(path, () => problemResponse(refuse('request.wrong-method').problem))
  app.get('/health', () => Response.json({ ok: true, version }, { headers: { 'cache-control': 'no-store' } }))
  app.get('/ready', async () => {
    await pool.query('select value from setting where name = $1', ['epoch'])
    return Response.json({ ok: true }, { headers: { 'cache-control': 'no-store' } })
  })
  app.all('/api/*', () => problemResponse(refuse('request.unknown-path').problem))
  app.all('*', async context => (await files(context.req.raw)) ?? problemResponse(refuse('request.unknown-path').problem))
  app.onError((error, context) => afterError(house, error, `${context.req.method} ${context.req.path.startsWith('/api/') ? '/api' : 'file'}`))

  return {
    fetch: (request, env) => app.fetch(request, env ?? {}),
    hush: events.end,
    routes,
    plain,
    async stop() {
      events.end()
      await printer.stop()
      for (const { stop } of beside) await stop()
      for (const slice of slices) await slice.stop?.()
      await news.stop()
      await house.kysely.destroy()
    },
  }
}

function versionOfFrond(): string {
  const read: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'))
  return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : ''
}
