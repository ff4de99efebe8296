import { expect } from '@playwright/test'
import { offline, test } from './journey.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { describeLimb, largeControl, settled, startForMyself } from './person/first-limb.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())
test.use({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London', locale: 'en-GB' })

test('from the first question to a running spell, that stands after a reload', async ({ page }) => {
  await test.step('When somebody new chooses their own door and says which limb', async () => {
    await page.goto(web.address)
    for (const door of ['For myself', 'For someone I look after', 'I have an invitation', 'For my clinic']) await expect(page.getByRole('link', { name: door })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Show me first' })).toBeVisible()
    await page.getByRole('link', { name: 'For myself' }).click()
    await describeLimb(page, { word: 'It clenches', behaviour: 'It comes and goes' })
  })
  await test.step('Then one tap is a spell, in their own word', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing written down today. That is fine.')
    await largeControl(page).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your left hand is clenching')
    await expect(page.getByText(/Saved (here|in this browser)/)).toBeVisible()
    await expect(page.getByRole('heading', { name: 'What helps me' })).toBeVisible()
  })
  await test.step('And it stands after a reload', async () => {
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your left hand is clenching')
    await expect(largeControl(page)).toHaveAccessibleName(/It has eased/)
  })
})

for (const pause of [150, 400, 900]) {
  test(`two taps ${pause} ms apart on one place leave one running spell`, async ({ page }) => {
    await page.clock.install()
    await startForMyself(page, web.address)
    const box = await largeControl(page).boundingBox()
    if (box === null) throw new Error('no control')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    // Time stands still between the taps, so that a slow machine does not make them slower.
    await page.clock.pauseAt(Date.now() + 60_000)
    await page.mouse.click(x, y)
    await page.clock.runFor(pause)
    await page.mouse.click(x, y)
    await page.clock.resume()
    await settled(page)
    await expect(largeControl(page)).toHaveAccessibleName(/It has eased/)
    await page.goto(`${web.address}/spells`)
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
    await expect(page.getByRole('main').getByRole('listitem')).toContainText('still open')
  })
}

test('a tab killed after the tap loses nothing', async ({ context }) => {
  const first = await context.newPage()
  await startForMyself(first, web.address)
  await largeControl(first).click()
  await expect(first.getByText(/Saved (here|in this browser)/)).toBeVisible()
  const session = await context.newCDPSession(first)
  const crashed = first.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  const second = await context.newPage()
  await second.goto(web.address)
  await expect(largeControl(second)).toHaveAccessibleName(/It has eased/)
})

test('with the server off the app opens, and a tap is kept', offline, async ({ page }) => {
  const own = await serveBuiltWeb()
  await startForMyself(page, own.address)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).length))).some(count => count > 20))
  await page.reload()
  await expect(largeControl(page)).toBeVisible()
  own.stop()
  await page.reload()
  await expect(largeControl(page)).toBeVisible()
  await largeControl(page).click()
  await expect(page.getByText(/Saved (here|in this browser)/)).toBeVisible()
  await page.goto(`${own.address}/spells`)
  await expect(page.getByRole('main').getByRole('listitem')).toContainText('still open')
})

