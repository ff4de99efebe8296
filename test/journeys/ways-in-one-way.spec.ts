import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { test } from './journey.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { largeControl } from './person/first-limb.ts'
import { wholeWay } from './person/whole-way.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())
test.use({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London', locale: 'en-GB', hasTouch: true, isMobile: true })

/** A keyboard as it is usually used: Tab from one to the next, arrows inside a group, Space and Enter to press. */
async function byKeyboard(page: Page, wanted: Locator): Promise<void> {
  await wanted.first().waitFor()
  for (let presses = 0; presses < 90; presses++) {
    const where = await wanted.first().evaluate(element => (element === document.activeElement ? 'here' : element.closest('[role=radiogroup]')?.contains(document.activeElement) === true ? 'in its group' : 'elsewhere'))
    if (where === 'here') return page.keyboard.press((await wanted.first().getAttribute('role')) === 'radio' ? 'Space' : 'Enter')
    await page.keyboard.press(where === 'in its group' ? 'ArrowRight' : 'Tab')
  }
  throw new Error(`${String(wanted)} is not reached by Tab and arrows`)
}

/** A pointer that can only tap: it cannot rest on anything, hold or drag. */
async function byTap(page: Page, wanted: Locator): Promise<void> {
  await wanted.first().scrollIntoViewIfNeeded()
  // What rests after a tap is waited for, as somebody does who sees that it rests.
  await wanted.first().click({ trial: true })
  const box = await wanted.first().boundingBox()
  if (box === null) throw new Error(`${String(wanted)} is not drawn`)
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
}

/** Said aloud: what stands on it is enough to call it. */
async function byVoice(page: Page, wanted: Locator): Promise<void> {
  const words = (await wanted.first().innerText()).split('\n')[0] ?? ''
  const called = words === '' ? wanted : page.getByRole((await wanted.first().evaluate(element => element.getAttribute('role') ?? (element.tagName === 'A' ? 'link' : 'button'))) as 'link' | 'button' | 'radio', { name: words })
  await called.first().click()
}

for (const [how, press] of [['a keyboard', byKeyboard], ['taps', byTap], ['the words that stand on things', byVoice]] as const) {
  test(`by ${how} alone somebody says which limb, starts and eases a spell, checks in, goes through flare mode and reaches help`, async ({ page }) => {
    await wholeWay(page, web.address, wanted => press(page, wanted))
  })
}

test('how somebody presses is asked once, can be passed over, and changes what it says', async ({ page }) => {
  await page.goto(web.address)
  await byTap(page, page.getByRole('link', { name: 'How I press and listen' }))
  await byTap(page, page.getByRole('radio', { name: 'A foot' }))
  await byTap(page, page.getByRole('link', { name: 'Done' }))
  expect(await page.getByRole('link', { name: 'Show me first' }).evaluate(element => element.getBoundingClientRect().height)).toBeGreaterThanOrEqual(72)
  await byTap(page, page.getByRole('link', { name: 'For myself' }))
  for (const role of ['Hand', 'Left']) await byTap(page, page.getByRole('radio', { name: role, exact: true }))
  for (const name of ['Next', 'Start now']) await byTap(page, page.getByRole('button', { name, exact: true }))
  await expect(largeControl(page)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What do you press with?' })).toBeHidden()
  await page.evaluate(() => localStorage.removeItem('frond.settings'))
  await page.reload()
  await byTap(page, page.getByRole('button', { name: 'I need nothing else' }))
  await page.reload()
  await expect(largeControl(page)).toBeVisible()
  await page.waitForTimeout(500)
  await expect(page.getByRole('heading', { name: 'What do you press with?' })).toBeHidden()
})
