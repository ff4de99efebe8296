import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './journey.ts'
import { axeFindings } from './axe.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { largeControl, startForMyself } from './person/first-limb.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())
test.use({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London', locale: 'en-GB' })

async function accessible(page: Page): Promise<void> {
  expect(await axeFindings(page, 'levels')).toEqual([])
}

/** What a browser does that clears its databases; it keeps the small marks beside them here. */
async function clearDatabases(page: Page): Promise<void> {
  await page.goto(`${web.address}/gallery`)
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) await new Promise(done => { indexedDB.deleteDatabase(name).onsuccess = done })
  })
}

test('a copy is kept as a file; a cleared browser says so, never welcomes, and has the record back', async ({ page }) => {
  await startForMyself(page, web.address)
  await largeControl(page).click()
  await expect(page.getByText(/Saved (here|in this browser)/)).toBeVisible()

  await page.goto(`${web.address}/copy`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Only this device has your record')
  await accessible(page)
  await page.screenshot({ path: test.info().outputPath('copy.png') })
  await page.getByLabel('Your words for this copy').fill('four quiet words here')
  await page.getByRole('button', { name: 'Make the copy' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The copy is ready')
  await accessible(page)
  await page.screenshot({ path: test.info().outputPath('ready.png') })
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file' }).click()
  const file = test.info().outputPath('record.frond')
  await (await saving).saveAs(file)

  await clearDatabases(page)
  await page.goto(web.address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A record was here')
  await expect(page.getByRole('link', { name: 'For myself' })).toHaveCount(0)
  await accessible(page)
  await page.screenshot({ path: test.info().outputPath('gone.png') })
  await page.getByRole('link', { name: 'Bring back my copy' }).click()
  await accessible(page)
  await page.getByLabel('The file').setInputFiles(file)
  await page.getByLabel('Your words for this copy').fill('four quiet words there')
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.getByText('These are not the words')).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('wrong.png') })
  await page.getByLabel('Your words for this copy').fill('four quiet words here')
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(largeControl(page)).toHaveAccessibleName(/It has eased/)
  await page.reload()
  await expect(largeControl(page)).toHaveAccessibleName(/It has eased/)
  await page.goto(`${web.address}/copy`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Last copy: today')
})

test('whoever has neither copy nor invitation begins anew, by their own word', async ({ page }) => {
  await startForMyself(page, web.address)
  await clearDatabases(page)
  await page.goto(web.address)
  await page.getByRole('button', { name: 'I have neither. Begin anew' }).click()
  await expect(page.getByRole('link', { name: 'For myself' })).toBeVisible()
})
