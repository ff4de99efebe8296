import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { chromium, expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { startForMyself } from './person/first-limb.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())
test.use({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London', locale: 'en-GB' })

const TODAY = '2026-11-24'

/** The app as it is kept on the phone, with no network. */
async function withoutNetwork(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await page.context().setOffline(true)
}

async function listMedicine(page: Page, packet: string, { contains, rescue = false, times = ['08:00'] }: { contains?: string; rescue?: boolean; times?: readonly string[] } = {}): Promise<void> {
  await page.goto(`${web.address}/medicines/add`)
  await page.getByLabel('The name on the packet').fill(packet)
  if (contains !== undefined) await page.getByLabel('What is in it').selectOption({ label: contains })
  if (rescue) await page.getByRole('radio', { name: 'Only when needed' }).click()
  else {
    for (let more = 1; more < times.length; more++) await page.getByRole('button', { name: 'Add a time' }).click()
    for (const [place, time] of times.entries()) await page.getByLabel('Time', { exact: true }).nth(place).fill(time)
  }
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText(packet)).toBeVisible()
}

/** No fault in accessibility, whole targets, nothing wider than the screen; and a picture where `PICTURES` names a folder. */
async function judge(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => document.fonts.ready)
  if (process.env['PICTURES'] !== undefined) await page.screenshot({ path: `${process.env['PICTURES']}/${name}.png`, fullPage: true })
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([])
  const small = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>(':is(main, header, aside, nav) :is(button, a, input:not([type=hidden]), select, textarea)')].flatMap(element => {
    const box = element.getBoundingClientRect()
    return box.width > 0 && box.height < 55.5 && getComputedStyle(element).display !== 'inline' ? [`${element.tagName} ${element.textContent || element.getAttribute('aria-label')} ${box.height}`] : []
  }))
  expect(small, name).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${name} is too wide`).toBeLessThanOrEqual(0)
}

test('a dose is marked with one tap, offline too; a second tap says when, and nothing is doubled', async ({ page, context }) => {
  await page.clock.install({ time: new Date(`${TODAY}T08:10:00Z`) })
  await startForMyself(page, web.address)
  await page.getByRole('link', { name: /^Medicines/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No medicine is on your list')
  await listMedicine(page, 'Baclofen 10 mg', { contains: 'Baclofen', times: ['08:00', '14:00', '22:00'] })
  await page.getByRole('link', { name: 'Back to medicines' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Next: Baclofen 10 mg, 08:00')
  await expect(page.getByText('Fever, confusion, fits, seeing things, or suddenly much stiffer: emergency, now. Say: baclofen stopped.')).toBeVisible()
  await withoutNetwork(page)
  await page.getByRole('button', { name: 'Taken: Baclofen 10 mg, 08:00' }).click()
  await page.getByRole('button', { name: 'Taken at 08:10: Baclofen 10 mg, 08:00' }).click()
  await expect(page.getByText('You marked this at 08:10. Nothing more was saved.')).toBeVisible()
  await page.getByRole('link', { name: /^Baclofen 10 mg\s+14:00/ }).click()
  await page.getByRole('button', { name: 'Taken now' }).click()
  await expect(page.getByText('You marked this medicine at 08:10. Nothing more was saved.')).toBeVisible()
  await page.getByRole('link', { name: 'Back to medicines' }).click()
  await page.getByRole('link', { name: /^Baclofen 10 mg\s+08:00/ }).click()
  await page.getByRole('button', { name: '5 min earlier' }).click()
  await page.getByRole('button', { name: 'Keep this time' }).click()
  await expect(page.getByRole('button', { name: 'Taken at 08:05: Baclofen 10 mg, 08:00' })).toBeVisible()
  await context.setOffline(false)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Taken at 08:05: Baclofen 10 mg, 08:00' })).toBeVisible()
  await page.clock.setFixedTime(new Date(`${TODAY}T14:20:00Z`))
  await page.reload()
  await page.getByRole('link', { name: /^Baclofen 10 mg\s+14:00/ }).click()
  await page.getByRole('button', { name: 'In 30 min' }).click()
  await expect(page.getByText('Put off until 14:50')).toBeVisible()
  await page.getByRole('link', { name: /^Baclofen 10 mg\s+14:00/ }).click()
  await page.getByRole('button', { name: 'Not taken', exact: true }).click()
  await expect(page.getByRole('list', { name: 'Doses of the day' }).getByText('Not taken')).toBeVisible()
})

test('before rescue medicine is saved, the time since the last one and the most a day are shown', async ({ page }) => {
  await page.clock.install({ time: new Date(`${TODAY}T09:00:00Z`) })
  await startForMyself(page, web.address)
  await page.goto(`${web.address}/medicines/add`)
  await page.getByLabel('The name on the packet').fill('Paracetamol 500 mg')
  await page.getByRole('radio', { name: 'Only when needed' }).click()
  await page.getByLabel('Most times a day').fill('4')
  await page.getByLabel('Hours between two').fill('4')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('link', { name: 'Back to medicines' }).click()
  await expect(page.getByText('Never marked yet. In the last 24 hours: 0. Most a day on your list: 4. Hours between: 4.')).toBeVisible()
  await page.getByRole('link', { name: /^I took it/ }).click()
  await page.getByRole('button', { name: 'I took it now: save it' }).click()
  await expect(page.getByText(/Last: [01] min ago\. In the last 24 hours: 1\./)).toBeVisible()
  await page.clock.setFixedTime(new Date(`${TODAY}T10:30:00Z`))
  await page.reload()
  await page.getByRole('link', { name: 'I took an extra' }).click()
  await page.getByRole('link', { name: /^Paracetamol/ }).click()
  await expect(page.getByText(/Last: 1 h (29|30) min ago\./)).toBeVisible()
  await page.getByRole('button', { name: 'I took it now: save it' }).click()
  await expect(page.getByText('You marked this at 09:00.')).toBeVisible()
  await page.getByRole('link', { name: 'Back to medicines' }).click()
  await expect(page.getByText('In the last 24 hours: 1.')).toBeVisible()
})

test('a dose agreed at eight stays at eight on the clock of the place the person travels to', async () => {
  const phone = mkdtempSync(join(tmpdir(), 'frond-travel-'))
  const { executablePath = '/usr/bin/chromium', args = [] } = test.info().project.use.launchOptions ?? {}
  for (const [place, timezoneId] of ['Europe/London', 'America/New_York', 'Pacific/Auckland'].entries()) {
    const context = await chromium.launchPersistentContext(phone, { viewport: { width: 390, height: 844 }, timezoneId, locale: 'en-GB', executablePath, args })
    const page = context.pages()[0] ?? await context.newPage()
    if (place === 0) {
      await startForMyself(page, web.address)
      await listMedicine(page, 'Gabapentin 300 mg', { times: ['08:00'] })
    }
    await page.goto(`${web.address}/medicines`)
    await expect(page.getByRole('link', { name: /^Gabapentin 300 mg\s+08:00/ }), timezoneId).toBeVisible()
    await context.close()
  }
  rmSync(phone, { recursive: true, force: true })
})

test('I feel worse asks five things, and says what to do with no signal', async ({ page }) => {
  await startForMyself(page, web.address)
  await listMedicine(page, 'Baclofen 10 mg', { contains: 'Baclofen' })
  await page.goto(`${web.address}/medicines/worse`)
  await withoutNetwork(page)
  await page.getByRole('button', { name: 'Fever' }).click()
  await expect(page.getByRole('alert')).toContainText('Emergency, now. Say: baclofen stopped.')
  await expect(page.getByRole('link', { name: 'Emergency: 999 or 112' })).toHaveAttribute('href', 'tel:999')
  await page.getByRole('button', { name: 'Fever' }).click()
  await page.getByRole('radio', { name: 'Yes' }).click()
  await expect(page.getByText('Call your team the same day. Do not double the next one.')).toBeVisible()
})

test('two medicines that the list knows become a question for who prescribes, never an instruction, and no dose is shown', async ({ page }) => {
  await startForMyself(page, web.address)
  await listMedicine(page, 'Baclofen 10 mg', { contains: 'Baclofen' })
  await listMedicine(page, 'Tramadol 50 mg', { contains: 'Tramadol' })
  await page.goto(`${web.address}/medicines/questions`)
  await expect(page.getByText('Is it right for me to take these together: Baclofen 10 mg + Tramadol 50 mg?')).toBeVisible()
  await expect(page.getByText('The list says: better not together.')).toBeVisible()
  await expect(page.getByText('Do not change or stop anything because of this page.')).toBeVisible()
  await page.getByRole('button', { name: /^Keep for the next visit: Is it right/ }).click()
  await expect(page.getByText('Among your questions for the next visit.')).toBeVisible()
})

test('the emergency card says what is known and what is not noted, works with no signal, and fits a square and a picture', async ({ page }) => {
  await startForMyself(page, web.address, { word: 'It clenches' })
  await page.getByRole('link', { name: /^Emergency card/ }).click()
  await expect(page.getByText('not noted').first()).toBeVisible()
  await page.getByRole('link', { name: 'I have a pump' }).click()
  await page.getByRole('radio', { name: 'Baclofen' }).click()
  await page.getByLabel('Dose a day').fill('320 micrograms')
  await page.getByLabel('It must be refilled before').fill('2027-01-14')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.goto(`${web.address}/emergency/write`)
  await page.getByLabel('Name', { exact: true }).fill('Sample A')
  await page.getByRole('radio', { name: 'Not the left arm' }).click()
  await page.getByLabel('First person').fill('Sample B')
  await page.getByLabel('Their number').fill('020 7946 0000')
  await page.getByLabel('Number of the pump team').fill('020 7946 0001')
  await page.getByLabel('Their hours').fill('Monday to Friday, 8 to 17')
  await page.getByRole('button', { name: 'Keep it, checked today' }).click()
  await withoutNetwork(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('I have a baclofen pump. If it fails, it is an emergency.')
  await expect(page.getByRole('main').getByText('Call 999 now. Stay with someone.')).toBeVisible()
  await expect(page.getByRole('main').getByText('Emergency department now, not driving yourself, and phone the pump team: 020 7946 0001. Say: baclofen withdrawal. Do not wait for the other signs.')).toBeVisible()
  await expect(page.getByRole('main').getByText('Floppy, weakness moving up the body')).toBeVisible()
  await expect(page.getByRole('main').getByText('Not the left arm, unless life depends on it')).toBeVisible()
  await expect(page.getByRole('main').getByText('Please do not force it open or straight, and touch it only when you must.')).toBeVisible()
  await expect(page.getByText('Doses may have changed since.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Make a picture' }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Save the picture' }).click()
  expect((await saved).suggestedFilename()).toBe('emergency-card.png')
  await page.getByRole('button', { name: 'As a square to scan' }).click()
  await expect(page.getByRole('img', { name: 'The card as text in a square' })).toBeVisible()
  await expect(page.getByText(/^It holds the/)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  const sides = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[aria-hidden="true"] > div')].map(side => Math.round((side.getBoundingClientRect().width / 96) * 25.4)))
  expect(sides).toEqual([86, 86, 86])
  const heights = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[aria-hidden="true"] > div')].map(side => Math.round((side.getBoundingClientRect().height / 96) * 25.4)))
  expect(heights).toEqual([54, 54, 54])
})

test('the emergency number follows the clock of the country the phone is in', async ({ browser }) => {
  for (const [timezoneId, words] of [['America/New_York', 'Emergency: 911'], ['Europe/Berlin', 'Emergency: 112']] as const) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, timezoneId, locale: 'en-GB' })
    const page = await context.newPage()
    await page.goto(`${web.address}/show/emergency`)
    await expect(page.getByRole('link', { name: words })).toBeVisible()
    await context.close()
  }
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, timezoneId: 'Antarctica/Troll', locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(`${web.address}/show/emergency`)
  await expect(page.getByText('Ring your country’s emergency number, or call out to a person near you.')).toBeVisible()
  await context.close()
})

test('a pump counts down to its refill with a second way of being reminded, and says what to do when the day has passed', async ({ page }) => {
  await page.clock.install({ time: new Date('2027-01-05T09:00:00Z') })
  await startForMyself(page, web.address)
  await page.goto(`${web.address}/procedures/device`)
  await page.getByRole('radio', { name: 'Baclofen' }).click()
  await page.getByLabel('It must be refilled before').fill('2027-01-14')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('Refill before 14 January 2027. 9 days are left.')).toBeVisible()
  await expect(page.getByText('Do not rely on Frond for your refill; it is a second net.')).toBeVisible()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Into my calendar' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toBe('reminder.ics')
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
  expect(Buffer.concat(chunks).toString()).toContain('SUMMARY:Reminder\r\n')
  await page.clock.setFixedTime(new Date('2027-01-15T09:00:00Z'))
  await page.reload()
  await expect(page.getByText('The refill day has passed: 14 January 2027.')).toBeVisible()
  await page.getByRole('link', { name: 'It was refilled' }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('The next refill is not known')).toBeVisible()
})

test('an injection is noted, noticed and wearing off in two taps, and a block has its rules for the day', async ({ page }) => {
  await page.clock.install({ time: new Date(`${TODAY}T15:00:00Z`) })
  await startForMyself(page, web.address)
  await page.goto(`${web.address}/procedures/add`)
  await page.getByRole('radio', { name: 'Injection' }).click()
  await page.getByLabel('When').fill('2026-11-19')
  await page.getByLabel('A name for it').fill('Injection 3')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('link', { name: /^Injection 3/ }).click()
  await page.getByRole('button', { name: 'I notice it now' }).click()
  await expect(page.getByText('5 days after')).toBeVisible()
  await page.getByRole('button', { name: 'It is wearing off', exact: true }).click()
  await expect(page.getByText('It was wearing off:')).toBeVisible()
  await expect(page.getByText(/Trouble swallowing, speaking or breathing/)).toBeVisible()
  await page.goto(`${web.address}/procedures/add`)
  await page.getByRole('radio', { name: 'Nerve block' }).click()
  await page.getByLabel('When').fill(TODAY)
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('link', { name: /^Nerve block/ }).click()
  await expect(page.getByText('No stretching.')).toBeVisible()
  await page.getByRole('button', { name: 'It was done now' }).click()
  await page.getByRole('button', { name: 'The relief begins now' }).click()
  await page.clock.setFixedTime(new Date(`${TODAY}T20:30:00Z`))
  await page.getByRole('button', { name: 'The relief is over' }).click()
  await expect(page.getByText('Relief: 5 h 30 min.')).toBeVisible()
  await page.clock.setFixedTime(new Date('2026-11-25T15:01:00Z'))
  await page.reload()
  await expect(page.getByText('Relief: 5 h 30 min.')).toBeVisible()
  await expect(page.getByText('No stretching.')).toBeHidden()
})

for (const theme of ['light', 'dark', 'quiet'] as const) {
  for (const width of [390, 320]) {
    if (theme !== 'light' && width === 320) continue
    test(`every screen of medicines, emergency and procedures passes axe, has whole targets and fits, ${theme}, ${width}`, async ({ page }) => {
      test.setTimeout(240_000)
      const complaints: string[] = []
      page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', error => complaints.push(error.message))
      await page.clock.install({ time: new Date(`${TODAY}T14:20:00Z`) })
      await page.setViewportSize({ width, height: 844 })
      await page.addInitScript(kept => localStorage.setItem('frond.settings', kept), JSON.stringify({ theme, hand: theme === 'dark' ? 'left' : 'right' }))
      await startForMyself(page, web.address, { word: 'It clenches' })
      const name = (screen: string): string => `${screen.slice(1).replaceAll('/', '-')}-${theme}-${width}`
      for (const screen of ['/medicines', '/procedures', '/emergency']) {
        await page.goto(`${web.address}${screen}`)
        await judge(page, `empty-${name(screen)}`)
      }
      await listMedicine(page, 'Baclofen 10 mg', { contains: 'Baclofen', times: ['08:00', '14:00', '22:00'] })
      await listMedicine(page, 'Amitriptyline hydrochloride 10 mg', { contains: 'Amitriptyline', times: ['22:00'] })
      await listMedicine(page, 'Paracetamol 500 mg', { contains: 'Paracetamol', rescue: true })
      await page.goto(`${web.address}/procedures/device`)
      await judge(page, name('/procedures/device'))
      await page.getByRole('radio', { name: 'Baclofen' }).click()
      await page.getByLabel('It must be refilled before').fill('2026-12-01')
      await page.getByRole('button', { name: 'Keep it' }).click()
      await page.goto(`${web.address}/procedures/device/stimulator`)
      await judge(page, name('/procedures/device/stimulator'))
      await page.getByRole('button', { name: 'Keep it' }).click()
      await page.goto(`${web.address}/procedures/add`)
      await judge(page, name('/procedures/add'))
      await page.getByRole('radio', { name: 'Nerve block' }).click()
      await page.getByLabel('When').fill(TODAY)
      await page.getByRole('button', { name: 'Keep it' }).click()
      await page.getByRole('link', { name: /^Nerve block/ }).click()
      await judge(page, name('/procedures/one'))
      await page.goto(`${web.address}/medicines`)
      await page.getByRole('button', { name: 'Taken: Baclofen 10 mg, 08:00' }).click()
      for (const screen of ['/medicines', '/medicines/list', '/medicines/add', '/medicines/extra', '/medicines/worse', '/medicines/effects', '/medicines/questions', '/procedures', '/emergency', '/emergency/write']) {
        await page.goto(`${web.address}${screen}`)
        await judge(page, name(screen))
      }
      await page.goto(`${web.address}/medicines`)
      await page.getByRole('link', { name: /^Baclofen 10 mg\s+14:00/ }).click()
      await page.getByRole('button', { name: 'Taken now' }).waitFor()
      await judge(page, name('/medicines/dose'))
      await page.goto(`${web.address}/medicines/list`)
      await page.getByRole('link', { name: /^Baclofen/ }).click()
      await page.getByRole('button', { name: 'Count them' }).click()
      await judge(page, name('/medicines/one'))
      await page.goto(`${web.address}/medicines/extra`)
      await page.getByRole('link', { name: /^Paracetamol/ }).click()
      await page.getByRole('button', { name: 'It was earlier' }).click()
      await judge(page, name('/medicines/extra-one'))
      await page.goto(`${web.address}/medicines/worse`)
      await page.getByRole('button', { name: 'Confused' }).click()
      await judge(page, name('/medicines/worse-yes'))
      await page.goto(`${web.address}/emergency`)
      await page.getByRole('button', { name: 'As a square to scan' }).click()
      await page.getByRole('button', { name: 'Make a picture' }).click()
      await page.getByRole('link', { name: 'Save the picture' }).waitFor()
      await judge(page, name('/emergency-square'))
      expect(complaints).toEqual([])
    })
  }
}
