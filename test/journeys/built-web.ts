import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { build } from 'vite'

/** Both doors, built as they are shipped and served with their policy, without the rest of the server. */
export type BuiltWeb = { address: string; folder: string; stop: () => void }

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json', '.png': 'image/png' }

/** Builds the web (or copies one that `JOURNEY_WEB` names) into a folder of its own and serves it, so that what is being worked on in `dist` stays untouched. */
export async function serveBuiltWeb(): Promise<BuiltWeb> {
  const folder = mkdtempSync(join(tmpdir(), 'frond-web-'))
  const built = process.env['JOURNEY_WEB']
  if (built !== undefined) cpSync(built, folder, { recursive: true })
  else await build({ configFile: join(import.meta.dirname, '../../vite.config.ts'), logLevel: 'error', build: { outDir: folder } })
  const { policy } = JSON.parse(readFileSync(join(folder, 'csp.json'), 'utf8')) as { policy: string }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://here')
    const path = extname(pathname) === '' ? (/^\/clinic(\/|$)/.test(pathname) ? '/clinic.html' : '/index.html') : pathname
    try {
      const body = readFileSync(join(folder, normalize(path)))
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'content-security-policy': policy, 'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const stop = () => {
    server.close()
    server.closeAllConnections()
    rmSync(folder, { recursive: true, force: true })
  }
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, folder, stop }
}
