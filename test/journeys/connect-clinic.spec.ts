import { createHmac } from 'node:crypto'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { pressAndLeave, test } from './journey.ts'
import { firstPassword, look, newPage, setUpClinic } from './connecting.ts'
import { startWholeFrond } from './whole-frond.ts'
import type { WholeFrond } from './whole-frond.ts'

let frond: WholeFrond
let clinic: Page

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  frond = await startWholeFrond()
  clinic = await newPage(frond, browser, 'clinic')
})
test.afterAll(({ browser }) => frond.stop(browser))

test('the set-up link makes the clinic, its first clinician, and is used up', async () => {
  await clinic.goto('/clinic')
  await expect(clinic.getByText('Nobody has set up this clinic yet')).toBeVisible()
  await look(clinic, 'sign-in-before')
  await setUpClinic(clinic, frond, true)
  expect(await frond.setUpLink()).toBe('')
})

test('a colleague is invited by a link, joins, and sees the team', async ({ browser }) => {
  await clinic.goto('/clinic/colleagues')
  await clinic.getByRole('button', { name: 'Invite a colleague' }).click()
  await clinic.getByRole('radio', { name: 'Physiotherapist' }).click()
  await look(clinic, 'invite-colleague')
  await clinic.getByRole('button', { name: 'Make the link' }).click()
  const link = await clinic.getByRole('status', { name: 'The invitation’s link' }).innerText()
  await look(clinic, 'colleague-link')
  const colleague = await newPage(frond, browser, 'clinic')
  await colleague.goto(link)
  await expect(colleague.getByText('You are invited as physiotherapist.')).toBeVisible()
  await colleague.getByLabel('Your name').fill('A physiotherapist')
  await colleague.getByLabel('E-mail address').fill('physio@example.org')
  await colleague.getByLabel('Password').fill('quiet blue stone')
  await look(colleague, 'join-team')
  await colleague.getByRole('button', { name: 'Join' }).click()
  await pressAndLeave(colleague.getByRole('link', { name: 'Later' }))
  await colleague.goto('/clinic/colleagues')
  await expect(colleague.getByText('2 colleagues, you among them.')).toBeVisible()
  await expect(colleague.getByRole('button', { name: 'Invite a colleague' })).toBeHidden()
  await look(colleague, 'colleagues')
  await colleague.goto(link)
  await expect(colleague.getByText('This invitation was used already.')).toBeVisible()

  await clinic.goto('/clinic/colleagues')
  await clinic.getByRole('button', { name: 'Change A physiotherapist' }).click()
  await clinic.getByRole('button', { name: 'Countersign' }).click()
  await look(clinic, 'change-colleague')
  await clinic.getByRole('button', { name: 'Keep it' }).click()
  await expect(clinic.getByText('Sign an examination, agree a plan, countersign')).toBeVisible()
  await clinic.getByRole('button', { name: 'Change A clinician' }).click()
  await clinic.getByRole('button', { name: 'Manage the team' }).click()
  await clinic.getByRole('button', { name: 'Keep it' }).click()
  await expect(clinic.getByText('Somebody must be able to manage the team.')).toBeVisible()
  await clinic.getByRole('button', { name: 'Leave it' }).click()
  await clinic.getByRole('button', { name: 'End membership A physiotherapist' }).click()
  await look(clinic, 'end-membership')
  await clinic.getByRole('button', { name: 'End the membership' }).click()
  await expect(clinic.getByText('No longer in the team')).toBeVisible()
  await colleague.goto('/clinic')
  await expect(colleague.getByText('This account belongs to no team any more')).toBeVisible()
})

test('local values are approved by a named clinician, and the first page says so', async () => {
  await clinic.goto('/clinic')
  await expect(clinic.getByText('Local values not yet approved by anyone in this service.')).toBeVisible()
  await look(clinic, 'panel-first')
  await clinic.getByRole('link', { name: 'See the local values' }).click()
  await expect(clinic.getByRole('table')).toBeVisible()
  await look(clinic, 'local-values')
  await clinic.getByRole('button', { name: 'Approve them as A clinician' }).click()
  await expect(clinic.getByRole('heading', { name: 'Local values approved by A clinician' })).toBeVisible()
  await look(clinic, 'local-values-approved')
  await clinic.goto('/clinic')
  await expect(clinic.getByText(/^Local values approved by A clinician on/)).toBeVisible()
})

