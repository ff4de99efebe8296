import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './journey.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { complaintsOf, judgeScreen } from './person/screens.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())

/** Makes a record of one limb and opens *Body*. */
async function startWith(page: Page, part: 'Hand' | 'Foot', side: 'Left' | 'Right' | 'Both'): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${web.address}/`)
  await page.getByRole('link', { name: 'For myself' }).click()
  await page.getByRole('radio', { name: part }).click()
  await page.getByRole('radio', { name: side }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Start now' }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Body' }).click()
  await expect(page.getByRole('link', { name: 'Skin, nails and care' })).toBeVisible()
}

const region = (page: Page, code: string) => page.locator(`[data-region="${code}"]`)

test('what, then where: the first tap enlarges, the second names and paints, a trembling double tap paints once', async ({ page, context }) => {
  await startWith(page, 'Hand', 'Left')
  await page.getByRole('link', { name: 'Where is it today?' }).click()
  await page.getByLabel('Which drawing').selectOption({ label: 'Hand, open' })
  const tip = region(page, 'palm.ring-tip')
  await tip.click()
  await expect(page.getByText('Now tap the place.')).toBeVisible()
  await page.waitForTimeout(1700)
  const box = await tip.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(56)
  await context.setOffline(true)
  await tip.click()
  await page.waitForTimeout(250)
  await tip.click()
  await expect(page.getByText('Ring finger, tip')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Hand, open: palm, 1 places marked' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('img', { name: 'Hand, open: palm, 0 places marked' })).toBeVisible()
  await page.waitForTimeout(1700)
  await tip.click()
  await page.getByRole('radio', { name: 'Swollen' }).click()
  await page.getByRole('button', { name: 'Swollen: none here' }).click()
  await expect(page.getByText('Not saved yet')).toBeVisible()
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await context.setOffline(false)
  await page.reload()
  await page.getByLabel('Which drawing').selectOption({ label: 'Hand, open' })
  await expect(page.getByRole('img', { name: 'Hand, open: palm, 1 places marked' })).toBeVisible()
  await page.getByRole('radio', { name: 'Swollen' }).click()
  await expect(page.getByRole('button', { name: 'Swollen: none here' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Earlier days' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Earlier days' })).toBeVisible()
  await expect(page.getByText('Swollen: none here')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Ring finger, tip' })).toBeVisible()
  await expect(page.getByText('Hurts to touch')).toHaveCount(0)
  await judgeScreen(page, 'earlier days')
})

test('the list says the same as the drawing, by the keyboard alone', async ({ page }) => {
  await startWith(page, 'Foot', 'Right')
  await page.getByRole('link', { name: 'Where is it today?' }).focus()
  await page.keyboard.press('Enter')
  const press = async (name: string): Promise<void> => {
    for (let steps = 0; steps < 60; steps++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(wanted => (document.activeElement?.closest('label') ?? document.activeElement)?.textContent?.trim() === wanted, name)) return page.keyboard.press('Space')
    }
    throw new Error(`The tab key never came to ${name}`)
  }
  await page.getByRole('radio', { name: 'Pain' }).waitFor()
  await press('Use a list')
  await press('Big toe')
  await expect(page.getByRole('checkbox', { name: 'Big toe', exact: true })).toBeChecked()
  await press('Between the toes')
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await page.getByRole('button', { name: 'Use the picture' }).click()
  await expect(page.getByRole('img', { name: 'Foot: top, 2 places marked' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Between the toes' })).toHaveAttribute('aria-pressed', 'true')
})

test('pictures of the limb are hidden everywhere on this device, and words stand in their place', async ({ page }) => {
  await startWith(page, 'Hand', 'Left')
  await page.getByRole('link', { name: /^Pictures of my limb/ }).click()
  await page.getByRole('radio', { name: 'Hide pictures of my limb' }).click()
  await page.getByRole('link', { name: 'Back to Body' }).click()
  await page.getByRole('link', { name: 'Where is it today?' }).click()
  await page.getByRole('checkbox', { name: 'Wrist' }).check()
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await expect(page.locator('main svg[data-tone]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Earlier days' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Wrist' })).toBeVisible()
  await expect(page.locator('main svg[data-tone]')).toHaveCount(0)
})

test('with both hands nothing is compared with the other side, and warmth is told against one’s own usual', async ({ page }) => {
  await startWith(page, 'Hand', 'Both')
  await page.getByRole('link', { name: 'Where is it today?' }).click()
  await page.getByRole('radio', { name: 'Warm or cold' }).click()
  await expect(page.getByRole('button', { name: 'Colder than my usual' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Colder than the other side' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('link', { name: /^Measure by hand/ }).click()
  await expect(page.getByLabel('Right °C')).toHaveCount(0)
  for (const [reading, usual] of [['30,0', true], ['28.5', false]] as const) {
    await page.getByLabel('Here °C').first().fill(reading)
    if (usual) await page.getByRole('button', { name: 'This is my usual' }).click()
    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect(page.getByLabel('Here °C').first()).toHaveValue('')
  }
  await expect(page.getByText(/1\.5 °C less than your usual/)).toBeVisible()
  await expect(page.getByText(/It does not say better or worse/)).toBeVisible()
})

test('a pair of temperatures is told calmly, measuring that hurts is skipped, and care that cannot wait says so', async ({ page, context }) => {
  await startWith(page, 'Hand', 'Left')
  await page.getByRole('link', { name: /^Measure by hand/ }).click()
  await page.getByLabel('Left °C').first().fill('29.8')
  await page.getByLabel('Right °C').first().fill('31.6')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText(/A difference in warmth is common in CRPS/)).toBeVisible()
  await expect(page.getByText('This side is 1.8 °C colder.')).toBeVisible()
  await expect(page.getByText(/more than the 1.0 of the criteria/)).toBeVisible()
  await expect(page.locator('main')).not.toContainText(/not met|\bmet\b/)
  await page.getByRole('button', { name: 'Measuring hurts, skip' }).click()
  await expect(page.getByText('Written down: not measured.')).toBeVisible()
  await page.getByRole('link', { name: 'Back to Body' }).click()
  await page.getByRole('link', { name: 'Skin, nails and care' }).click()
  await context.setOffline(true)
  await page.getByRole('radio', { name: 'Broken, or nail marks' }).click()
  await expect(page.getByText('Show this to somebody today')).toBeVisible()
  await page.getByRole('button', { name: 'Washed' }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Washed' })).toBeVisible()
  await context.setOffline(false)
})

test('a splint goes on and off by one tap, and an end that nobody knows adds no hours', async ({ page }) => {
  await startWith(page, 'Hand', 'Left')
  await page.getByRole('link', { name: 'Splint, brace and glove' }).click()
  await page.getByRole('button', { name: 'The splint goes on' }).click()
  await expect(page.getByRole('heading', { name: 'The splint is on' })).toBeVisible()
  await page.getByRole('link', { name: 'Back to Body' }).click()
  await page.getByRole('link', { name: /The splint is on since/ }).click()
  await page.getByRole('button', { name: 'It is off, I do not know since when' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is on, as far as is known.')
  await expect(page.getByText(/0 h/).first()).toBeVisible()
  await expect(page.getByText(/nobody knows until when/)).toBeVisible()
})

test('the screens of Body that only an answer leads to pass axe, have whole targets and fit', async ({ page }) => {
  const complaints = complaintsOf(page)
  await page.setViewportSize({ width: 390, height: 844 })
  for (const what of ['girth', 'range']) {
    await page.goto(`${web.address}/show/body/measure?what=${what}`)
    await judgeScreen(page, `measuring ${what}`)
  }
  await page.goto(`${web.address}/show/body/chart/body`)
  await judgeScreen(page, 'the whole body')
  await page.goto(`${web.address}/show/body`)
  await page.getByRole('link', { name: 'Where is it today?' }).first().click()
  await page.getByRole('button', { name: 'Use a list' }).click()
  await judgeScreen(page, 'the list')
  await page.goto(`${web.address}/show/body`)
  await page.getByRole('link', { name: 'Skin, nails and care' }).first().click()
  await page.getByRole('button', { name: 'How to get in' }).click()
  await judgeScreen(page, 'how to get in')
  await page.getByRole('link', { name: /^How far it goes/ }).click()
  await judgeScreen(page, 'how far it goes')
  expect(complaints).toEqual([])
})
