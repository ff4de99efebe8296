import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './journey.ts'
import type { LogId } from '#device/database.ts'
import { makeOldDatabase, raiseDatabase } from './device/old-database.ts'
import type {} from './device/page.ts'
import { servePage } from './device/station.ts'

const PORT = 4140
let pages: { stop: () => Promise<void> }

test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  pages = await servePage(PORT)
})
test.afterAll(() => pages.stop())

async function visit(page: Page): Promise<void> {
  await page.goto(`http://localhost:${PORT}/device/page.html`)
  await page.waitForFunction(() => window.device !== undefined)
}

async function newLog(page: Page): Promise<string> {
  await visit(page)
  return page.evaluate(async () => {
    const { id } = await window.device.logs.createLog({ label: 'mine', role: 'person' })
    await window.device.open(id)
    return id
  })
}

test('what is written is saved here, and stands after a reload', async ({ page }) => {
  const id = await newLog(page)
  expect(await page.evaluate(async () => (await window.device.write('one', 'two')).ok)).toBe(true)
  expect(await page.evaluate(() => window.device.states())).toEqual(['saved here', 'saved here'])
  await visit(page)
  await page.evaluate(log => window.device.open(log), id)
  expect((await page.evaluate(() => window.device.texts())).sort()).toEqual(['one', 'two'])
  // Without a server nothing waits to be shared.
  expect(await page.evaluate(() => window.device.log().pending)).toBe(0)
})

test('a tab killed while it writes loses nothing that was called saved, and nothing is doubled', async ({ context }) => {
  const first = await context.newPage()
  const id = await newLog(first)
  const said: string[] = []
  await first.exposeFunction('saved', (text: string) => said.push(text))
  await first.evaluate(() => {
    const tell = window as unknown as { saved: (text: string) => void }
    for (let n = 0; n < 500; n++) void window.device.write(`word ${n}`).then(outcome => outcome.ok && tell.saved(`word ${n}`))
  })
  while (said.length < 20) await new Promise(wait => setTimeout(wait, 1))
  const session = await context.newCDPSession(first)
  const crashed = first.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  const second = await context.newPage()
  await visit(second)
  await second.evaluate(log => window.device.open(log), id)
  const texts = await second.evaluate(() => window.device.texts())
  expect(new Set(texts).size).toBe(texts.length)
  expect(said.filter(text => !texts.includes(text))).toEqual([])
})

test('two tabs that write at once both see everything', async ({ context }) => {
  const one = await context.newPage()
  const id = await newLog(one)
  const other = await context.newPage()
  await visit(other)
  await other.evaluate(log => window.device.open(log), id)
  await Promise.all([one, other].map((page, tab) => page.evaluate(async name => {
    for (let n = 0; n < 200; n++) await window.device.write(`tab ${name} word ${n}`)
  }, tab)))
  for (const page of [one, other]) await expect.poll(() => page.evaluate(() => new Set(window.device.texts()).size)).toBe(400)
})

test('a full disk keeps the words as not saved yet, says so, and saves them when there is room', async ({ page, context }) => {
  await visit(page)
  const session = await context.newCDPSession(page)
  const origin = `http://localhost:${PORT}`
  // Before the first write: the browser looks at the room left only now and then.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 })
  const id = await page.evaluate(async () => {
    const local = await window.device.logs.createLog({ label: 'mine', role: 'person' })
    await window.device.open(local.id)
    return local.id as string
  })
  const refused = await page.evaluate(() => window.device.write(...Array.from({ length: 30 }, () => 'x'.repeat(60_000))))
  expect(refused).toMatchObject({ ok: false, problem: { code: 'device.storage-full', advice: 'wait' } })
  const states = (): Promise<unknown> => page.evaluate(() => [...new Set(window.device.states())])
  expect(await states()).toEqual(['not saved yet'])
  expect(await page.evaluate(() => window.device.log().warnings)).toMatchObject([{ code: 'device.storage-full' }])
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await expect.poll(states, { timeout: 60_000 }).toEqual(['saved here'])
  expect(await page.evaluate(() => window.device.log().warnings)).toEqual([])
  const again = await context.newPage()
  await visit(again)
  await again.evaluate(log => window.device.open(log), id)
  expect((await again.evaluate(() => window.device.texts())).length).toBe(30)
})

test('a cleared browser is noticed and named, and is not an empty welcome', async ({ page }) => {
  const id = await newLog(page)
  await page.evaluate(() => window.device.write('one'))
  await page.evaluate(() => window.device.db.delete())
  await visit(page)
  const here = await page.evaluate(() => window.device.logs.logsHere())
  expect(here).toMatchObject({ logs: [], lost: [{ id, label: 'mine' }] })
  expect(here.chosen).toBeUndefined()
})

