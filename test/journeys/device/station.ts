/** What the journeys of the device's shell need: the page, and a real server on a real PostgreSQL behind it. */
import { createAdaptorServer } from '@hono/node-server'
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import { createApp } from '#server/app.ts'
import { cookieFor, testSecret } from '#test/clinic-cookie.ts'
import { asOwner } from '#test/postgres.ts'
import { copyDatabase } from '../one-database.ts'
import { serversRegistry } from './kinds.ts'

/** A page server, without anything behind it. */
export async function servePage(port: number, behind?: number): Promise<{ stop: () => Promise<void> }> {
  const vite = await createServer({
    configFile: false, root: new URL('..', import.meta.url).pathname, cacheDir: `../../dist/journeys-page-${port}`, logLevel: 'error',
    server: { port, strictPort: true, hmr: false, ...(behind === undefined ? {} : { proxy: { '/api': { target: `http://127.0.0.1:${behind}`, changeOrigin: false } } }) },
    optimizeDeps: { include: ['idb', 'zod/mini', 'canonicalize', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'] },
  })
  await vite.listen()
  return { stop: () => vite.close() }
}

/** A page with a server behind it, and what can go wrong with that server. */
export async function openStation(port: number) {
  const database = await copyDatabase()
  const { connection } = database
  const owner = <T>(text: string, values: unknown[] = []): Promise<T[]> =>
    asOwner(connection, async client => (await client.query(text, values)).rows as T[])
  const folder = mkdtempSync(join(tmpdir(), 'frond-station-'))
  const config = { port, hosts: [], dataFolder: folder, databaseUrl: undefined, publicUrl: undefined }
  const app = await createApp({ connection, secrets: { session: testSecret }, config }, { slices: [], registry: serversRegistry, connections: 8 })
  let lost = 0
  let away = false
  const posts: string[] = []
  const http = createAdaptorServer({
    async fetch(request) {
      if (away) return new Response('away', { status: 502 })
      const path = new URL(request.url).pathname
      posts.push(path)
      const response = await app.fetch(request)
      if (path.endsWith('/append') && lost > 0) {
        lost--
        return new Response('the answer is lost', { status: 502 })
      }
      return response
    },
  })
  await new Promise<void>(ready => http.listen(port + 1, '127.0.0.1', ready))
  const page = await servePage(port, port + 1)

  return {
    posts,
    owner,
    /** The server does what it is asked and its next so many answers to an append never arrive. */
    loseAnswers: (count: number) => void (lost = count),
    setAway: (now: boolean) => void (away = now),
    async person(): Promise<string> {
      const [team] = await owner<{ id: string }>(`insert into frond.team (name) values ('A team') returning id`)
      const [person] = await owner<{ id: string }>('insert into frond.person (opened_by) values ($1) returning id', [team?.id])
      return person?.id ?? ''
    },
    async device(person: string, publicKey: string, role = 'person'): Promise<string> {
      const id = randomUUID()
      await owner('insert into frond.device (person, id, public_key, role) values ($1, $2, $3, $4)', [person, id, publicKey, role])
      return id
    },
    /** A doctor of the team that opened this person, with a session; the cookie's value, and the account. */
    async doctor(person: string): Promise<{ account: string; cookie: { name: string; value: string; url: string } }> {
      const account = randomUUID()
      const token = randomBytes(16).toString('hex')
      await owner(`insert into signin."user" (id, name, email, "emailVerified") values ($1, 'A member', $2, false)`, [account, `${account}@example.org`])
      await owner(`insert into signin.session (id, "expiresAt", token, "updatedAt", "userId") values ($1, now() + interval '1 hour', $2, now(), $3)`, [randomUUID(), token, account])
      await owner(`insert into frond.member (team, account, name, role, authorities) select opened_by, $2, 'A member', 'doctor', '{}' from frond.person where id = $1`, [person, account])
      return { account, cookie: { name: 'frond.session_token', value: cookieFor(token), url: `http://localhost:${port}` } }
    },
    share: (person: string, streams: readonly string[]) =>
      owner(`insert into frond.access_grant (person, team, stream, kept_by) select p.id, p.opened_by, s, 'person' from frond.person p, unnest($2::text[]) s where p.id = $1`, [person, streams]),
    revoke: (person: string, stream: string) => owner('update frond.access_grant set revoked_at = now() where person = $1 and stream = $2', [person, stream]),
    /** What a backup taken earlier does not hold: no file of this person. */
    async loseFiles(person: string): Promise<void> {
      await owner('delete from frond.file where person = $1', [person])
      rmSync(join(folder, 'files', person), { recursive: true })
    },
    files: async (person: string) => (await owner<{ hash: string }>('select hash from frond.file where person = $1', [person])).map(({ hash }) => [hash, existsSync(join(folder, 'files', person, hash))]),
    entries: (person: string) => owner<{ id: string; seq: string; body: string }>('select id, seq, body from frond.entry where person = $1 order by seq', [person]),
    async stop() {
      await page.stop()
      await app.stop()
      if ('closeAllConnections' in http) http.closeAllConnections()
      await new Promise(done => http.close(done))
      await database.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type Station = Awaited<ReturnType<typeof openStation>>
