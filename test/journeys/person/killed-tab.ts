import type { BrowserContext, Page } from '@playwright/test'

/** The tab dies, as on a phone that needs its memory for something else, and the app is opened anew at an address. */
export async function killTab(page: Page, address: string): Promise<Page> {
  const context: BrowserContext = page.context()
  const session = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  const again = await context.newPage()
  await page.close()
  await again.goto(address)
  await again.getByRole('heading', { level: 1 }).first().waitFor()
  return again
}
