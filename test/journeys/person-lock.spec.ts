import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { offline, test } from './journey.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { largeControl, settled, startForMyself } from './person/first-limb.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())
test.use({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London', locale: 'en-GB' })

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

async function type(page: Page, pin: string): Promise<void> {
  // The same key again within a trembling tap is one press.
  for (const digit of pin) {
    await page.getByRole('button', { name: digit, exact: true }).click()
    await page.waitForTimeout(300)
  }
}

async function putLockOn(page: Page, pin: string, outside: readonly string[] = []): Promise<void> {
  await page.goto(`${web.address}/lock`)
  await expect(heading(page)).toHaveText('A lock for this record')
  await expect(page.getByText('A forgotten PIN cannot be found again')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Make a copy first' })).toBeVisible()
  for (const name of outside) await page.getByRole('button', { name }).click()
  await page.getByRole('button', { name: 'Choose a PIN' }).click()
  await type(page, pin)
  await page.getByRole('button', { name: 'Next' }).click()
  await type(page, pin)
  await page.getByRole('button', { name: 'Put the lock on' }).click()
  await expect(heading(page)).toHaveText('The lock is on')
}

async function open(page: Page, pin: string): Promise<void> {
  await type(page, pin)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
}

const lying = (page: Page): Promise<string> => page.evaluate(async () => {
  const db = await new Promise<IDBDatabase>(done => { const asked = indexedDB.open('frond'); asked.onsuccess = () => done(asked.result) })
  const tables = ['entries', 'pages', 'outbox', 'sync', 'inbox', 'locks']
  const rows = await Promise.all(tables.map(name => new Promise<unknown[]>(done => { const asked = db.transaction(name).objectStore(name).getAll(); asked.onsuccess = () => done(asked.result as unknown[]) })))
  db.close()
  const text = JSON.stringify(rows, (_key, value: unknown) => (value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value))
  const kept = await caches.open('frond-reminders').then(cache => cache.match('/reminders-here')).then(found => found?.text() ?? '')
  return `${text}${JSON.stringify({ ...localStorage })}${kept}`
})

test('a record with a lock opens only with its PIN; a tap is kept inside without it, and is there with its own time', async ({ page }) => {
  await startForMyself(page, web.address)
  await largeControl(page).click()
  await settled(page)
  await largeControl(page).click()
  await putLockOn(page, '135790')
  expect(await lying(page)).not.toContain('episode')
  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(heading(page)).toHaveText('Type the PIN')
  await expect(page).toHaveURL(`${web.address}/`)

  // Whatever address is asked for, nothing of the record is shown.
  await page.goto(`${web.address}/entries`)
  await expect(heading(page)).toHaveText('Type the PIN')
  await open(page, '111111')
  await expect(page.getByText('That is not the PIN')).toBeVisible()
  await expect(page.getByText('Nothing is erased.')).toBeVisible()

  await largeControl(page).click()
  await expect(page.getByText(/Kept inside at/)).toBeVisible()
  expect(await lying(page)).not.toContain('happening')
  await page.goto(`${web.address}/`)
  await open(page, '135790')
  await expect(page.getByRole('button', { name: /^It has eased/ })).toBeVisible()
  await expect(page.getByText(/^since/)).toBeVisible()
})

test('four wrong PINs bring a pause that a reload does not end', async ({ page }) => {
  test.slow()
  await startForMyself(page, web.address)
  await putLockOn(page, '2468')
  await page.goto(`${web.address}/`)
  for (const wrong of ['1111', '2222', '3333', '4444']) {
    await open(page, wrong)
    await expect(page.getByText('That is not the PIN')).toBeVisible()
  }
  await expect(page.getByText(/You can try again in \d+ seconds/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(/You can try again in \d+ second/)).toBeVisible()
  await expect(page.getByRole('button', { name: '1', exact: true })).toBeHidden()
  await expect(page.getByRole('button', { name: '1', exact: true })).toBeVisible()
  await open(page, '2468')
  await expect(largeControl(page)).toBeVisible()
})

test('two people on one device, each with their own PIN', async ({ page }) => {
  await startForMyself(page, web.address)
  await putLockOn(page, '1111', [])
  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(heading(page)).toHaveText('Type the PIN')
  await page.goto(`${web.address}/start/me`)
  await page.getByRole('radio', { name: 'Foot', exact: true }).click()
  await page.getByRole('radio', { name: 'Right', exact: true }).click()
  for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(largeControl(page)).toBeVisible()
  await putLockOn(page, '2222')
  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(heading(page)).toHaveText('Type the PIN')
  await open(page, '1111')
  await expect(page.getByText('That is not the PIN')).toBeVisible()
  await page.getByRole('button', { name: /^Open: / }).click()
  await open(page, '1111')
  await expect(largeControl(page)).toBeVisible()
  await expect(page.getByText('left hand').first()).toBeVisible()
  await expect(page.getByText('right foot')).toBeHidden()
})

test('other tabs lock too, leaving the app locks it, and a copy is not made while it is locked', async ({ page, context }) => {
  await startForMyself(page, web.address)
  await putLockOn(page, '1111')
  const other = await context.newPage()
  await other.goto(web.address)
  await open(other, '1111')
  await expect(largeControl(other)).toBeVisible()
  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(heading(other)).toHaveText('Type the PIN')
  await other.goto(`${web.address}/copy`)
  await expect(heading(other)).toHaveText('Type the PIN')
  await open(other, '1111')
  await expect(heading(other)).toHaveText(/Only this device|There is no copy yet/)
  await other.goto(`${web.address}/lock`)
  await open(other, '1111')
  await other.getByRole('radio', { name: 'At once' }).click()
  await expect(other.getByRole('radio', { name: 'At once' })).toBeChecked()
  await other.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect(heading(other)).toHaveText('Type the PIN')
})

test('the emergency card stays outside only where it was chosen, and the lock comes off with its PIN', async ({ page }) => {
  await startForMyself(page, web.address)
  await putLockOn(page, '1111')
  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(heading(page)).toHaveText('Type the PIN')
  await expect(page.getByRole('button', { name: /Emergency card/ })).toBeHidden()
  await page.getByRole('button', { name: /Numbers to call/ }).click()
  await expect(page.getByText('999').first()).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await open(page, '1111')
  await expect(largeControl(page)).toBeVisible()
  await page.goto(`${web.address}/lock`)
  await open(page, '1111')
  await page.getByRole('button', { name: 'My emergency card' }).click()
  await expect.poll(() => lying(page)).toContain('do not force')
  await page.getByRole('button', { name: 'Lock now' }).click()
  await page.getByRole('button', { name: /Emergency card/ }).click()
  await expect(heading(page)).toHaveText('Please do not force my limb.')
  await page.getByRole('button', { name: 'Back' }).click()
  await open(page, '1111')
  await page.goto(`${web.address}/lock`)
  await open(page, '1111')
  await page.getByRole('button', { name: 'Take the lock off' }).click()
  await type(page, '1111')
  await page.getByRole('button', { name: 'Take the lock off' }).click()
  await expect(heading(page)).toHaveText('A lock for this record')
  expect(await lying(page)).not.toContain('do not force')
  await page.goto(web.address)
  await expect(largeControl(page)).toBeVisible()
})

test('leaving quickly empties the screen at once and locks; another name and sign work offline', offline, async ({ page, context }) => {
  await startForMyself(page, web.address)
  await putLockOn(page, '1111')
  await page.goto(`${web.address}/private`)
  await open(page, '1111')
  await page.getByRole('radio', { name: /^Notes/ }).click()
  await expect(page).toHaveTitle('Notes')
  expect(await page.locator('link[rel=manifest]').getAttribute('href')).toBe('/notes.webmanifest')
  await page.getByRole('radio', { name: 'Show the button' }).click()
  const before = await page.evaluate(() => history.length)
  await page.getByRole('button', { name: 'Leave' }).click()
  await expect(page).toHaveURL(/empty\.html$/)
  expect(await page.evaluate(() => document.body.innerText)).toBe('')
  expect(await page.evaluate(() => history.length)).toBe(before)
  await page.goto(web.address)
  await expect(heading(page)).toHaveText('Type the PIN')
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated')
  await context.setOffline(true)
  await page.goto(`${web.address}/empty.html`)
  expect(await page.evaluate(() => document.body.innerText)).toBe('')
  await page.goto(web.address)
  await expect(page).toHaveTitle('Notes')
  await open(page, '1111')
  await expect(largeControl(page)).toBeVisible()
  await expect(page).toHaveTitle('Notes')
  await context.setOffline(false)
})

test('a tab killed while the lock is put on loses nothing', async ({ context }) => {
  const page = await context.newPage()
  await startForMyself(page, web.address)
  await page.goto(`${web.address}/lock`)
  await page.getByRole('button', { name: 'Choose a PIN' }).click()
  await type(page, '1357')
  await page.getByRole('button', { name: 'Next' }).click()
  await type(page, '1357')
  const session = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  await page.getByRole('button', { name: 'Put the lock on' }).click()
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  const next = await context.newPage()
  await next.goto(web.address)
  await expect(next.getByRole('button', { name: /^(It is happening|Open$)/ }).first()).toBeVisible()
  if (await heading(next).textContent() === 'Type the PIN') await open(next, '1357')
  await expect(next.getByRole('link', { name: 'Start' })).toBeVisible()
})
