import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { largeControl } from './person/first-limb.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())

/** Every screen of the diary, on the sample; the first start stands without a record. */
const SCREENS = [
  '/', '/start/me', '/start/them', '/show', '/show/check-in', '/show/activities', '/show/strip', '/show/event', '/show/different', '/show/somewhere-new',
  '/show/helps', '/show/spells', '/show/spells/add', '/show/entries', '/show/body', '/show/limb', '/show/settings', '/show/records',
]

async function complaintsOf(page: Page): Promise<string[]> {
  // Tall enough that nothing lies half under what sticks to the thumb.
  const size = page.viewportSize() ?? { width: 390, height: 844 }
  await page.setViewportSize({ ...size, height: 2600 })
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  await page.setViewportSize(size)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
}

async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll<HTMLElement>(':is(main, header, aside, nav) :is(button, a, input:not([type=hidden]), select, textarea)')].flatMap(element => {
    const box = element.getBoundingClientRect()
    return box.width > 0 && box.height < 55.5 ? [`${element.tagName} ${element.textContent || element.getAttribute('aria-label')} ${box.height}`] : []
  }))
}

async function judge(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => document.fonts.ready)
  expect(await complaintsOf(page), name).toEqual([])
  expect(await smallTargets(page), name).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${name} is too wide`).toBeLessThanOrEqual(0)
}

for (const theme of ['light', 'dark', 'quiet'] as const) {
  test(`every screen of the diary passes axe, has whole targets and fits, ${theme}`, async ({ page }) => {
    test.setTimeout(180_000)
    const complaints: string[] = []
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(error.message))
    await page.setViewportSize({ width: 390, height: 844 })
    await page.addInitScript(kept => localStorage.setItem('frond.settings', kept), JSON.stringify({ theme, hand: theme === 'dark' ? 'left' : 'right' }))
    for (const screen of SCREENS) {
      await page.goto(`${web.address}${screen}`)
      await judge(page, screen)
    }
    await page.goto(`${web.address}/show/spells`)
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
    await page.getByRole('button', { name: 'Take it back' }).waitFor()
    await judge(page, 'a spell')
    await page.getByRole('link', { name: 'Correct the times' }).click()
    await page.getByRole('heading', { name: 'When was it?' }).waitFor()
    await judge(page, 'the times of a spell')
    await page.goto(`${web.address}/show/entries`)
    await page.getByRole('link', { name: /Sleep/ }).first().click()
    await page.getByRole('button', { name: 'Take it back' }).waitFor()
    await judge(page, 'an entry')
    await page.goto(`${web.address}/show`)
    await largeControl(page).click()
    await page.getByRole('button', { name: 'Add something' }).click()
    for (const question of ['The shape', 'Still or jerking', 'Anything different before?', 'How bad is the pain', 'A note']) await page.getByRole('button', { name: question }).click()
    await judge(page, 'a running spell')
    expect(complaints).toEqual([])
  })
}

for (const { width, zoom } of [{ width: 320, zoom: 1 }, { width: 390, zoom: 2 }]) {
  test(`every screen fits ${width} pixels at ${zoom * 100} % text`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width, height: 844 })
    await page.addInitScript(size => addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = `${size * 100}%`
    }), zoom)
    for (const screen of SCREENS) {
      await page.goto(`${web.address}${screen}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), screen).toBeLessThanOrEqual(0)
    }
  })
}
