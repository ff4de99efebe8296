/** Five years on one line of time, in a browser that is not slowed down: how soon it is drawn, and whether it scrolls smoothly. */
import type { Locator } from 'playwright-core'
import { amount, median, rounded } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { STORY_PHOTOS, longStory } from '../record/entries.ts'
import { onPhone } from './phone.ts'
import { workOf } from './work-of.ts'

const ROUNDS = 3
const DRAWN_MILLISECONDS = 150
const FRAMES_A_SECOND = 50

/** Goes from Now to the whole Story by a tap, and scrolls. */
export async function measureStory(browserPath: string, say: (line: string) => void): Promise<readonly Figure[]> {
  const record = longStory(new Date().toISOString())
  const seen = { first: [] as number[], firstWork: [] as number[], again: [] as number[], againWork: [] as number[], frames: [] as number[], longest: [] as number[] }
  await onPhone(browserPath, record, async (inNewBrowser, address) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await inNewBrowser(async page => {
        const session = await page.context().newCDPSession(page)
        await session.send('Performance.enable', { timeDomain: 'threadTicks' })
        await page.goto(address)
        await page.getByRole('button', { name: 'It is happening' }).waitFor()
        // What comes behind the first screen has come.
        await page.waitForTimeout(2_000)
        const link = page.getByRole('link', { name: 'Story', exact: true })
        const before = await workOf(session)
        seen.first.push(await untilDrawn(link))
        seen.firstWork.push((await workOf(session)) - before)
        await page.getByRole('link', { name: 'Now', exact: true }).click()
        await page.getByRole('button', { name: 'It is happening' }).waitFor()
        const later = await workOf(session)
        seen.again.push(await untilDrawn(link))
        seen.againWork.push((await workOf(session)) - later)
        const { frames, longest } = await page.evaluate(scrolled)
        seen.frames.push(frames)
        seen.longest.push(longest)
      })
    }
  })
  say(`Story: ${record.length.toLocaleString('en-GB')} entries in five years, ${STORY_PHOTOS} photos of 200 kB; from the tap until it is drawn, not slowed down.`)
  const frames = median(seen.frames)
  return [
    amount('Story drawn, the first time since opening, with its script', 'ms', seen.first),
    amount('work of the page for it', 'ms', seen.firstWork),
    amount('Story drawn, its script being there', 'ms', seen.again, DRAWN_MILLISECONDS),
    amount('work of the page for it', 'ms', seen.againWork),
    { name: 'Story scrolls', ours: `${rounded(frames)} frames/s`, baseline: '', ratio: frames / FRAMES_A_SECOND, target: `at least ${FRAMES_A_SECOND} frames/s`, reached: frames >= FRAMES_A_SECOND },
    amount('longest frame of it', 'ms', seen.longest),
  ]
}

/** Milliseconds from a tap until the page has drawn the story after it. */
function untilDrawn(target: Locator): Promise<number> {
  return target.evaluate(async element => {
    const before = performance.now()
    const drawn = new Promise<number>(resolve => {
      const look = new MutationObserver(() => {
        const chart = [...document.querySelectorAll('main svg')].some(svg => svg.getBoundingClientRect().width > 200)
        // The picture is there, and what stands below it.
        if (!chart || !document.body.textContent?.includes('One page for a visit')) return
        look.disconnect()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
      })
      look.observe(document, { childList: true, subtree: true, attributes: true })
    })
    ;(element as HTMLElement).click()
    return (await drawn) - before
  })
}

/** Scrolls up and down for two seconds, a little each frame; runs in the page. */
async function scrolled(): Promise<{ frames: number; longest: number }> {
  const began = performance.now()
  let [frames, longest, last, step] = [0, 0, began, 40]
  while (last - began < 2_000) {
    const at = await new Promise<number>(resolve => requestAnimationFrame(resolve))
    const top = scrollY
    scrollBy(0, step)
    if (scrollY === top) step = -step
    longest = Math.max(longest, at - last)
    last = Math.max(at, last)
    frames++
  }
  return { frames: frames / ((last - began) / 1000), longest }
}
