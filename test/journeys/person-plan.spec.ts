import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { offline, test } from './journey.ts'
import { serveBuiltWeb } from './built-web.ts'
import type { BuiltWeb } from './built-web.ts'
import { describeLimb, largeControl, startForMyself } from './person/first-limb.ts'
import { complaintsOf, judgeScreen } from './person/screens.ts'

let web: BuiltWeb
test.beforeAll(async () => {
  web = await serveBuiltWeb()
})
test.afterAll(() => web.stop())
test.use({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London', locale: 'en-GB' })

/** A voice of the device itself, or of somewhere else; and what was said by it. */
async function giveVoice(page: Page, local: boolean): Promise<void> {
  await page.addInitScript(isLocal => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    Object.defineProperty(speechSynthesis, 'getVoices', { value: () => [{ lang: 'en-GB', localService: isLocal, default: true, name: 'Voice', voiceURI: 'voice' }] })
    Object.defineProperty(speechSynthesis, 'speak', { value: (one: { text: string }) => said.push(one.text) })
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: class { text: string; constructor(text: string) { this.text = text } } })
  }, local)
}

/** As if a team had agreed a plan and it had arrived: entries with a receipt, put where what arrives is kept. */
async function planArrives(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, fail) => { const opening = indexedDB.open('frond'); opening.onsuccess = () => done(opening.result); opening.onerror = () => fail(opening.error as Error) })
    const tx = db.transaction(['logs', 'entries', 'counts'], 'readwrite')
    const ask = <T>(request: IDBRequest<T>): Promise<T> => new Promise(done => { request.onsuccess = () => done(request.result) })
    const [{ id: log }] = await ask(tx.objectStore('logs').getAll()) as [{ id: string }]
    const count = await ask(tx.objectStore('counts').get(log)) as { log: string; rev: number; n: number } | undefined
    const rev = (count?.rev ?? 0) + 1
    const at = '2026-03-10T10:00:00.000Z'
    const entry = (id: string, kind: string, body: object) => ({
      id, kind, version: 1, at, zone: 'Europe/London', writtenAt: at, replaces: [], say: { body, salt: 'AAAAAAAAAAAAAAAAAAAAAA' },
      receipt: { person: '0193a000-0000-7000-8000-0000000000aa', author: 'staff', role: 'doctor', category: 'clinical', seq: 1, receivedAt: at, clockOff: 0, digest: 'd', hash: 'h' },
    })
    const day = (later: number) => new Date(Date.now() + later * 86_400_000).toISOString().slice(0, 10)
    const goal = entry('0193a000-0000-7000-8000-000000000001', 'goal.set', { words: 'Wash my palm', now: -2, steps: [{ step: -2, words: 'somebody does it' }, { step: -1, words: 'with help' }, { step: 0, words: 'alone' }] })
    const plan = entry('0193a000-0000-7000-8000-000000000002', 'plan.agreed', {
      sentence: 'Keep the hand open enough to wash', statements: [goal.id], review: { on: day(16), with: 'Pain nurse', how: 'by telephone' },
      items: [{ key: '0193a000-0000-7000-8000-00000000000a', what: 'Warm soak, then a dry roll', why: 'the palm stays dry', who: 'you', when: 'every morning' }],
    })
    for (const one of [goal, plan]) tx.objectStore('entries').put({ log, id: one.id, rev, mine: 0, entry: one })
    tx.objectStore('counts').put({ log, rev, n: count?.n ?? 0 })
    await new Promise(done => { tx.oncomplete = done })
    db.close()
  })
}