test('a spell under a minute is asked about, and keeps nothing by itself', async ({ page }) => {
  await startForMyself(page, web.address)
  await largeControl(page).click()
  await settled(page)
  await largeControl(page).click()
  await expect(page.getByText('Keep, or was that a slip?')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Keep, or was that a slip?')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No spell written down today.')
  await page.getByRole('button', { name: 'It was a slip' }).click()
  await expect(page.getByText('Keep, or was that a slip?')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing written down today. That is fine.')
})

test('a posture that is always there has the control that fits it', async ({ page }) => {
  await startForMyself(page, web.address, { part: 'Foot', side: 'Both', word: 'It turns in', behaviour: 'It is always there' })
  await expect(largeControl(page)).toHaveAccessibleName(/It is worse than usual/)
  await largeControl(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your feet are turning in, more than usual')
  await expect(largeControl(page)).toHaveAccessibleName(/Back to my usual/)
})

test('a spell left open is asked about at the next opening, and until then is no time', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T14:06:00Z') })
  await startForMyself(page, web.address)
  await largeControl(page).click()
  await expect(page.getByText(/Saved (here|in this browser)/)).toBeVisible()
  await expect(page.getByText('Still going?')).toBeHidden()
  await page.clock.install({ time: new Date('2026-11-24T20:06:00Z') })
  await page.goto(web.address)
  await expect(page.getByText('Still going?')).toBeVisible()
  await expect(page.getByText('It counts as no time until you say.')).toBeVisible()
  await page.getByRole('button', { name: 'It eased about …' }).click()
  await page.getByRole('button', { name: '4 hours ago' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One spell so far today, between 1 h and 3 h.')
})

test('what helps is written once, and is the first thing in the next spell', async ({ page }) => {
  await startForMyself(page, web.address)
  await page.getByRole('link', { name: /What helps me/ }).click()
  await page.getByLabel('First').fill('Warm wheat bag')
  await page.getByLabel('Then').fill('Breathe out long')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await largeControl(page).click()
  await page.getByRole('button', { name: 'Warm wheat bag' }).click()
  await expect(page.getByRole('button', { name: 'Warm wheat bag' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Hide the clock' }).click()
  await expect(page.getByText(/^since \d/)).toBeHidden()
  await page.reload()
  await expect(page.getByText('The clock is hidden.')).toBeVisible()
})

test('details are folded, kept as they are chosen, and nothing set it off unless somebody says so', async ({ page }) => {
  await startForMyself(page, web.address)
  await largeControl(page).click()
  await page.getByRole('button', { name: 'Add something' }).click()
  await page.getByRole('button', { name: 'The shape' }).click()
  await page.getByRole('button', { name: 'Fist', exact: true }).click()
  await page.getByRole('button', { name: /^The shape/ }).click()
  await page.getByRole('button', { name: 'Anything different before?' }).click()
  await expect(page.getByRole('group', { name: 'Anything different before?' }).getByRole('button').first()).toHaveText('Nothing I noticed')
  await page.getByRole('button', { name: 'Nothing I noticed' }).click()
  await page.getByRole('button', { name: 'Cold', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Nothing I noticed' })).toHaveAttribute('aria-pressed', 'false')
  await page.reload()
  await page.getByRole('button', { name: 'Add something' }).click()
  await expect(page.getByRole('button', { name: /^The shape/ })).toContainText('Fist')
  await expect(page.getByRole('button', { name: /^Anything different before/ })).toContainText('Cold')
})

test('times are corrected, an end before the start is refused in words, and the spell can be taken back', async ({ page }) => {
  await startForMyself(page, web.address)
  await largeControl(page).click()
  await settled(page)
  await page.goto(`${web.address}/spells`)
  await page.getByRole('main').getByRole('link', { name: /still open/ }).click()
  await page.getByRole('link', { name: 'Correct the times' }).click()
  await page.getByRole('group', { name: 'It began' }).getByRole('button', { name: '1 h earlier' }).click()
  await page.getByRole('radio', { name: 'About this time' }).click()
  const ended = page.getByRole('group', { name: 'About when' })
  for (let hours = 0; hours < 2; hours++) await ended.getByRole('button', { name: '1 h earlier' }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('This ends before it starts.')).toBeVisible()
  await ended.getByRole('button', { name: '1 h later' }).click()
  for (let steps = 0; steps < 6; steps++) await ended.getByRole('button', { name: '5 min later' }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d\d:\d\d to about \d\d:\d\d/)
  await expect(page.getByText(/^Written /)).toBeVisible()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click()
  await expect(page.getByText('No spells yet')).toBeVisible()
})

test('two tabs show one diary', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()]
  await startForMyself(one, web.address)
  await other.goto(web.address)
  await largeControl(one).click()
  await expect(largeControl(other)).toHaveAccessibleName(/It has eased/)
  await settled(other)
  await largeControl(other).click()
  await expect(one.getByText('Keep, or was that a slip?')).toBeVisible()
  await one.getByRole('button', { name: 'Keep it' }).click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('One spell so far today, under a minute.')
})

test('a spell written down later shows when it was and when it was written', async ({ page }) => {
  await startForMyself(page, web.address)
  await page.goto(`${web.address}/spells`)
  await page.getByRole('link', { name: 'Add an earlier spell' }).click()
  for (let day = 0; day < 2; day++) await page.getByRole('button', { name: '1 h earlier' }).first().click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  const row = page.getByRole('main').getByRole('listitem')
  await expect(row).toHaveCount(1)
  await expect(row).toContainText(/to about \d\d:\d\d/)
  await expect(row).toContainText(/written \w{3}/)
  await expect(row).toContainText('between')
})

test('the whole way to a spell goes by keyboard alone', async ({ page }) => {
  await page.goto(web.address)
  const reach = async (role: 'link' | 'radio' | 'button', name: string): Promise<void> => {
    const wanted = page.getByRole(role, { name, exact: role !== 'link' })
    await wanted.waitFor()
    for (let presses = 0; presses < 60; presses++) {
      if (await wanted.evaluate(element => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`${name} is not reached by Tab`)
  }
  await reach('link', 'For myself')
  await page.keyboard.press('Enter')
  for (const [role, name] of [['radio', 'Hand'], ['radio', 'Left'], ['button', 'Next'], ['button', 'Start now']] as const) {
    await reach(role, name)
    await page.keyboard.press(role === 'radio' ? 'Space' : 'Enter')
  }
  await expect(largeControl(page)).toBeVisible()
  for (let presses = 0; presses < 60 && !(await largeControl(page).evaluate(element => element === document.activeElement)); presses++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(largeControl(page)).toHaveAccessibleName(/It has eased/)
})

test('a trembling hand hits what it aims at', async ({ page }) => {
  await page.goto(web.address)
  const offsets = [[-12, 6], [9, -12], [12, 12], [-7, -9], [11, -4]] as const
  let taps = 0
  const tap = async (role: 'link' | 'radio' | 'button', name: string | RegExp): Promise<void> => {
    const target = page.getByRole(role, { name }).first()
    await target.scrollIntoViewIfNeeded()
    const box = await target.boundingBox()
    if (box === null) throw new Error(`${String(name)} is not drawn`)
    const [right, down] = offsets[taps++ % offsets.length] ?? [0, 0]
    await page.mouse.click(box.x + box.width / 2 + right, box.y + box.height / 2 + down)
  }
  await page.getByRole('link', { name: 'For myself' }).waitFor()
  await tap('link', 'For myself')
  await page.getByRole('radio', { name: 'Foot' }).waitFor()
  await tap('radio', 'Foot')
  await tap('radio', 'Right')
  await tap('button', 'Next')
  await page.getByRole('button', { name: 'Start now' }).waitFor()
  await tap('button', 'Start now')
  await expect(largeControl(page)).toBeVisible()
  await tap('button', /^It is happening/)
  await expect(largeControl(page)).toHaveAccessibleName(/It has eased/)
})
