import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { fillWithSamples } from '#db/sample/fill.ts'
import { instantOf } from '#log/time.ts'
import { testSecret } from '#test/clinic-cookie.ts'
import { axeOnAll } from './axe.ts'
import { newPage, setUpClinic } from './connecting.ts'
import { test } from './journey.ts'
import { wear } from './person/every-screen.ts'
import { CLINIC_ROUTES } from '../../web/clinic-routes.tsx'
import { startWholeFrond } from './whole-frond.ts'
import type { WholeFrond } from './whole-frond.ts'

let frond: WholeFrond
test.beforeAll(async () => {
  frond = await startWholeFrond()
})
test.afterAll(({ browser }) => frond.stop(browser))

/** What axe finds on the screen that stands, in light, dark and quiet. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready)
  const found: string[] = []
  for (const theme of ['light', 'dark', 'quiet']) {
    const before = await wear(page, 'theme', theme)
    found.push(...(await axeOnAll(page, theme === 'light' ? 'levels and practice' : 'colours of the level')).map(one => `${theme}: ${one}`))
    await wear(page, 'theme', before)
  }
  return found
}

/** Opens an address, and judges its screen once that stands; it fails where the address leads elsewhere. */
async function judge(page: Page, path: string, address: string): Promise<string[]> {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  // The name of the person stands before the part of their record does.
  if (path.includes(':person')) await page.locator('main nav ~ div > *').first().waitFor()
  await expect(page.getByRole('heading', { name: 'This page broke' })).toHaveCount(0)
  expect(new URL(page.url()).pathname, path).toBe(new URL(address, frond.address).pathname)
  return (await faultsOf(page)).map(one => `${path} (${one})`)
}

test('every screen of the team’s app passes axe in light, dark and quiet', async ({ browser }) => {
  const found = await judge(await newPage(frond, browser, 'clinic'), '/clinic/set-up', await frond.setUpLink())
  const clinic = await newPage(frond, browser, 'clinic')
  await setUpClinic(clinic, frond)
  await fillWithSamples(frond.connection, { fetch: request => fetch(request), origin: frond.address, secret: testSecret }, instantOf(Date.now()), () => undefined)
  const { people } = (await (await clinic.request.get('/api/people')).json()) as { people: { id: string; family: string }[] }
  const person = people.find(({ family }) => family.includes('stays shut'))?.id ?? ''
  const invited = await clinic.request.post('/api/colleagues/invitations', { headers: { origin: frond.address }, data: { role: 'nurse', authorities: [] } })
  const opened: Readonly<Record<string, string>> = { '/clinic/join': ((await invited.json()) as { path: string }).path, '/clinic/reset': await frond.resetLink('clinician@example.org') }
  const addresses = CLINIC_ROUTES.filter(({ path }) => path !== '/clinic/set-up').map(({ path }) => [path, opened[path] ?? path.replace(':person', person)] as const)
  expect(addresses.filter(([, address]) => /\/:/.test(address)), 'every place to fill in has something here').toEqual([])
  for (const [path, address] of addresses) found.push(...await judge(clinic, path, address))
  expect(found).toEqual([])
})
