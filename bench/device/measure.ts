/** A phone with a long record: the built app in a real browser whose processor is slowed down fourfold. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { chromiumHere } from '#server/chromium.ts'
import { freePort, startFrond } from '#test/frond-process.ts'
import { amount } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { ENTRIES, longRecord } from '../record/entries.ts'
import { keepOnDevice, pagedOnDevice } from './keep-on-device.ts'
import { millisecondsUntilSaved, watchFor } from './watch-for.ts'

const SLOWED = 4
const ROUNDS = 5
const NOW_MILLISECONDS = 1_500
const STORY_MILLISECONDS = 3_000

/** Opens the closed app again and again, and starts a spell each time. */
export async function measureDevice(say: (line: string) => void): Promise<readonly Figure[]> {
  const browserPath = chromiumHere()
  if (browserPath === undefined) {
    say('This part was left out: there is no Chromium here (install it, or set CHROMIUM to its path).')
    return []
  }
  const folder = mkdtempSync(join(tmpdir(), 'frond-bench-'))
  const frond = startFrond({ PORT: String(await freePort()), FROND_DATA: join(folder, 'data') })
  const opened = (): Promise<BrowserContext> => chromium.launchPersistentContext(join(folder, 'browser'), {
    executablePath: browserPath, args: ['--no-sandbox', '--disable-quic'], viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London', locale: 'en-GB',
  })
  try {
    await frond.ready
    await settle(await opened(), frond.address)
    const seen = { now: [] as number[], nowWork: [] as number[], story: [] as number[], storyWork: [] as number[], saved: [] as number[] }
    const inNewBrowser = async <T>(act: (page: Page, session: CDPSession) => Promise<T>): Promise<T> => {
      const context = await opened()
      try {
        const page = await context.newPage()
        const session = await context.newCDPSession(page)
        await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
        await session.send('Performance.enable', { timeDomain: 'threadTicks' })
        return await act(page, session)
      } finally {
        await context.close()
      }
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      await inNewBrowser(async (page, session) => {
        seen.story.push(await watchFor(page, `${frond.address}/story`, 'main svg', 'Story'))
        seen.storyWork.push(await workOf(session))
      })
      await inNewBrowser(async (page, session) => {
        seen.now.push(await watchFor(page, `${frond.address}/`, 'main h1', 'It is happening'))
        seen.nowWork.push(await workOf(session))
        seen.saved.push(await millisecondsUntilSaved(page, () => page.getByRole('button', { name: 'It is happening' }).click()))
        // The next round begins where this one began.
        await page.getByRole('button', { name: 'It has eased' }).click()
        await page.getByRole('button', { name: 'It is happening' }).waitFor()
      })
    }
    say(`${ENTRIES.toLocaleString('en-GB')} entries; a browser started anew each time, its processor slowed down ${SLOWED} times; ${ROUNDS} rounds, medians.`)
    return [
      amount('closed app to Now, with true data', 'ms', seen.now, NOW_MILLISECONDS),
      amount('closed app to Story', 'ms', seen.story, STORY_MILLISECONDS),
      { name: 'starting a spell in the open app', ours: '1 tap', baseline: '', target: '' },
      amount('from that tap to “saved here”', 'ms', seen.saved),
      amount('work of the page until Now', 'ms', seen.nowWork),
      amount('work of the page until Story', 'ms', seen.storyWork),
    ]
  } finally {
    await frond.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The record comes onto the device and lies there as after some days of use. */
async function settle(context: BrowserContext, address: string): Promise<void> {
  try {
    const page = await context.newPage()
    await page.goto(address)
    await page.getByRole('link').first().waitFor()
    await page.evaluate(keepOnDevice, JSON.stringify(longRecord(new Date().toISOString())))
    await page.reload()
    // Asked again and again from here: a function that answers later counts as a yes where the page waits for it.
    const giveUp = Date.now() + 60_000
    while (!(await page.evaluate(pagedOnDevice))) {
      if (Date.now() > giveUp) throw new Error('the record was not put in order')
      await page.waitForTimeout(500)
    }
    // From the second start on, the app comes from the device itself.
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.reload()
    await page.getByRole('button', { name: 'It is happening' }).waitFor()
  } finally {
    await context.close()
  }
}

/** Milliseconds of processor time of the page's own thread so far, slowed down too: what else runs on this machine does not count. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}
