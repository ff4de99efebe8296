import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { largeControl, settled } from './first-limb.ts'

/** The way of everyday use, whatever somebody presses with: which limb, a spell that begins and eases, a check-in, flare mode, help, and back. */
export async function wholeWay(page: Page, address: string, press: (wanted: Locator) => Promise<void>): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const link = (name: string | RegExp) => page.getByRole('link', { name })
  const radio = (name: string) => page.getByRole('radio', { name, exact: true })
  await page.goto(address)
  await test.step('the limb', async () => {
    await press(link('For myself'))
    for (const one of [radio('Hand'), radio('Left'), button('Next'), button('Start now')]) await press(one)
  })
  await test.step('a spell begins and eases', async () => {
    await press(largeControl(page))
    await expect(largeControl(page)).toHaveAccessibleName(/It has eased/)
    await settled(page)
    await press(largeControl(page))
    await expect(largeControl(page)).toHaveAccessibleName(/It is happening/)
    await press(button('Keep it'))
  })
  await test.step('a check-in', async () => {
    await press(page.locator('a[href$="/check-in"]'))
    for (let question = 1; question < 9; question++) {
      await expect(page.getByText(`question ${question} of`)).toBeVisible()
      await press(radio('4'))
      const last = await button('Done').isVisible()
      await press(last ? button('Done') : button('Next'))
      if (last) break
    }
    await settled(page)
  })
  await test.step('flare mode: the same control, and help', async () => {
    await press(link('Flare mode'))
    const happening = page.getByRole('button', { name: /It is happening|It has eased/ })
    await press(happening)
    await expect(happening).toHaveAccessibleName(/It has eased/)
    await press(link(/Get help/))
    await expect(page).toHaveURL(/\/flare\/help$/)
    await press(link(/^Back/))
    await press(link('Leave flare mode'))
    await expect(largeControl(page)).toHaveAccessibleName(/It has eased/)
  })
}
