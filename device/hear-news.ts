/** Listens for *something changed* from the server: one open stream per browser, whichever tab holds it. */
import type { Outcome } from '#log/problem.ts'
import { backOff } from './back-off.ts'

// The server says something at least every 25 seconds; silence longer than this means that the line is dead.
const SILENT_MILLISECONDS = 70_000

/** What is listened to, as whom, and what is done when something changed. */
export interface Hearing {
  /** The same for all tabs that have this log open. */
  readonly lock: string
  readonly path: string
  readonly headers: () => Promise<Outcome<Record<string, string>>>
  readonly changed: () => void
}

/** Listens until the returned function is called. A stream that breaks is opened again; what was missed is asked for. */
export function hearNews(hearing: Hearing): () => void {
  const stop = new AbortController()
  const listen = async (): Promise<void> => {
    for (let failures = 0; !stop.signal.aborted; failures++) {
      if (await readStream(hearing, stop.signal)) failures = 0
      await pause(backOff(failures, Math.random()), stop.signal)
    }
  }
  const alone = navigator.locks?.request(hearing.lock, { signal: stop.signal }, listen) ?? listen()
  alone.catch(() => undefined)
  return () => stop.abort()
}

/** Reads one stream to its end; answers whether it was ever open. */
async function readStream({ path, headers, changed }: Hearing, stop: AbortSignal): Promise<boolean> {
  const silence = new AbortController()
  let timer = setTimeout(() => silence.abort(), SILENT_MILLISECONDS)
  let open = false
  try {
    const who = await headers()
    if (!who.ok) return false
    const response = await fetch(path, { headers: who.value, cache: 'no-store', signal: AbortSignal.any([stop, silence.signal]) })
    if (!response.ok || !response.body) return false
    open = true
    for (const reader = response.body.pipeThrough(new TextDecoderStream()).getReader(); ;) {
      const { done, value } = await reader.read()
      if (done) return open
      clearTimeout(timer)
      timer = setTimeout(() => silence.abort(), SILENT_MILLISECONDS)
      // Opening counts as news: something may have changed while nobody listened.
      if (value.includes('event:')) changed()
    }
  } catch {
    return open
  } finally {
    clearTimeout(timer)
  }
}

function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, milliseconds)
    stop.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    }, { once: true })
  })
}
