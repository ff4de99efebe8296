import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { offline, pressAndLeave, test } from './journey.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { largeControl, settled, startForMyself } from './person/first-limb.ts'
import { judgeScreen } from './person/screens.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())
test.use({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London', locale: 'en-GB' })

const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme'])
const happening = (page: Page) => page.getByRole('button', { name: /It is happening|It has eased/ })

async function toFlare(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Flare mode' }).click()
  await expect(happening(page)).toBeVisible()
}

test('flare mode is one tap from Now, dim, bright by choice, and left by one tap', async ({ page }) => {
  await startForMyself(page, web.address)
  await toFlare(page)
  expect(await theme(page)).toBe('quiet')
  await page.getByRole('button', { name: 'Brighter' }).click()
  expect(await theme(page)).toBe('light')
  await page.reload()
  await expect(happening(page)).toBeVisible()
  expect(await theme(page)).toBe('light')
  await page.getByRole('button', { name: 'Dimmer' }).click()
  await page.getByRole('link', { name: 'Leave flare mode' }).click()
  await expect(largeControl(page)).toBeVisible()
  expect(await theme(page)).toBeUndefined()
})

test('its ways on fill the screen from edge to edge, without a gap in which a tap is lost', async ({ page }) => {
  await startForMyself(page, web.address)
  await toFlare(page)
  const lost = await page.evaluate(() => {
    const leaves = [...document.querySelectorAll('main > :is(a, button)')].map(leaf => leaf.getBoundingClientRect())
    const [first, last] = [leaves[0], leaves.at(-1)]
    if (first === undefined || last === undefined) return ['no leaves']
    const points: string[] = leaves.filter(leaf => leaf.height < 132 || leaf.width < innerWidth - 1).map(leaf => `${leaf.width} x ${leaf.height}`)
    for (let y = first.top + 1; y < last.bottom - 1; y += 4) {
      for (const x of [1, 40, innerWidth / 2, innerWidth - 2]) if (document.elementFromPoint(x, y)?.closest('main > :is(a, button)') === null) points.push(`${x} ${y}`)
    }
    return points
  })
  expect(lost).toEqual([])
})

for (const pause of [150, 400, 900]) {
  test(`two trembling taps ${pause} ms apart leave one running spell`, async ({ page }) => {
    await page.clock.install()
    await startForMyself(page, web.address)
    await toFlare(page)
    const box = await happening(page).boundingBox()
    if (box === null) throw new Error('no control')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    // Time stands still between the taps, so that a slow machine does not make them slower.
    await page.clock.pauseAt(Date.now() + 60_000)
    await page.mouse.click(x - 12, y + 7)
    await page.clock.runFor(pause)
    await page.mouse.click(x + 11, y - 9)
    await page.clock.resume()
    await expect(page.getByRole('button', { name: /It has eased/ })).toBeVisible()
    await page.goto(`${web.address}/spells`)
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
    await expect(page.getByRole('main').getByRole('listitem')).toContainText('still open')
  })
}

test('taps that drag 2 to 12 px while they press still reach what they are on', async ({ page }) => {
  await startForMyself(page, web.address)
  await toFlare(page)
  for (const drag of [2, 5, 8, 12]) {
    const box = await page.getByRole('link', { name: /Get help/ }).boundingBox()
    if (box === null) throw new Error('no way to help')
    await page.mouse.move(box.x + 30, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + 30 + drag, box.y + box.height / 2 - drag, { steps: 3 })
    await page.mouse.up()
    await expect(page.getByRole('heading', { level: 1, name: 'Get help' })).toBeVisible()
    await page.getByRole('link', { name: 'Back' }).click()
    await expect(happening(page)).toBeVisible()
  }
})

test('a tap in flare mode and one on Now straight after it are one change', async ({ page }) => {
  await startForMyself(page, web.address)
  await toFlare(page)
  await happening(page).click()
  await page.getByRole('link', { name: 'Leave flare mode' }).click()
  await expect(largeControl(page)).toHaveAttribute('aria-disabled', 'true')
  await largeControl(page).click({ force: true })
  await settled(page)
  await expect(largeControl(page)).toHaveAccessibleName(/It has eased/)
})

test('with the server off: what helps, who to call, and a spell that begins and eases', offline, async ({ page }) => {
  const own = await serveBuiltWeb()
  await startForMyself(page, own.address)
  await page.goto(`${own.address}/helps`)
  await page.getByLabel('First').fill('Warm wheat bag')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).length))).some(count => count > 20))
  await page.reload()
  await expect(largeControl(page)).toBeVisible()
  own.stop()
  await page.reload()
  await toFlare(page)
  await happening(page).click()
  await expect(page.getByRole('button', { name: /It has eased/ })).toBeVisible()
  await page.getByRole('link', { name: /What helps me/ }).click()
  await page.getByRole('button', { name: 'Warm wheat bag' }).click()
  await expect(page.getByRole('button', { name: 'Warm wheat bag' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: 'Back' }).click()
  await page.getByRole('link', { name: /Get help/ }).click()
  await page.getByRole('link', { name: /I am not safe/ }).click()
  await expect(page.getByRole('button', { name: /999/ })).toBeVisible()
  await page.getByRole('button', { name: /116 123/ }).click()
  await expect(page.getByText('Call 116 123?')).toBeVisible()
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(page.getByText('Nobody is told that you opened this page.', { exact: false })).toBeVisible()
  await page.goto(`${own.address}/flare`)
  await happening(page).click()
  await expect(page.getByRole('button', { name: /It is happening/ })).toBeVisible()
})

