import { createHmac } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { startWholeFrond } from './whole-frond.ts'
import type { WholeFrond } from './whole-frond.ts'

let frond: WholeFrond
let clinic: Page
const password = 'slow green fern'

test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  frond = await startWholeFrond()
  clinic = await newPage(browser, { width: 1280, height: 860 })
})
test.afterAll(() => frond.stop())

async function newPage(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, baseURL: frond.address, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.on('pageerror', (error) => { throw error })
  return page
}

const newPhone = (browser: Browser) => newPage(browser, { width: 390, height: 844 })

/** Looks for faults in accessibility, and keeps a picture where `PICTURES` names a folder. */
async function look(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? { width: 390, height: 844 }
  // As tall as the page, so that what sticks to the bottom covers nothing.
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ ...before, height: Math.max(before.height, height) })
  if (process.env['PICTURES'] !== undefined) await page.screenshot({ path: `${process.env['PICTURES']}/${name}.png`, fullPage: true })
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([])
  await page.setViewportSize(before)
}

async function openPerson(given: string, family: string): Promise<string> {
  await clinic.goto('/clinic/people/new')
  await clinic.getByLabel('First name').fill(given)
  await clinic.getByLabel('Family name').fill(family)
  await clinic.getByRole('radio', { name: 'A sample, made up' }).click()
  await clinic.getByRole('button', { name: 'Open', exact: true }).click()
  await clinic.waitForURL(/\/clinic\/people\/[0-9a-f-]{36}\/team$/)
  return clinic.url()
}

async function invite(team: string, who?: string): Promise<string> {
  await clinic.goto(team)
  await clinic.getByRole('button', { name: /^Invite/ }).click()
  if (who !== undefined) await clinic.getByRole('radio', { name: who }).click()
  await clinic.getByRole('button', { name: 'Make the code' }).click()
  return clinic.getByRole('status', { name: 'Short code' }).innerText()
}

async function startDiary(phone: Page): Promise<void> {
  await phone.goto('/')
  await phone.getByRole('link', { name: 'For myself' }).click()
  await phone.getByRole('radio', { name: 'Hand' }).click()
  await phone.getByRole('radio', { name: 'Left' }).click()
  await phone.getByRole('button', { name: 'Next' }).click()
  await phone.getByRole('button', { name: 'Start now' }).click()
  await phone.getByRole('button', { name: /It is happening/ }).click()
  await expect(phone.getByRole('button', { name: /It has eased/ })).toBeVisible()
}

async function typeCode(phone: Page, code: string): Promise<void> {
  await phone.goto('/join')
  await phone.getByLabel('Code').fill(code.toLowerCase().replace('-', ' '))
  await phone.getByRole('button', { name: 'Open it' }).click()
}

/** How many entries of a stream the server holds for the person of a clinic page. */
async function entriesAt(team: string, stream: string): Promise<number> {
  const person = /people\/([0-9a-f-]{36})/.exec(team)?.[1] ?? ''
  const answer = await clinic.request.get(`/api/people/${person}`)
  const { heads } = (await answer.json()) as { heads: Record<string, { seq: number }> }
  return heads[stream]?.seq ?? 0
}

test('the set-up link makes the clinic, its first clinician, and a second factor', async () => {
  await clinic.goto('/clinic')
  await expect(clinic.getByText('Nobody has set up this clinic yet')).toBeVisible()
  await look(clinic, 'sign-in-before')
  const link = await frond.setUpLink()
  await clinic.goto(link)
  await expect(clinic.getByText('Not a certified medical device.')).toBeVisible()
  await expect(clinic.getByText('Local values not yet approved by anyone in this service.')).toBeVisible()
  await clinic.getByLabel('Name of the clinic or team').fill('Hand team')
  await clinic.getByRole('radio', { name: 'Doctor' }).click()
  await clinic.getByLabel('Your name').fill('A clinician')
  await clinic.getByLabel('E-mail address').fill('clinician@example.org')
  await clinic.getByLabel('Password').fill(password)
  await look(clinic, 'set-up')
  await clinic.getByRole('button', { name: 'Set up' }).click()
  await expect(clinic.getByRole('heading', { name: 'Two ways to keep your account yours' })).toBeVisible()
  await look(clinic, 'secure')
  await clinic.getByRole('link', { name: 'Later' }).click()
  await expect(clinic.getByRole('heading', { name: 'Nobody is with this team yet.' })).toBeVisible()
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
  const colleague = await newPage(browser, { width: 1280, height: 860 })
  await colleague.goto(link)
  await expect(colleague.getByText('You are invited as physiotherapist.')).toBeVisible()
  await colleague.getByLabel('Your name').fill('A physiotherapist')
  await colleague.getByLabel('E-mail address').fill('physio@example.org')
  await colleague.getByLabel('Password').fill('quiet blue stone')
  await look(colleague, 'join-team')
  await colleague.getByRole('button', { name: 'Join' }).click()
  await colleague.getByRole('link', { name: 'Later' }).click()
  await colleague.goto('/clinic/colleagues')
  await expect(colleague.getByText('2 colleagues, you among them.')).toBeVisible()
  await expect(colleague.getByRole('button', { name: 'Invite a colleague' })).toBeHidden()
  await look(colleague, 'colleagues')
  await colleague.goto(link)
  await expect(colleague.getByText('This invitation was used already.')).toBeVisible()

  await clinic.goto('/clinic/colleagues')
  await clinic.getByRole('button', { name: 'End membership A physiotherapist' }).click()
  await look(clinic, 'end-membership')
  await clinic.getByRole('button', { name: 'End the membership' }).click()
  await expect(clinic.getByText('No longer in the team')).toBeVisible()
  await colleague.goto('/clinic')
  await expect(colleague.getByText('This account belongs to no team any more')).toBeVisible()
})

