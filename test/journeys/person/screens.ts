import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** Judges one screen: no finding of axe, every target at least 56 px high, nothing wider than the screen. */
export async function judgeScreen(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  // Tall enough that nothing lies half under what sticks to the thumb.
  const size = page.viewportSize() ?? { width: 390, height: 844 }
  await page.setViewportSize({ ...size, height: 2600 })
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`), name).toEqual([])
  await page.setViewportSize(size)
  const small = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>(':is(main, header, footer, aside, nav) :is(button, a, input:not([type=hidden]), select, textarea)')].flatMap(element => {
    const box = element.getBoundingClientRect()
    return box.width > 0 && box.height < 55.5 ? [`${element.tagName} ${element.textContent || element.getAttribute('aria-label')} ${box.height}`] : []
  }))
  expect(small, name).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${name} is too wide`).toBeLessThanOrEqual(0)
}

/** Opens screens with text twice as large, on a phone: nothing is wider than the screen. */
export async function judgeLargeText(page: Page, address: string, screens: readonly string[]): Promise<void> {
  await page.addInitScript(() => addEventListener('DOMContentLoaded', () => {
    document.documentElement.style.fontSize = '200%'
  }))
  for (const screen of screens) {
    await page.goto(`${address}${screen}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), screen).toBeLessThanOrEqual(0)
  }
}

/** Opens screens in a theme and at a width, and judges each. */
export async function judgeScreens(page: Page, address: string, screens: readonly string[], { theme, width }: { theme: 'light' | 'dark' | 'quiet'; width: number }): Promise<void> {
  const complaints: string[] = []
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  await page.setViewportSize({ width, height: 844 })
  await page.addInitScript(kept => localStorage.setItem('frond.settings', kept), JSON.stringify({ theme, hand: theme === 'dark' ? 'left' : 'right' }))
  for (const screen of screens) {
    await page.goto(`${address}${screen}`)
    await judgeScreen(page, screen)
  }
  expect(complaints).toEqual([])
}
