/** Times as the page itself sees them: from the start of the navigation, or from a tap, until it is drawn. */
import type { Page } from 'playwright-core'

/** On a busy machine slowness is a figure, not a fault. */
const LONGEST_MILLISECONDS = 120_000

interface Watched { drawnAt?: number; tappedAt?: number; savedAt?: number }

/** Milliseconds from opening an address until something stands there, with these words on the page, drawn. */
export async function watchFor(page: Page, address: string, selector: string, words: string): Promise<number> {
  await page.addInitScript(([wanted, text]) => {
    const watched = ((globalThis as { watched?: Watched }).watched = {} as Watched)
    const look = (): void => {
      if (watched.drawnAt === undefined && document.querySelector(wanted ?? '') !== null && document.body.textContent?.includes(text ?? '')) {
        watched.drawnAt = -1
        requestAnimationFrame(() => setTimeout(() => (watched.drawnAt = performance.now())))
      }
      if (watched.tappedAt !== undefined && watched.savedAt === undefined && /Saved (here|in this browser)/.test(document.body.textContent ?? '')) watched.savedAt = performance.now()
    }
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true })
    document.addEventListener('pointerdown', event => (watched.tappedAt ??= event.timeStamp), true)
  }, [selector, words])
  await page.goto(address, { waitUntil: 'commit' })
  return page.waitForFunction(() => {
    const at = (globalThis as { watched?: Watched }).watched?.drawnAt
    return at !== undefined && at > 0 ? at : false
  }, undefined, { timeout: LONGEST_MILLISECONDS }).then(handle => handle.jsonValue() as Promise<number>)
}

/** Milliseconds from a tap until the page says that it is saved, also of one tap after another. */
export async function millisecondsUntilSaved(page: Page, tap: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const { watched } = globalThis as { watched?: Watched }
    delete watched?.tappedAt
    delete watched?.savedAt
  })
  await tap()
  return page.waitForFunction(() => {
    const { tappedAt, savedAt } = (globalThis as { watched?: Watched }).watched ?? {}
    return tappedAt !== undefined && savedAt !== undefined ? savedAt - tappedAt : false
  }, undefined, { timeout: LONGEST_MILLISECONDS }).then(handle => handle.jsonValue() as Promise<number>)
}
