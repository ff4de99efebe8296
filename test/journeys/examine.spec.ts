import { expect } from '@playwright/test'
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test'
import { offline, test } from './journey.ts'
import { axeFindings } from './axe.ts'
import { openExamineStation } from './examine-station.ts'
import type { ExamineStation } from './examine-station.ts'

const doctor = ['examine', 'sign-diagnosis', 'agree-plan'] as const
let station: ExamineStation

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  station = await openExamineStation()
})
test.afterAll(({ browser }) => station.stop(browser))

/** A clinic's browser, signed in as a colleague. */
async function signedIn(browser: Browser, ...colleague: Parameters<ExamineStation['colleague']>): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  await context.addCookies([await station.colleague(...colleague)])
  return context
}

/** Asks the server as whoever is signed in on the page. */
async function post<T>(page: Page, path: string, body: unknown): Promise<T> {
  return page.evaluate(async ([where, said]) => {
    const answer = await fetch(where, { method: 'POST', body: said, headers: { 'content-type': 'application/json' } })
    return await answer.json() as never
  }, [path, JSON.stringify(body)] as const)
}

async function openedPerson(page: Page, given: string): Promise<string> {
  await page.goto(`${station.address}/clinic`)
  const { person } = await post<{ person: string }>(page, '/api/people', { given, family: 'Sample', born: '1990-03-01', hospitalNumber: null, sex: 'female', sample: true })
  return person
}

const within = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true })
const field = (where: Page | Locator, name: string): Locator => where.getByRole('radiogroup', { name, exact: true })
const answer = (where: Page | Locator, question: string, is: string): Promise<void> => field(where, question).last().getByRole('radio', { name: is, exact: true }).click()
const suggestion = (page: Page, text: string): Locator => page.locator('section').filter({ has: page.getByRole('heading', { level: 4, name: text }) }).last()
const verdict = (page: Page, name: string): Locator => page.getByRole('region', { name: 'Budapest' }).getByRole('listitem').filter({ hasText: name })

async function begin(page: Page, person: string): Promise<void> {
  await page.goto(`${station.address}/clinic/people/${person}/assessment`)
  await page.getByRole('radio', { name: 'Arm and hand' }).click()
  await page.getByRole('radio', { name: 'Right' }).click()
  await page.getByRole('button', { name: 'Begin an examination' }).click()
  await expect(page.getByRole('heading', { name: 'Pain and record' })).toBeVisible()
}

async function accessible(page: Page): Promise<void> {
  expect(await axeFindings(page, 'levels')).toEqual([])
}

let person = ''
let clinic: BrowserContext

test('an examination goes on when the network and the window are lost, and its verdicts follow every answer', async ({ browser }) => {
  clinic = await signedIn(browser, 'doctor', doctor)
  let page = await clinic.newPage()
  person = await openedPerson(page, 'Sample R')
  await begin(page, person)
  await answer(page, 'The pain goes on', 'Yes')
  await expect(verdict(page, 'A. Continuing pain')).toContainText('cannot tell')
  await answer(page, 'Out of proportion to what began it', 'Yes')
  await expect(verdict(page, 'A. Continuing pain')).toContainText('met')
  await answer(page, 'Touch, warmth, pressure or moving hurts', 'Yes')
  await expect(page.getByText('Everything is in the record')).toBeVisible()

  await clinic.setOffline(true)
  await answer(within(page, 'Warmth and colour'), 'Colour unusual for them', 'Yes')
  await field(within(page, 'Warmth and colour'), 'Colour unusual for them').first().getByRole('radio', { name: 'Yes', exact: true }).click()
  await answer(within(page, 'Moving, nails, hair, skin'), 'Dystonia seen', 'Yes')
  await expect(page.getByText(/not sent yet/)).toBeVisible()
  await expect(verdict(page, 'C. Signs in 2 of 4')).toContainText('met')
  await answer(within(page, 'Swelling and sweating'), 'Sweats more or less than usual', 'Yes')
  await expect(verdict(page, 'B. Symptoms in 3 of 4')).toContainText('met')
  await page.close()

  await clinic.setOffline(false)
  page = await clinic.newPage()
  await page.goto(`${station.address}/clinic/people/${person}/assessment`)
  await expect(verdict(page, 'C. Signs in 2 of 4')).toContainText('met')
  await expect(page.getByText('Everything is in the record')).toBeVisible()
  await accessible(page)
  await page.close()
})