test('the pages to learn from, the page for a school and a goal pass axe, have whole targets and fit', async ({ page }) => {
  const complaints = complaintsOf(page)
  await giveVoice(page, true)
  for (const topic of ['blood-test', 'dystonia']) {
    await page.goto(`${web.address}/show/learn/${topic}`)
    await judgeScreen(page, topic)
  }
  await page.goto(`${web.address}/show/story/page`)
  await page.getByRole('radio', { name: 'School or work' }).click()
  await expect(page.getByText('A paper you give away cannot be taken back.').first()).toBeVisible()
  await judgeScreen(page, 'a page for a school')
  await page.goto(`${web.address}/show/plan`)
  await page.getByRole('link', { name: /Hold a mug/ }).click()
  await page.getByRole('radio', { name: /an empty cup/ }).waitFor()
  await judgeScreen(page, 'a goal')
  await page.getByRole('link', { name: 'Change the words' }).click()
  await judgeScreen(page, 'the words of a goal')
  expect(complaints).toEqual([])
})

test('without a team it is one’s own plan: a goal, where it stands, what waits, questions and the flare plan, with no network in the middle', offline, async ({ page, context }) => {
  await startForMyself(page, web.address)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await page.getByRole('link', { name: 'Plan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My own plan')
  for (const tile of ['Flare plan', 'Emergency card', 'Who sees what', 'Medicines', 'Learn', 'Settings']) await expect(page.getByRole('link', { name: tile })).toBeVisible()
  await page.getByRole('link', { name: 'What do you want to be able to do?' }).click()
  await page.getByLabel('In your own words').fill('Hold a mug')
  await page.getByLabel('Where it started').fill('not at all')
  await page.getByLabel('A step on the way').fill('an empty cup')
  await page.getByLabel('The aim', { exact: true }).fill('half full')
  await page.getByRole('button', { name: 'Keep the goal' }).click()
  await expect(page.getByRole('link', { name: /“Hold a mug”.*Now: not at all/s })).toBeVisible()

  await context.setOffline(true)
  await page.getByRole('link', { name: /Hold a mug/ }).click()
  await page.getByRole('radio', { name: /an empty cup/ }).click()
  await page.getByLabel('In your own words').fill('with both hands')
  await page.getByRole('button', { name: 'It stands here now' }).click()
  await page.getByRole('link', { name: 'Back to the plan' }).click()
  await expect(page.getByText('“with both hands”')).toBeVisible()
  await expect(page.getByText(/\bmet\b/i)).toHaveCount(0)

  await page.getByRole('link', { name: 'Waiting for something?' }).click()
  await page.getByLabel('What was asked for?').fill('Hand therapy')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('link', { name: 'Back to the plan' }).click()
  await expect(page.getByText(/Asked for, waiting since/)).toBeVisible()

  await page.getByRole('link', { name: /Questions for the next visit/ }).click()
  for (const words of ['One', 'Two', 'Three', 'Four']) {
    await page.getByLabel('A new question').fill(words)
    await page.getByRole('button', { name: 'Add this question' }).click()
    await expect(page.getByText(words, { exact: true })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Move up: Four' }).click()
  await page.getByRole('button', { name: 'Asked: One' }).click()
  await expect(page.getByRole('list', { name: 'Questions', exact: true }).getByRole('listitem')).toHaveText([/Two/, /Four/, /Three/])
  await page.getByRole('button', { name: 'The answer: One' }).click()
  await page.getByLabel('What was the answer?').fill('After Easter')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('“After Easter”')).toBeVisible()

  await page.getByRole('link', { name: 'The page for the visit' }).click()
  await page.getByRole('radio', { name: 'My doctor' }).click()
  await expect(page.getByRole('article').getByRole('listitem').filter({ hasText: /^(Two|Four|Three)$/ })).toHaveCount(3)

  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await page.getByRole('link', { name: 'Flare plan' }).click()
  await page.getByRole('link', { name: 'Write more of it' }).click()
  await page.getByLabel('What I do first').fill('Sit down')
  await page.getByLabel('Who to call').fill('Sam: 01234 567890')
  await page.getByRole('button', { name: 'Never pull my hand open' }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('link', { name: /Sam/ })).toHaveAttribute('href', 'tel:01234567890')
  await page.getByRole('link', { name: 'A letter for family and friends' }).click()
  await expect(page.getByRole('article')).toContainText('Never pull my hand open')
  await page.reload()
  await expect(page.getByRole('article')).toContainText('Never pull my hand open')
  await context.setOffline(false)
})

test('what a team agreed is read item by item, and answered in one of three words and in their own', async ({ page }) => {
  await startForMyself(page, web.address)
  await planArrives(page)
  await page.goto(`${web.address}/plan`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keep the hand open enough to wash')
  await expect(page.getByText('Plan, agreed 10 March 2026')).toBeVisible()
  await expect(page.getByRole('link', { name: /Next review.*Pain nurse, by telephone/s })).toBeVisible()
  await judgeScreen(page, 'an agreed plan')
  await page.screenshot({ path: test.info().outputPath('agreed.png'), fullPage: true })
  await page.getByRole('link', { name: /Warm soak.*What do you think of it/s }).click()
  await page.getByRole('radio', { name: 'Not sure' }).click()
  await page.getByRole('button', { name: 'Say why, if you wish' }).click()
  await page.getByLabel('In my own words').fill('The water hurts')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('“The water hurts”')).toBeVisible()
  await judgeScreen(page, 'a point of the plan')
  await page.screenshot({ path: test.info().outputPath('item.png'), fullPage: true })
  await page.getByRole('link', { name: 'Back to the plan' }).click()
  await expect(page.getByText('You said: Not sure')).toBeVisible()
  await page.getByRole('link', { name: /Wash my palm/ }).click()
  await expect(page.getByText('Your team wrote this with you.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Change the words' })).toHaveCount(0)
  await page.getByRole('radio', { name: /with help/ }).click()
  await page.getByRole('button', { name: 'It stands here now' }).click()
  await page.getByRole('link', { name: 'Back to the plan' }).click()
  await expect(page.getByRole('link', { name: /Wash my palm.*Now: with help/s })).toBeVisible()
})

test('a page that fits says why, is read by the device’s own voice only, and is printed on one sheet', async ({ page, browser }) => {
  await giveVoice(page, true)
  await startForMyself(page, web.address, { word: 'It clenches', behaviour: 'It comes and goes' })
  await page.goto(`${web.address}/learn`)
  await expect(page.getByRole('list', { name: 'For you, from what you wrote' }).getByRole('link', { name: /Someone wants to pull my hand open/ })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Find a page' }).fill('needles')
  await page.getByRole('link', { name: /Blood test/ }).click()
  await expect(page.getByText(/Awaiting clinical review/)).toBeVisible()
  await page.getByRole('button', { name: 'Read to me' }).click()
  expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toContain('Please use my other arm for needles, cuff and drip.')
  await page.getByRole('button', { name: 'Stop reading' }).click()
  for (const id of ['blood-test', 'travel', 'someone-pulls-my-hand', 'flares']) {
    await page.goto(`${web.address}/learn/${id}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)?.length, id).toBe(1)
  }
  const elsewhere = await browser.newPage()
  await giveVoice(elsewhere, false)
  await elsewhere.goto(`${web.address}/show/learn/travel`)
  await expect(elsewhere.getByRole('button', { name: 'Print or save' })).toBeVisible()
  await expect(elsewhere.getByRole('button', { name: 'Read to me' })).toHaveCount(0)
  await elsewhere.close()
})

test('all of it can be taken along as tables, and as a closed copy to a new phone', async ({ page, browser }) => {
  await startForMyself(page, web.address)
  await page.goto(`${web.address}/questions`)
  await page.getByLabel('A new question').fill('=SUM(A1) what is that?')
  await page.getByRole('button', { name: 'Add this question' }).click()
  await expect(page.getByText('=SUM(A1) what is that?')).toBeVisible()
  await page.goto(`${web.address}/my-data`)
  await page.getByRole('link', { name: /Tables/ }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the tables' }).click()
  const zip = readFileSync(await (await saving).path())
  expect(zip.subarray(0, 2).toString()).toBe('PK')
  expect(zip.toString('utf8')).toContain('question-asked.csv')
  expect(zip.toString('utf8')).toContain(`,'=SUM(A1) what is that?`)

  await page.goto(`${web.address}/copy`)
  await page.getByLabel('Your words for this copy').fill('four quiet words here')
  await page.getByRole('button', { name: 'Make the copy' }).click()
  const copying = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file' }).click()
  const file = test.info().outputPath('record.frond')
  await (await copying).saveAs(file)
  const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB', timezoneId: 'Europe/London' })).newPage()
  await phone.goto(web.address)
  await phone.getByRole('link', { name: 'Bring back my copy' }).click()
  await phone.getByLabel('The file').setInputFiles(file)
  await phone.getByLabel('Your words for this copy').fill('four quiet words here')
  await phone.getByRole('button', { name: 'Bring it back' }).click()
  await expect(largeControl(phone)).toBeVisible()
  await phone.goto(`${web.address}/questions`)
  await expect(phone.getByText('=SUM(A1) what is that?')).toBeVisible()
  await phone.context().close()
})

test('a record is erased from this device by a typed word or a long press; another record stays, and after the last nothing is left', offline, async ({ page }) => {
  await startForMyself(page, web.address)
  const first = await page.evaluate(() => localStorage.getItem('frond.log'))
  await page.goto(`${web.address}/questions`)
  await page.getByLabel('A new question').fill('Does this stay?')
  await page.getByRole('button', { name: 'Add this question' }).click()
  await expect(page.getByText('Does this stay?')).toBeVisible()
  await page.goto(`${web.address}/start/me`)
  await describeLimb(page, { part: 'Foot' })
  const rows = (): Promise<number> => page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>(done => { const opening = indexedDB.open('frond'); opening.onsuccess = () => done(opening.result) })
    const counts = await Promise.all([...db.objectStoreNames].map(name => new Promise<number>(done => { const counting = db.transaction(name).objectStore(name).count(); counting.onsuccess = () => done(counting.result) })))
    db.close()
    return counts.reduce((sum, one) => sum + one, 0)
  })
  expect(await rows()).toBeGreaterThan(1)
  await page.goto(`${web.address}/erase`)
  await expect(page.getByRole('link', { name: 'Make a copy first' })).toBeVisible()
  await expect(page.getByText('Nothing, except the copies and papers you made yourself.')).toBeVisible()
  await page.getByRole('radio', { name: 'I do not want one' }).click()
  await expect(page.getByRole('button', { name: 'The word first' })).toHaveAttribute('aria-disabled', 'true')
  await judgeScreen(page, 'erase')
  await page.screenshot({ path: test.info().outputPath('erase.png'), fullPage: true })
  const hold = page.getByRole('button', { name: 'Hold for 3 seconds to erase' })
  await hold.hover()
  await page.mouse.down()
  await page.waitForTimeout(1200)
  await page.mouse.up()
  expect(await rows()).toBeGreaterThan(1)
  const before = await rows()
  await hold.hover()
  await page.mouse.down()
  await expect(largeControl(page)).toBeVisible()
  await page.mouse.up()
  expect(await rows()).toBeLessThan(before)
  expect(await page.evaluate(() => (JSON.parse(localStorage.getItem('frond.logs') ?? '[]') as { id: string }[]).map(({ id }) => id))).toEqual([first])
  await page.goto(`${web.address}/questions`)
  await expect(page.getByText('Does this stay?')).toBeVisible()

  await page.goto(`${web.address}/erase`)
  await page.getByRole('radio', { name: 'I do not want one' }).click()
  await page.getByLabel(/Type the word/).fill('Erase')
  await page.getByRole('button', { name: 'Erase it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('It is gone from this device')
  expect(await rows()).toBe(0)
  expect(await page.evaluate(async () => [Object.keys(localStorage), Object.keys(sessionStorage), await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])).toEqual([[], [], [], 0])
  await page.goto(web.address)
  await expect(page.getByRole('link', { name: 'For myself' })).toBeVisible()
})
