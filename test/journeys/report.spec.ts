import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './journey.ts'
import { axeFindings } from './axe.ts'
import { fillWithSamples } from '#db/sample/fill.ts'
import { instantOf } from '#log/time.ts'
import { sessionCookie } from '#server/actor.ts'
import { cookieFor, testSecret } from '#test/clinic-cookie.ts'
import { openWorld } from '../world.ts'
import { startWholeFrond } from './whole-frond.ts'
import type { WholeFrond } from './whole-frond.ts'

let frond: WholeFrond
let page: Page
let people: { id: string; family: string }[]
test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  frond = await startWholeFrond()
  const world = await openWorld({ connection: frond.connection })
  const account = await world.account(await world.team(), 'doctor', ['examine', 'sign-diagnosis', 'agree-plan'])
  await world.owner.end()
  await fillWithSamples(frond.connection, { fetch: request => fetch(request), origin: frond.address, secret: testSecret }, instantOf(Date.now()), () => undefined)
  const context = await browser.newContext({ baseURL: frond.address, viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  await context.addCookies([{ name: sessionCookie, value: cookieFor(account.token), url: frond.address }])
  page = await context.newPage()
  people = ((await (await page.request.get('/api/people')).json()) as { people: typeof people }).people
})
test.afterAll(({ browser }) => frond.stop(browser))

const idOf = (part: string): string => people.find(person => person.family.includes(part))?.id ?? ''
const axe = (): Promise<string[]> => axeFindings(page, 'levels')

test('the panel says why to look, keeps silence apart, and marks every sample', async () => {
  await page.goto('/clinic')
  await expect(page.getByText(/Somewhere new, noticed/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Quiet' })).toBeVisible()
  await expect(page.getByText('sample', { exact: true })).toHaveCount(people.length)
  expect(await axe()).toEqual([])
})

test('the story has its table, and says nothing of hours where a posture is always there', async () => {
  await page.goto(`/clinic/people/${idOf('comes and goes')}/story`)
  await page.getByRole('button', { name: 'As a table' }).click()
  await expect(page.getByRole('table', { name: 'Treatments and events' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Days logged', exact: true })).toBeVisible()
  expect(await axe()).toEqual([])
  await page.goto(`/clinic/people/${idOf('stays shut')}/story`)
  await expect(page.getByText('always there').first()).toBeVisible()
  await expect(page.getByText(/\d h a day/)).toHaveCount(0)
})

test('the one page says where it comes from and uses no verb of effect', async () => {
  await page.goto(`/clinic/people/${idOf('comes and goes')}/report`)
  const paper = page.getByRole('article')
  await expect(paper.getByText(/Made for care\. Logged by the person\./)).toBeVisible()
  await expect(paper.getByText(/Days without entries mean nothing\./)).toBeVisible()
  await expect(paper.getByText('Sample, not a patient.')).toBeVisible()
  await expect(paper.getByRole('listitem').filter({ hasText: 'Allergies' })).toContainText('not noted here')
  for (const told of ['Skin, as told', 'Splint hours']) await expect(paper.getByRole('listitem').filter({ hasText: told })).toContainText('not noted here')
  await expect(paper.getByText('Passive range, as told: not noted here.')).toBeVisible()
  await expect(paper.getByText(/Not noted here: .*Driving/)).toBeVisible()
  await expect(paper.getByRole('listitem').filter({ hasText: 'Budapest, clinical' })).toContainText(/met|cannot tell/)
  await expect(paper.getByText(/Other causes: \d+ of \d+ gone through/)).toBeVisible()
  await expect(paper.getByText(/Place left empty\. Consent to touch left empty\./)).toBeVisible()
  expect(await paper.innerText()).not.toMatch(/\b(halved|improved|reduced|worsened|thanks to|because of)\b/i)
  expect(await axe()).toEqual([])
  await page.getByRole('radio', { name: /benefit/ }).or(page.getByRole('button', { name: /benefit/ })).click()
  await expect(paper.getByText('A paper you give away cannot be taken back.')).toBeVisible()
  await expect(paper.getByRole('heading', { name: 'Goals and plan' })).toHaveCount(0)
  await expect(paper.getByRole('heading', { name: 'Before anything is done' })).toHaveCount(0)
  await expect(paper.getByText('Budapest')).toHaveCount(0)
  await expect(paper.getByText('Medicines and psychology were left off this page.')).toBeVisible()
  await expect(paper.getByRole('heading', { name: /Daily life/ })).toHaveCount(0)
})

test('the one page is one tagged page of PDF, and nobody else gets it', async ({ request }) => {
  const path = `/api/people/${idOf('stays shut')}/report.pdf?purpose=my-doctor`
  const printed = await page.request.get(`${frond.address}${path}`, { timeout: 90_000 })
  expect([printed.status(), printed.headers()['content-type']]).toEqual([200, 'application/pdf'])
  const pdf = (await printed.body()).toString('latin1')
  expect([pdf.startsWith('%PDF-'), pdf.includes('/StructTreeRoot'), pdf.match(/\/Type \/Page\b/g)?.length]).toEqual([true, true, 1])
  expect((await request.get(`${frond.address}${path}`)).status()).toBe(401)
})
