/**
 * Prints a page of ours as a tagged PDF. A browser of this machine opens the page as its reader would, but every request it makes
 * is answered inside this process under the reader's own session: nothing goes over the network, and nothing is read that the
 * reader may not read.
 */
import type { Browser, Route } from 'playwright-core'
import { refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { accept } from '#log/problem.ts'
import { chromiumHere } from './chromium.ts'

type Fetch = (request: Request) => Response | Promise<Response>

/** Prints one page at a time; a few others wait, and whoever comes after them is told to come again. */
export interface Printer {
  readonly print: (path: string, cookie: string, readyWhen: string) => Promise<Outcome<Uint8Array<ArrayBuffer>>>
  readonly stop: () => Promise<void>
}

/** How long a page may take to be ready for paper. */
const LONGEST_MILLISECONDS = 30_000
/** How many pages are printed or wait for it. */
const MOST_PAGES = 4

/** A printer over the app's own answers; no browser is started before the first page. */
export function openPrinter(fetch: Fetch, origin: string): Printer {
  let browser: Promise<Browser> | undefined
  const inTurn = queueOf(MOST_PAGES)
  const start = (path: string): Promise<Browser> => {
    // Loaded with the first page: it would cost every start a third of a second.
    browser ??= import('playwright-core').then(({ chromium }) => chromium.launch({
      executablePath: path,
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    })).then(started => {
      started.on('disconnected', () => { browser = undefined })
      return started
    })
    browser.catch(() => { browser = undefined })
    return browser
  }
  const printNow = async (path: string, cookie: string, readyWhen: string): Promise<Outcome<Uint8Array<ArrayBuffer>>> => {
    const program = chromiumHere()
    if (program === undefined) return refuse('print.no-browser', { advice: 'wait' })
    const context = await (await start(program)).newContext({ serviceWorkers: 'block', locale: 'en-GB', viewport: { width: 794, height: 1123 } })
    try {
      await context.route('**/*', route => answerInside(route, fetch, origin, cookie))
      const page = await context.newPage()
      await page.goto(`${origin}${path}`, { timeout: LONGEST_MILLISECONDS })
      await page.locator(readyWhen).waitFor({ timeout: LONGEST_MILLISECONDS })
      await page.evaluate(async () => {
        await document.fonts.ready
        document.title = 'One page for a visit'
      })
      const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true, printBackground: true, preferCSSPageSize: true })
      return accept(new Uint8Array(pdf))
    } finally {
      await context.close()
    }
  }
  return {
    print: async (path, cookie, readyWhen) => (await inTurn(() => printNow(path, cookie, readyWhen))) ?? refuse('print.busy', { advice: 'wait' }),
    stop: async () => { await (await browser?.catch(() => undefined))?.close() },
  }
}

/** Does one thing after the other; null at once for what would be more than so many, begun or waiting. */
export function queueOf(most: number): <T>(act: () => Promise<T>) => Promise<T | null> {
  let last: Promise<unknown> = Promise.resolve()
  let taken = 0
  return async act => {
    if (taken >= most) return null
    taken += 1
    const mine = last.then(act).finally(() => { taken -= 1 })
    last = mine.catch(() => undefined)
    return mine
  }
}

async function answerInside(route: Route, fetch: Fetch, origin: string, cookie: string): Promise<void> {
  const asked = route.request()
  if (new URL(asked.url()).origin !== origin || asked.url().endsWith('/events')) return route.abort()
  const body = asked.postDataBuffer()
  const headers = new Headers(await asked.allHeaders().then(all => Object.entries(all).filter(([name]) => !name.startsWith(':'))))
  headers.set('cookie', cookie)
  // What is handed to the page directly is never unpacked.
  headers.delete('accept-encoding')
  headers.set('host', new URL(origin).host)
  const answer = await fetch(new Request(asked.url(), { method: asked.method(), headers, ...(body === null ? {} : { body: new Uint8Array(body) }) }))
  await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body: Buffer.from(await answer.arrayBuffer()) })
}