test('signing out ends the session, and a reset link gives a new password', async ({ browser }) => {
  const page = await newPage(frond, browser, 'clinic')
  await page.goto('/clinic')
  await page.getByLabel('E-mail address').fill('clinician@example.org')
  await page.getByLabel('Password').fill('not this one at all')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('This address and password do not belong together.')).toBeVisible()
  await look(page, 'sign-in-refused')
  await page.getByLabel('Password').fill(firstPassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'A clinician' }).click()
  await expect(page.getByText('What you may do')).toBeVisible()
  await look(page, 'account')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in to your clinic' })).toBeVisible()
  expect((await page.request.get('/api/me')).status()).toBe(401)

  await page.goto(await frond.resetLink('clinician@example.org'))
  await page.getByLabel('Password').fill('a new long password')
  await look(page, 'reset')
  await page.getByRole('button', { name: 'Set the password' }).click()
  await expect(page.getByText('Your new password is set')).toBeVisible()
  await clinic.goto('/clinic')
  await clinic.getByLabel('E-mail address').fill('clinician@example.org')
  await clinic.getByLabel('Password').fill('a new long password')
  await clinic.getByRole('button', { name: 'Sign in' }).click()
  await expect(clinic.getByRole('heading', { name: 'Nobody is with this team yet.' })).toBeVisible()
})

test('a passkey signs in alone, and a second factor is asked for after the password', async ({ browser }) => {
  const page = await newPage(frond, browser, 'clinic')
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true } })
  const signIn = async () => {
    await page.goto('/clinic')
    await page.getByLabel('E-mail address').fill('clinician@example.org')
    await page.getByLabel('Password').fill('a new long password')
    await page.getByRole('button', { name: 'Sign in' }).click()
  }
  const signOut = async () => {
    await page.goto('/clinic/account')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page.getByRole('heading', { name: 'Sign in to your clinic' })).toBeVisible()
  }
  await signIn()
  await expect(page.getByRole('link', { name: 'A clinician' })).toBeVisible()
  await page.goto('/clinic/account')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByText('Added')).toBeVisible()
  await page.getByLabel('Your password, once more').fill('a new long password')
  await page.getByRole('button', { name: 'Set up a second factor' }).click()
  await expect(page.getByRole('list', { name: 'Backup codes' }).getByRole('listitem')).toHaveCount(10)
  const backup = await page.getByRole('list', { name: 'Backup codes' }).getByRole('listitem').allInnerTexts()
  const key = (await page.getByText('No camera? Type this key:').innerText()).split(':')[1] ?? ''
  await page.getByLabel('3. The six digits it shows now').fill(sixDigits(key))
  await page.getByRole('button', { name: 'Turn it on' }).click()
  await expect(page.getByText('On', { exact: true })).toBeVisible()
  await look(page, 'account-secured')

  await signOut()
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page.getByText('A second factor is on.')).toBeVisible()

  await signOut()
  await signIn()
  await expect(page.getByRole('heading', { name: 'Your second factor' })).toBeVisible()
  await look(page, 'second-factor')
  await page.getByLabel('Code').fill('000000')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('This code does not fit.')).toBeVisible()
  await page.getByLabel('Code').fill(backup[0] ?? '')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Nobody is with this team yet.' })).toBeVisible()

  await page.goto('/clinic/account')
  await page.getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('No passkey yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Turn it off' }).click()
  await page.getByLabel('Your password, once more').fill('a new long password')
  await look(page, 'account-turn-off')
  await page.getByRole('button', { name: 'Turn it off' }).click()
  await expect(page.getByText('No second factor yet.')).toBeVisible()

  await page.getByRole('button', { name: 'Change it' }).click()
  await page.getByLabel('The one you have now').fill('a new long password')
  await page.getByLabel('Password', { exact: true }).fill('slow red river')
  await look(page, 'account-password')
  await page.getByRole('button', { name: 'Change it' }).click()
  await expect(page.getByText('Your password is changed')).toBeVisible()
})

test('no page broke the content rules on the way', async () => {
  const answer = await clinic.request.get('/api/csp-report')
  expect(await answer.json()).toEqual({ count: 0, rules: {} })
})

/** What an authenticator app shows for a key (RFC 6238). */
function sixDigits(key: string): string {
  const bits = Array.from(key.replaceAll(/[^A-Z2-7]/g, ''), letter => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac('sha1', bytes).update(counter).digest()
  return String((digest.readUInt32BE((digest.at(-1) ?? 0) & 0xf) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
