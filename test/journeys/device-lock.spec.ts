import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './journey.ts'
import type { LogId } from '#device/database.ts'
import type {} from './device/page.ts'
import { servePage } from './device/station.ts'

const PORT = 4600
const CHOICE = { afterMinutes: 5, tapOutside: true, cardOutside: false } as const
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

async function newLog(page: Page, label = 'mine'): Promise<LogId> {
  return page.evaluate(async name => {
    const { id } = await window.device.logs.createLog({ label: name, role: 'person' })
    await window.device.open(id)
    return id
  }, label)
}

const lockWith = (page: Page, log: LogId, pin: string) => page.evaluate(([id, digits, choice]) => window.device.lock.putLockOn(id, { by: 'pin', pin: digits }, choice), [log, pin, CHOICE] as const)
const openWith = (page: Page, log: LogId, pin: string) => page.evaluate(([id, digits]) => window.device.lock.openLock(id, { by: 'pin', pin: digits }), [log, pin] as const)
const openLog = (page: Page, log: LogId) => page.evaluate(id => window.device.open(id).then(() => 'open', (error: Error) => error.name), log)
const texts = async (page: Page) => (await page.evaluate(() => window.device.texts())).sort()
const whatLies = (page: Page) => page.evaluate(() => window.device.everything())

test('with a lock nothing that was said can be read where it lies, and with the PIN all of it is there', async ({ page }) => {
  await visit(page)
  const log = await newLog(page)
  await page.evaluate(() => window.device.fill(1_200))
  await page.evaluate(() => window.device.write('a hand that clenches', 'a quiet night'))
  await page.evaluate(() => window.device.writeSecret('mine alone'))
  await page.evaluate(() => window.device.type('not kept yet'))
  expect(await whatLies(page)).toContain('clenches')
  expect(await whatLies(page)).toContain('not kept yet')
  expect(await lockWith(page, log, '13')).toMatchObject({ ok: false, problem: { code: 'lock.pin-short' } })
  expect(await lockWith(page, log, '135790')).toMatchObject({ ok: true })
  // The open log writes on, sealed.
  expect(await page.evaluate(async () => (await window.device.write('after the lock')).ok)).toBe(true)
  await page.evaluate(() => window.device.type('not kept yet, still'))
  for (const word of ['not kept', 'clenches', 'quiet night', 'alone', 'spell of the right hand', 'after the lock', '"kind"']) expect(await whatLies(page)).not.toContain(word)

  await visit(page)
  expect(await openLog(page, log)).toBe('LogLockedError')
  expect(await openWith(page, log, '135791')).toMatchObject({ ok: false, problem: { code: 'lock.pin-wrong' } })
  expect(await openLog(page, log)).toBe('LogLockedError')
  expect(await openWith(page, log, '135790')).toMatchObject({ ok: true })
  expect(await openLog(page, log)).toBe('open')
  const all = await texts(page)
  expect(all).toHaveLength(1_203)
  expect(all.slice(0, 2)).toEqual(['a hand that clenches', 'a quiet night'])
  const typed = [['notes', [['words', 'not kept yet, still'], ['chosen']]]]
  expect(await page.evaluate(() => window.device.typed())).toEqual(typed)

  // Off again: a wrong PIN does not do it, the right one lays all of it in the clear.
  expect(await page.evaluate(id => window.device.lock.takeLockOff(id, { by: 'pin', pin: '000000' }), log)).toMatchObject({ ok: false, problem: { code: 'lock.pin-wrong' } })
  expect(await page.evaluate(id => window.device.lock.takeLockOff(id, { by: 'pin', pin: '135790' }), log)).toMatchObject({ ok: true })
  expect(await whatLies(page)).toContain('clenches')
  expect(await whatLies(page)).toContain('not kept yet, still')
  await visit(page)
  expect(await openLog(page, log)).toBe('open')
  expect(await texts(page)).toHaveLength(1_203)
})

test('a tab killed anywhere on the way to the lock loses nothing; what lies there is all in the clear or all sealed', async ({ context }) => {
  const outcomes = new Set<string>()
  for (const [round, wait] of [5, 400, 700, 900, 1_100, 1_400, 2_200].entries()) {
    const page = await context.newPage()
    await visit(page)
    const log = await newLog(page, `round ${round}`)
    await page.evaluate(() => window.device.fill(4_000))
    const session = await context.newCDPSession(page)
    const crashed = page.waitForEvent('crash')
    await page.evaluate(([id, choice]) => void window.device.lock.putLockOn(id, { by: 'pin', pin: '135790' }, choice), [log, CHOICE] as const)
    await new Promise(done => setTimeout(done, wait))
    void session.send('Page.crash').catch(() => undefined)
    await crashed
    const next = await context.newPage()
    await visit(next)
    const opened = await openLog(next, log)
    outcomes.add(opened)
    const lying = await next.evaluate(async id => (await window.device.db.look(['entries', 'pages'], async tx => [...await tx.objectStore('entries').getAll(), ...await tx.objectStore('pages').getAll()])).filter(row => row.log === id).map(row => 'sealed' in row), log)
    expect(new Set(lying).size).toBe(1)
    expect(lying[0]).toBe(opened === 'LogLockedError')
    if (opened !== 'open') {
      expect(await openWith(next, log, '135790')).toMatchObject({ ok: true })
      expect(await openLog(next, log)).toBe('open')
    }
    expect(await texts(next)).toHaveLength(4_000)
    await next.evaluate(id => window.device.logs.forgetLog(id), log)
    await next.close()
  }
  console.log('killed while locking:', [...outcomes])
})

