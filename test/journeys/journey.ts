import { test as base, expect } from '@playwright/test'
import type { Locator } from '@playwright/test'

/** A journey that goes offline says so by its tag; only then is the app kept in the browser, which costs a copy of it every time. */
export const offline = { tag: '@offline' } as const

/** A journey like any other, unless it is tagged as one that goes offline. */
export const test = base.extend({
  serviceWorkers: async ({}, use, { tags }) => use(tags.includes(offline.tag) ? 'allow' : 'block'),
})

/** Presses what keeps something, and waits until its screen has gone: a page left in the same moment is a tab killed while it writes, which has journeys of its own. */
export async function pressAndLeave(control: Locator): Promise<void> {
  await control.click()
  await expect(control).toBeHidden()
}