test('a copy brings a cleared browser back as it was; a wrong passphrase or a damaged file changes nothing', async ({ page }) => {
  const id = await newLog(page)
  await page.evaluate(() => window.device.write('one', 'two'))
  await page.evaluate(() => window.device.writeSecret('mine alone'))
  expect(await page.evaluate(() => window.device.makeCopy('short'))).toMatchObject({ ok: false, problem: { code: 'copy.passphrase-short' } })
  const made = await page.evaluate(() => window.device.makeCopy('four quiet words here'))
  if (!made.ok) throw new Error(made.problem.code)
  expect(await page.evaluate(async () => (await window.device.logs.logsHere()).logs[0]?.lastCopy)).toBeTruthy()
  await page.evaluate(() => window.device.write('after the copy'))
  await page.evaluate(() => window.device.db.delete())
  await visit(page)
  expect(await page.evaluate(async () => (await window.device.logs.logsHere()).lost.length)).toBe(1)
  const damaged = `${made.base64.slice(0, 200)}AAAA${made.base64.slice(204)}`
  expect(await page.evaluate(file => window.device.bringBack(file, 'four quiet words there'), made.base64)).toMatchObject({ ok: false, problem: { code: 'copy.passphrase-wrong' } })
  expect(await page.evaluate(file => window.device.bringBack(file, 'four quiet words here'), damaged)).toMatchObject({ ok: false, problem: { code: 'copy.damaged' } })
  expect(await page.evaluate(() => window.device.count('entries'))).toBe(0)
  for (let twice = 0; twice < 2; twice++) {
    expect(await page.evaluate(file => window.device.bringBack(file, 'four quiet words here'), made.base64)).toMatchObject({ ok: true, value: { id } })
  }
  expect(await page.evaluate(() => window.device.logs.logsHere())).toMatchObject({ logs: [{ id }], lost: [], chosen: { id } })
  await page.evaluate(log => window.device.open(log), id)
  expect((await page.evaluate(() => window.device.texts())).sort()).toEqual(['one', 'two'])
  expect(await page.evaluate(() => window.device.count('entries'))).toBe(3)
})

test('forgetting a log leaves the others, and no mark of a loss', async ({ page }) => {
  const id = await newLog(page)
  await page.evaluate(() => window.device.write('one'))
  const other = await page.evaluate(async () => (await window.device.logs.createLog({ label: 'for my son', role: 'guardian' })).id)
  await page.evaluate(log => window.device.logs.forgetLog(log as LogId), id)
  const here = await page.evaluate(() => window.device.logs.logsHere())
  expect(here.logs).toMatchObject([{ id: other, label: 'for my son', role: 'guardian', voice: 'I saw' }])
  expect(here.lost).toEqual([])
  expect(await page.evaluate(() => window.device.count('entries'))).toBe(0)
})

for (const numbered of [10, 20] as const) {
  test(`a device with the database of an earlier version (${numbered}) opens it whole and writes on in it`, async ({ page }) => {
    const log = '019ca000-0000-7000-8000-000000000000'
    await visit(page)
    await page.evaluate(makeOldDatabase, { numbered, log })
    const before = ['word 1', 'word 2', 'word 3', 'word 4', 'word 5']
    await page.evaluate(id => window.device.open(id), log)
    expect((await page.evaluate(() => window.device.texts())).sort()).toEqual(before)
    expect(await page.evaluate(() => window.device.log().pending)).toBe(2)
    expect(await page.evaluate(async () => (await window.device.write('word 6')).ok)).toBe(true)
    expect(await page.evaluate(() => window.device.count('files'))).toBe(0)
    await visit(page)
    await page.evaluate(id => window.device.open(id), log)
    expect((await page.evaluate(() => window.device.texts())).sort()).toEqual([...before, 'word 6'])
    expect(await page.evaluate(() => window.device.log().pending)).toBe(3)
  })
}

test('a newer version of the app raises the database under an open tab, and that tab writes on', async ({ context }) => {
  const old = await context.newPage()
  const id = await newLog(old)
  await old.evaluate(() => window.device.write('before'))
  const other = await context.newPage()
  await visit(other)
  await other.evaluate(raiseDatabase, 31)
  expect(await old.evaluate(async () => (await window.device.write('after')).ok)).toBe(true)
  // Also when it is closed and opened again by the version that does not know what was added.
  await visit(old)
  await old.evaluate(log => window.device.open(log), id)
  expect((await old.evaluate(() => window.device.texts())).sort()).toEqual(['after', 'before'])
})

test('twenty thousand entries open fast', async ({ page }) => {
  const id = await newLog(page)
  await page.evaluate(() => window.device.fill(20_000))
  await visit(page)
  const timed = await page.evaluate(log => window.device.timed(log), id)
  console.log('20,000 entries:', timed)
  expect(timed.stands).toBe(20_000)
  expect(timed.opened + timed.looked).toBeLessThan(1_500)
})
