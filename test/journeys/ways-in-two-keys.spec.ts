import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { test } from './journey.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { largeControl, startForMyself } from './person/first-limb.ts'
import { wholeWay } from './person/whole-way.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())
test.use({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London', locale: 'en-GB', hasTouch: true })

const here = (wanted: Locator): Promise<boolean> => wanted.first().evaluate(element => element === document.activeElement)

const around = (wanted: Locator): Promise<boolean> => wanted.first().evaluate(element => document.activeElement?.hasAttribute('data-together') === true && document.activeElement.contains(element))

/** Two keys and nothing else: one goes on until the ring is where it should be, the other chooses. Counts the presses. */
function twoKeys(page: Page, { next, choose }: { next: string; choose: string }) {
  let presses = 0
  const press = async (key: string): Promise<void> => {
    presses++
    await page.keyboard.press(key)
    // A person is slower still; what comes faster is taken for a rattling switch.
    await page.waitForTimeout(130)
  }
  return {
    presses: () => presses,
    next: () => press(next),
    choose: () => press(choose),
    async reach(wanted: Locator): Promise<void> {
      await wanted.first().waitFor()
      for (let tries = 0; tries < 90; tries++) {
        if (await here(wanted)) return
        await press((await around(wanted)) ? choose : next)
      }
      throw new Error(`${String(wanted)} is not reached`)
    },
    async take(wanted: Locator): Promise<void> {
      await this.reach(wanted)
      await press(choose)
    },
  }
}

async function chooseSwitches(page: Page): Promise<void> {
  await page.addInitScript(kept => localStorage.getItem('frond.settings') ?? localStorage.setItem('frond.settings', kept), JSON.stringify({ press: 'switch', hand: 'centre', scan: 'two-keys' }))
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('two keys say which limb, start a spell, ease it, check in, go through flare mode and reach help', async ({ page }) => {
  test.setTimeout(300_000)
  await page.addInitScript(() => addEventListener('pointerdown', () => { document.documentElement.dataset['pointed'] = 'yes' }, true))
  await chooseSwitches(page)
  const keys = twoKeys(page, { next: 'Space', choose: 'Enter' })
  await wholeWay(page, web.address, wanted => keys.take(wanted))
  expect(await page.evaluate(() => document.documentElement.dataset['pointed'])).toBeUndefined()
})

test('the ring comes to the large control first, and is wide', async ({ page }) => {
  await chooseSwitches(page)
  await page.goto(`${web.address}/show`)
  await expect(largeControl(page)).toBeVisible()
  await page.waitForLoadState('networkidle')
  const top = await page.evaluate(() => scrollY)
  const keys = twoKeys(page, { next: 'Space', choose: 'Enter' })
  await keys.next()
  expect(await page.evaluate(() => scrollY)).toBe(top)
  expect(await here(largeControl(page))).toBe(true)
  expect(await largeControl(page).evaluate(element => [getComputedStyle(element).outlineWidth, getComputedStyle(element).outlineStyle])).toEqual(['6px', 'solid'])
  await keys.take(page.getByRole('link', { name: 'Flare mode' }))
  await expect(page.getByRole('link', { name: 'Leave flare mode' })).toBeVisible()
  await keys.next()
  await expect(page.getByRole('button', { name: /It is happening|It has eased/ })).toBeFocused()
})

test('a question that must be answered holds the ring, and lets it go back to where it was', async ({ page }) => {
  await chooseSwitches(page)
  await page.goto(`${web.address}/show/spells`)
  const keys = twoKeys(page, { next: 'Space', choose: 'Enter' })
  await keys.take(page.getByRole('main').getByRole('listitem').getByRole('link'))
  await keys.take(button(page, 'Take it back'))
  const question = page.getByRole('dialog')
  await expect(question).toBeVisible()
  for (let press = 0; press < 5; press++) {
    await keys.next()
    expect(await question.evaluate(element => element.contains(document.activeElement))).toBe(true)
  }
  await keys.take(question.getByRole('button', { name: 'Keep it' }))
  await expect(question).toBeHidden()
  await expect(button(page, 'Take it back')).toBeFocused()
})

test('a date is gone into, changed by going on, and left', async ({ page }) => {
  await chooseSwitches(page)
  await page.goto(`${web.address}/show/event`)
  const keys = twoKeys(page, { next: 'Space', choose: 'Enter' })
  const day = page.locator('input[type=date]')
  await keys.take(day)
  await keys.next()
  const first = await day.inputValue()
  expect(first).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  await keys.next()
  const second = await day.inputValue()
  expect(Date.parse(first) - Date.parse(second)).toBe(86_400_000)
  await keys.choose()
  await keys.next()
  expect(await day.inputValue()).toBe(second)
  await expect(day).not.toBeFocused()
})

test('a number goes up and down by keys of its own', async ({ page }) => {
  await chooseSwitches(page)
  await page.goto(`${web.address}/show/practise/own`)
  const keys = twoKeys(page, { next: 'Space', choose: 'Enter' })
  const number = page.getByRole('main').locator('input[inputmode=numeric]').first()
  await keys.take(page.getByRole('button', { name: 'more' }))
  await expect(number).not.toHaveValue('')
  const first = Number.parseFloat(await number.inputValue())
  await keys.choose()
  expect(Number.parseFloat(await number.inputValue())).toBeGreaterThan(first)
})

test('what must be held is held by the key that chooses', async ({ page }) => {
  await chooseSwitches(page)
  const keys = twoKeys(page, { next: 'Space', choose: 'Enter' })
  await page.goto(web.address)
  await keys.take(page.getByRole('link', { name: 'For myself' }))
  for (const name of ['Hand', 'Left']) await keys.take(page.getByRole('radio', { name, exact: true }))
  for (const name of ['Next', 'Start now']) await keys.take(button(page, name))
  await expect(largeControl(page)).toBeVisible()
  await page.goto(`${web.address}/erase`)
  await keys.take(page.getByRole('radio', { name: 'I do not want one' }))
  await keys.reach(button(page, 'Hold for 3 seconds to erase'))
  await page.keyboard.down('Enter')
  await page.waitForTimeout(4200)
  await page.keyboard.up('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('It is gone from this device')
})

test('a lock on the record is opened by two keys', async ({ page }) => {
  await chooseSwitches(page)
  const keys = twoKeys(page, { next: 'Space', choose: 'Enter' })
  await startForMyself(page, web.address)
  await page.goto(`${web.address}/lock`)
  const type = async (): Promise<void> => {
    for (const digit of '2580') await keys.take(button(page, digit))
  }
  await keys.take(button(page, 'Choose a PIN'))
  await type()
  await keys.take(button(page, 'Next'))
  await type()
  await keys.take(button(page, 'Put the lock on'))
  await keys.take(button(page, 'Lock now'))
  await type()
  await keys.take(button(page, 'Open'))
  await expect(page.getByText('The lock is on').or(largeControl(page))).toBeVisible()
})

test('one key is enough: the ring goes on by itself, waits after three rounds, and chooses when it is pressed', async ({ page }) => {
  await page.addInitScript(kept => localStorage.getItem('frond.settings') ?? localStorage.setItem('frond.settings', kept), JSON.stringify({ press: 'switch', scan: 'by-itself', scanSeconds: 0.5 }))
  await page.goto(web.address)
  await expect(page.getByRole('link', { name: 'For myself' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/start\/me$/)
  const stop = page.getByText('Press your key to go on.')
  await expect(stop).toBeVisible({ timeout: 60_000 })
  const held = await page.evaluate(() => document.activeElement?.outerHTML)
  await page.waitForTimeout(1200)
  expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(held)
})

test('the keys are learnt by pressing them, and a switch that rattles presses once', async ({ page }) => {
  await page.goto(`${web.address}/show/settings/ways`)
  await page.getByRole('radio', { name: 'One or two switches' }).click()
  await page.getByRole('button', { name: 'Key to go on: Space' }).click()
  await page.keyboard.press('1')
  await page.getByRole('button', { name: 'Key to choose: Enter' }).click()
  await page.keyboard.press('2')
  await expect(page.getByRole('button', { name: 'Key to choose: 2' })).toBeVisible()
  await page.reload()
  const keys = twoKeys(page, { next: '1', choose: '2' })
  await keys.reach(page.getByRole('radio', { name: 'My voice' }))
  await page.keyboard.press('1')
  await page.keyboard.press('1')
  await page.keyboard.press('1')
  await expect(page.getByRole('radio', { name: 'One or two switches' })).toBeFocused()
  await keys.take(page.getByRole('radio', { name: 'A foot' }))
  await expect(page.getByRole('status').filter({ hasText: 'rests for 3 seconds' })).toBeVisible()
  // A foot needs no ring; the keys are keys again.
  expect(await page.evaluate(() => [document.documentElement.dataset['scan'], document.documentElement.dataset['targets'], document.documentElement.dataset['hand']])).toEqual([undefined, 'large', 'centre'])
})
