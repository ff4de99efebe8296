/** A phone with a long record: the built app in a real browser whose processor is slowed down fourfold. */
import type { CDPSession, Page } from 'playwright-core'
import { chromiumHere } from '#server/chromium.ts'
import { amount } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { ENTRIES, longRecord } from '../record/entries.ts'
import { measureStory } from './measure-story.ts'
import { onPhone } from './phone.ts'
import { millisecondsUntilSaved, watchFor } from './watch-for.ts'
import { workOf } from './work-of.ts'

const SLOWED = 4
const ROUNDS = 5
const NOW_MILLISECONDS = 1_500
const STORY_MILLISECONDS = 3_000
const SAVED_MILLISECONDS = 100

/** Opens the closed app again and again, and starts a spell each time. */
export async function measureDevice(say: (line: string) => void): Promise<readonly Figure[]> {
  const browserPath = chromiumHere()
  if (browserPath === undefined) {
    say('This part was left out: there is no Chromium here (install it, or set CHROMIUM to its path).')
    return []
  }
  const seen = { now: [] as number[], nowWork: [] as number[], story: [] as number[], storyWork: [] as number[], saved: [] as number[], savedSlowed: [] as number[] }
  await onPhone(browserPath, longRecord(new Date().toISOString()), async (inNewBrowser, address) => {
    const slowed = <T>(act: (page: Page, session: CDPSession) => Promise<T>): Promise<T> => inNewBrowser(async page => {
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
      await session.send('Performance.enable', { timeDomain: 'threadTicks' })
      return act(page, session)
    })
    for (let round = 0; round < ROUNDS; round += 1) {
      await slowed(async (page, session) => {
        seen.story.push(await watchFor(page, `${address}/story`, 'main svg', 'Story'))
        seen.storyWork.push(await workOf(session))
      })
      await slowed(async (page, session) => {
        seen.now.push(await watchFor(page, `${address}/`, 'main h1', 'It is happening'))
        seen.nowWork.push(await workOf(session))
        const begin = () => page.getByRole('button', { name: 'It is happening' }).click()
        // The next one begins where this one began.
        const ease = async () => {
          await page.getByRole('button', { name: 'It has eased' }).click()
          await page.getByRole('button', { name: 'It is happening' }).waitFor()
        }
        seen.savedSlowed.push(await millisecondsUntilSaved(page, begin))
        await ease()
        await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
        seen.saved.push(await millisecondsUntilSaved(page, begin))
        await ease()
      })
    }
  })
  say(`${ENTRIES.toLocaleString('en-GB')} entries; a browser started anew each time, its processor slowed down ${SLOWED} times; ${ROUNDS} rounds, medians.`)
  return [
    amount('closed app to Now, with true data', 'ms', seen.now, NOW_MILLISECONDS),
    amount('closed app to Story', 'ms', seen.story, STORY_MILLISECONDS),
    { name: 'starting a spell in the open app', ours: '1 tap', baseline: '', target: '' },
    amount('from that tap to “saved here”, not slowed down', 'ms', seen.saved, SAVED_MILLISECONDS),
    amount('the same, slowed down, straight after opening', 'ms', seen.savedSlowed),
    amount('work of the page until Now', 'ms', seen.nowWork),
    amount('work of the page until Story', 'ms', seen.storyWork),
    ...await measureStory(browserPath, say),
  ]
}
