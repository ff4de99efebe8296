import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { createApp } from '#server/app.ts'
import { listen } from '#server/listen.ts'
import { makeResetLink, makeSetUpLink } from '#server/operator-links.ts'
import { freePort } from '../frond-process.ts'
import { copyDatabase } from './one-database.ts'

/** Both doors, the server and its database, as one browser meets them. */
export type WholeFrond = {
  address: string
  connection: pg.ClientConfig
  setUpLink: () => Promise<string>
  resetLink: (account: string) => Promise<string>
  /** Closes every window first, so that none goes on asking a server that is gone. */
  stop: (browser: Browser) => Promise<void>
}

/** Builds the web (or takes one that `JOURNEY_WEB` names) and serves it with the whole server over an empty database; `files` lie in its data folder beforehand. */
export async function startWholeFrond(files: Readonly<Record<string, string>> = {}): Promise<WholeFrond> {
  const folder = mkdtempSync(join(tmpdir(), 'frond-whole-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const webFolder = process.env['JOURNEY_WEB'] ?? join(folder, 'web')
  if (process.env['JOURNEY_WEB'] === undefined) {
    await build({ configFile: join(import.meta.dirname, '../../vite.config.ts'), logLevel: 'error', build: { outDir: webFolder, emptyOutDir: true } })
  }
  const database = await copyDatabase()
  const { connection } = database
  const port = await freePort()
  const address = `http://localhost:${port}`
  const config = { port, hosts: ['127.0.0.1'], dataFolder: folder, databaseUrl: undefined, publicUrl: undefined }
  const front = await listen(port, config.hosts)
  const app = await createApp({ connection, secrets: { session: 's'.repeat(64) }, config }, { webFolder })
  front.answerWith(app.fetch)
  return {
    address,
    connection,
    setUpLink: async () => (await makeSetUpLink(connection, address)) ?? '',
    resetLink: async (account) => (await makeResetLink(connection, address, account, false)) ?? '',
    async stop(browser) {
      await Promise.all(browser.contexts().map(context => context.close()))
      app.hush()
      await front.drain()
      await app.stop()
      await database.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
