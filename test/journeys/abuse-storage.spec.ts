import { expect } from '@playwright/test'
import type { CDPSession, Page } from '@playwright/test'
import { test } from './journey.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { largeControl, settled, startForMyself } from './person/first-limb.ts'

let web: BuiltWeb
test.beforeEach(async () => {
  web = await serveBuiltWeb()
})
test.afterEach(() => web.stop())
test.use({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London', locale: 'en-GB', reducedMotion: 'reduce' })

/** As much room as there is, or none. */
const room = (session: CDPSession, quotaSize?: number) => session.send('Storage.overrideQuotaForOrigin', { origin: new URL(web.address).origin, ...(quotaSize === undefined ? {} : { quotaSize }) })
const spells = async (page: Page) => {
  await page.goto(`${web.address}/spells`)
  return page.getByRole('main').getByRole('listitem')
}

test('with the device full a tap stays on screen as not saved yet, says so, and is saved once when there is room', async ({ page }) => {
  await page.goto(web.address)
  const session = await page.context().newCDPSession(page)
  await startForMyself(page, web.address)
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (!('roomAgain' in window)) throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, given)
    }
  })
  await room(session, 1)
  await largeControl(page).click()
  await expect(page.getByText(/This device is full/).first()).toBeVisible()
  await expect(page.getByText(/Not saved yet/).first()).toBeVisible()
  await expect(page.getByText(/Saved (here|in this browser)/)).toHaveCount(0)
  await page.evaluate(() => Object.assign(window, { roomAgain: true }))
  await room(session)
  await expect(page.getByText(/Saved (here|in this browser)/)).toBeVisible({ timeout: 40_000 })
  await page.reload()
  await settled(page)
  await expect(largeControl(page)).toHaveAccessibleName(/It has eased/)
  await expect(await spells(page)).toHaveCount(1)
})

test('when the browser has cleared everything, even its marks, the app begins with a way to bring the copy back', async ({ page }) => {
  await startForMyself(page, web.address)
  const session = await page.context().newCDPSession(page)
  await page.goto('about:blank')
  await session.send('Storage.clearDataForOrigin', { origin: new URL(web.address).origin, storageTypes: 'all' })
  await page.goto(web.address)
  await page.getByRole('link', { name: 'Bring back my copy' }).click()
  await expect(page.getByLabel('The file')).toBeVisible()
})
