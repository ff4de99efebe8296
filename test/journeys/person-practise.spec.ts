import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { offline, test } from './journey.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { startForMyself } from './person/first-limb.ts'
import { judgeScreen } from './person/screens.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())
test.use({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London', locale: 'en-GB' })

async function writeOwn(page: Page, practice: string, name: string): Promise<void> {
  await page.goto(`${web.address}/practise/own`)
  await page.getByRole('radio', { name: practice }).click()
  await page.getByLabel('My name for it').fill(name)
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText(name, { exact: true })).toBeVisible()
}

test('something of one’s own is practised, stopped by a touch anywhere, and how it was taken decides what is asked next', offline, async ({ page, context }) => {
  await startForMyself(page, web.address)
  await page.getByRole('link', { name: 'Practise' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing to practise yet')
  await writeOwn(page, 'Move and stretch gently', 'Open and close')
  // Offline from the first minute on is another journey; here the app is kept on the device already.
  await page.evaluate(async () => { await navigator.serviceWorker.ready })
  await page.reload()
  await expect(page.getByText('Open and close')).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Start' }).click()
  await page.getByRole('button', { name: 'None of these' }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText('Touch anywhere')).toBeVisible()
  await page.waitForTimeout(1700)
  await page.mouse.click(60, 120)
  await expect(page.getByText('That is fine.')).toBeVisible()
  await page.getByRole('radio', { name: 'It tightened' }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Rest for today/)
  await page.getByRole('link', { name: 'Back to Practise' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing more for today')
  await context.setOffline(false)
})

test('a tremble just after the beginning does not end it, and a key does', async ({ page }) => {
  await startForMyself(page, web.address)
  await writeOwn(page, 'Slow breathing', 'Breathing')
  await page.getByRole('link', { name: 'Start' }).click()
  await page.getByRole('button', { name: 'None of these' }).click()
  await page.getByRole('button', { name: 'Begin' }).dblclick()
  await expect(page.getByText('Touch anywhere')).toBeVisible()
  await page.waitForTimeout(1700)
  await page.keyboard.press('Space')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How did the limb take it?')
  await page.getByRole('button', { name: 'Keep it without an answer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('It is kept.')
})

test('a session is found again after the tab was closed in the middle of it, and nothing is written before somebody says how it went', async ({ page, context }) => {
  await startForMyself(page, web.address)
  await writeOwn(page, 'Let it rest', 'Rest after lunch')
  await page.getByRole('link', { name: 'Start' }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText('Touch anywhere')).toBeVisible()
  await page.close()
  const again = await context.newPage()
  await again.goto(`${web.address}/practise`)
  await expect(again.getByText('Something was begun here')).toBeVisible()
  await expect(again.getByText('0 of 2 today')).toBeVisible()
  await again.getByRole('link', { name: 'Look at it' }).click()
  await again.getByRole('button', { name: 'It stopped, I do not know when' }).click()
  await again.getByRole('radio', { name: 'The same as before' }).click()
  await again.getByRole('button', { name: 'Keep it' }).click()
  await again.getByRole('link', { name: 'Back to Practise' }).click()
  await expect(again.getByText('1 of 2 today')).toBeVisible()
})

test('where something speaks against it today there is no way to begin', async ({ page }) => {
  await startForMyself(page, web.address)
  await writeOwn(page, 'Get used to touch', 'Silk')
  await page.getByRole('link', { name: 'Start' }).click()
  await expect(page.getByText('The skin is broken there')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Begin' })).toBeHidden()
  await page.getByRole('button', { name: 'Yes, or I do not know' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not today, then')
})

test('the screens of practising pass axe, have whole targets and fit', async ({ page }) => {
  await startForMyself(page, web.address)
  await writeOwn(page, 'Get used to touch', 'Silk')
  await judgeScreen(page, 'something to practise')
  await page.goto(`${web.address}/practise/own`)
  await page.getByRole('radio', { name: 'Slow breathing' }).click()
  await judgeScreen(page, 'something of one’s own')
  await page.goto(`${web.address}/practise`)
  await page.getByRole('link', { name: 'Start' }).click()
  await judgeScreen(page, 'before a session')
  await page.getByRole('button', { name: 'None of these' }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText('Touch anywhere')).toBeVisible()
  await page.waitForTimeout(1700)
  await judgeScreen(page, 'a session')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How did the limb take it?')
  await judgeScreen(page, 'after a session')
})
