import { test as base, expect } from '@playwright/test'
import type { BrowserContext, Locator } from '@playwright/test'

/** A journey that goes offline says so by its tag; only then is the app kept in the browser, which costs a copy of it every time. */
export const offline = { tag: '@offline' } as const

/** Writes down every content rule that a window of the context breaks: the directive and what was blocked, and what the browser says of it. Of code made from words the browser says nothing, and of a worker the window knows nothing. */
function watchRules(context: BrowserContext, broken: string[]): void {
  context.on('console', message => { if (/^Content rule broken|Content Security Policy/.test(message.text())) broken.push(`${message.text()} (${message.page()?.url() ?? message.location().url})`) })
  // Asked before any window opens; a context that is closed at once has none.
  context.addInitScript(() => addEventListener('securitypolicyviolation', event => console.debug(`Content rule broken: ${event.effectiveDirective}, blocked: ${event.blockedURI}`))).catch(() => undefined)
}

type OfOneJourney = { endsUnbroken: void }
/** `broken` is filled by every window of the browser, whoever opened it; the windows of another browser are given to `watch`. */
type OfTheBrowser = { broken: string[]; watch: (context: BrowserContext) => void }

/** A journey like any other, unless it is tagged as one that goes offline. It fails at its end when any page broke a content rule. */
export const test = base.extend<OfOneJourney, OfTheBrowser>({
  serviceWorkers: async ({}, use, { tags }) => use(tags.includes(offline.tag) ? 'allow' : 'block'),
  broken: [async ({ browser }, use) => {
    const broken: string[] = []
    browser.on('context', context => watchRules(context, broken))
    await use(broken)
    expect(broken, 'content rules broken after the last journey').toEqual([])
  }, { scope: 'worker', auto: true }],
  watch: [async ({ broken }, use) => use(context => watchRules(context, broken)), { scope: 'worker' }],
  endsUnbroken: [async ({ broken }, use) => {
    await use()
    expect(broken.splice(0), 'content rules broken').toEqual([])
  }, { auto: true }],
})

/** Presses what keeps something, and waits until its screen has gone: a page left in the same moment is a tab killed while it writes, which has journeys of its own. */
export async function pressAndLeave(control: Locator): Promise<void> {
  await control.click()
  await expect(control).toBeHidden()
}