test('rescue medicine stands there once it is on the list, and is never one blind tap', async ({ page }) => {
  await startForMyself(page, web.address)
  await toFlare(page)
  await expect(page.getByRole('link', { name: /Rescue medicine/ })).toHaveCount(0)
  await page.goto(`${web.address}/medicines/add`)
  await page.getByLabel('The name on the packet').fill('Paracetamol 500 mg')
  await page.getByLabel('What is in it').selectOption({ label: 'Paracetamol' })
  await page.getByRole('radio', { name: 'Only when needed' }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('Paracetamol 500 mg')).toBeVisible()
  await page.goto(`${web.address}/flare`)
  await expect(page.locator('main > :is(a, button) b')).toHaveText(['What helps me', 'Rescue medicine', 'Get help', 'It is happening'])
  await judgeScreen(page, 'flare mode with rescue medicine')
  await page.getByRole('link', { name: /Rescue medicine/ }).dblclick()
  await expect(page.getByRole('button', { name: /save it/ })).toBeVisible()
  await page.goto(`${web.address}/flare`)
  await expect(page.getByRole('link', { name: /Rescue medicine/ })).not.toContainText(/ago/)
})

test('two limbs at once: each spell is closed where it stands, one of them some time ago', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00Z') })
  await startForMyself(page, web.address)
  await page.goto(`${web.address}/limb`)
  const next = page.getByRole('button', { name: 'Next' })
  await page.getByRole('radio', { name: 'Foot', exact: true }).click()
  await page.getByRole('radio', { name: 'Right', exact: true }).click()
  for (let step = 0; step < 4; step++) await next.click()
  await pressAndLeave(page.getByRole('button', { name: /^(Start|Keep it)$/ }))
  await page.goto(web.address)
  await page.getByRole('radio', { name: 'Left hand' }).click()
  await largeControl(page).click()
  await expect(page.getByText(/Saved (here|in this browser)/)).toBeVisible()
  await page.clock.runFor(3000)
  await settled(page)
  await page.getByRole('radio', { name: 'Right foot' }).click()
  const control = page.locator('[data-large-control]')
  await expect(control).not.toHaveAttribute('aria-disabled', 'true')
  await control.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your right foot: it is happening')
  await expect(page.getByRole('heading', { name: 'Your left hand: it is happening' })).toBeVisible()
  await page.clock.runFor(20 * 60_000)
  await page.locator('section', { has: page.getByRole('heading', { name: 'Your left hand: it is happening' }) }).getByRole('button', { name: /It has eased/ }).click()
  await expect(page.getByRole('heading', { name: 'Your left hand: it is happening' })).toBeHidden()
  await page.clock.runFor(3000)
  await page.getByRole('button', { name: 'It eased earlier' }).click()
  await page.getByRole('button', { name: '10 minutes ago' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2 spells so far today')
})

test('who does not know when it eased is told what is kept: at least and at most', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00Z') })
  await startForMyself(page, web.address)
  await largeControl(page).click()
  await page.clock.runFor(3000)
  await settled(page)
  await page.clock.runFor(90 * 60_000)
  await page.getByRole('button', { name: 'It eased earlier' }).click()
  await page.getByRole('button', { name: 'It eased, I do not know when' }).click()
  await page.clock.runFor(500)
  await expect(page.getByText('Written down: up to 1 h 30 min. You can correct it.')).toBeVisible()
})

test('I am not safe is a tap from Now and from the check-in; own words stay here', async ({ page }) => {
  await startForMyself(page, web.address)
  await page.getByRole('link', { name: 'I am not safe' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are not alone with this.')
  await page.getByRole('link', { name: 'Write my own words' }).click()
  await page.getByLabel('Line 1').fill('Put the light on')
  await page.getByLabel('Name of person 1').fill('My sister')
  await page.getByLabel('Number of person 1').fill('at work')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('A person needs a name and a number that can be dialled.')).toBeVisible()
  await page.getByLabel('Number of person 1').fill('07700 900123')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('Put the light on')).toBeVisible()
  await expect(page.getByRole('button', { name: /07700 900123/ })).toBeVisible()
  await judgeScreen(page, 'not safe, with own words')
  await page.goto(`${web.address}/check-in`)
  await page.getByRole('link', { name: 'I am not safe' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are not alone with this.')
})

test('a place that is not in the table has a sentence, and a chosen place holds until the clock changes', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, timezoneId: 'Africa/Lagos', locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(`${web.address}/show/not-safe`)
  await expect(page.getByText('Call your country’s emergency number, or go to a person near you.', { exact: false })).toBeVisible()
  await page.getByLabel('Where you are').selectOption('Netherlands')
  await expect(page.getByRole('button', { name: /0800 0113/ })).toBeVisible()
  await context.close()
})
