/** A clinic for the journeys of a visit: both doors as they are shipped, the real server and database behind them, and a network that can go. */
import { createAdaptorServer } from '@hono/node-server'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { Authority, TeamRole } from '#log/role.ts'
import { createApp } from '#server/app.ts'
import { sessionCookie } from '#server/actor.ts'
import { asOwner, startTestServer, templateName } from '#test/postgres.ts'

/** Opens the clinic at a port. */
export async function openExamineStation(port: number) {
  const folder = mkdtempSync(join(tmpdir(), 'frond-examine-'))
  const webFolder = join(folder, 'web')
  await build({ configFile: join(import.meta.dirname, '../../vite.config.ts'), logLevel: 'error', build: { outDir: webFolder } })
  const postgres = await startTestServer()
  const name = 'journeys_examine'
  await asOwner({ ...postgres.connection, database: 'postgres' }, async client => void await client.query(`create database ${name} template ${templateName}`))
  const connection = { ...postgres.connection, database: name }
  const owner = <T>(text: string, values: unknown[] = []): Promise<T[]> => asOwner(connection, async client => (await client.query(text, values)).rows as T[])
  const config = { port, hosts: [], dataFolder: folder, databaseUrl: undefined, publicUrl: undefined }
  const app = await createApp({ connection, secrets: { session: 's'.repeat(64) }, config }, { webFolder, connections: 8 })
  let away = false
  const http = createAdaptorServer({
    fetch: (request, env) => (away ? new Response('away', { status: 502 }) : app.fetch(request, env as never)),
  })
  await new Promise<void>(ready => http.listen(port, '127.0.0.1', ready))
  const address = `http://localhost:${port}`
  const [team] = await owner<{ id: string }>(`insert into frond.team (name) values ('Hand team') returning id`)

  return {
    address,
    owner,
    /** Nothing answers any more, until it does. */
    setAway: (now: boolean) => void (away = now),
    /** A colleague with a session; the cookie opens the clinic as them. */
    async colleague(role: TeamRole, authorities: readonly Authority[]): Promise<{ name: string; value: string; url: string }> {
      const account = randomUUID()
      const token = randomBytes(16).toString('hex')
      await owner(`insert into signin."user" (id, name, email, "emailVerified") values ($1, 'A colleague', $2, false)`, [account, `${account}@example.org`])
      await owner(`insert into signin.session (id, "expiresAt", token, "updatedAt", "userId") values ($1, now() + interval '1 hour', $2, now(), $3)`, [randomUUID(), token, account])
      await owner(`insert into frond.member (team, account, name, role, authorities) values ($1, $2, 'A colleague', $3, $4)`, [team?.id, account, role, authorities])
      return { name: sessionCookie, value: `${token}.signature`, url: address }
    },
    kinds: async (person: string): Promise<string[]> => (await owner<{ kind: string }>('select kind from frond.entry where person = $1 order by received_at', [person])).map(row => row.kind),
    async stop(): Promise<void> {
      app.hush()
      if ('closeAllConnections' in http) http.closeAllConnections()
      await new Promise(done => http.close(done))
      await app.stop()
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type ExamineStation = Awaited<ReturnType<typeof openExamineStation>>
