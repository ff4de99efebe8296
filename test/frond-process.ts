import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** A server started as a process of its own, the way an operator starts it. */
export type FrondProcess = {
  child: ChildProcess
  address: string
  /** Everything it has printed so far. */
  said: () => string
  /** Resolves when it prints that it is running, and rejects when it ends before. */
  ready: Promise<void>
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
  stop: () => Promise<void>
}

const main = join(import.meta.dirname, '..', 'server', 'main.ts')

/** Starts the server with these settings and nothing else of ours from the environment. */
export function startFrond(settings: { PORT: string } & Record<string, string>): FrondProcess {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [main], {
    env: { ...(PATH === undefined ? {} : { PATH }), ...(HOME === undefined ? {} : { HOME }), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
  const ready = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      text += chunk.toString('utf8')
      if (text.includes('Frond is running on')) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void ended.then(() => reject(new Error(`Frond ended before it was ready: ${text}`)))
  })
  // A start that is expected to be refused is awaited by its end instead.
  ready.catch(() => undefined)
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
    await ended
  }
  return { child, address: `http://localhost:${settings.PORT}`, said: () => text, ready, ended, stop }
}

/** A port that is free at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
