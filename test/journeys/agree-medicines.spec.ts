import { expect } from '@playwright/test'
import { test } from './journey.ts'
import { invite, look, newPage, openPerson, setUpClinic, startDiary, typeCode } from './connecting.ts'
import { startWholeFrond } from './whole-frond.ts'
import type { WholeFrond } from './whole-frond.ts'

let frond: WholeFrond

test.describe.configure({ mode: 'serial', timeout: 240_000 })
test.beforeAll(async () => {
  frond = await startWholeFrond()
})
test.afterAll(({ browser }) => frond.stop(browser))

test('a clinician agrees a taper by name, the person sees exactly that, says that they are not ready, and the clinic reads it', async ({ browser }) => {
  const clinic = await newPage(frond, browser, 'clinic')
  await setUpClinic(clinic, frond)
  const team = await openPerson(clinic, 'Sample A', '(hand)')
  const code = await invite(clinic, team)
  const phone = await newPage(frond, browser, 'phone')
  await startDiary(phone)
  await phone.goto('/join')
  await typeCode(phone, code)
  await phone.getByRole('button', { name: 'Yes, it is mine' }).click()
  await phone.getByRole('button', { name: 'I agree' }).click()
  await expect(phone.getByRole('button', { name: /It has eased/ })).toBeVisible()

  await clinic.goto(team.replace(/team$/, 'medicines'))
  await clinic.getByRole('button', { name: 'Agree doses and steps' }).click()
  await clinic.getByLabel('Medicine', { exact: true }).selectOption({ label: 'Baclofen' })
  await clinic.getByLabel('As it stands on the packet').fill('Baclofen 10 mg')
  await clinic.getByLabel('In one piece mg').fill('10')
  await clinic.getByLabel('Doses of a day, before any step').fill('08:00 1, 14:00 1, 22:00 2')
  const today = new Date()
  const day = (ahead: number): string => new Date(today.getTime() + ahead * 86_400_000).toISOString().slice(0, 10)
  await clinic.getByRole('button', { name: 'Add a step' }).click()
  await clinic.getByLabel('From', { exact: true }).fill(day(7))
  await clinic.getByLabel('Doses from then on').fill('08:00 1, 22:00 2')
  await clinic.getByRole('button', { name: 'Add a step' }).click()
  await clinic.getByLabel('From', { exact: true }).nth(1).fill(day(14))
  await clinic.getByLabel('Doses from then on').nth(1).fill('')
  await clinic.getByRole('button', { name: 'A step may wait until you answer' }).click()
  await clinic.getByRole('button', { name: 'A step may wait until you answer' }).click()
  await look(clinic, 'agree-medicine')
  await clinic.getByRole('button', { name: /^Agree, as/ }).click()
  await expect(clinic.getByText(/^Agreed by/)).toBeVisible()

  await phone.goto('/medicines')
  await expect(phone.getByRole('heading', { name: 'Baclofen 10 mg, stepping down' })).toBeVisible({ timeout: 30_000 })
  await expect(phone.getByText(/^Agreed with .+\. Now 40 mg a day\.$/)).toBeVisible()
  await look(phone, 'medicines-agreed')
  await phone.getByRole('link', { name: /The calendar, and “not ready”/ }).click()
  await expect(phone.getByText('none', { exact: true })).toBeVisible()
  await phone.context().setOffline(true)
  await phone.getByRole('button', { name: 'Not ready for the next step' }).click()
  await phone.getByLabel('Why, in your words').fill('Too stiff in the morning')
  await phone.getByRole('button', { name: 'Tell the team: not ready' }).click()
  await expect(phone.getByText('As agreed, the doses stay as they are until they answer.')).toBeVisible()
  await phone.context().setOffline(false)
  await look(phone, 'not-ready')
  await expect(phone.getByText(/Only they can change it/)).toBeVisible()

  await expect(async () => {
    await clinic.reload()
    await expect(clinic.getByText('“Too stiff in the morning”')).toBeVisible({ timeout: 3000 })
  }).toPass({ timeout: 60_000 })
  await look(clinic, 'not-ready-clinic')
  await clinic.getByRole('button', { name: 'Agree anew: Baclofen 10 mg' }).click()
  await clinic.getByText('A calendar to consider').click()
  await clinic.getByLabel('Taken for days').fill('200')
  await clinic.getByRole('button', { name: 'Steps down' }).click()
  await expect(clinic.getByRole('status').filter({ hasText: /Missing: Age|Consider; a clinician decides/ })).toBeVisible()

  await clinic.getByRole('button', { name: 'Not now' }).click()
  await clinic.getByRole('button', { name: 'Note a pump' }).click()
  await clinic.getByLabel('What is in it').fill('Baclofen')
  await clinic.getByLabel('To be filled before').fill(day(5))
  await clinic.getByRole('button', { name: 'Keep it' }).click()
  await expect(clinic.getByText(/in 5 days\.$/)).toBeVisible()
  await look(clinic, 'devices-clinic')
  await expect(async () => {
    await phone.goto('/procedures')
    await expect(phone.getByText(/5 days are left\./)).toBeVisible({ timeout: 3000 })
  }).toPass({ timeout: 60_000 })
  await expect(async () => {
    await clinic.goto('/clinic')
    await expect(clinic.getByText(/^Not ready for the next step of a medicine/)).toBeVisible({ timeout: 3000 })
  }).toPass({ timeout: 60_000 })
})
