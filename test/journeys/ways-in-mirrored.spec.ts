import { expect } from '@playwright/test'
import { test } from './journey.ts'
import { axeOnAll } from './axe.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { ELSEWHERE, misfitsOf, openScreen, walkSample } from './person/every-screen.ts'
import { largeControl } from './person/first-limb.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())
test.use({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London' })

/** The screens that are met most; axe looks at these, the fit is measured on all. */
const MAIN = new Set(['/', '/check-in', '/flare', '/flare/helps', '/flare/help', '/body', '/medicines', '/story', '/plan', '/practise', '/emergency', '/not-safe', '/entries', '/spells', '/settings', '/settings/ways', '/who-sees', '/learn', '/my-data'])

test('every screen can be read from right to left, in longer words: nothing is cut off, lies outside or fails axe', async ({ page }) => {
  test.setTimeout(600_000)
  await page.addInitScript(kept => localStorage.setItem('frond.settings', kept), JSON.stringify({ theme: 'light', language: 'ar-XB' }))
  const { screens } = await walkSample(page, web.address, ELSEWHERE)
  const found: string[] = []
  for (const screen of screens) {
    await openScreen(page, `${web.address}/show${screen === '/' ? '' : screen}`)
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    found.push(...(await misfitsOf(page)).map(one => `${screen}: ${one}`))
    if (MAIN.has(screen)) found.push(...(await axeOnAll(page, 'everything')).map(one => `${screen}: ${one}`))
  }
  expect(found).toEqual([])
})

test('from right to left the way back begins at the right, and the thumb’s side stays the thumb’s side', async ({ page }) => {
  const sides = async (settings: object): Promise<{ control: 'left' | 'right'; back: 'left' | 'right' }> => {
    await page.addInitScript(kept => localStorage.setItem('frond.settings', kept), JSON.stringify(settings))
    await page.goto(`${web.address}/show`)
    await page.locator('[data-large-control]').waitFor()
    const side = (selector: string) => page.evaluate(one => { const box = document.querySelector(one)?.getBoundingClientRect() ?? new DOMRect(); return box.left + box.width / 2 < innerWidth / 2 ? 'left' as const : 'right' as const }, selector)
    const control = await side('[data-large-control]')
    await page.goto(`${web.address}/show/settings`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return { control, back: await side('header a') }
  }
  for (const hand of ['right', 'left'] as const) {
    expect(await sides({ hand, language: 'ar-XB' })).toEqual({ control: hand, back: 'right' })
    expect(await sides({ hand, language: 'en' })).toEqual({ control: hand, back: 'left' })
  }
})

test('a spell begins and eases from right to left as it does from left to right', async ({ page }) => {
  await page.addInitScript(kept => localStorage.setItem('frond.settings', kept), JSON.stringify({ language: 'ar-XB' }))
  await page.goto(`${web.address}/show`)
  const control = page.locator('[data-large-control]')
  await control.waitFor()
  expect(await largeControl(page).count()).toBe(0)
  const before = await control.innerText()
  await control.click()
  await expect(control).not.toHaveAttribute('aria-disabled', 'true')
  expect(await control.innerText()).not.toBe(before)
})
