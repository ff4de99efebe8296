import { expect } from '@playwright/test'
import { test } from './journey.ts'
import { keepOnDevice } from '../../bench/device/keep-on-device.ts'
import { longStory } from '../../bench/record/entries.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { largeControl, settled } from './person/first-limb.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())
test.use({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London', locale: 'en-GB', reducedMotion: 'reduce' })

test('ten thousand entries of five years and fifty photos: Now, Story, a day and the list of entries open, and the next spell is one tap', async ({ page }) => {
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  await page.goto(web.address)
  await page.getByRole('link').first().waitFor()
  await page.evaluate(keepOnDevice, JSON.stringify(longStory(new Date().toISOString())))
  await page.goto(web.address)
  await expect(largeControl(page)).toHaveAccessibleName(/It is happening/)
  await test.step('Story is drawn, and goes to its end', async () => {
    await page.getByRole('link', { name: 'Story', exact: true }).click()
    await expect(page.locator('main svg').first()).toBeVisible()
    await page.keyboard.press('End')
    await expect(page.getByText('One page for a visit')).toBeInViewport()
    await expect(page.locator('main')).not.toContainText(/NaN|undefined|Infinity/)
  })
  await test.step('A day of four years ago opens', async () => {
    const day = new Date(Date.now() - 4 * 365 * 86_400_000).toISOString().slice(0, 10)
    await page.goto(`${web.address}/story/day/${day}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Day after' })).toBeVisible()
    await expect(page.locator('main')).not.toContainText(/NaN|undefined|Invalid/)
  })
  await test.step('The list of entries shows its newest, and earlier ones by a tap', async () => {
    await page.goto(`${web.address}/entries`)
    const rows = page.getByRole('main').getByRole('listitem')
    await expect(rows).toHaveCount(40)
    await page.getByRole('button', { name: 'Earlier ones' }).click()
    await expect(rows).toHaveCount(80)
    await page.goto(`${web.address}/body/photos`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
  await test.step('A spell is one tap, and stands', async () => {
    await page.goto(web.address)
    await largeControl(page).click()
    await expect(page.getByText(/Saved (here|in this browser)/)).toBeVisible()
    await page.reload()
    await settled(page)
    await expect(largeControl(page)).toHaveAccessibleName(/It has eased/)
  })
  expect(complaints).toEqual([])
})
