import { expect } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import type { WholeFrond } from './whole-frond.ts'

/** What the first clinician signs in with. */
export const firstPassword = 'slow green fern'

/** A page in a browser of its own, as large as a clinic's screen or as a phone. */
export async function newPage(frond: WholeFrond, browser: Browser, size: 'clinic' | 'phone'): Promise<Page> {
  const viewport = size === 'clinic' ? { width: 1280, height: 860 } : { width: 390, height: 844 }
  const context = await browser.newContext({ viewport, baseURL: frond.address, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.on('pageerror', (error) => { throw error })
  return page
}

/** Looks for faults in accessibility, and keeps a picture where `PICTURES` names a folder. */
export async function look(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? { width: 390, height: 844 }
  // Taller than any page, so that what sticks to the bottom covers nothing, also when more comes a moment later.
  await page.setViewportSize({ ...before, height: 4000 })
  await page.evaluate(() => document.fonts.ready)
  if (process.env['PICTURES'] !== undefined) await page.screenshot({ path: `${process.env['PICTURES']}/${name}.png`, fullPage: true })
  expect(await axeFindings(page, 'levels'), name).toEqual([])
  await page.setViewportSize(before)
}

/** Opens a sample person at the clinic; answers the address of the page on sharing. */
export async function openPerson(clinic: Page, given: string, family: string): Promise<string> {
  await clinic.goto('/clinic/people/new')
  await clinic.getByLabel('First name').fill(given)
  await clinic.getByLabel('Family name').fill(family)
  await clinic.getByRole('radio', { name: 'A sample, made up' }).click()
  await clinic.getByRole('button', { name: 'Open', exact: true }).click()
  await clinic.waitForURL(/\/clinic\/people\/[0-9a-f-]{36}\/team$/)
  return clinic.url()
}

/** Invites to a person's record, and reads the short code. */
export async function invite(clinic: Page, team: string, who?: string): Promise<string> {
  await clinic.goto(team)
  await clinic.getByRole('button', { name: /^Invite/ }).click()
  if (who !== undefined) await clinic.getByRole('radio', { name: who }).click()
  await clinic.getByRole('button', { name: 'Make the code' }).click()
  return clinic.getByRole('status', { name: 'Short code' }).innerText()
}

/** Starts a diary on a phone, with one spell that is happening. */
export async function startDiary(phone: Page): Promise<void> {
  await phone.goto('/')
  await phone.getByRole('link', { name: 'For myself' }).click()
  await phone.getByRole('radio', { name: 'Hand' }).click()
  await phone.getByRole('radio', { name: 'Left' }).click()
  await phone.getByRole('button', { name: 'Next' }).click()
  await phone.getByRole('button', { name: 'Start now' }).click({ force: true })
  await phone.getByRole('button', { name: /It is happening/ }).click()
  await expect(phone.getByRole('button', { name: /It has eased/ })).toBeVisible()
}

/** Types a short code as people do. */
export async function typeCode(phone: Page, code: string): Promise<void> {
  await phone.goto('/join')
  await phone.getByLabel('Code').fill(code.toLowerCase().replace('-', ' '))
  await phone.getByRole('button', { name: 'Open it' }).click()
}

/** How many entries of a stream the server holds for the person of a clinic page. */
export async function entriesAt(clinic: Page, team: string, stream: string): Promise<number> {
  const person = /people\/([0-9a-f-]{36})/.exec(team)?.[1] ?? ''
  const answer = await clinic.request.get(`/api/people/${person}`)
  const { heads } = (await answer.json()) as { heads: Record<string, { seq: number }> }
  return heads[stream]?.seq ?? 0
}

/** Makes the clinic with its first clinician by the set-up link, and leaves passkey and second factor for later. */
export async function setUpClinic(clinic: Page, frond: WholeFrond, lookAround = false): Promise<void> {
  await clinic.goto(await frond.setUpLink())
  await expect(clinic.getByText('Not a certified medical device.')).toBeVisible()
  await expect(clinic.getByText('Local values not yet approved by anyone in this service.')).toBeVisible()
  await clinic.getByLabel('Name of the clinic or team').fill('Hand team')
  await clinic.getByRole('radio', { name: 'Doctor' }).click()
  await clinic.getByLabel('Your name').fill('A clinician')
  await clinic.getByLabel('E-mail address').fill('clinician@example.org')
  await clinic.getByLabel('Password').fill(firstPassword)
  if (lookAround) await look(clinic, 'set-up')
  await clinic.getByRole('button', { name: 'Set up' }).click()
  await expect(clinic.getByRole('heading', { name: 'Two ways to keep your account yours' })).toBeVisible()
  if (lookAround) await look(clinic, 'secure')
  await clinic.getByRole('link', { name: 'Later' }).click()
  await expect(clinic.getByRole('heading', { name: 'Nobody is with this team yet.' })).toBeVisible()
}