test('signing out ends the session, and a reset link gives a new password', async ({ browser }) => {
  const page = await newPage(browser, { width: 1280, height: 860 })
  await page.goto('/clinic')
  await page.getByLabel('E-mail address').fill('clinician@example.org')
  await page.getByLabel('Password').fill('not this one at all')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('This address and password do not belong together.')).toBeVisible()
  await look(page, 'sign-in-refused')
  await page.getByLabel('Password').fill(password)
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
  const page = await newPage(browser, { width: 1280, height: 860 })
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

test('a phone with entries joins by its short code, and the entries appear in the clinic, once, whatever the network does', async ({ browser }) => {
  test.setTimeout(180_000)
  const team = await openPerson('Sample A', '(hand)')
  await expect(clinic.getByText('No device yet.')).toBeVisible()
  await look(clinic, 'access-none')
  const code = await invite(team)
  await look(clinic, 'invitation')
  const phone = await newPhone(browser)
  await startDiary(phone)
  await phone.goto('/join')
  await expect(phone.getByLabel('Code')).toBeVisible()
  await look(phone, 'type-code')
  await phone.getByLabel('Code').fill('2222 2222')
  await phone.getByRole('button', { name: 'Open it' }).click()
  await expect(phone.getByText('This code is not known.')).toBeVisible()
  await typeCode(phone, code)
  await expect(phone.getByText('Hand team invites Sample A')).toBeVisible()
  await look(phone, 'whose')
  await phone.getByRole('button', { name: 'Yes, it is mine' }).click()
  await expect(phone.getByText('They keep what they wrote, and a copy of what they based a decision on.')).toBeVisible()
  await expect(phone.getByRole('switch', { name: /How I feel/ })).not.toBeChecked()
  await phone.getByRole('switch', { name: /Medicines/ }).click()
  await look(phone, 'agree')

  // The answer to the first try is lost on the way, after the server has acted.
  await phone.route('**/api/invitations/accept', async (route) => {
    await route.fetch()
    await route.abort()
  }, { times: 1 })
  await phone.getByRole('button', { name: 'I agree' }).click()
  await expect(phone.getByText('No connection to the server.')).toBeVisible()
  await phone.reload()
  await expect(phone.getByRole('button', { name: /It has eased/ })).toBeVisible()

  await expect.poll(() => entriesAt(team, 'diary')).toBeGreaterThan(0)
  const sent = await entriesAt(team, 'diary')
  await phone.reload()
  await expect(phone.getByRole('button', { name: /It has eased/ })).toBeVisible()
  await clinic.goto(team)
  await expect(clinic.getByText('since')).toHaveCount(1)
  await look(clinic, 'access')
  await expect(clinic.getByRole('listitem').filter({ hasText: 'Medicines' })).toContainText('not shared')
  expect(await entriesAt(team, 'diary')).toBe(sent)

  await test.step('a used code opens nothing on another phone', async () => {
    const other = await newPhone(browser)
    await typeCode(other, code)
    await expect(other.getByText('This invitation was used already.')).toBeVisible()
  })

  await test.step('the person sees who sees what, keeps a part back, and stops', async () => {
    await clinic.goto(team.replace(/team$/, 'story'))
    await phone.goto('/who-sees')
    await expect(phone.getByRole('heading', { name: 'One team sees what you share' })).toBeVisible()
    await look(phone, 'who-sees')
    await phone.getByRole('switch', { name: /Body/ }).click()
    await expect(phone.getByRole('switch', { name: /Body/ })).not.toBeChecked()
    await expect(phone.getByText('Changed. It counts from now.')).toBeVisible()
    await clinic.goto(team)
    await expect(clinic.getByRole('listitem').filter({ hasText: 'Body' })).toContainText('not shared')
    await phone.getByRole('link', { name: /Who looked/ }).click()
    await expect(phone.getByRole('listitem').filter({ hasText: 'for a visit' }).first()).toBeVisible()
    await look(phone, 'who-looked')
    await phone.goto('/who-sees/devices')
    await expect(phone.getByText('this one')).toBeVisible()
    await look(phone, 'devices')
    await phone.goto('/who-sees')
    const watching = await clinic.context().newPage()
    await watching.goto(team.replace(/team$/, 'story'))
    await expect(watching.getByText('Left hand').first()).toBeVisible()
    await phone.getByRole('button', { name: 'Stop sharing with Hand team' }).click()
    await look(phone, 'stop')
    await phone.getByRole('button', { name: 'Stop sharing', exact: true }).click()
    await expect(phone.getByRole('heading', { name: 'No team sees what you write' })).toBeVisible()
    await expect(phone.getByText('They keep what they wrote and what they based a decision on.')).toBeVisible()
    await look(phone, 'stopped')
    // What is on the clinic's screen goes, without anybody touching it.
    await expect(watching.getByText('Left hand')).toHaveCount(0)
    await expect(watching.getByText('Shared: Examinations and plan, Team notes')).toBeVisible()
    await look(watching, 'story-stopped')
    await watching.close()
    await clinic.goto(team)
    await expect(clinic.getByRole('listitem').filter({ hasText: 'Diary' })).toContainText('not shared')
    await phone.getByRole('switch', { name: /Diary/ }).click()
    await expect(phone.getByRole('heading', { name: 'One team sees what you share' })).toBeVisible()
    await expect(phone.getByRole('switch', { name: /Diary/ })).toBeChecked()
    await phone.getByRole('button', { name: 'Say how' }).click()
    await phone.getByLabel('What your team should know before they call or write').fill('Text only, never a message.')
    await phone.getByRole('button', { name: 'Keep it' }).click()
    await clinic.goto(team)
    await expect(clinic.getByText('Text only, never a message.')).toBeVisible()
  })

  await test.step('the phone is lost: it is removed, and a new one joins and has the record', async () => {
    await clinic.goto(team)
    await clinic.getByRole('button', { name: 'Lost phone: remove' }).click()
    await look(clinic, 'lost')
    await clinic.getByRole('button', { name: 'Remove it' }).click()
    await expect(clinic.getByText(/^removed/)).toBeVisible()
    const again = await invite(team)
    const fresh = await newPhone(browser)
    await fresh.goto(`/join#${again}`)
    await expect(fresh.getByText('Is there a record already?')).toBeVisible()
    await look(fresh, 'join-new')
    await fresh.getByRole('button', { name: 'My record is on this phone already' }).click()
    await expect(fresh.getByText('This browser holds no record.')).toBeVisible()
    await look(fresh, 'elsewhere')
    await fresh.getByRole('button', { name: 'Back' }).click()
    await fresh.getByRole('button', { name: 'I am new here' }).click()
    await expect(fresh.getByRole('switch', { name: /Diary/ })).toBeChecked()
    await fresh.getByRole('button', { name: 'I agree' }).click()
    await expect(fresh.getByRole('button', { name: /It has eased/ })).toBeVisible()
  })

  await test.step('the old phone comes back: it is told, keeps what it had not sent, and may join again', async () => {
    await phone.goto('/')
    await phone.getByRole('button', { name: /It has eased/ }).click()
    const before = await entriesAt(team, 'diary')
    await expect(phone.getByText('This phone was removed from the team.')).toBeVisible()
    await look(phone, 'now-removed')
    await phone.goto('/who-sees')
    await expect(phone.getByRole('heading', { name: 'This phone was removed' })).toBeVisible()
    await expect(phone.getByText(/not sent/)).toBeVisible()
    await look(phone, 'removed')
    const again = await invite(team)
    await typeCode(phone, again)
    await phone.getByRole('button', { name: 'Go on' }).click()
    await phone.getByRole('button', { name: 'I agree' }).click()
    await expect.poll(() => entriesAt(team, 'diary')).toBeGreaterThan(before)
  })

  await test.step('another person’s invitation stops and asks whose it is', async () => {
    const other = await openPerson('Sample B', '(foot)')
    const theirs = await invite(other)
    await typeCode(phone, theirs)
    await expect(phone.getByRole('heading', { name: 'This invitation is for Sample B' })).toBeVisible()
    await look(phone, 'other-person')
    expect(await entriesAt(other, 'diary')).toBe(0)
    await phone.getByRole('button', { name: /For Sample B/ }).click()
    await phone.getByRole('button', { name: 'I agree' }).click()
    await phone.waitForURL(/\/$/)
    await clinic.goto(other)
    await expect(clinic.getByText(/^since/)).toHaveCount(1)
    expect(await entriesAt(other, 'diary')).toBe(0)
  })
})

test('somebody on paper has a record that their phone then finds', async ({ browser }) => {
  const team = await openPerson('Sample E', '(foot)')
  await clinic.getByRole('link', { name: 'From paper' }).click()
  await expect(clinic.getByText('Which limb is it about?')).toBeVisible()
  await look(clinic, 'paper-limb')
  await clinic.getByRole('radio', { name: 'Foot' }).click()
  await clinic.getByRole('radio', { name: 'Right' }).click()
  await clinic.getByRole('button', { name: 'Keep it' }).click()
  const uses = clinic.getByRole('textbox', { name: /^Use of the limb/ })
  await expect(uses).toHaveCount(7)
  await uses.nth(0).fill('3')
  await clinic.keyboard.press('Tab')
  await clinic.keyboard.type('8')
  await clinic.keyboard.press('Tab')
  await clinic.keyboard.type('12')
  await expect(clinic.getByRole('button', { name: 'Only 0 to 10' })).toBeVisible()
  await clinic.keyboard.press('Backspace')
  await look(clinic, 'paper')
  await clinic.getByRole('button', { name: 'Keep this week' }).click()
  await expect.poll(() => entriesAt(team, 'diary')).toBe(4)

  const phone = await newPhone(browser)
  await phone.goto(`/join#${await invite(team)}`)
  await phone.getByRole('button', { name: 'I am new here' }).click()
  await phone.getByRole('button', { name: 'I agree' }).click()
  await expect(phone.getByText(/Your right foot/).first()).toBeVisible()
  await look(phone, 'now-from-paper')
  await phone.getByRole('button', { name: /It is happening/ }).click()
  await expect.poll(() => entriesAt(team, 'diary')).toBe(5)
})

test('a carer joins, says how they know, and writes on behalf', async ({ browser }) => {
  const team = await openPerson('Sample C', '(hand)')
  const code = await invite(team, 'A carer')
  const phone = await newPhone(browser)
  await phone.goto(`/join#${code}`)
  await phone.getByRole('button', { name: 'I am new here' }).click()
  await expect(phone.getByText('Sample C decides what the team may see.')).toBeVisible()
  await phone.getByLabel('Your name').fill('A neighbour')
  await phone.getByRole('radio', { name: 'I see it' }).click()
  await look(phone, 'carer')
  await phone.getByRole('button', { name: 'Connect' }).click()
  await phone.waitForURL(/\/$/)
  await clinic.goto(team)
  await expect(clinic.getByText('Carer, A neighbour')).toBeVisible()
  await look(clinic, 'access-carer')
})

test('care that ended is said with its date on both sides', async ({ browser }) => {
  const team = await openPerson('Sample D', '(hand)')
  const code = await invite(team)
  const phone = await newPhone(browser)
  await phone.goto(`/join#${code}`)
  await phone.getByRole('button', { name: 'I am new here' }).click()
  await phone.getByRole('button', { name: 'I agree' }).click()
  await phone.waitForURL(/\/$/)
  await clinic.goto(team)
  await clinic.getByRole('button', { name: 'Change this' }).click()
  await clinic.getByRole('radio', { name: 'Care ended' }).click()
  await look(clinic, 'care')
  await clinic.getByRole('button', { name: 'Say so' }).click()
  await expect(clinic.getByText(/Care ended, since/)).toBeVisible()
  await phone.goto('/who-sees')
  await expect(phone.getByText(/Nobody at Hand team reads this since/)).toBeVisible()
  await look(phone, 'care-ended')
  await phone.goto('/')
  await expect(phone.getByText(/Nobody at Hand team reads this since/)).toBeVisible()
})