test('wrong PINs bring a pause that a reload and a clock set back do not end, and nothing is erased', async ({ page }) => {
  await visit(page)
  const log = await newLog(page)
  await page.evaluate(() => window.device.write('one'))
  await lockWith(page, log, '135790')
  await visit(page)
  for (let tries = 0; tries < 3; tries++) expect(await openWith(page, log, `00000${tries}`)).toMatchObject({ ok: false, problem: { code: 'lock.pin-wrong', facts: { seconds: 0 } } })
  expect(await openWith(page, log, '000004')).toMatchObject({ ok: false, problem: { code: 'lock.pin-wrong', facts: { seconds: 15 } } })
  await visit(page)
  // Not even the right one is tried now.
  expect(await openWith(page, log, '135790')).toMatchObject({ ok: false, problem: { code: 'lock.pause', advice: 'wait' } })
  expect(await page.evaluate(async id => {
    const now = Date.now
    Date.now = () => now() - 365 * 86_400_000
    const seconds = await window.device.lock.pauseLeft(id)
    Date.now = () => now() + 16_000
    const later = await window.device.lock.pauseLeft(id)
    const opened = await window.device.lock.openLock(id, { by: 'pin', pin: '135790' })
    Date.now = now
    return { seconds, later, opened: opened.ok }
  }, log)).toEqual({ seconds: 15, later: 0, opened: true })
  expect(await openLog(page, log)).toBe('open')
  expect(await texts(page)).toEqual(['one'])
})

test('two records with two PINs: each opens with its own, and one that is open shows nothing of the other', async ({ page }) => {
  await visit(page)
  const mine = await newLog(page, 'mine')
  await page.evaluate(() => window.device.write('mine only'))
  await lockWith(page, mine, '111111')
  const theirs = await newLog(page, 'theirs')
  await page.evaluate(() => window.device.write('theirs only'))
  await lockWith(page, theirs, '222222')
  await visit(page)
  expect(await openWith(page, mine, '222222')).toMatchObject({ ok: false, problem: { code: 'lock.pin-wrong' } })
  expect(await openWith(page, theirs, '222222')).toMatchObject({ ok: true })
  expect(await openLog(page, mine)).toBe('LogLockedError')
  expect(await openLog(page, theirs)).toBe('open')
  expect(await texts(page)).toEqual(['theirs only'])
  // The lock of one is no lock of the other.
  expect(await page.evaluate(id => window.device.lock.takeLockOff(id, { by: 'pin', pin: '222222' }), theirs)).toMatchObject({ ok: true })
  expect(await openLog(page, mine)).toBe('LogLockedError')
})

test('a new PIN opens what the old one closed, and the old one no longer does', async ({ page }) => {
  await visit(page)
  const log = await newLog(page)
  await page.evaluate(() => window.device.write('one'))
  await lockWith(page, log, '111111')
  expect(await page.evaluate(id => window.device.lock.changeOpener(id, { by: 'pin', pin: '999999' }, { by: 'pin', pin: '222222' }), log)).toMatchObject({ ok: false })
  expect(await page.evaluate(id => window.device.lock.changeOpener(id, { by: 'pin', pin: '111111' }, { by: 'pin', pin: '222222' }), log)).toMatchObject({ ok: true })
  await visit(page)
  expect(await openWith(page, log, '111111')).toMatchObject({ ok: false })
  expect(await openWith(page, log, '222222')).toMatchObject({ ok: true })
  await openLog(page, log)
  expect(await texts(page)).toEqual(['one'])
})

