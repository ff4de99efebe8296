import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { pressAndLeave, test } from './journey.ts'
import { asOwner } from '#test/postgres.ts'
import { entriesAt, invite, look, newPage, openPerson, setUpClinic, startDiary, typeCode } from './connecting.ts'
import { startWholeFrond } from './whole-frond.ts'
import type { WholeFrond } from './whole-frond.ts'

let frond: WholeFrond
let clinic: Page
let team: string

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  frond = await startWholeFrond()
  clinic = await newPage(frond, browser, 'clinic')
  await setUpClinic(clinic, frond)
  team = await openPerson(clinic, 'Sample A', '(hand)')
})
test.afterAll(({ browser }) => frond.stop(browser))

const reads = async (): Promise<string> => JSON.stringify(await asOwner(frond.connection, async owner => (await owner.query('select body from frond.entry')).rows))

async function join(phone: Page, address: string): Promise<void> {
  await typeCode(phone, await invite(clinic, address))
  await phone.getByRole('button', { name: 'Yes, it is mine' }).click()
  await phone.getByRole('button', { name: 'I agree' }).click()
  await expect(phone.getByRole('button', { name: /It has eased/ })).toBeVisible()
}

test('a phone joins the wrong record; taken off, it says so, keeps its diary and joins its own', async ({ browser }) => {
  const phone = await newPage(frond, browser, 'phone')
  await startDiary(phone)
  await join(phone, team)
  await expect.poll(() => entriesAt(clinic, team, 'diary')).toBeGreaterThan(0)
  const sent = await entriesAt(clinic, team, 'diary')

  await clinic.goto(team)
  await clinic.getByRole('button', { name: 'The phone of somebody else' }).click()
  await expect(clinic.getByText('Was this the phone of somebody else?')).toBeVisible()
  await look(clinic, 'wrong-phone')
  await clinic.getByRole('button', { name: 'Take it off this record' }).click()
  await expect(clinic.getByText('Nobody has joined with a device.')).toBeVisible()
  expect(await reads()).not.toContain('limb')

  await phone.goto('/')
  await expect(phone.getByText('This phone was connected to the record of somebody else.')).toBeVisible()
  await expect(phone.getByRole('button', { name: /It has eased/ })).toBeVisible()
  await look(phone, 'wrong-phone-now')
  await phone.goto('/who-sees')
  await expect(phone.getByText('This phone was connected to the record of somebody else.')).toBeVisible()
  await look(phone, 'wrong-phone-sharing')

  const own = await openPerson(clinic, 'Sample B', '(foot)')
  await join(phone, own)
  await expect.poll(() => entriesAt(clinic, own, 'diary')).toBe(sent)
  await phone.goto('/')
  await expect(phone.getByText('This phone was connected to the record of somebody else.')).toBeHidden()
})

test('a clinician takes out what was about somebody else; the phone loses it and says so', async ({ browser }) => {
  const phone = await newPage(frond, browser, 'phone')
  await startDiary(phone)
  await join(phone, team)
  await clinic.goto(team.replace(/team$/, 'plan'))
  await clinic.getByRole('button', { name: /goal/i }).first().click()
  await clinic.getByLabel('What they wish to do').fill('To hold a cup again')
  await pressAndLeave(clinic.getByRole('button', { name: 'Keep the goal' }))
  await phone.goto('/plan')
  await expect(phone.getByText('To hold a cup again').first()).toBeVisible()

  await clinic.goto(team)
  await clinic.getByRole('button', { name: 'This was the wrong person' }).click()
  await clinic.getByRole('button', { name: /Examinations and plan.*To hold a cup again/ }).click()
  await look(clinic, 'wrong-person-choose')
  await clinic.getByRole('button', { name: 'Take it out of this record' }).click()
  await look(clinic, 'wrong-person-ask')
  await clinic.getByRole('button', { name: 'Take them out' }).click()
  await expect(clinic.getByText('Taken out, to be written again for the right person')).toBeVisible()
  await expect(clinic.getByText(/To hold a cup again/)).toBeVisible()
  await clinic.getByRole('button', { name: 'Say whose it is' }).click()
  await clinic.getByLabel('Whose it is').selectOption({ label: 'Sample B (foot)' })
  await clinic.getByRole('button', { name: 'It belongs there' }).click()
  await expect(clinic.getByRole('link', { name: 'Open their record and write it again' })).toBeVisible()
  await look(clinic, 'wrong-person-aside')
  expect(await reads()).not.toContain('To hold a cup again')

  await phone.goto('/')
  await expect(phone.getByText('Your team had written something here that was about somebody else.')).toBeVisible()
  await look(phone, 'taken-out-now')
  await phone.goto('/plan')
  await expect(phone.getByText('To hold a cup again')).toHaveCount(0)
  await phone.goto('/')
  await pressAndLeave(phone.getByRole('button', { name: 'I have read it' }))
  await phone.reload()
  await expect(phone.getByRole('button', { name: /It has eased/ })).toBeVisible()
  await expect(phone.getByText('Your team had written something here')).toHaveCount(0)
  await phone.goto('/who-sees/devices')
  await expect(phone.getByText('Took out what was about somebody else.')).toBeVisible()
})

test('somebody who was opened twice is shown as one, with what stands in both, and both come apart again', async () => {
  const write = async (address: string, words: string): Promise<void> => {
    await clinic.goto(address.replace(/team$/, 'plan'))
    await clinic.getByRole('button', { name: /goal/i }).first().click()
    await clinic.getByLabel('What they wish to do').fill(words)
    await pressAndLeave(clinic.getByRole('button', { name: 'Keep the goal' }))
    await expect(clinic.getByText(words).first()).toBeVisible()
  }
  const first = await openPerson(clinic, 'Sample C', '(first)')
  await write(first, 'To open a door')
  const second = await openPerson(clinic, 'Sample C', '(second)')
  await write(second, 'To tie a shoe')
  await clinic.goto(first)
  await clinic.getByRole('button', { name: 'There is another record of this person' }).click()
  await clinic.getByLabel('The other record').selectOption({ label: 'Sample C (second)' })
  await look(clinic, 'join-choose')
  await clinic.getByRole('button', { name: 'Show both as one' }).click()
  await clinic.getByRole('dialog').getByRole('button', { name: 'Show both as one' }).click()
  await expect(clinic.getByText('Two records of this person are shown as one')).toBeVisible()
  await look(clinic, 'joined')
  await clinic.goto(first.replace(/team$/, 'plan'))
  await expect(clinic.getByText('To open a door').first()).toBeVisible()
  await expect(clinic.getByText('To tie a shoe').first()).toBeVisible()
  await clinic.goto('/clinic')
  await expect(clinic.getByText('Sample C (first)').first()).toBeVisible()
  await expect(clinic.getByText('Sample C (second)')).toHaveCount(0)
  await clinic.goto(second)
  await expect(clinic.getByRole('link', { name: 'Open both as one' })).toBeVisible()
  await clinic.goto(first)
  await clinic.getByRole('button', { name: 'Show them apart again' }).click()
  await expect(clinic.getByText('Two records of this person are shown as one')).toBeHidden()
  await clinic.goto(first.replace(/team$/, 'plan'))
  await expect(clinic.getByText('To open a door').first()).toBeVisible()
  await expect(clinic.getByText('To tie a shoe')).toHaveCount(0)
})

test('no page broke the content rules on the way', async () => {
  const answer = await clinic.request.get('/api/csp-report')
  expect(await answer.json()).toEqual({ count: 0, rules: {} })
})
