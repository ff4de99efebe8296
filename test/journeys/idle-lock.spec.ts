import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './journey.ts'
import { axeFindings } from './axe.ts'
import { firstPassword, newPage, setUpClinic } from './connecting.ts'
import { startWholeFrond } from './whole-frond.ts'
import type { WholeFrond } from './whole-frond.ts'

let frond: WholeFrond
let clinic: Page

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  frond = await startWholeFrond()
  clinic = await newPage(frond, browser, 'clinic')
  await clinic.clock.install()
})
test.afterAll(({ browser }) => frond.stop(browser))

test('a clinic screen that nobody touches is locked: no name is left, the session is over, and what was typed is still there afterwards', async () => {
  await setUpClinic(clinic, frond, true)
  await clinic.goto('/clinic/people/new')
  await clinic.getByLabel('First name').fill('Sample W')
  await clinic.clock.fastForward('09:00')
  await expect(clinic.getByRole('heading', { name: 'Locked' })).toHaveCount(0)
  await clinic.clock.fastForward('01:30')
  await expect(clinic.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await expect(clinic.getByLabel('First name')).toBeHidden()
  await expect(clinic.getByText('A clinician')).toBeHidden()
  await expect(clinic).toHaveTitle('Frond')
  await expect.poll(() => clinic.evaluate(async () => (await fetch('/api/me')).status)).toBe(401)
  expect(await axeFindings(clinic, 'levels', '#locked')).toEqual([])
  await clinic.getByLabel('E-mail address').fill('clinician@example.org')
  await clinic.getByLabel('Password').fill(firstPassword)
  await clinic.getByRole('button', { name: 'Sign in' }).click()
  await expect(clinic.getByRole('heading', { name: 'Locked' })).toHaveCount(0)
  await expect(clinic.getByLabel('First name')).toHaveValue('Sample W')
})

test('a reload does not open it', async () => {
  await clinic.clock.fastForward('10:30')
  await expect(clinic.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await clinic.reload()
  await expect(clinic.getByRole('button', { name: 'Use a passkey' })).toBeVisible()
  await expect(clinic.getByText('A clinician')).toHaveCount(0)
})
