import { writeFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { offline, test } from './journey.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { largeControl, settled, startForMyself } from './person/first-limb.ts'

let web: BuiltWeb
test.beforeEach(async () => {
  web = await serveBuiltWeb()
})
test.afterEach(() => web.stop())
test.use({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London', locale: 'en-GB', reducedMotion: 'reduce' })

const saved = (page: Page) => expect(page.getByText(/Saved (here|in this browser)/)).toBeVisible()
const title = (page: Page) => page.getByRole('heading', { level: 1 })

test('a clock set back a year while a spell runs loses nothing and counts no false time', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T14:06:00Z') })
  await startForMyself(page, web.address)
  await largeControl(page).click()
  await saved(page)
  await page.clock.setFixedTime(new Date('2025-11-24T14:30:00Z'))
  await page.goto(web.address)
  await settled(page)
  await expect(largeControl(page)).toHaveAccessibleName(/It has eased/)
  await largeControl(page).click()
  await expect(page.getByText(/The clock of this device stands before the time when this began/)).toBeVisible()
  for (const path of ['/spells', '/entries', '/story', '/']) {
    await page.goto(`${web.address}${path}`)
    await title(page).waitFor()
    await expect(page.locator('body')).not.toContainText(/NaN|undefined|Invalid|-\d+ (h|min)|minutes/)
  }
  await page.clock.setFixedTime(new Date('2026-11-24T14:46:00Z'))
  await page.goto(web.address)
  await page.getByRole('button', { name: 'Yes, still going' }).click()
  await settled(page)
  await largeControl(page).click()
  await expect(title(page)).toHaveText('One spell so far today, 40 minutes.')
})

test('a spell that begins at home and eases on the other side of the world has the minutes that went by', async ({ browser, page }) => {
  await page.clock.install({ time: new Date('2026-11-24T11:06:00Z') })
  await startForMyself(page, web.address)
  await largeControl(page).click()
  await saved(page)
  const there = await browser.newContext({ timezoneId: 'Pacific/Auckland', locale: 'en-GB', viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', storageState: await page.context().storageState({ indexedDB: true }) })
  page = await there.newPage()
  await page.clock.install({ time: new Date('2026-11-24T11:46:00Z') })
  await page.goto(web.address)
  await settled(page)
  await largeControl(page).click()
  await expect(largeControl(page)).toHaveAccessibleName(/It is happening/)
  await page.goto(`${web.address}/spells`)
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
  await expect(page.getByRole('main').getByRole('listitem')).toContainText('11:06 to 11:46')
  await expect(page.getByRole('main').getByRole('listitem')).toContainText('40 minutes')
  await page.goto(`${web.address}/story/day/2026-11-24`)
  await expect(page.getByRole('main').getByRole('link', { name: /^Spell 11:06 to 11:46/ })).toHaveCount(1)
  await there.close()
})

test('two tabs tapped in the same second leave one spell, and started in one and eased in the other it is one', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()]
  await startForMyself(one, web.address)
  await other.goto(web.address)
  await settled(other)
  await Promise.all([one, other].map(tab => largeControl(tab).evaluate(control => (control as HTMLElement).click())))
  await saved(one)
  await settled(other)
  await settled(one)
  for (const tab of [one, other]) await expect(largeControl(tab)).toHaveAccessibleName(/It has eased/)
  await largeControl(other).click()
  await one.getByRole('button', { name: 'Keep it' }).click()
  await expect(title(one)).toHaveText('One spell so far today, under a minute.')
  await one.goto(`${web.address}/spells`)
  await expect(one.getByRole('main').getByRole('listitem')).toHaveCount(1)
})

test('a new version that comes while something is typed waits; the words are kept, then the new version runs', offline, async ({ page }) => {
  await startForMyself(page, web.address)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.goto(`${web.address}/practise/own`)
  await page.getByRole('radio', { name: 'Let it rest' }).click()
  await page.getByLabel('My name for it').fill('Rest after lunch')
  await page.evaluate(() => Object.assign(window, { before: true }))
  const [html, worker] = [join(web.folder, 'index.html'), join(web.folder, 'service-worker.js')]
  writeFileSync(html, readFileSync(html, 'utf8').replace(/<title>.*<\/title>/, '<title>Frond 2</title>'))
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/("revision":")[^"]*(","url":"index\.html")/, '$1next$2'))
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state)).toBe('installed')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => 'before' in window)).toBe(true)
  await expect(page.getByLabel('My name for it')).toHaveValue('Rest after lunch')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('Rest after lunch')).toBeVisible()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(() => page.evaluate(() => 'before' in window).catch(() => true)).toBe(false)
  await page.goto(`${web.address}/practise`)
  await expect(page.getByText('Rest after lunch')).toHaveCount(1)
})
