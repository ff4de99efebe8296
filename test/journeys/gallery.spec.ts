import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './journey.ts'
import { axeFindings } from './axe.ts'
import { serveBuiltWeb } from './built-web.ts'
import { wear } from './person/every-screen.ts'
import type { BuiltWeb } from './built-web.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())

const themes = ['light', 'dark', 'quiet'] as const
const screens = [{ name: 'a phone', width: 390, height: 844 }, { name: 'a desktop', width: 1440, height: 900 }] as const

async function openGallery(page: Page, settings: Record<string, unknown>): Promise<string[]> {
  const complaints: string[] = []
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  await page.addInitScript(kept => localStorage.setItem('frond.settings', JSON.stringify(kept)), settings)
  await page.goto(`${web.address}/gallery`)
  await page.getByRole('heading', { name: 'The kit' }).waitFor()
  await page.evaluate(() => document.fonts.ready)
  return complaints
}

test('every part in every state passes axe on a phone and on a desktop, in light, dark and quiet, and breaks no policy', async ({ page }) => {
  const complaints = await openGallery(page, { theme: 'light' })
  const found: string[] = []
  for (const { name, width, height } of screens) {
    await page.setViewportSize({ width, height })
    for (const theme of themes) {
      await wear(page, 'theme', theme)
      found.push(...(await axeFindings(page, theme === 'light' ? 'levels and practice' : 'colours of the level')).map(one => `${name}, ${theme}: ${one}`))
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), name).toBe(true)
  }
  expect(found).toEqual([])
  expect(complaints).toEqual([])
})

test('what is pressed is 56 pixels for the person and 44 for the clinic', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openGallery(page, { theme: 'light' })
  const small = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('main :is(button, a, input:not([type=hidden]), select, textarea)')].flatMap((element) => {
    const box = element.getBoundingClientRect()
    const least = element.closest('[data-door]')?.getAttribute('data-door') === 'clinic' ? 44 : 56
    return box.width > 0 && box.height < least - 0.5 && !element.closest('[aria-hidden]') ? [`${element.tagName} ${element.textContent || element.getAttribute('aria-label')} ${box.height}`] : []
  }))
  expect(small).toEqual([])
})

test('a trembling double tap on the large control changes the state once', async ({ page }) => {
  // Time stands still between the taps, so that a slow machine does not make them slower.
  await page.clock.install()
  await openGallery(page, { theme: 'light' })
  await page.clock.pauseAt(Date.now() + 60_000)
  const happening = page.getByRole('button', { name: /It is happening One/ })
  const eased = page.getByRole('button', { name: /It has eased/ })
  for (const pause of [150, 400, 900]) {
    await happening.click()
    await page.clock.runFor(pause)
    await eased.click({ force: true })
    await expect(eased).toHaveAttribute('aria-disabled', 'true')
    await page.clock.runFor(2000)
    await expect(eased).not.toHaveAttribute('aria-disabled', 'true')
    await eased.click()
    await page.clock.runFor(2000)
    await expect(happening).not.toHaveAttribute('aria-disabled', 'true')
  }
})

test('the dialog opens and closes by keyboard, and the safe answer is the last', async ({ page }) => {
  await openGallery(page, { theme: 'light' })
  await page.getByRole('button', { name: 'Stop sharing' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Stop sharing with the hand team?' })
  await expect(dialog.getByRole('button').last()).toHaveText('Keep sharing')
  expect(await axeFindings(page, 'levels and practice', 'dialog[open]')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Stop sharing' })).toBeFocused()
})

test('the charts turn into tables', async ({ page }) => {
  await openGallery(page, { theme: 'light' })
  await page.getByRole('button', { name: 'As a table' }).first().click()
  await expect(page.getByRole('table', { name: 'By week' })).toBeVisible()
  await page.getByRole('button', { name: 'As a picture' }).click()
  await expect(page.getByRole('img', { name: /Three weeks in July have no entries/ }).first()).toBeVisible()
})

test('the keys of the number pad stand in reading order, and a second press takes the answer back', async ({ page }) => {
  await openGallery(page, { theme: 'light' })
  const keys = page.getByRole('radiogroup', { name: 'Use of the hand' }).getByRole('radio')
  await expect(keys).toHaveText(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'Skip'])
  await expect(keys.nth(3)).toBeChecked()
  await keys.nth(3).click()
  await expect(keys.nth(3)).not.toBeChecked()
})
