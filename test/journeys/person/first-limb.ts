import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** What a new person says of their limb. */
export type FirstLimb = { part?: string; side?: string; word?: string; behaviour?: string }

/** From the first question to the first screen, for oneself, with only what is given said. */
export async function startForMyself(page: Page, address: string, limb: FirstLimb = {}): Promise<void> {
  await page.goto(address)
  await page.getByRole('link', { name: 'For myself' }).click()
  await describeLimb(page, limb)
}

/** The five questions about a limb, or the first of them where nothing else is said. */
export async function describeLimb(page: Page, { part = 'Hand', side = 'Left', word, behaviour }: FirstLimb): Promise<void> {
  const next = page.getByRole('button', { name: 'Next' })
  await page.getByRole('radio', { name: part, exact: true }).click()
  await page.getByRole('radio', { name: side, exact: true }).click()
  await next.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Which parts/)
  if (word === undefined && behaviour === undefined) {
    // Another spot than the last tap, which need not wait until that one has rested.
    await page.getByRole('button', { name: 'Start now' }).click({ force: true })
    await expect(largeControl(page)).toBeVisible()
    return
  }
  await next.click()
  if (word !== undefined) await page.getByRole('radio', { name: word }).click()
  await next.click()
  if (behaviour !== undefined) await page.getByRole('radio', { name: behaviour, exact: true }).click()
  await next.click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(largeControl(page)).toBeVisible()
}

/** The one large control, whatever it says now. */
export function largeControl(page: Page) {
  return page.getByRole('button', { name: /^(It is happening|It has eased|It is worse than usual|Back to my usual)/ })
}

/** Waits until the large control takes taps again. */
export async function settled(page: Page): Promise<void> {
  await expect(largeControl(page)).not.toHaveAttribute('aria-disabled', 'true')
}