test('a copy is refused while it is locked, and one brought back stands beside the closed record', async ({ page }) => {
  await visit(page)
  const log = await newLog(page)
  await page.evaluate(() => window.device.write('one'))
  const made = await page.evaluate(() => window.device.makeCopy('four quiet words here'))
  if (!made.ok) throw new Error(made.problem.code)
  await lockWith(page, log, '135790')
  await page.evaluate(id => window.device.forgetKey(id), log)
  expect(await page.evaluate(() => window.device.makeCopy('four quiet words here'))).toMatchObject({ ok: false, problem: { code: 'device.locked' } })
  await visit(page)
  const back = await page.evaluate(file => window.device.bringBack(file, 'four quiet words here'), made.base64)
  expect(back).toMatchObject({ ok: true })
  if (!back.ok) return
  expect(back.value.id).not.toBe(log)
  await openLog(page, back.value.id)
  expect(await texts(page)).toEqual(['one'])
  expect(await openLog(page, log)).toBe('LogLockedError')
})

test('another tab that still writes when the lock comes loses nothing: its words wait inside', async ({ context }) => {
  const one = await context.newPage()
  await visit(one)
  const log = await newLog(one)
  const other = await context.newPage()
  await visit(other)
  await openLog(other, log)
  await lockWith(one, log, '135790')
  expect(await other.evaluate(async () => (await window.device.write('said in the other tab')).ok)).toBe(true)
  expect(await whatLies(other)).not.toContain('said in the other')
  await one.evaluate(async id => {
    await window.device.inbox.leave(id, { tap: { is: 'happening', spell: window.device.inbox.newId(), at: '2026-11-22T10:00:00.000Z', zone: 'Europe/London' } })
  }, log)
  await visit(other)
  await openWith(other, log, '135790')
  const taps = await other.evaluate(async id => (await window.device.inbox.takeUp(id, async () => window.device.registry)).map(({ tap }) => tap.at), log)
  expect(taps).toEqual(['2026-11-22T10:00:00.000Z'])
  await openLog(other, log)
  expect(await texts(other)).toEqual(['said in the other tab'])
})

test('the marks of a record that lie beside it are put inside with it, and come out again', async ({ page }) => {
  await visit(page)
  const log = await newLog(page)
  await lockWith(page, log, '135790')
  await page.evaluate(async id => {
    localStorage.setItem(`frond.crisis.${id}`, 'who reads')
    await window.device.inbox.putMarksAway(id)
  }, log)
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('who reads')
  expect(await whatLies(page)).not.toContain('who reads')
  await visit(page)
  await openWith(page, log, '135790')
  await page.evaluate(id => window.device.inbox.takeUp(id, async () => window.device.registry), log)
  expect(await page.evaluate(id => localStorage.getItem(`frond.crisis.${id}`), log)).toBe('who reads')
})

test('the phone’s own lock opens it where it gives out a secret, and says so where it does not', async ({ page, context }) => {
  await visit(page)
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  const options = { protocol: 'ctap2' as const, ctap2Version: 'ctap2_1' as const, transport: 'internal' as const, hasUserVerification: true, isUserVerified: true, hasResidentKey: true, automaticPresenceSimulation: true }
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, hasPrf: true } })
  const log = await newLog(page)
  await page.evaluate(() => window.device.write('one'))
  expect(await page.evaluate(([id, choice]) => window.device.lock.putLockOn(id, { by: 'phone' }, choice), [log, CHOICE] as const)).toMatchObject({ ok: true })
  expect(await whatLies(page)).not.toContain('"one"')
  await visit(page)
  expect(await openLog(page, log)).toBe('LogLockedError')
  expect(await page.evaluate(id => window.device.lock.openLock(id, { by: 'phone' }), log)).toMatchObject({ ok: true })
  await openLog(page, log)
  expect(await texts(page)).toEqual(['one'])
  await session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId })
  await session.send('WebAuthn.addVirtualAuthenticator', { options })
  const other = await newLog(page)
  expect(await page.evaluate(([id, choice]) => window.device.lock.putLockOn(id, { by: 'phone' }, choice), [other, CHOICE] as const)).toMatchObject({ ok: false, problem: { code: 'lock.phone-cannot' } })
  expect(await openLog(page, other)).toBe('open')
})

test('twenty thousand entries are sealed, and open sealed, in a bearable time', async ({ page }) => {
  await visit(page)
  const log = await newLog(page)
  await page.evaluate(() => window.device.fill(20_000))
  const sealed = await page.evaluate(async ([id, choice]) => {
    const before = performance.now()
    const done = await window.device.lock.putLockOn(id, { by: 'pin', pin: '135790' }, choice)
    return { done: done.ok, milliseconds: performance.now() - before }
  }, [log, CHOICE] as const)
  await visit(page)
  const before = Date.now()
  await openWith(page, log, '135790')
  const pin = Date.now() - before
  const timed = await page.evaluate(id => window.device.timed(id), log)
  console.log('20,000 entries sealed:', sealed, 'PIN:', pin, 'opened:', timed)
  expect(timed.stands).toBe(20_000)
  expect(timed.opened + timed.looked).toBeLessThan(2_500)
})

