/** A browser with a long record in it: the built app, a running Frond, and a profile that is opened anew each time. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { BrowserContext, Page } from 'playwright-core'
import type { Statement } from '#log/statement.ts'
import { freePort, startFrond } from '#test/frond-process.ts'
import { keepOnDevice, pagedOnDevice } from './keep-on-device.ts'

const PAGE_ENTRIES = 500
const LONGEST_MILLISECONDS = 60_000

/** Opens the phone with the record in it, and closes it again. */
export type InNewBrowser = <T>(act: (page: Page) => Promise<T>) => Promise<T>

/** Puts a record onto a phone, lets it lie there as after some days of use, and measures. */
export async function onPhone<T>(browserPath: string, record: readonly Statement[], measure: (inNewBrowser: InNewBrowser, address: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'frond-bench-'))
  const frond = startFrond({ PORT: String(await freePort()), FROND_DATA: join(folder, 'data') })
  const opened = (): Promise<BrowserContext> => chromium.launchPersistentContext(join(folder, 'browser'), {
    executablePath: browserPath, args: ['--no-sandbox', '--disable-quic'], viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London', locale: 'en-GB',
  })
  const inNewBrowser: InNewBrowser = async act => {
    const context = await opened()
    try {
      return await act(await context.newPage())
    } finally {
      await context.close()
    }
  }
  try {
    await frond.ready
    await inNewBrowser(page => settle(page, frond.address, record))
    return await measure(inNewBrowser, frond.address)
  } finally {
    await frond.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function settle(page: Page, address: string, record: readonly Statement[]): Promise<void> {
  await page.goto(address)
  await page.getByRole('link').first().waitFor()
  await page.evaluate(keepOnDevice, JSON.stringify(record))
  await page.reload()
  // Asked again and again from here: a function that answers later counts as a yes where the page waits for it.
  const giveUp = Date.now() + LONGEST_MILLISECONDS
  while (!(await page.evaluate(pagedOnDevice, Math.floor(record.length / PAGE_ENTRIES)))) {
    if (Date.now() > giveUp) throw new Error('the record was not put in order')
    await page.waitForTimeout(500)
  }
  // From the second start on, the app comes from the device itself.
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await page.getByRole('button', { name: 'It is happening' }).waitFor()
}
