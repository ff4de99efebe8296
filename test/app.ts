/** The server as tests ask it: without a port, on a test database. */
import { after } from 'node:test'
import type pg from 'pg'
import { createApp } from '#server/app.ts'
import type { App, Choices } from '#server/app.ts'
import { sessionCookie } from '#server/actor.ts'
import { cookieFor, testSecret } from './clinic-cookie.ts'
import type { WorldAccount, WorldDevice } from './world.ts'

/** Who asks, if anybody. */
export type Asker = { readonly device: WorldDevice } | { readonly account: WorldAccount } | null

/** What came back. */
export interface Answered { readonly status: number; readonly body: unknown; readonly headers: Headers }

/** An app, and how to ask it. */
export interface TestApp {
  readonly app: App
  readonly ask: (method: string, path: string, asker: Asker, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answered>
  readonly lines: string[]
}

const origin = 'http://frond.test'

/** Opens the app; it stops when the test file is over. What it logs is kept in `lines`. */
export async function openTestApp(connection: pg.ClientConfig, choices: Choices = {}): Promise<TestApp> {
  const lines: string[] = []
  const config = { port: 4100, hosts: [], dataFolder: '/nonexistent', databaseUrl: undefined, publicUrl: undefined }
  const app = await createApp({ connection, secrets: { session: testSecret }, config }, { slices: [], log: line => lines.push(line), connections: 8, ...choices })
  after(() => app.stop())
  return {
    app,
    lines,
    async ask(method, path, asker, body, headers = {}) {
      const request = new Request(`${origin}${path}`, {
        method,
        headers: { host: 'frond.test', ...sessionHeaders(asker), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body) }),
      })
      const response = await app.fetch(request)
      const text = await response.text()
      return { status: response.status, body: /json/.test(response.headers.get('content-type') ?? '') ? (JSON.parse(text) as unknown) : text, headers: response.headers }
    },
  }
}

/** The headers by which an asker is known. */
export function sessionHeaders(asker: Asker): Record<string, string> {
  if (asker === null) return {}
  if ('device' in asker) return { authorization: `Bearer ${asker.device.token}` }
  return { cookie: `${sessionCookie}=${cookieFor(asker.account.token)}`, origin }
}

/** The code of a refusal, or null. */
export function codeOf({ body }: Answered): string | null {
  if (typeof body !== 'object' || body === null || !('problem' in body)) return null
  const problem = body.problem
  return typeof problem === 'object' && problem !== null && 'code' in problem ? String(problem.code) : null
}
