import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './journey.ts'
import { asOwner } from '#test/postgres.ts'
import { entriesAt, invite, look, newPage, openPerson, setUpClinic, startDiary, typeCode } from './connecting.ts'
import { startWholeFrond } from './whole-frond.ts'
import type { WholeFrond } from './whole-frond.ts'

let frond: WholeFrond
let clinic: Page
let phone: Page
let record: string

/** A reader who reads at all hours, so that the journey does not depend on the hour it is driven in. */
const always = { team: 'Hand team', name: 'The nurse on duty', days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '23:59', zone: 'UTC' }

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  frond = await startWholeFrond({ 'crisis.json': JSON.stringify({ readers: [always], numbers: [] }) })
  clinic = await newPage(frond, browser, 'clinic')
  await setUpClinic(clinic, frond)
  record = (await openPerson(clinic, 'Sample C', '(hand)')).replace(/\/team$/, '')
  const code = await invite(clinic, `${record}/team`)
  phone = await newPage(frond, browser, 'phone')
  await startDiary(phone)
  await typeCode(phone, code)
  await phone.getByRole('button', { name: 'Yes, it is mine' }).click()
  await phone.getByRole('switch', { name: /How I feel/ }).click()
  await phone.getByRole('button', { name: 'I agree' }).click()
  await expect.poll(() => entriesAt(clinic, record, 'diary'), { timeout: 30_000 }).toBeGreaterThan(0)
})
test.afterAll(({ browser }) => frond.stop(browser))

test('while nobody knows that somebody is grown up, the questions are not asked', async () => {
  await phone.goto('/mood')
  await expect(phone.getByText('They are for adults. Your team has others.')).toBeVisible({ timeout: 30_000 })
  await asOwner(frond.connection, async owner => void await owner.query(`update frond.identity set date_of_birth = '1984-02-01'`))
})

test('without a net the last question is not asked, because its answer could not arrive', async () => {
  await phone.goto('/mood')
  await expect(phone.getByText('Nine questions. Any may be skipped.')).toBeVisible({ timeout: 30_000 })
  await phone.route('**/api/crisis', route => route.abort())
  await phone.reload()
  await expect(phone.getByText('Eight questions. Any may be skipped.')).toBeVisible({ timeout: 30_000 })
  await phone.unroute('**/api/crisis')
})

test('who reads it is said before; the answer goes at once, also when it is changed; the clinic reads the question and the answer', async () => {
  await phone.goto('/mood')
  await expect(phone.getByText('Your answer to the last question goes to Hand team at once, even if you then change it.', { exact: false })).toBeVisible({ timeout: 30_000 })
  await look(phone, 'mood-before')
  await phone.getByRole('button', { name: 'Start' }).click()
  for (let item = 1; item < 9; item++) {
    await expect(phone.getByText(`Question ${item} of 9`)).toBeVisible()
    if (item === 3) await phone.getByRole('button', { name: 'Skip' }).click()
    else {
      await phone.getByRole('radio', { name: 'Not at all' }).click()
      await phone.getByRole('button', { name: 'Next' }).click()
    }
  }
  await expect(phone.getByText('Before you answer')).toBeVisible()
  await phone.getByRole('radio', { name: 'Several days' }).click()
  await expect(phone.getByText('Your team is told. Tell somebody near you now.')).toBeVisible()
  await look(phone, 'mood-last')
  await phone.getByRole('radio', { name: 'Not at all' }).click()
  await phone.getByRole('button', { name: 'Done' }).click()
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('You are not alone with this.')
  await expect(phone.getByText('reads now', { exact: false })).toBeVisible()
  await look(phone, 'not-safe')

  await clinic.goto('/clinic')
  await expect(clinic.getByText('Question 9: “Several days”', { exact: false })).toBeVisible()
  await look(clinic, 'panel-alert')
  await clinic.goto(`${record}/story`)
  await expect(clinic.getByText('Thoughts that you would be better off dead or of hurting yourself in some way')).toBeVisible()
  await expect(clinic.getByText('Several days', { exact: true })).toBeVisible()
  await look(clinic, 'alert')
})

test('it is told once more by the person, and closed only with a name and what came of it', async () => {
  await phone.getByRole('button', { name: 'Tell my team that I am not safe' }).click()
  await phone.getByRole('dialog').getByRole('button', { name: 'Tell them' }).click()
  await expect(phone.getByText(/Sent to your team at/)).toBeVisible()
  await clinic.reload()
  await expect(clinic.getByText(/“I am not safe”, said/)).toBeVisible()
  await clinic.getByRole('button', { name: 'I am calling now' }).first().click()
  await clinic.getByRole('button', { name: 'I am calling now' }).first().click()
  await expect(phone.getByText('Somebody of your team is calling you.')).toBeVisible({ timeout: 30_000 })
  for (let alert = 0; alert < 2; alert++) {
    await clinic.getByRole('button', { name: 'We have spoken' }).first().click()
    await expect(clinic.getByRole('button', { name: 'First what came of it' })).toBeVisible()
    await clinic.getByLabel('What came of it').fill('Spoke by telephone. A sister is there.')
    await clinic.getByRole('button', { name: 'Close it' }).click()
  }
  await expect(clinic.getByText(/It is closed only with a name/)).toHaveCount(0)
})

test('a further question is asked by name, with its reason and end, and the person may say that it is not for them', async () => {
  await clinic.goto(`${record}/questions`)
  await clinic.getByRole('radio', { name: 'Pain', exact: true }).click()
  await clinic.getByRole('radiogroup', { name: 'Times on that day' }).getByRole('radio', { name: '2' }).click()
  await clinic.getByLabel('The reason, as the person reads it').fill('To see how long the injection lasts')
  await look(clinic, 'questions')
  await clinic.getByRole('button', { name: 'Ask this' }).click()
  await expect(clinic.getByRole('button', { name: /End it now/ })).toBeVisible()
  await phone.goto('/check-in/choices')
  await expect(phone.getByText('To see how long the injection lasts', { exact: false })).toBeVisible({ timeout: 30_000 })
  await look(phone, 'further')
  await phone.getByRole('button', { name: /Not for me/ }).click()
  await expect(phone.getByText('To see how long the injection lasts', { exact: false })).toBeHidden()
  await clinic.reload()
  await expect(clinic.getByRole('button', { name: /End it now/ })).toHaveCount(0)
})