test('the gentlest fact that decides is asked, and what could not be tested is not asked again', async () => {
  const page = await clinic.newPage()
  await page.goto(`${station.address}/clinic/people/${person}/assessment`)
  await expect(page.getByRole('heading', { name: 'Does anything else explain it better?' })).toBeVisible()
  await answer(within(page, 'Sensory'), 'A soft brush hurts', 'Could not test')
  await page.getByRole('radiogroup', { name: 'Why could it not be tested?' }).getByRole('radio', { name: 'Posture' }).click()
  await page.getByRole('radiogroup', { name: 'Does another diagnosis explain it better?' }).getByRole('radio', { name: 'No, nothing else' }).click()
  await expect(page.getByRole('heading', { name: 'Does anything else explain it better?' })).toBeVisible()
  await page.getByRole('button', { name: /^The other \d+: thought of, unlikely$/ }).click()
  await expect(page.getByRole('heading', { name: 'The clinical criteria are decided' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Budapest' }).getByRole('heading')).toContainText('met')
  await page.getByLabel('Fingers', { exact: true }).selectOption('Clenched fist')
  await page.getByLabel('Fingers: how it behaves').selectOption('Always, with worse spells')
  await expect(page.getByLabel('Fingers: how it behaves')).toHaveValue('always-with-worse-spells')
  await expect(page.getByText('Everything is in the record')).toBeVisible()
  await page.close()
})

test('who may not sign proposes, and the person is shown nothing of it', async ({ browser }) => {
  const nurses = await signedIn(browser, 'assistant', [])
  const page = await nurses.newPage()
  await page.goto(`${station.address}/clinic/people/${person}/assessment`)
  await page.getByRole('button', { name: 'Propose for signing' }).click()
  await expect(page.getByText('It waits for who may sign.')).toBeVisible()
  await expect.poll(() => station.kinds(person)).toContain('examination.proposed')
  await page.goto(`${station.address}/clinic/people/${person}/plan`)
  const neurology = suggestion(page, 'Consider neurology')
  await neurology.getByRole('button', { name: 'Accept' }).click()
  await neurology.getByLabel('Why it fits').fill('They asked for it')
  await neurology.getByRole('button', { name: 'Propose' }).click()
  await expect(neurology).toContainText('Proposed by a colleague: Accepted. They asked for it')
  await expect.poll(() => station.kinds(person)).toContain('suggestion.proposed')
  expect(await station.kinds(person)).not.toContain('suggestion.decided')
  await nurses.close()
})

test('the doctor signs what was found, with where, who was there and consent', async () => {
  const page = await clinic.newPage()
  await page.goto(`${station.address}/clinic/people/${person}/assessment`)
  await page.getByLabel('Place').fill('Hand clinic')
  await page.getByRole('button', { name: 'Interpreter' }).click()
  await page.getByRole('radiogroup', { name: 'Consent to touch' }).getByRole('radio', { name: 'For some' }).click()
  await page.getByRole('button', { name: 'Sign this examination' }).click()
  await expect(page.getByText(/^Signed/)).toBeVisible()
  await expect(page.getByText('present: interpreter')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Budapest, clinical' })).toContainText('met')
  await expect.poll(() => station.kinds(person)).toContain('examination.signed')
  await accessible(page)
  await page.close()
})

test('suggestions are accepted, changed or declined with a reason, a goal is set, and the plan is agreed', async () => {
  const page = await clinic.newPage()
  await page.goto(`${station.address}/clinic/people/${person}/plan`)
  await expect(page.getByRole('heading', { name: /things to consider/ })).toBeVisible()
  await page.getByText(/rules cannot be told: too little is known/).click()
  await expect(page.getByText(/Rule [A-Z0-9-]+\. Waits for: /).first()).toBeVisible()
  const neurology = suggestion(page, 'Consider neurology')
  await expect(neurology).toContainText('Against:')
  await neurology.getByRole('button', { name: 'Accept' }).click()
  await expect(neurology.getByRole('button', { name: 'The reason, in a few words' })).toBeVisible()
  await neurology.getByLabel('Why it fits').fill('New posture, getting worse')
  await neurology.getByRole('button', { name: 'Accept' }).click()
  await expect(neurology).toContainText('Accepted.')
  const referral = suggestion(page, 'Consider referral')
  await referral.getByRole('button', { name: 'Decline' }).click()
  await referral.getByLabel('Why not').fill('Seen there last month')
  await referral.getByRole('button', { name: 'Decline' }).click()
  await expect(referral).toContainText('Declined.')

  await page.getByRole('button', { name: 'Set a goal in their words' }).click()
  await page.getByLabel(/What they wish to do/).fill('Hold a mug with my right hand')
  await page.getByRole('button', { name: 'Keep the goal' }).click()
  await expect(page.getByRole('heading', { name: '“Hold a mug with my right hand”' })).toBeVisible()

  await page.getByRole('button', { name: 'Put the plan together' }).click()
  await page.getByLabel(/In one sentence/).fill('Keep the hand open enough to hold and wash')
  await page.getByLabel('1. What').fill('A movement specialist looks at the hand')
  await expect(page.getByLabel('Why', { exact: true })).toHaveValue('')
  await page.getByLabel('Why', { exact: true }).fill('To see what makes the hand pull')
  await page.getByLabel('Who', { exact: true }).fill('Your doctor asks them')
  await page.getByLabel('When', { exact: true }).fill('Within six weeks')
  await page.getByLabel('Looked at again on').fill('2099-12-08')
  await page.getByLabel('With', { exact: true }).fill('Hand therapy')
  await page.getByRole('button', { name: 'Agree the plan' }).click()
  await expect(page.getByRole('heading', { name: /^Agreed on/ })).toBeVisible()
  await expect(page.getByText('Not answered yet')).toBeVisible()
  await accessible(page)
  await page.close()
})

test('danger is said at once, and what a person no longer shares is told as not shared, never as nothing', async () => {
  const page = await clinic.newPage()
  const other = await openedPerson(page, 'Sky')
  await begin(page, other)
  await answer(page, 'Fever of 38 °C or more', 'Yes')
  await answer(page, 'Hot beyond its usual state', 'Yes')
  await expect(page.getByRole('alert').filter({ hasText: 'Emergency assessment now' })).toBeVisible()

  await page.goto(`${station.address}/clinic/people/${other}/plan`)
  await page.getByRole('button', { name: 'Put the plan together' }).click()
  await expect(page.getByText('No plan is agreed or proposed while a red flag stands.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^A red flag stands|red flags stand/ })).toBeVisible()
  const flag = page.locator('section').filter({ has: page.getByRole('heading', { level: 4, name: 'Emergency assessment now' }) }).last()
  await expect(flag.getByRole('button', { name: 'Accept' })).toHaveCount(0)
  await flag.getByRole('button', { name: 'Say what was done' }).click()
  await flag.getByLabel('What was done').fill('Sent to the emergency department with a letter')
  await accessible(page)
  await flag.getByRole('button', { name: 'Keep what was done' }).click()
  await expect(flag).toContainText('Sent to the emergency department with a letter')
  await expect(page.getByText('No plan is agreed or proposed while a red flag stands.')).toHaveCount(0)
  await expect.poll(() => station.kinds(other)).toContain('red-flag.acted-on')
  await page.goto(`${station.address}/clinic/people/${other}/assessment`)
  await station.revoke(other, 'diary')
  await station.revoke(other, 'medicines')
  await page.reload()
  await expect(page.getByText('the diary is not shared with you')).toBeVisible()
  await page.goto(`${station.address}/clinic/people/${other}/plan`)
  await expect(page.getByText('medicines are not shared with you').first()).toBeVisible()
  await page.close()
})

test('a missing fact is answered where a suggestion waits for it, and medicines bring the rules about them', async () => {
  const page = await clinic.newPage()
  await page.goto(`${station.address}/clinic/people/${person}/medicines`)
  await page.getByRole('button', { name: 'Note a treatment' }).click()
  await page.getByLabel('Kind').selectOption('medicine')
  await page.getByLabel('Medicine', { exact: true }).selectOption('baclofen')
  await page.getByLabel(/^In a day/).fill('30')
  await page.getByLabel('From', { exact: true }).fill('2026-01-10')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('30 mg a day')).toBeVisible()
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await page.getByText(/more waits? for a fact/).click()
  const waiting = page.locator('details').filter({ hasText: /waits? for a fact/ })
  const before = await waiting.getByRole('heading', { level: 4 }).count()
  await waiting.getByRole('radiogroup').first().getByRole('radio', { name: 'No', exact: true }).click()
  await expect.poll(() => waiting.getByRole('heading', { level: 4 }).count()).not.toBe(before)
  await page.close()
})

test('what is practised is agreed with the person, changed, and ended, in the words they read', async () => {
  const page = await clinic.newPage()
  await page.goto(`${station.address}/clinic/people/${person}/practice`)
  await expect(page.getByText('Nothing is agreed')).toBeVisible()
  await page.getByRole('button', { name: 'Agree something to practise' }).click()
  await page.getByLabel('What is practised').selectOption('breathing')
  await accessible(page)
  await page.getByLabel('Its name, as the person reads it').fill('Breathe out long')
  await page.getByLabel(/^Each time/).fill('5')
  await page.getByLabel(/^Times a day/).fill('2')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Agree it' }).click()
  await expect(page.getByRole('heading', { name: 'Breathe out long' })).toBeVisible()
  await expect(page.getByText('Today: 0 of 2.')).toBeVisible()
  await expect.poll(() => station.kinds(person)).toContain('exercise.agreed')
  await accessible(page)
  await page.getByRole('button', { name: 'Change it: Breathe out long' }).click()
  await page.getByLabel(/^Times a day/).fill('3')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Agree it' }).click()
  await expect(page.getByText('Today: 0 of 3.')).toBeVisible()
  await page.getByRole('button', { name: 'Change it: Breathe out long' }).click()
  await page.getByRole('button', { name: 'End it today' }).click()
  await expect(page.getByText('Nothing is agreed')).toBeVisible()
  await page.close()
})

test('the person reads the plan with no network, answers in their own words, and the clinic sees it', offline, async ({ browser }) => {
  const page = await clinic.newPage()
  await page.goto(`${station.address}/clinic/people/${person}/plan`)
  const { path } = await post<{ path: string }>(page, `/api/people/${person}/invitations`, { role: 'person' })
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' })
  const theirs = await phone.newPage()
  await theirs.goto(`${station.address}${path}`)
  await theirs.getByRole('button', { name: /I am new here/ }).click()
  await theirs.getByRole('button', { name: 'I agree' }).click()
  await expect(theirs.getByRole('link', { name: 'Plan' })).toBeVisible()
  await theirs.evaluate(async () => { await navigator.serviceWorker.ready })
  await theirs.getByRole('link', { name: 'Plan' }).click()
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Keep the hand open enough to hold and wash')

  await phone.setOffline(true)
  await theirs.reload()
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Keep the hand open enough to hold and wash')
  await expect(theirs.getByText('“Hold a mug with my right hand”')).toBeVisible()
  await theirs.getByRole('link', { name: /^What was found on/ }).click()
  await expect(theirs.getByText('Enough of the signs on the CRPS list were seen that day')).toBeVisible()
  await expect(theirs.getByText(/\bmet\b/)).toHaveCount(0)
  await theirs.goBack()
  await theirs.getByRole('link', { name: /^A movement specialist looks at the hand/ }).click()
  await theirs.getByRole('radio', { name: 'Not sure' }).click()
  await theirs.getByRole('button', { name: /^Say why/ }).click()
  await theirs.getByLabel('In my own words').fill('Six weeks is long')
  await theirs.getByRole('button', { name: 'Keep it' }).click()
  await expect(theirs.getByText('“Six weeks is long”')).toBeVisible()
  await accessible(theirs)

  await phone.setOffline(false)
  await theirs.evaluate(() => dispatchEvent(new Event('focus')))
  await expect.poll(() => station.kinds(person), { timeout: 30_000 }).toContain('plan-item.answered')
  await expect(page.getByText(/They say: not sure/)).toBeVisible()
  await expect(page.getByText(/Six weeks is long/)).toBeVisible()
  await phone.close()
  await clinic.close()
})
